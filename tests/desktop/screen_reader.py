"""Reads and uses a program through AT-SPI alone; answers each line of JSON with one of its own.

`/usr/bin/python3 screen_reader.py PID`: run by the system's own Python, which knows AT-SPI.
"""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING, Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - only now is its version chosen

if TYPE_CHECKING:
    from collections.abc import Iterator

STEP_MICROSECONDS = 50_000
KEYS = {"Return": 0xFF0D, "Escape": 0xFF1B, "Tab": 0xFF09, "Right": 0xFF53, "n": 0x6E, "q": 0x71}
CONTROL_CODE = 37
STATES = ("FOCUSED", "FOCUSABLE", "SHOWING", "CHECKED", "ENABLED")


class ScreenReader:
    """One program's accessible tree."""

    def __init__(self, pid: int) -> None:
        self._pid = pid

    def tree(self) -> list[dict[str, Any]]:
        """Everything there is, from the window down."""
        return [self._told(one) for one in self._walk()]

    def sees(self, words: str, tries: int = 400) -> bool:
        """Wait until something shown says these words."""
        return self._until(lambda: any(words in self._words(one) for one in self._shown()), tries)

    def is_without_window(self, tries: int = 400) -> bool:
        """Wait until no window of it is shown."""
        return self._until(lambda: not any(self._shown()), tries)

    def press(self, name: str, role: str = "") -> bool:
        """Wait for the one thing of that name that can be pressed, and press it by its action."""
        found: list[Any] = []

        def look() -> bool:
            found[:] = [
                one
                for one in self._shown()
                if one.get_name() == name
                and role in ("", one.get_role_name())
                and "Press" in self._actions(one)
            ]
            return len(found) == 1

        return self._until(look, 400) and bool(
            found[0].do_action(self._actions(found[0]).index("Press"))
        )

    def comes_by(self, name: str) -> bool:
        """Hit Tab until the keyboard is on what has that name, which thus scrolls into sight."""
        for _ in range(60):
            before = self._focused()
            self.hit("Tab")
            # What lies below the window's edge is shown a moment after the keyboard is on it.
            self._until(lambda known=before: self._focused() not in (known, []), 10)
            if name in self._focused():
                return True
        return False

    def _focused(self) -> list[str]:
        return [self._name(one) for one in self._shown() if self._is(one, "FOCUSED")]

    def type(self, text: str) -> bool:
        """Type on the X server's keyboard."""
        return bool(Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING))

    def type_slowly(self, count: int) -> list[float]:
        """Type that many signs, a breath apart; when each was about to be typed."""
        stamps = []
        for _ in range(count):
            stamps.append(time.monotonic())  # noqa: TID251 - the same for parent and child
            self.type("x")
            GLib.usleep(20_000)
        return stamps

    def hit(self, key: str, *, control: bool = False) -> bool:
        """Hit a key of that name."""
        if control:
            Atspi.generate_keyboard_event(CONTROL_CODE, None, Atspi.KeySynthType.PRESS)
        done = Atspi.generate_keyboard_event(KEYS[key], None, Atspi.KeySynthType.SYM)
        if control:
            Atspi.generate_keyboard_event(CONTROL_CODE, None, Atspi.KeySynthType.RELEASE)
        return bool(done)

    def _until(self, holds: Any, tries: int) -> bool:  # noqa: ANN401 - any question
        for _ in range(tries):
            try:
                if holds():
                    return True
            except GLib.Error:
                pass  # it changed while it was looked at
            GLib.usleep(STEP_MICROSECONDS)
        return False

    def _walk(self) -> Iterator[Any]:
        desktop = Atspi.get_desktop(0)
        waiting = [
            program for program in self._children(desktop) if program.get_process_id() == self._pid
        ]
        while waiting:
            one = waiting.pop(0)
            one.clear_cache()
            yield one
            waiting[:0] = self._children(one)

    def _shown(self) -> Iterator[Any]:
        for one in self._walk():
            if one.get_role_name() != "application" and self._is(one, "SHOWING"):
                yield one

    def _is(self, one: Any, state: str) -> bool:  # noqa: ANN401 - GObject has no types
        return bool(one.get_state_set().contains(getattr(Atspi.StateType, state)))

    def _children(self, one: Any) -> list[Any]:  # noqa: ANN401 - GObject has no types
        children = (one.get_child_at_index(place) for place in range(one.get_child_count()))
        return [child for child in children if child is not None]

    def _actions(self, one: Any) -> list[str]:  # noqa: ANN401 - the same
        return [one.get_action_name(place) for place in range(one.get_n_actions())]

    def _name(self, one: Any) -> str:  # noqa: ANN401 - the same
        labels = (
            relation.get_target(0).get_name()
            for relation in one.get_relation_set()
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        )
        return str(one.get_name() or next(labels, ""))

    def _words(self, one: Any) -> str:  # noqa: ANN401 - the same
        text = ""
        if "Text" in one.get_interfaces() and one.get_role_name() != "password text":
            text = Atspi.Text.get_text(one, 0, -1)
        return "\n".join((self._name(one), one.get_description(), text))

    def _told(self, one: Any) -> dict[str, Any]:  # noqa: ANN401 - the same
        states = one.get_state_set()
        return {
            "role": one.get_role_name(),
            "name": self._name(one),
            "actions": self._actions(one),
            "states": [name for name in STATES if states.contains(getattr(Atspi.StateType, name))],
        }


def main() -> None:
    reader = ScreenReader(int(sys.argv[1]))
    for line in sys.stdin:
        command = json.loads(line)
        answer = getattr(reader, command.pop("do"))(**command)
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
