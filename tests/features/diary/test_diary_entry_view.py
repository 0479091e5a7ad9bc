from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from PySide6.QtCore import QLocale

from bedtime_app.core.night import Night
from bedtime_app.features.diary.diary_answers import DiaryAnswers
from bedtime_app.features.diary.diary_entry_view import NIGHTS_BACK, DiaryEntryView
from bedtime_app.features.diary.night_guess import NO_GUESS, NightGuess
from bedtime_app.storage.settings_store import SettingsStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bedtime_app.features.diary.diary_store import DiaryStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

pytestmark = pytest.mark.usefixtures("british")
LAST = Night(date(2026, 11, 19))
MORNING = datetime(2026, 11, 20, 6, 40, tzinfo=UTC)
PASSPHRASE = "a lamp in the window"


class House:
    """What the rest of Bedtime knows of a night."""

    def __init__(self) -> None:
        self.unmonitored: set[Night] = set()
        self.guessed = NightGuess(tried=datetime(2026, 11, 19, 21, 45, tzinfo=UTC))

    def is_asked(self, night: Night) -> bool:
        return night not in self.unmonitored

    def guess(self, night: Night) -> NightGuess:
        return self.guessed if night == LAST else NO_GUESS


@pytest.fixture
def settings(profile_dir: Path) -> SettingsStore:
    return SettingsStore(profile_dir / "settings.json")


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def view(  # noqa: PLR0913, PLR0917 - each a part of it
    qapp: object,
    store: DiaryStore,
    vault: Vault,
    settings: SettingsStore,
    clock: FakeClock,
    house: House,
) -> Iterator[View]:
    assert qapp is not None
    clock.jump(MORNING)
    view = DiaryEntryView(
        store,
        vault,
        settings,
        clock,
        lambda: time(15),
        is_asked=house.is_asked,
        guess=house.guess,
    )
    view.arrive()
    yield view
    view.deleteLater()


def fill(view: View, **texts: str) -> None:
    for name, text in texts.items():
        view.write(name, text)
        view.finish(name)


def test_a_morning_is_kept_as_it_was_typed(view: View, store: DiaryStore) -> None:
    fill(view, into_bed="2232", tried="11:05 pm", latency="20", awakenings="2", awake="30")
    fill(view, woke="6.30", comment="rain")
    view.chooseQuality(4)
    view.keep()
    entry = store.get(LAST)
    assert entry is not None
    assert entry.entered_at == MORNING
    assert entry.answers == DiaryAnswers(
        into_bed=time(22, 32),
        tried=time(23, 5),
        latency=20,
        awakenings=2,
        awake=30,
        woke=time(6, 30),
        quality=4,
        comment="rain",
    )
    assert (view.kept, view.state, view.toldText) == (True, "told", "This night is told.")


def test_a_time_is_shown_as_it_was_understood_once_the_field_is_left(view: View) -> None:
    view.write("into_bed", "2232")
    assert view.texts["into_bed"] == "2232"
    view.finish("into_bed")
    assert view.texts["into_bed"] == "22:32"


def test_the_picture_grows_while_one_types(view: View) -> None:
    assert (view.bars, view.hours[:3]) == (
        [{"begin": 0.075, "end": 0.075, "asleep": False}],
        ["22", "23", "0"],
    )
    for name, text in {"into_bed": "22:30", "tried": "23:00", "latency": "30", "woke": "7"}.items():
        view.write(name, text)
    assert [bar["asleep"] for bar in view.bars] == [False, True]
    assert view.pictureText == (
        "The night in a picture: into bed at 22:30, trying to sleep from 23:00,"
        " asleep after 30 minutes, awake for good at 07:00."
    )


def test_the_planned_lights_out_is_a_guess_that_only_keeping_keeps(
    view: View, store: DiaryStore
) -> None:
    assert (view.texts["tried"], list(view.guesses)) == ("22:45", ["tried"])
    view.arrive()
    assert store.get(LAST) is None
    fill(view, tried="23:10")
    assert view.guesses == {}
    view.keep()
    entry = store.get(LAST)
    assert entry is not None
    assert entry.answers.tried == time(23, 10)


def test_too_long_a_night_is_doubted_at_once_and_kept_all_the_same(
    view: View, store: DiaryStore
) -> None:
    fill(view, into_bed="14:00", tried="", out_of_bed="9:00")
    assert view.doubt == "That makes 19 hours in bed, is it right?"
    view.keep()
    assert store.get(LAST) is not None


def test_too_long_a_night_is_asked_about_while_its_last_time_is_typed(view: View) -> None:
    fill(view, into_bed="14:00", tried="")
    for text in ("9", "90"):
        view.write("out_of_bed", text)
        assert not view.doubt
    view.write("out_of_bed", "900")
    assert view.doubt == "That makes 19 hours in bed, is it right?"
    view.write("out_of_bed", "")
    assert not view.doubt


@pytest.mark.parametrize(
    ("texts", "doubt"),
    [
        ({"tried": "16:00", "woke": "11:00"}, "a night of 19 hours"),
        ({"tried": "23:00", "latency": "300", "awake": "300", "woke": "6:00"}, "longer than the"),
        ({"woke": "7:00", "out_of_bed": "7:10", "tried_again": "60"}, "before you got up"),
    ],
)
def test_answers_that_cannot_all_be_right_are_asked_about(
    view: View, texts: dict[str, str], doubt: str
) -> None:
    fill(view, tried="")
    fill(view, **texts)
    assert doubt in view.doubt


def test_nothing_is_said_against_a_field_until_it_is_left(view: View) -> None:
    view.write("woke", "soon")
    assert view.errors == {}
    view.finish("woke")
    assert view.errors == {"woke": "A time is written like 22:30."}
    view.write("woke", "6")
    assert view.errors == {}


def test_an_answer_not_understood_keeps_the_rest_standing(view: View, store: DiaryStore) -> None:
    fill(view, into_bed="22:30")
    view.write("latency", "soon")
    view.keep()
    assert (view.unclear, list(view.errors)) == (True, ["latency"])
    assert (view.texts["into_bed"], view.texts["latency"]) == ("22:30", "soon")
    assert store.get(LAST) is None
    fill(view, latency="15")
    view.keep()
    assert (view.unclear, view.kept) == (False, True)


def test_only_how_it_felt_is_remembered_and_keeps_no_times(
    view: View, store: DiaryStore, settings: SettingsStore, vault: Vault, clock: FakeClock
) -> None:
    view.setFeelingsOnly(True)
    view.chooseRested(2)
    view.keep()
    entry = store.get(LAST)
    assert entry is not None
    assert entry.answers == DiaryAnswers(rested=2)
    again: View = DiaryEntryView(store, vault, settings, clock, lambda: time(15))
    assert again.feelingsOnly is False  # until it arrives
    again.arrive()
    assert again.feelingsOnly


def test_not_today_asks_nothing_more_until_the_next_night(view: View, clock: FakeClock) -> None:
    view.write("comment", "never mind")
    view.notToday()
    assert view.state == "silent"
    view.arrive()
    assert view.state == "silent"
    view.writeAnyway()
    assert (view.state, view.guesses, view.texts["comment"]) == ("open", {}, "")
    clock.advance(days=1)
    view.look_again()
    assert view.state == "open"


def test_nothing_is_asked_about_an_unmonitored_night_and_nothing_is_guessed(
    view: View, house: House, store: DiaryStore
) -> None:
    house.unmonitored.add(LAST)
    view.arrive()
    assert (view.state, view.texts) == ("silent", {})
    view.writeAnyway()
    assert view.texts["tried"] == ""
    fill(view, comment="mine")
    view.keep()
    assert store.get(LAST) is not None


def test_a_night_told_is_asked_about_no_more_and_shown_to_be_changed(
    view: View, store: DiaryStore, clock: FakeClock
) -> None:
    store.keep(LAST, DiaryAnswers(woke=time(6, 30), latency=20))
    view.arrive()
    assert (view.state, view.texts) == ("told", {})
    view.writeAnyway()
    assert (view.texts["woke"], view.texts["tried"]) == ("06:30", "")
    clock.advance(hours=1)
    fill(view, latency="25")
    view.keep()
    entry = store.get(LAST)
    assert entry is not None
    assert (entry.answers.latency, entry.entered_at) == (25, MORNING)
    assert entry.edited_at == MORNING + timedelta(hours=1)
    assert view.toldText == "This night is told. It was changed on Friday 20 November 2026, 08:40."


def test_two_weeks_of_nights_can_be_told_late(view: View, store: DiaryStore) -> None:
    fill(view, woke="7")
    view.goEarlier()
    assert (view.nightText, view.texts["woke"]) == ("The night of Wednesday, 18 November", "")
    fill(view, woke="6")
    view.keep()
    late = store.get(Night(date(2026, 11, 18)))
    assert late is not None
    assert late.late
    assert (view.state, view.toldText) == ("told", "This night was told a day later.")
    view.goLater()
    assert (view.nightText, view.texts["woke"]) == ("", "07:00")  # what was typed still stands
    for _ in range(NIGHTS_BACK + 3):
        view.goEarlier()
    assert (view.nightText, view.hasEarlier) == ("The night of Friday, 6 November", False)


def test_a_locked_vault_leaves_nothing_in_view(view: View, vault: Vault) -> None:
    fill(view, woke="6:30", comment="a secret")
    view.keep()
    view.writeAnyway()
    fill(view, comment="another")
    vault.lock()
    assert (view.vault, view.state, view.texts, view.bars) == ("locked", "shut", {}, [])
    assert (view.pictureText, view.doubt, view.nightText) == ("", "", "")
    view.write("comment", "late key")
    view.finish("comment")
    view.keep()
    assert view.texts == {}
    vault.unlock(PASSPHRASE)
    assert (view.texts["comment"], view.texts["woke"]) == ("another", "06:30")


def test_what_is_typed_survives_a_lock_and_is_offered_again(
    view: View, vault: Vault, store: DiaryStore
) -> None:
    fill(view, into_bed="2232", comment="half a sen")
    view.write("latency", "soo")
    view.chooseRested(4)
    vault.lock()
    assert (view.state, view.texts) == ("shut", {})
    vault.unlock(PASSPHRASE)
    assert view.state == "open"
    assert [view.texts[name] for name in ("into_bed", "comment", "latency")] == [
        "22:32",
        "half a sen",
        "soo",
    ]
    assert (view.rested, store.get(LAST)) == (4, None)
    fill(view, latency="20")
    view.keep()
    assert store.draft(LAST) is None


def test_what_is_typed_is_offered_by_the_next_start(  # noqa: PLR0913, PLR0917 - each a part of it
    view: View,
    store: DiaryStore,
    vault: Vault,
    settings: SettingsStore,
    clock: FakeClock,
    house: House,
) -> None:
    fill(view, tried="", comment="rain")
    view.keep_draft()
    again: View = DiaryEntryView(store, vault, settings, clock, lambda: time(15), guess=house.guess)
    again.arrive()
    assert (again.state, again.texts["comment"]) == ("open", "rain")
    assert again.texts["tried"] == ""  # what was emptied is not guessed again


def test_a_change_to_a_told_night_is_open_until_it_is_kept(view: View, store: DiaryStore) -> None:
    fill(view, woke="6:30")
    view.keep()
    view.writeAnyway()
    fill(view, woke="7")
    view.arrive()
    assert (view.state, view.texts["woke"]) == ("open", "07:00")
    fill(view, woke="6:30")
    assert view.state == "open"  # not folded away under the hands
    view.keep()
    assert view.state == "told"
    assert store.versions(LAST) == []


def test_feelings_only_hides_what_was_typed_and_loses_nothing(
    view: View, store: DiaryStore
) -> None:
    fill(view, into_bed="2232", latency="soon")
    view.setFeelingsOnly(True)
    view.chooseQuality(4)
    assert (view.errors, view.doubt) == ({}, "")
    view.keep()
    entry = store.get(LAST)
    assert entry is not None
    assert entry.answers == DiaryAnswers(quality=4)
    assert (view.state, view.toldText) == ("told", "This night is told.")
    view.setFeelingsOnly(False)
    assert (view.state, view.quality) == ("open", 4)
    assert (view.texts["into_bed"], view.texts["latency"]) == ("22:32", "soon")
    fill(view, latency="20")
    view.keep()
    view.setFeelingsOnly(True)
    view.writeAnyway()
    view.chooseQuality(3)
    view.keep()
    entry = store.get(LAST)
    assert entry is not None
    assert (entry.answers.into_bed, entry.answers.quality) == (time(22, 32), 3)


def test_of_nights_told_late_no_number_is_said_where_only_feelings_are_asked(
    view: View, clock: FakeClock
) -> None:
    clock.advance(days=1)
    view.arriveEarlier()
    view.chooseQuality(4)
    view.keep()
    clock.advance(hours=1)
    view.writeAnyway()
    view.chooseQuality(3)
    view.keep()
    view.setFeelingsOnly(True)
    assert view.toldText == "This night was told later. It was changed since."


def test_the_guess_of_a_folded_field_is_given_once_it_is_seen(view: View, house: House) -> None:
    house.guessed = NightGuess(out_of_bed=datetime(2026, 11, 20, 6, 0, tzinfo=UTC))
    view.arrive()
    fill(view, tried="", woke="6:30")
    assert view.texts["out_of_bed"] == ""
    view.toggleMore()
    assert (view.texts["out_of_bed"], list(view.guesses)) == ("07:00", ["out_of_bed"])
    fill(view, out_of_bed="")
    view.toggleMore()
    view.toggleMore()
    assert (view.texts["out_of_bed"], view.guesses) == ("", {})


def test_the_page_that_stood_open_since_yesterday_turns_and_one_being_typed_on_stays(
    view: View, clock: FakeClock
) -> None:
    fill(view, woke="6:30")
    view.keep()
    view.writeAnyway()
    view.look_again()
    assert view.state == "open"
    clock.advance(days=1)
    view.look_again()
    assert (view.state, view.texts["woke"], view.nightText) == ("open", "", "")


def test_the_clock_of_the_place_is_written(view: View) -> None:
    QLocale.setDefault(QLocale("en_US"))
    view.arrive()
    fill(view, into_bed="10:30", woke="6:30")
    assert (view.texts["into_bed"], view.texts["woke"]) == ("10:30 PM", "6:30 AM")
    assert view.hours[:3] == ["10", "11", "12"]
