"""A key from the desktop's GlobalShortcuts portal, which asks the person and says which it is.

https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html
"""

from __future__ import annotations

import socket
import threading
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING

from jeepney import DBusAddress, HeaderFields, MatchRule, new_method_call

from bedtime_app.core.key_offer import KeyOffer, KeyState
from bedtime_app.system.anywhere_key.portal import DECLINED, GRANTED, SERVICE, Portal
from bedtime_app.system.session_bus import connect, plain

if TYPE_CHECKING:
    from jeepney import Message

    from bedtime_app.system.anywhere_key.key_source import KeyEars
    from bedtime_app.system.session_bus import SessionBus

SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
SESSION = "org.freedesktop.portal.Session"
KEY = "note-a-dream"
WISHED = "LOGO+ALT+n"
"""In the words of the XDG shortcuts specification; the person may choose another."""


class PortalKey:
    """Waits on a thread of its own, in a read that costs nothing while nothing comes."""

    def __init__(self, what: str, ears: KeyEars) -> None:
        self._what = what
        self._ears = ears
        self._guard = threading.Lock()
        self._bus: SessionBus | None = None
        self._session = ""
        self._ended = False
        self._thread = threading.Thread(target=self._listen, name="anywhere key", daemon=True)

    def start(self) -> None:
        """Ask the portal."""
        self._thread.start()

    def stop(self) -> None:
        """Close the session, by which the desktop has its key again."""
        with self._guard:
            self._ended = True
            if self._bus is None:
                return
            with suppress(OSError):
                if self._session:
                    whose = DBusAddress(self._session, bus_name=SERVICE, interface=SESSION)
                    self._bus.send(new_method_call(whose, "Close"))
                self._bus.sock.shutdown(socket.SHUT_RDWR)  # wakes the read

    def wait(self) -> None:
        """Wait for the thread, no longer than a bus may take to greet."""
        if self._thread.is_alive():
            self._thread.join()

    # On the listening thread.

    def _listen(self) -> None:
        state = KeyState.NOWHERE
        # No bus, no portal, one without such keys, or nonsense from it.
        with suppress(Exception), connect() as bus:
            with self._guard:
                self._bus = None if self._ended else bus
            try:
                if self._bus is not None:
                    state = self._hold(bus)
            finally:
                with self._guard:
                    self._bus = None
        if not self._ended:
            self._ears.told(KeyOffer(state))

    def _hold(self, bus: SessionBus) -> KeyState:
        """Have the key for as long as it goes; how it ended, or why it never began."""
        signals: deque[Message] = deque()
        with bus.filter(MatchRule(type="signal"), queue=signals):
            portal = Portal(bus, signals, SHORTCUTS)
            self._session = portal.begin()
            granted, answer = portal.ask(
                "BindShortcuts",
                "oa(sa{sv})sa{sv}",
                self._session,
                [(KEY, {"description": ("s", self._what), "preferred_trigger": ("s", WISHED)})],
                "",
            )
            if granted == DECLINED:
                return KeyState.REFUSED
            key = _ours(plain(answer.get("shortcuts")))
            if granted != GRANTED:
                return KeyState.NOWHERE
            if key is None:
                return KeyState.REFUSED
            self._ears.told(KeyOffer(KeyState.GIVEN, key))
            with suppress(Exception):  # the bus or the portal left, or talks nonsense
                while self._hear(portal.next_signal()):
                    pass
            return KeyState.LOST

    def _hear(self, signal: Message) -> bool:
        """Whether the key is still ours after that."""
        fields, body = signal.header.fields, signal.body
        member, path = fields.get(HeaderFields.member), fields.get(HeaderFields.path)
        if member == "Closed" and path == self._session:
            return False
        match member, body:
            case "Activated", (self._session, str(name), _, dict(options)) if name == KEY:
                self._ears.pressed(str(plain(options.get("activation_token", ""))))
            case "ShortcutsChanged", (self._session, shortcuts):
                if (key := _ours(shortcuts)) is not None:
                    self._ears.told(KeyOffer(KeyState.GIVEN, key))
        return True


def _ours(shortcuts: object) -> str | None:
    """Our key as the desktop names it, empty where it does not; None if it is not among them."""
    if isinstance(shortcuts, list):
        for shortcut in shortcuts:
            match shortcut:
                case (str(name), dict(facts)) if name == KEY:
                    return str(plain(facts.get("trigger_description", "")))
    return None
