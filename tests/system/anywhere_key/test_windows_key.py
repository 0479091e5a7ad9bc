"""What is sent to Windows and read from it; Windows itself is not there."""

from __future__ import annotations

import ctypes
from ctypes import wintypes

import pytest
from PySide6.QtCore import QByteArray

from bedtime_app.core.key_offer import KeyOffer, KeyState
from bedtime_app.system.anywhere_key import windows_key
from bedtime_app.system.anywhere_key.anywhere_key import SystemAnywhereKey, system_anywhere_key
from bedtime_app.system.anywhere_key.key_source import KeyEars
from bedtime_app.system.anywhere_key.windows_key import NAME, NUMBER, WM_HOTKEY, WindowsKey


class User32:
    """Gives each key to one program."""

    def __init__(self, *, taken: bool = False) -> None:
        self.taken = taken
        self.registered: list[tuple[int, int, int]] = []

    def RegisterHotKey(self, _window: object, number: int, modifiers: int, key: int) -> bool:  # noqa: N802 - Windows' name
        if not self.taken:
            self.registered.append((number, modifiers, key))
        return not self.taken

    def UnregisterHotKey(self, _window: object, number: int) -> None:  # noqa: N802 - the same
        self.registered = [one for one in self.registered if one[0] != number]


@pytest.mark.usefixtures("qapp")
def test_the_key_is_asked_for_once_and_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    windows = User32()
    monkeypatch.setattr(windows_key, "_user32", lambda: windows)
    key = SystemAnywhereKey([WindowsKey])
    key.ask("Note a dream")
    assert key.offer == KeyOffer(KeyState.GIVEN, NAME)
    control_alt_once, f7 = 0x4003, 0x76
    assert windows.registered == [(NUMBER, control_alt_once, f7)]
    key.stop()
    assert windows.registered == []


@pytest.mark.usefixtures("qapp")
def test_a_key_that_another_program_has_stays_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows_key, "_user32", lambda: User32(taken=True))
    key = SystemAnywhereKey([WindowsKey])
    key.ask("Note a dream")
    assert key.offer == KeyOffer(KeyState.TAKEN, NAME)
    key.stop()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("kind", "message", "number", "heard"),
    [
        (b"windows_generic_MSG", WM_HOTKEY, NUMBER, [""]),
        (b"windows_generic_MSG", WM_HOTKEY, NUMBER + 1, []),
        (b"windows_generic_MSG", 0x0100, NUMBER, []),
        (b"xcb_generic_event_t", WM_HOTKEY, NUMBER, []),
    ],
)
def test_the_message_of_our_key_is_read_and_none_is_swallowed(
    kind: bytes, message: int, number: int, heard: list[str]
) -> None:
    pressed: list[str] = []
    key = WindowsKey("Note a dream", KeyEars(print, pressed.append))
    sent = wintypes.MSG(message=message, wParam=number)
    outcome = key.nativeEventFilter(QByteArray(kind), ctypes.addressof(sent))
    assert outcome == (False, 0)
    assert pressed == heard


@pytest.mark.usefixtures("qapp")
def test_on_macos_none_is_asked_for() -> None:
    key = system_anywhere_key(platform="darwin")
    key.ask("Note a dream")
    assert key.offer == KeyOffer(KeyState.NOWHERE)
    key.stop()
