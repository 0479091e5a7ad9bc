"""The system's default sound device; everything here runs in the sound's own thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from bedtime_app.system.audio.frames import FRAME_RATE, frames_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.system.audio.mixer import Mixer

_FRAME_BYTES = 4
_BUFFER = frames_of(0.25)


class DeviceSink(QObject):
    """A `QAudioSink` that tells when its device is lost or is no longer the default one."""

    def __init__(self, mixer: Mixer, lost: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._device = QMediaDevices.defaultAudioOutput()
        self._lost = lost
        wanted = QAudioFormat()
        wanted.setSampleRate(FRAME_RATE)
        wanted.setChannelCount(2)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._sink = QAudioSink(self._device, wanted, self)
        self._sink.setBufferSize(_BUFFER * _FRAME_BYTES)
        self._sink.stateChanged.connect(self._on_state)
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._on_devices)
        self._stopping = False
        mixer.held = self._held
        self._sink.start(mixer)

    def stop(self) -> None:
        """Pull no more."""
        self._stopping = True
        self._sink.stop()
        self.deleteLater()

    def refused(self) -> bool:
        """Whether the device did not even begin."""
        return self._sink.state() == QtAudio.State.StoppedState

    def _held(self) -> int:
        return max(self._sink.bufferSize() - self._sink.bytesFree(), 0) // _FRAME_BYTES

    def _on_state(self) -> None:  # PySide6 6.12 cannot convert the signal's own parameter
        if self._sink.state() == QtAudio.State.StoppedState and not self._stopping:
            self._lost()

    def _on_devices(self) -> None:
        if QMediaDevices.defaultAudioOutput().id() != self._device.id():
            self._lost()


class DeviceWatch(QObject):
    """Waits until there is a device again."""

    def __init__(self, found: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._found = found
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._on_devices)

    def _on_devices(self) -> None:
        if not QMediaDevices.defaultAudioOutput().isNull():
            self._devices.audioOutputsChanged.disconnect(self._on_devices)
            self.deleteLater()
            self._found()


def open_device(mixer: Mixer, lost: Callable[[], None], parent: QObject) -> DeviceSink | None:
    """Play on the default device; None if there is none or it refuses.

    `lost` is called when that should be tried again: the device is gone, another is the default
    one, or there is one where there was none.
    """
    for watch in parent.findChildren(DeviceWatch):
        watch.deleteLater()
    if QMediaDevices.defaultAudioOutput().isNull():
        DeviceWatch(lost, parent)
        return None
    sink = DeviceSink(mixer, lost, parent)
    if sink.refused():
        sink.stop()
        return None
    return sink
