"""A key of an X11 desktop that has no portal for such keys."""

from __future__ import annotations

import os
import socket
import threading
from contextlib import suppress
from selectors import EVENT_READ, DefaultSelector
from typing import TYPE_CHECKING

from bedtime_app.core.key_offer import KeyOffer, KeyState

if TYPE_CHECKING:
    from bedtime_app.system.anywhere_key.key_source import KeyEars
    from bedtime_app.system.anywhere_key.x11_grab import KeyDisplay

NAME = "Super+Alt+N"
LETTER_N = 0x6E
"""XK_n"""


class X11Key:
    """Waits on a thread of its own for the display; under Wayland no key could be had so."""

    def __init__(self, _what: str, ears: KeyEars) -> None:
        self._ears = ears
        self._ended = False
        self._bell, self._rung = socket.socketpair()
        self._thread = threading.Thread(target=self._listen, name="anywhere key", daemon=True)

    def start(self) -> None:
        """Ask the display."""
        self._thread.start()

    def stop(self) -> None:
        """Give the key back; it is free when this returns, so that it can be asked for anew."""
        self._ended = True
        with suppress(OSError):  # the thread has ended
            self._rung.send(b"!")
        self.wait()

    def wait(self) -> None:
        """Wait for the thread."""
        if self._thread.is_alive():
            self._thread.join()

    # On the listening thread.

    def _listen(self) -> None:
        offer = KeyOffer(KeyState.NOWHERE)
        with self._bell, self._rung:
            if os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
                from bedtime_app.system.anywhere_key.x11_grab import KeyDisplay

                with suppress(OSError), KeyDisplay() as display:  # without libxcb there is no Qt
                    offer = self._hold(display)
        if not self._ended:
            self._ears.told(offer)

    def _hold(self, display: KeyDisplay) -> KeyOffer:
        """Have the key for as long as it goes; how it ended, or why it never began."""
        from bedtime_app.system.anywhere_key.x11_grab import ALT, SUPER

        key = display.key_with(LETTER_N)
        if key is None:
            return KeyOffer(KeyState.NOWHERE)
        if not display.grab(key, SUPER | ALT):
            return KeyOffer(KeyState.TAKEN, NAME)
        self._ears.told(KeyOffer(KeyState.GIVEN, NAME))
        with suppress(OSError), DefaultSelector() as either:
            either.register(self._bell, EVENT_READ)
            either.register(display, EVENT_READ)
            while not self._ended:
                if display.pressed():
                    self._ears.pressed("")
                either.select()
        return KeyOffer(KeyState.LOST)
