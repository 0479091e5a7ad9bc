from __future__ import annotations

import ctypes
import json
import os
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from bedtime_app.system.courtesy import mac, windows
from bedtime_app.system.courtesy.sources import system_sources

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def assertions(tmp_path: Path) -> Path:
    file = tmp_path / "Library" / "DoNotDisturb" / "DB" / "Assertions.json"
    file.parent.mkdir(parents=True)
    return file


@pytest.mark.parametrize(
    ("records", "on"), [([{"assertionDetails": {}}], True), ([], False), (None, False)]
)
def test_a_focus_switched_on_by_hand_is_seen(
    assertions: Path, tmp_path: Path, records: object, *, on: bool
) -> None:
    assertions.write_text(json.dumps({"data": [{"storeAssertionRecords": records}]}))
    assert mac.focus_is_on(tmp_path) is on


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"data": 3}', '{"data": [3]}'])
def test_a_file_of_another_shape_is_no_answer(
    assertions: Path, tmp_path: Path, content: str
) -> None:
    assertions.write_text(content)
    with pytest.raises((ValueError, KeyError, TypeError, AttributeError)):
        mac.focus_is_on(tmp_path)


def test_a_file_that_is_far_too_large_is_not_read(assertions: Path, tmp_path: Path) -> None:
    assertions.write_bytes(b" " * (mac.LARGEST + 1))
    assert mac.focus_is_on(tmp_path) is None


def test_a_file_that_is_not_there_is_no_answer(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="Assertions"):
        mac.focus_is_on(tmp_path)


class HandWindows:
    """Answers as Windows documents it, from the state it was given."""

    def __init__(self, state: int, *, front: int = 1, fails: bool = False) -> None:
        self._state, self._front, self._fails = state, front, fails
        self.shell32 = SimpleNamespace(SHQueryUserNotificationState=self._query)
        self.user32 = SimpleNamespace(
            GetForegroundWindow=Foreground(), GetWindowThreadProcessId=self._process
        )

    def _query(self, state: object) -> int:
        state._obj.value = self._state  # type: ignore[attr-defined]  # what byref() points at
        return -1 if self._fails else 0

    def _process(self, window: ctypes.c_void_p, process: object) -> None:
        assert window.value == 7
        process._obj.value = self._front  # type: ignore[attr-defined]  # the same


class Foreground:
    """A function of a library, whose result type can be told."""

    restype: object = None

    def __call__(self) -> int:
        return 7


@pytest.mark.parametrize(
    ("hand", "unwelcome"),
    [
        (HandWindows(1), False),
        (HandWindows(2), True),
        (HandWindows(2, front=os.getpid()), False),
        (HandWindows(3), True),
        (HandWindows(4), True),
        (HandWindows(4, front=os.getpid()), True),
        (HandWindows(5), False),
        (HandWindows(6), True),
        (HandWindows(7), False),
        (HandWindows(2, fails=True), None),
    ],
)
def test_windows_says_when_notifications_are_unwelcome(
    monkeypatch: pytest.MonkeyPatch, hand: HandWindows, *, unwelcome: bool | None
) -> None:
    monkeypatch.setattr(ctypes, "windll", hand, raising=False)
    assert windows.notifications_are_unwelcome() is unwelcome


def test_each_system_has_sources() -> None:
    assert list(system_sources("win32")) == ["windows"]
    assert list(system_sources("darwin")) == ["focus"]
