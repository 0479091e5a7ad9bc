"""A person without a mouse and without a look behind the scenes: keys, and what is read aloud."""

from __future__ import annotations

import contextlib
import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt import exceptions as qtbot_exceptions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

PATIENCE_MS = 20_000
STOPS = 80
"""Nobody presses Tab more often than this to find something."""
EDITABLE = ("EditableText",)


class Person:
    """Uses the one window that is shown."""

    def __init__(self, qtbot: QtBot) -> None:
        QAccessible.setActive(True)
        self._qtbot = qtbot

    @property
    def window(self) -> QQuickWindow:
        """The window in front of the person."""
        shown = self._windows()
        assert len(shown) == 1, shown
        return shown[0]

    @property
    def sees_a_window(self) -> bool:
        return bool(self._windows())

    def sees(self, words: str, *, role: str | None = None) -> None:
        """Wait until something is there that says these words."""
        self._wait(lambda: self._says(words, role), f"{words!r} is nowhere")

    def sees_not(self, words: str) -> None:
        """Wait until nothing says these words."""
        self._wait(lambda: not self._says(words, None), f"{words!r} is still there")

    def is_at(self, page: str) -> None:
        """Wait until that page fills the window."""
        self._wait(lambda: self._is_shown(page, "Pane"), f"not at {page!r}")

    def hears(self, name: str) -> bool:
        """Whether something of that name is there at this moment."""
        return self._is_shown(name, None)

    def height_of(self, name: str) -> int:
        """How tall the first thing of that name is."""
        return next(one.rect().height() for one in self._interfaces() if _name(one) == name)

    def reads(self, pattern: str) -> list[tuple[Any, ...]]:
        """What each of the things shown that match the pattern says in its groups."""
        found = (re.fullmatch(pattern, name) for _, name in self.heard())
        return [match.groups() for match in found if match]

    def hits(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        times: int = 1,
    ) -> None:
        """Hit a key, wherever the keyboard is."""
        for _ in range(times):
            QTest.keyClick(self.window, key, modifier)
        self._settle()

    def types(self, words: str) -> None:
        """Type where the keyboard is."""
        for sign in words:
            if sign == "\n":
                QTest.keyClick(self.window, Qt.Key.Key_Return)
            else:
                QTest.keyClick(self.window, sign)  # type: ignore[call-overload]  # the stub lacks char
        self._settle()

    def goes_to(self, name: str, role: str | None = None) -> None:
        """Press Tab until the keyboard is on what has that name."""
        passed = []
        for _ in range(STOPS):
            here = self.focus()
            if here[1] == name and role in (None, here[0]):
                return
            passed.append(here)
            self.hits(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came to {name!r}, but to {dict.fromkeys(passed)}")

    def press(self, name: str, role: str | None = None) -> None:
        """Go to what has that name, and press Return."""
        self._wait(lambda: self._is_shown(name, role), f"there is no {name!r}")
        self.goes_to(name, role)
        self.hits(Qt.Key.Key_Return)

    def fills(self, name: str, words: str) -> None:
        """Go to a field and write these words instead of what stands there."""
        self.goes_to(name, "EditableText")
        self.hits(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.types(words)

    def turns_to(self, place: str) -> None:
        """Go to a place of the rail."""
        self.press(place, "PageTab")
        self.is_at(place)

    def opens_the_story(self, title: str) -> None:
        """From the shelf, whose cards say more than their title."""
        self.sees(f"{title}. ", role="Button")
        (card,) = self.reads(rf"({re.escape(title)}\. .*)")[0]
        self.press(card, "Button")
        self.is_at(title)

    def closes_the_window(self) -> None:
        """As with the window's own button, or the desktop's key for it."""
        self.window.close()

    def focus(self) -> tuple[str, str]:
        """Role and name of what the keyboard is on."""
        item = QAccessible.queryAccessibleInterface(self.window.activeFocusItem())
        return item.role().name, _name(item)

    def focus_is_inside(self) -> bool:
        """Whether what the keyboard is on can be seen in the window."""
        with contextlib.suppress(qtbot_exceptions.TimeoutError):
            self._qtbot.waitUntil(self._focus_is_inside, timeout=1000)
        return self._focus_is_inside()

    def _focus_is_inside(self) -> bool:
        item = QAccessible.queryAccessibleInterface(self.window.activeFocusItem())
        place, frame = item.rect(), QRect(self.window.geometry())
        seen = frame.intersected(place)
        return seen.width() == place.width() > 0 and seen.height() >= min(place.height(), 24)

    def stops(self) -> list[tuple[str, str]]:
        """Where Tab comes by, once around."""
        first = self.focus()
        passed = [first]
        for _ in range(STOPS):
            self.hits(Qt.Key.Key_Tab)
            if self.focus() == first:
                return passed
            passed.append(self.focus())
        raise AssertionError(f"Tab never came back to {first}: {passed}")

    def heard(self) -> list[tuple[str, str]]:
        """Role and name of everything shown, as a screen reader goes through it."""
        return [(one.role().name, _name(one)) for one in self._interfaces()]

    def controls(self) -> list[QAccessibleInterface]:
        """Everything shown that can be used."""
        return [one for one in self._interfaces() if one.role().name in USABLE]

    def _says(self, words: str, role: str | None) -> bool:
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
        return any(
            words in one.text(kind)
            for one in self._interfaces()
            if role in (None, one.role().name)
            for kind in kinds
        )

    def _is_shown(self, name: str, role: str | None) -> bool:
        return any(name == found and role in (None, kind) for kind, found in self.heard())

    def _interfaces(self) -> Iterator[QAccessibleInterface]:
        waiting = [QAccessible.queryAccessibleInterface(window) for window in self._windows()]
        while waiting:
            one = waiting.pop(0)
            if not one.state().invisible:
                yield one
                waiting[:0] = [one.child(place) for place in range(one.childCount())]

    def _wait(self, holds: object, otherwise: str) -> None:
        def check() -> None:
            assert holds(), f"{otherwise} in {self.heard()}"  # type: ignore[operator]

        self._qtbot.waitUntil(check, timeout=PATIENCE_MS)

    def _settle(self) -> None:
        """Let bindings and layouts come through in one frame."""
        windows = self._windows()
        if windows:
            with self._qtbot.waitSignal(windows[0].afterRendering, raising=False, timeout=500):
                windows[0].update()

    def _windows(self) -> list[QQuickWindow]:
        return [
            window
            for window in QGuiApplication.topLevelWindows()
            if isinstance(window, QQuickWindow) and window.isVisible()
        ]


USABLE = (
    "Button",
    "CheckBox",
    "EditableText",
    "ListItem",
    "PageTab",
    "RadioButton",
    "Slider",
)


def _name(item: QAccessibleInterface) -> str:
    # A field that hides what is typed has no name in Qt, only what labels it.
    return item.text(QAccessible.Text.Name) or " ".join(
        label.text(QAccessible.Text.Name) for label, _ in item.relations()
    )
