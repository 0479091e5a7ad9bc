"""The door to the loudspeaker; a dead device never stops the thread that knocks."""

from __future__ import annotations

import atexit
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal, SignalInstance

from bedtime_app.core.listeners import Listeners
from bedtime_app.system.audio.heard import Heard
from bedtime_app.system.audio.player import Player

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.system.audio.fading import Sleep
    from bedtime_app.system.audio.mixer import Mixer
    from bedtime_app.system.audio.offers import Offer, Prepared
    from bedtime_app.system.audio.sinks import OpenDevice, Sink

VOICE = "voice"
SOUNDSCAPE = "soundscape"
"""Who may want the device."""
_WATCH_MS = 3000
_END_MS = 2000
_STUCK_MS = 300


def default_device(mixer: Mixer, lost: Callable[[], None], parent: QObject) -> Sink | None:
    """The system's default sound device, through QtMultimedia."""
    from bedtime_app.system.audio.device_sink import open_device

    return open_device(mixer, lost, parent)


def no_device(mixer: Mixer, lost: Callable[[], None], parent: QObject) -> Sink | None:  # noqa: ARG001 - an OpenDevice
    """For a machine that is known to have no working device."""
    return None


class SoundOutput(QObject):
    """Plays what it is offered, in its own thread; everything here returns at once.

    Listeners are told on the thread this object lives in.
    """

    _warm = Signal()
    _offered = Signal(object)
    _hold = Signal(bool)
    _play = Signal()
    _rest = Signal()
    _silence = Signal()
    _finish = Signal()

    def __init__(
        self,
        monotonic: Callable[[], float],
        open_device: OpenDevice = default_device,
        parent: QObject | None = None,
        *,
        watch_ms: int = _WATCH_MS,
    ) -> None:
        super().__init__(parent)
        self.prepared: Listeners[[Prepared]] = Listeners()
        """Told of each segment that is ready to play."""
        self.audible: Listeners[[bool]] = Listeners()
        """Told, when playing begins and when it changes, whether there is a device."""
        self.stuck: Listeners[[]] = Listeners()
        """Told when the device took its thread with it: everything must be offered again."""
        self.delay = 0.0
        """Seconds by which the loudspeaker is later than the device says."""
        self._monotonic = monotonic
        self._open_device = open_device
        self._thread: QThread | None = None
        self._player: Player | None = None
        self._stuck: list[tuple[QThread, Player]] = []
        self._players: set[str] = set()
        self._told_silent = False
        self._pulls = 0
        self._watch = QTimer(self, interval=watch_ms)
        self._watch.timeout.connect(self._look)

    def warm(self) -> None:
        """Start the thread and load what it needs, so that `play` is quick."""
        self._begin()
        self._warm.emit()

    def offer(self, offer: Offer) -> None:
        """Have this done after everything offered before."""
        self._begin()
        self._offered.emit(offer)

    def hold(self, *, held: bool) -> None:
        """Hold the voice, or let it go on."""
        self._begin()
        self._hold.emit(held)

    def play(self, who: str = VOICE) -> None:
        """Let the device play what is offered, for as long as anybody wants it."""
        self._begin()
        if not self._players:
            self._watch_anew()
            self._play.emit()
        self._players.add(who)

    def rest(self, who: str = VOICE) -> None:
        """Let go of the device, once nobody else wants it."""
        self._players.discard(who)
        if not self._players:
            self._watch.stop()
            self._rest.emit()

    def heard(self) -> Heard:
        """What sounds at this moment."""
        return self._player.heard(self.delay) if self._player is not None else Heard(epoch=-1)

    def sleep(self) -> Sleep | None:
        """How far the falling asleep is; None while nothing has been offered."""
        return self._player.sleep() if self._player is not None else None

    def stop(self) -> None:
        """Fall silent and end the thread; playing again starts a new one."""
        self._players.clear()
        self.rest()
        self._finish.emit()
        if self._thread is not None and self._player is not None:
            _end(self._thread, self._player, _END_MS)
        for thread, player in self._stuck:
            _end(thread, player, _STUCK_MS)
        self._stuck.clear()
        self._thread, self._player = None, None  # only now: a player belongs to its thread

    def _begin(self) -> None:
        if self._thread is not None:
            return
        self._thread = QThread(self)
        self._thread.setObjectName("sound")
        self._player = player = Player(self._open_device, self._monotonic)
        player.moveToThread(self._thread)
        for order, slot in self._orders(player):
            order.connect(slot)
        player.prepared.connect(self._on_prepared)
        player.audible.connect(self._on_audible)
        self._thread.finished.connect(player.deleteLater)
        self._thread.start()

    def _orders(self, player: Player) -> list[tuple[SignalInstance, Callable[..., None]]]:
        return [
            (self._warm, player.warm),
            (self._offered, player.take),
            (self._hold, player.hold),
            (self._play, player.play),
            (self._rest, player.rest),
            (self._silence, player.go_on_silently),
            (self._finish, player.finish),
        ]

    def _on_prepared(self, prepared: Prepared) -> None:
        self.prepared.tell(prepared)

    def _on_audible(self, audible: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.audible.tell(audible)

    def _watch_anew(self) -> None:
        self._pulls, self._told_silent = self._pulled(), False
        self._watch.start()

    def _pulled(self) -> int:
        return self._player.pulls() if self._player is not None else 0

    def _look(self) -> None:
        """Whoever should pull and does not is replaced: first the device, then its whole thread."""
        pulled = self._pulled()
        if pulled != self._pulls:
            self._pulls, self._told_silent = pulled, False
        elif not self._told_silent:
            self._told_silent = True
            self._silence.emit()
        else:
            self._abandon()

    def _abandon(self) -> None:
        if self._thread is None or self._player is None:
            return
        for order, slot in self._orders(self._player):
            order.disconnect(slot)
        self._player.prepared.disconnect(self._on_prepared)
        self._player.audible.disconnect(self._on_audible)
        self._thread.quit()  # for when it comes back
        self._stuck.append((self._thread, self._player))
        self._thread, self._player = None, None
        self._players.clear()
        self._watch.stop()
        self._open_device = no_device
        self.stuck.tell()


def _end(thread: QThread, player: Player, patience_ms: int) -> None:
    """Wait for a thread; if its device holds it, leave both alone and let the process end hard.

    Cancelling such a thread leaves the lock of libpulse taken, and Qt's own ending waits for it.
    """
    if not thread.wait(patience_ms):
        thread.setParent(None)
        atexit.register(_leave, thread, player)


def _leave(*_kept: object) -> None:
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)
