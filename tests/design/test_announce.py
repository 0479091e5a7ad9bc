"""A page hears of what changed and of nothing else."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QObject, Signal

from bedtime_app.design.announce import announce_changes


@dataclass(frozen=True)
class Shown:
    title: str = "Dreams"
    kept_at: str = ""
    count: int = 0


class View(QObject):
    titleChanged = Signal()  # noqa: N815 - QML speaks camelCase
    keptAtChanged = Signal()  # noqa: N815 - the same
    countChanged = Signal()  # noqa: N815 - the same

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self.titleChanged.connect(lambda: self.heard.append("title"))
        self.keptAtChanged.connect(lambda: self.heard.append("keptAt"))
        self.countChanged.connect(lambda: self.heard.append("count"))


@pytest.fixture
def view() -> View:
    return View()


def test_only_the_changed_fields_are_announced_in_camel_case(view: View) -> None:
    announce_changes(view, Shown(), replace(Shown(), kept_at="07:12", count=2))
    assert view.heard == ["keptAt", "count"]


def test_nothing_is_said_when_nothing_changed(view: View) -> None:
    announce_changes(view, Shown(), Shown())
    assert view.heard == []


def test_everything_is_announced_when_nothing_was_shown_before(view: View) -> None:
    announce_changes(view, None, Shown())
    assert view.heard == ["title", "keptAt", "count"]


def test_a_field_without_a_signal_is_a_bug_that_shows(view: View) -> None:
    @dataclass(frozen=True)
    class Wider(Shown):
        mood: str = "calm"

    with pytest.raises(AttributeError, match="moodChanged"):
        announce_changes(view, Shown(), Wider())
