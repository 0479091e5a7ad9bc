"""The page of numbers, driven by keys and heard as a screen reader hears it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from PySide6.QtCore import Qt

from bedtime_app.core.night import Night
from bedtime_app.features.diary.free_days import FREE_DAYS
from bedtime_app.features.diary.numbers_view import NumbersView
from bedtime_app.storage.settings_store import SettingsStore
from tests.fakes import FakeJobs
from tests.features.diary.test_numbers_view import tell
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bedtime_app.features.diary.diary_store import DiaryStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

WIDE = (1184, 800)

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def settings(profile_dir: Path) -> SettingsStore:
    return SettingsStore(profile_dir / "settings.json")


@pytest.fixture
def view(
    qapp: object, vault: Vault, settings: SettingsStore, clock: FakeClock, jobs: FakeJobs
) -> Iterator[View]:
    assert qapp is not None
    clock.jump(datetime(2026, 11, 19, 6, 40, tzinfo=UTC))
    tonight = Night(date(2026, 11, 18))
    view = NumbersView(vault, settings, clock, jobs, lambda: tonight, lambda _text: None)
    yield view
    view.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, view: View, store: DiaryStore) -> Iterator[PageStage]:
    tell(store, 0, 1, 2, 3, 4, 6)
    stage = PageStage(qtbot, "diary/NumbersPage.qml", view, WIDE)
    yield stage
    stage.close()


def count(page: PageStage, jobs: FakeJobs) -> None:
    jobs.run_all()
    page.settle()


def test_numbers_are_asked_for_read_and_hidden_by_keys_alone(
    page: PageStage, jobs: FakeJobs, view: View
) -> None:
    assert page.focused() == ("Button", "Back")
    assert page.names("ListItem") == []
    page.press(Qt.Key.Key_Tab, times=2)
    assert page.focused() == ("Button", "Show the numbers of last week")
    page.press(Qt.Key.Key_Return)
    assert "Your nights are being counted. You can leave; nothing is lost." in page.all_heard()
    count(page, jobs)
    lines = page.names("ListItem")
    assert "Total sleep time, 6 hours 40 minutes, from 6 of 7 nights, 1 missing" in lines
    assert len(lines) == 26
    assert page.focused() == ("Button", "Hide the numbers")
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Button", "How it is made: Time in bed")
    page.press(Qt.Key.Key_Return)
    assert "TIB = O - B, the mean of the nights. Source: doi:10.5665/sleep.1642" in (
        page.names("StaticText")
    )
    page.leave()
    assert (view.state, view.numbers.rowCount()) == ("hidden", 0)


def test_the_page_opens_with_what_numbers_are_and_escape_goes_back(
    page: PageStage, view: View
) -> None:
    heard = page.all_heard()
    assert "They are no score, no measurement and no diagnosis" in heard
    assert "Numbers without help can hurt" in heard
    closed: list[bool] = []
    view.closed.connect(lambda: closed.append(True))
    page.press(Qt.Key.Key_Escape)
    assert closed == [True]


def test_whoever_looks_often_hears_a_kind_word_with_its_reasons_and_may_rest(
    page: PageStage, view: View, jobs: FakeJobs
) -> None:
    for _ in range(3):
        view.ask()
        count(page, jobs)
        view.leave()
    assert "you may rest from them" not in page.all_heard()
    page.activate("Button", "Show the numbers of last week")
    count(page, jobs)
    assert "you may rest from them" in page.all_heard()
    assert len(page.names("ListItem")) == 26
    page.activate("Button", "Why this is said")
    assert "doi:10.5664/jcsm.6472" in page.all_heard()
    assert "doi:10.1111/jsr.12726" in page.all_heard()
    page.activate("Button", "Tell only how it felt from now on")
    assert page.names("ListItem") == []
    assert page.focused() == ("Button", "Back")
    assert "You chose to tell only how it felt" in page.all_heard()
    page.activate("Button", "Have times and numbers again")
    assert "Show the numbers of last week" in page.names("Button")


def test_free_days_are_seen_and_changed_by_keys(page: PageStage, settings: SettingsStore) -> None:
    assert "Days on which nothing makes you get up: Saturday, Sunday." in page.all_heard()
    page.press(Qt.Key.Key_Tab, times=3)
    assert page.focused() == ("Button", "Change these days")
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("CheckBox", "Monday")
    page.press(Qt.Key.Key_Space)
    assert settings.get(FREE_DAYS) == {0, 5, 6}
    assert "An alarm wakes me on these days too" in page.names("CheckBox")


def test_a_locked_vault_leaves_no_number_and_offers_the_key(
    qtbot: QtBot, page: PageStage, view: View, vault: Vault, jobs: FakeJobs
) -> None:
    page.activate("Button", "Show the numbers of last week")
    count(page, jobs)
    vault.lock()
    page.settle()
    heard = page.all_heard()
    assert "6 h 40 min" not in heard
    assert "November" not in heard
    with qtbot.waitSignal(view.unlockAsked):
        page.activate("Button", "Unlock")
