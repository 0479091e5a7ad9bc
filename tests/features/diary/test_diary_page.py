from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from PySide6.QtCore import Qt

from bedtime_app.core.night import Night
from bedtime_app.features.diary.diary_answers import DiaryAnswers, Drinks, Medicine, Nap
from bedtime_app.features.diary.diary_entry_view import DiaryEntryView
from bedtime_app.storage.settings_store import SettingsStore
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bedtime_app.features.diary.diary_store import DiaryStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

pytestmark = pytest.mark.usefixtures("british")
LAST = Night(date(2026, 11, 19))
WIDE = (1184, 800)


@pytest.fixture
def view(
    qapp: object, store: DiaryStore, vault: Vault, clock: FakeClock, profile_dir: Path
) -> Iterator[View]:
    assert qapp is not None
    clock.jump(datetime(2026, 11, 20, 6, 40, tzinfo=UTC))
    settings = SettingsStore(profile_dir / "settings.json")
    view = DiaryEntryView(store, vault, settings, clock, lambda: time(15))
    yield view
    view.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, view: View) -> Iterator[PageStage]:
    view.arrive()
    stage = PageStage(qtbot, "diary/DiaryTelling.qml", view, WIDE)
    yield stage
    stage.close()


def test_a_morning_is_told_and_kept_by_keys_alone(page: PageStage, store: DiaryStore) -> None:
    assert page.focused() == ("EditableText", "Into bed")
    for answer in ("2232", "23.05", "20", "2", "30", "630"):
        page.type(answer)
        page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Button", "Keep this morning")
    assert "Last woke up\n\n06:30" in page.all_heard()
    page.press(Qt.Key.Key_Return)
    entry = store.get(LAST)
    assert entry is not None
    assert entry.answers == DiaryAnswers(
        into_bed=time(22, 32),
        tried=time(23, 5),
        latency=20,
        awakenings=2,
        awake=30,
        woke=time(6, 30),
    )
    assert "Kept. You can change it whenever you like." in page.all_heard()
    assert page.focused() == ("Button", "Change it")
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("EditableText", "Into bed")
    assert "Into bed\n\n22:32" in page.all_heard()


def test_the_picture_is_one_sentence_to_a_screen_reader(page: PageStage) -> None:
    assert page.names("Graphic") == ["The picture of the night. It grows as you write."]
    page.type("2232")
    page.press(Qt.Key.Key_Tab)
    assert page.names("Graphic") == ["The night in a picture: into bed at 22:32."]


def test_only_how_it_felt_shows_no_clock_and_starts_with_the_night(page: PageStage) -> None:
    page.activate("Button", "Only how it felt")
    assert page.focused() == ("RadioButton", "Unsaid")
    assert page.names("EditableText") == ["Anything else"]
    assert page.names("Graphic") == []
    page.activate("Button", "The night with its times")
    assert page.focused() == ("EditableText", "Into bed")


def test_everything_else_is_there_on_demand_and_nothing_is_computed(page: PageStage) -> None:
    assert len(page.names("EditableText")) == 6
    page.activate("Button", "More about it")
    assert len(page.names("EditableText")) == 17
    page.activate("CheckBox", "I did not sleep")
    assert "Minutes until sleep" not in page.names("EditableText")
    assert "%" not in page.all_heard()


def test_a_field_not_understood_says_so_beside_itself(page: PageStage) -> None:
    page.press(Qt.Key.Key_Tab, times=2)
    page.type("soon")
    page.press(Qt.Key.Key_Tab)
    page.activate("Button", "Keep this morning")
    heard = page.all_heard()
    assert "A whole number is understood here, or nothing." in heard
    assert "all the others still stand there" in heard
    assert "soon" in heard


def test_not_today_is_one_press(page: PageStage) -> None:
    page.activate("Button", "Not today")
    assert "Nothing is asked about this night." in page.all_heard()
    page.activate("Button", "Write about it")
    assert page.focused() == ("EditableText", "Into bed")


def test_a_locked_vault_leaves_no_words(page: PageStage, view: View, vault: Vault) -> None:
    page.activate("Button", "More about it")
    view.write("comment", "a secret")
    view.write("into_bed", "22:41")
    vault.lock()
    page.settle()
    heard = page.all_heard()
    assert "a secret" not in heard
    assert "22:41" not in heard


def test_the_nights_before_have_a_page_of_their_own(
    qtbot: QtBot, view: View, store: DiaryStore, vault: Vault
) -> None:
    page = PageStage(qtbot, "diary/DiaryPage.qml", view, WIDE)
    assert page.names("Heading") == ["The night of Wednesday, 18 November"]
    assert page.focused() == ("EditableText", "Into bed")
    page.type("2232")
    page.activate("Button", "Keep this night")
    assert store.get(Night(date(2026, 11, 18))) is not None
    assert "This night was told a day later." in page.all_heard()
    page.activate("Button", "The night before")
    assert page.names("Heading") == ["The night of Tuesday, 17 November"]
    with qtbot.waitSignal(view.closed):
        page.press(Qt.Key.Key_Escape)
    vault.lock()
    page.settle()
    with qtbot.waitSignal(view.unlockAsked):
        page.activate("Button", "Unlock")
    page.close()


def test_everything_that_may_be_said_is_typed_by_keys_alone(
    page: PageStage, view: View, store: DiaryStore
) -> None:
    page.press(Qt.Key.Key_Tab, times=6)
    assert page.focused() == ("Button", "More about it")
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_Tab)
    for answer in ("715", "10", "45", "6:30", "20 at 1430, 15", "valerian, 2 drops, 2200"):
        page.type(answer)
        page.press(Qt.Key.Key_Return)
    for answer in ("1", "2130", "2", "16"):
        page.type(answer)
        page.press(Qt.Key.Key_Return)
    assert page.focused() == ("CheckBox", "I did not sleep")
    page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Right, times=4)
    page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Right, times=2)
    page.press(Qt.Key.Key_Tab)
    page.type("rain")
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Button", "Keep this morning")
    page.press(Qt.Key.Key_Return)
    entry = store.get(LAST)
    assert entry is not None
    assert entry.answers == DiaryAnswers(
        out_of_bed=time(7, 15),
        tried_again=10,
        early=45,
        estimate=390,
        quality=4,
        rested=2,
        naps=(Nap(20, time(14, 30)), Nap(15)),
        alcohol=Drinks(1, time(21, 30)),
        caffeine=Drinks(2, time(16)),
        medicines=(Medicine("valerian", "2 drops", time(22)),),
        comment="rain",
    )
    assert view.state == "told"
