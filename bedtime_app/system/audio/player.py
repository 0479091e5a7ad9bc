"""The part of the sound output that lives in the sound's own thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from bedtime_app.system.audio.heard import Heard
from bedtime_app.system.audio.sinks import SilentSink

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.system.audio.fading import Sleep
    from bedtime_app.system.audio.offers import Offer
    from bedtime_app.system.audio.sinks import OpenDevice, Sink
    from bedtime_app.system.audio.studio import Studio


class Player(QObject):
    """Made anywhere, then moved to the sound's thread; its slots run there and load NumPy there."""

    prepared = Signal(object)
    """A `Prepared` segment."""
    audible = Signal(bool)
    """Whether there is a sound device to play on."""

    def __init__(self, open_device: OpenDevice, monotonic: Callable[[], float]) -> None:
        super().__init__()
        self._open_device = open_device
        self._monotonic = monotonic
        self._studio: Studio | None = None
        self._sink: Sink | None = None

    def heard(self, delay: float) -> Heard:
        """What sounds now; may be asked from any thread."""
        return self._studio.mixer.heard(delay) if self._studio is not None else Heard(epoch=-1)

    def sleep(self) -> Sleep | None:
        """How far the falling asleep is; may be asked from any thread."""
        return self._studio.mixer.fader.sleep if self._studio is not None else None

    def pulls(self) -> int:
        """How often something has been played; may be asked from any thread."""
        return self._studio.mixer.pulls if self._studio is not None else 0

    @Slot()
    def warm(self) -> None:
        """Load what will be needed."""
        self._ready()

    @Slot(object)
    def take(self, offer: Offer) -> None:
        """Do what is offered."""
        prepared = self._ready().take(offer)
        if prepared is not None:
            self.prepared.emit(prepared)

    @Slot()
    def play(self) -> None:
        """Let the device pull, or time where there is no device."""
        if self._sink is None:
            device = self._open_device(self._ready().mixer, self.go_on_elsewhere, self)
            self._sink = device or self._silence()
            self.audible.emit(device is not None)

    @Slot()
    def rest(self) -> None:
        """Let nothing pull."""
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.stop()

    @Slot()
    def go_on_elsewhere(self) -> None:
        """The device is lost or another is wanted: play on what there is now."""
        if self._sink is not None:
            self.rest()
            self.play()

    @Slot()
    def go_on_silently(self) -> None:
        """The device takes nothing any more: leave it."""
        if self._sink is not None:
            self.rest()
            self._sink = self._silence()
            self.audible.emit(False)  # noqa: FBT003 - a Qt signal

    @Slot(bool)
    def hold(self, held: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Hold the voice, or let it go on."""
        timeline = self._ready().timeline
        if held:
            timeline.hold()
        else:
            timeline.go_on()

    @Slot()
    def finish(self) -> None:
        """Rest, and end the thread."""
        self.rest()
        QThread.currentThread().quit()

    def _ready(self) -> Studio:
        if self._studio is None:
            from bedtime_app.system.audio.studio import Studio

            self._studio = Studio(self._monotonic, self)
        return self._studio

    def _silence(self) -> Sink:
        return SilentSink(self._ready().mixer, self._monotonic, self)
