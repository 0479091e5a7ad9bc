"""The `AnywhereKey` port: the first way that this system has."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bedtime_app.core.key_offer import KeyOffer, KeyState
from bedtime_app.core.listeners import Listeners
from bedtime_app.system.anywhere_key.key_source import KeyEars

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.system.anywhere_key.key_source import KeySource, MakesSource


class SystemAnywhereKey(QObject):
    """Asks one way after another until one offers such keys at all."""

    _told = Signal(int, object)
    _came = Signal(int, str)

    def __init__(self, ways: Sequence[MakesSource], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pressed: Listeners[[]] = Listeners()
        self.changed: Listeners[[]] = Listeners()
        self._ways = tuple(ways)
        self._left: list[MakesSource] = []
        self._what = ""
        self._offer = KeyOffer()
        self._asking = 0
        """A number for each source, since a stopped one may have spoken just before."""
        self._source: KeySource | None = None
        self._leaving: list[KeySource] = []
        self._told.connect(self._hear)  # queued where it is emitted on another thread
        self._came.connect(self._hear_press)

    @property
    def offer(self) -> KeyOffer:
        """What the system gave, or why it did not."""
        return self._offer

    def ask(self, what: str) -> None:
        """Ask anew, giving back what there was."""
        self._drop()
        self._what, self._left = what, list(self._ways)
        self._next()

    def let_go(self) -> None:
        """Give it back; fine if there is none."""
        self._drop()
        self._become(KeyOffer())

    def stop(self) -> None:
        """Give it back, and leave no thread."""
        self._drop()
        for source in self._leaving:
            source.wait()
        self._leaving.clear()

    def _next(self) -> None:
        if not self._left:
            self._become(KeyOffer(KeyState.NOWHERE))
            return
        way, number = self._left.pop(0), self._asking
        ears = KeyEars(partial(self._told.emit, number), partial(self._came.emit, number))
        self._become(KeyOffer(KeyState.ASKED))
        self._source = way(self._what, ears)
        self._source.start()

    def _drop(self) -> None:
        self._asking += 1
        source, self._source = self._source, None
        if source is not None:
            source.stop()
            self._leaving.append(source)

    def _become(self, offer: KeyOffer) -> None:
        if offer != self._offer:
            self._offer = offer
            self.changed.tell()

    @Slot(int, object)
    def _hear(self, number: int, offer: KeyOffer) -> None:
        if number != self._asking:
            return
        if offer.state is KeyState.NOWHERE:
            self._drop()
            self._next()
        else:
            self._become(offer)

    @Slot(int, str)
    def _hear_press(self, number: int, token: str) -> None:
        if number != self._asking:
            return
        if token:  # Qt hands it to a Wayland compositor when the window asks to come forward
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.pressed.tell()


def system_anywhere_key(
    parent: QObject | None = None, platform: str = sys.platform
) -> SystemAnywhereKey:
    """The portal or the X server, or Windows; macOS would ask for rights over all that is typed."""
    return SystemAnywhereKey(_ways(platform), parent)


def _ways(platform: str) -> Sequence[MakesSource]:
    if platform == "linux":
        return (_portal, _x11)
    return (_windows,) if platform == "win32" else ()


def _portal(what: str, ears: KeyEars) -> KeySource:
    from bedtime_app.system.anywhere_key.portal_key import PortalKey

    return PortalKey(what, ears)


def _x11(what: str, ears: KeyEars) -> KeySource:
    from bedtime_app.system.anywhere_key.x11_key import X11Key

    return X11Key(what, ears)


def _windows(what: str, ears: KeyEars) -> KeySource:
    from bedtime_app.system.anywhere_key.windows_key import WindowsKey

    return WindowsKey(what, ears)
