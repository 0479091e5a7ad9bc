from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.storage.errors import DiskFull
from tests.journeys.bedside import PASSPHRASE

if TYPE_CHECKING:
    from tests.journeys.bedside import Bedside
    from tests.journeys.person import Person

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def quits(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """One for each time the application was told to quit."""
    quits: list[bool] = []
    monkeypatch.setattr(QApplication.instance(), "quit", lambda: quits.append(True))
    return quits


def test_words_that_cannot_be_kept_are_shown_before_quitting(
    bedside: Bedside, quits: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    person = has_a_dream_open(bedside)
    with monkeypatch.context() as full:
        full.setattr(DreamStore, "add", disk_full)
        person.types("The station")
        person.turns_to("Stories")
        bedside.is_quit_from_the_tray()
        person.is_at("Dreams")
        person.sees("The station")
        person.sees("The disk is full")
        assert quits == []
        bedside.is_quit_from_the_tray()
        assert quits == [True]


def test_quitting_with_everything_kept_asks_nothing(bedside: Bedside, quits: list[bool]) -> None:
    person = has_a_dream_open(bedside)
    person.types("The station")
    bedside.is_quit_from_the_tray()
    assert quits == [True]


def test_a_key_quits_on_every_page(bedside: Bedside, quits: list[bool]) -> None:
    person = has_a_dream_open(bedside)
    person.types("The station")
    person.hits(Qt.Key.Key_Q, CONTROL)
    assert quits == [True]


def test_preferences_show_how_to_quit_where_there_is_no_tray(
    bedside: Bedside, quits: list[bool]
) -> None:
    person = has_a_dream_open(bedside)
    person.turns_to("Preferences")
    person.press("Quit Bedtime")
    assert quits == [True]


def disk_full(*_: object) -> None:
    raise DiskFull


def has_a_dream_open(bedside: Bedside) -> Person:
    bedside.has_a_vault()
    person = bedside.starts()
    person.turns_to("Dreams")
    person.press("Unlock")
    person.types(PASSPHRASE)
    person.hits(Qt.Key.Key_Return)
    person.is_at("Dreams")
    person.hits(Qt.Key.Key_N, CONTROL)
    return person
