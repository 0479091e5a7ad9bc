"""The system's default sound device; everything here runs in the sound's own thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from bedtime_app.system.audio.frames import FRAME_RATE, frames_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.system.audio.mixer import Mixer

_FRAME_BYTES = 4
_BUFFER = frames_of(0.25)
_PROOF_MS = 1500
"""In which a device must have taken something after devices came or went."""


class DeviceSink(QObject):
    """A `QAudioSink` that tells when its device is lost."""

    def __init__(self, mixer: Mixer, lost: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.device = QMediaDevices.defaultAudioOutput()
        self._mixer = mixer
        self._lost = lost
        wanted = QAudioFormat()
        wanted.setSampleRate(FRAME_RATE)
        wanted.setChannelCount(2)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._sink = QAudioSink(self.device, wanted, self)
        self._sink.setBufferSize(_BUFFER * _FRAME_BYTES)
        self._sink.stateChanged.connect(self._on_state)
        self._proof = QTimer(self, interval=_PROOF_MS, singleShot=True)
        self._proof.timeout.connect(self._judge)
        self._pulls = 0
        self.stopped = False
        mixer.held = self._held
        self._sink.start(mixer)

    def stop(self) -> None:
        """Pull no more."""
        self.stopped = True
        self._proof.stop()
        self._sink.stop()
        self.deleteLater()

    def refused(self) -> bool:
        """Whether the device did not even begin."""
        return self._sink.state() == QtAudio.State.StoppedState

    def prove(self) -> None:
        """Devices came or went: PulseAudio does not say so to who played on one that went."""
        self._pulls = self._mixer.pulls
        self._proof.start()

    def _judge(self) -> None:
        if self._mixer.pulls == self._pulls:
            self._lost()

    def _held(self) -> int:
        return max(self._sink.bufferSize() - self._sink.bytesFree(), 0) // _FRAME_BYTES

    def _on_state(self) -> None:  # PySide6 6.12 cannot convert the signal's own parameter
        if self._sink.state() == QtAudio.State.StoppedState and not self.stopped:
            self._lost()


class DeviceWatch(QObject):
    """Tells when there is a device where there was none, or another one is the default."""

    def __init__(self, lost: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.sink: DeviceSink | None = None
        self._lost = lost
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._on_devices)

    def _on_devices(self) -> None:
        default, sink = QMediaDevices.defaultAudioOutput(), self.sink
        if sink is None or sink.stopped:
            if not default.isNull():
                self._lost()
        elif sink.device.id() != default.id():
            self._lost()
        else:
            sink.prove()


def open_device(mixer: Mixer, lost: Callable[[], None], parent: QObject) -> DeviceSink | None:
    """Play on the default device; None if there is none or it refuses.

    `lost` is called whenever that should be tried again.
    """
    watch = parent.findChild(DeviceWatch) or DeviceWatch(lost, parent)
    watch.sink = None
    if QMediaDevices.defaultAudioOutput().isNull():
        return None
    sink = DeviceSink(mixer, lost, parent)
    if sink.refused():
        sink.stop()
        return None
    watch.sink = sink
    return sink
