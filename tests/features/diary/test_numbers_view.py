"""When numbers are shown, of which nights, and when they are not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from bedtime_app.core.local_time import night_of
from bedtime_app.core.night import Night
from bedtime_app.features.diary.diary_answers import DiaryAnswers
from bedtime_app.features.diary.diary_choices import FEELINGS_ONLY
from bedtime_app.features.diary.free_days import ALARM_ON_FREE_DAYS, FREE_DAYS
from bedtime_app.features.diary.numbers_view import NumbersView
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.settings_store import SettingsStore
from bedtime_app.system.jobs import SerialJobs
from tests.fakes import FakeJobs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bedtime_app.features.diary.diary_store import DiaryStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

SUNDAY = date(2026, 11, 15)
PLAIN = DiaryAnswers(
    into_bed=time(22, 30),
    tried=time(23),
    latency=20,
    awakenings=2,
    awake=30,
    woke=time(6, 30),
    tried_again=15,
    out_of_bed=time(7),
)
ONE, TWO, FOUR, ALL = range(4)

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def settings(profile_dir: Path) -> SettingsStore:
    return SettingsStore(profile_dir / "settings.json")


@pytest.fixture
def copied() -> list[str]:
    return []


@pytest.fixture
def view(  # noqa: PLR0913, PLR0917 - what a page needs
    qapp: object,
    vault: Vault,
    settings: SettingsStore,
    clock: FakeClock,
    jobs: FakeJobs,
    copied: list[str],
) -> Iterator[View]:
    assert qapp is not None
    clock.jump(datetime(2026, 11, 20, 6, 40, tzinfo=UTC))

    def tonight() -> Night:
        return night_of(clock.now(), time(15), clock.zone())

    view = NumbersView(vault, settings, clock, jobs, tonight, copied.append)
    view.arrive()
    yield view
    view.deleteLater()


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


def tell(store: DiaryStore, *back: int, answers: DiaryAnswers = PLAIN) -> None:
    """That many evenings before the last Sunday."""
    for days in back:
        store.keep(Night(SUNDAY - timedelta(days=days)), answers)


def ask(view: View, jobs: FakeJobs, span: int = ONE) -> None:
    view.chooseSpan(span)
    view.ask()
    jobs.run_all()


def rows(view: View) -> dict[str, dict[str, Any]]:
    model = view.numbers
    roles = {name.data().decode(): role for role, name in model.roleNames().items()}
    found = [
        {name: model.data(model.index(row, 0), role) for name, role in roles.items()}
        for row in range(model.rowCount())
    ]
    return {row["key"]: row for row in found}


def test_nothing_is_counted_or_shown_until_it_is_asked_for_and_hidden_again_on_leaving(
    view: View, store: DiaryStore, jobs: FakeJobs
) -> None:
    tell(store, *range(7))
    view.arrive()
    jobs.run_all()
    assert (view.state, rows(view)) == ("hidden", {})
    assert view.askText == "Show the numbers of last week"
    view.ask()
    assert (view.state, rows(view)) == ("counting", {})
    jobs.run_all()
    assert view.state == "shown"
    assert rows(view)["total_sleep"]["valueText"] == "6 h 40 min"
    view.leave()
    assert (view.state, rows(view), view.weeksText) == ("hidden", {}, "")
    view.arrive()
    assert rows(view) == {}


def test_the_page_can_be_left_while_it_counts(
    view: View, store: DiaryStore, jobs: FakeJobs
) -> None:
    tell(store, *range(7))
    view.ask()
    view.leave()
    view.arrive()
    jobs.run_all()
    assert (view.state, rows(view)) == ("hidden", {})


def test_other_weeks_are_asked_for_too(view: View, store: DiaryStore, jobs: FakeJobs) -> None:
    tell(store, *range(28))
    ask(view, jobs)
    view.chooseSpan(FOUR)
    assert (view.state, rows(view)) == ("hidden", {})
    assert view.askText == "Show the numbers of the last four weeks"
    ask(view, jobs, FOUR)
    assert view.weeksText == "The nights from 19 October 2026 to 15 November 2026"


def test_the_running_week_never_counts_and_all_begins_with_the_first_told_one(
    view: View, store: DiaryStore, jobs: FakeJobs
) -> None:
    tell(store, *range(-4, 3), 7, 22)
    ask(view, jobs)
    assert view.toldText == "3 of 7 nights told; from four on there are numbers."
    assert (view.state, rows(view)) == ("few", {})
    ask(view, jobs, ALL)
    assert view.toldText == "5 of 28 nights told."
    assert rows(view)["total_sleep"]["restsText"].startswith(
        "TST · from 5 of 28 nights · 23 missing"
    )


def test_of_nights_told_without_times_there_is_no_number(
    view: View, store: DiaryStore, jobs: FakeJobs
) -> None:
    tell(store, *range(5), answers=DiaryAnswers(rested=4))
    ask(view, jobs)
    assert view.state == "few"
    assert view.toldText == (
        "5 of 7 nights told, too few of them with the times that numbers come from."
    )


def test_nights_of_doubt_are_named_and_left_out(
    view: View, store: DiaryStore, jobs: FakeJobs
) -> None:
    tell(store, 1, 2, 4, 5, 6)
    tell(store, 3, answers=replace(PLAIN, awake=600))
    ask(view, jobs)
    assert view.doubtText == (
        "Left out, for their answers cannot all be right: Thu 12 → Fri 13 Nov 2026."
    )
    assert rows(view)["total_sleep"]["restsText"] == (
        "TST · from 5 of 7 nights · 1 missing · 1 in doubt · needs 4 nights"
    )


def test_a_line_says_everything_it_rests_on_and_how_it_is_made_on_demand(
    view: View, store: DiaryStore, jobs: FakeJobs
) -> None:
    tell(store, *(day for day in range(14) if day not in {3, 9}))
    ask(view, jobs, TWO)
    line = rows(view)["total_sleep"]
    assert line["spoken"] == (
        "Total sleep time, 6 hours 40 minutes, from 12 of 14 nights, 2 missing"
    )
    assert not line["opened"]
    view.toggleMade("total_sleep")
    line = rows(view)["total_sleep"]
    assert line["opened"]
    assert line["madeText"] == (
        "TST = SPT - WASO, the mean of the nights. Source: doi:10.5665/sleep.1642"
    )
    jetlag = rows(view)["social_jetlag"]
    assert "Free days: Saturday, Sunday." in jetlag["assumedText"]
    assert "3 before free days · needs 7 nights, 2 before free days" in jetlag["restsText"]


def test_both_efficiencies_stand_under_their_own_names_the_primary_one_first(
    view: View, store: DiaryStore, jobs: FakeJobs
) -> None:
    tell(store, *range(7))
    ask(view, jobs)
    found = [
        (row["valueText"], row["restsText"].split(" · ")[0])
        for key, row in rows(view).items()
        if key in {"efficiency", "efficiency_in_bed", "maintenance"}
    ]
    assert found == [("86.0 %", "SE (TST/DSE)"), ("78.4 %", "SE (TST/TIB)"), ("93.0 %", "SME")]
    assert rows(view)["maintenance"]["name"] == "Sleep maintenance efficiency"


def test_what_is_not_told_stays_missing(view: View, store: DiaryStore, jobs: FakeJobs) -> None:
    tell(store, *range(7), answers=replace(PLAIN, tried_again=None))
    ask(view, jobs)
    found = rows(view)
    assert (found["efficiency"]["valueText"], found["efficiency"]["isNumber"]) == (
        "needs 4 nights",
        False,
    )
    assert "from 0 of 7 nights · 7 missing" in found["efficiency"]["restsText"]
    assert found["efficiency_in_bed"]["valueText"] == "78.4 %"


def test_from_the_fourth_ask_of_a_day_a_kind_note_stands_beside_the_numbers(
    view: View, store: DiaryStore, jobs: FakeJobs, clock: FakeClock
) -> None:
    tell(store, *range(7))
    for _ in range(3):
        ask(view, jobs)
        view.ask()
        assert not view.often
        view.leave()
        jobs.run_all()
    assert not view.often
    clock.advance(days=1)
    for often in (False, False, False, True, True):
        ask(view, jobs)
        assert view.often is often
        assert view.state == "shown"
        view.leave()


def test_with_feelings_only_there_is_no_number_and_it_can_be_changed_here(
    view: View, store: DiaryStore, jobs: FakeJobs, settings: SettingsStore
) -> None:
    tell(store, *range(7))
    ask(view, jobs)
    view.setFeelingsOnly(True)
    assert settings.get(FEELINGS_ONLY)
    assert (view.state, rows(view)) == ("feelings", {})
    ask(view, jobs)
    assert (view.state, rows(view)) == ("feelings", {})
    view.setFeelingsOnly(False)
    assert view.state == "hidden"


def test_free_days_are_kept_and_the_numbers_follow_without_another_ask(
    view: View, store: DiaryStore, jobs: FakeJobs, settings: SettingsStore
) -> None:
    tell(store, *range(14))
    ask(view, jobs, TWO)
    view.setFree(2, free=True)
    view.setFree(6, free=False)
    view.setAlarm(True)
    assert settings.get(FREE_DAYS) == {2, 5}
    assert settings.get(ALARM_ON_FREE_DAYS)
    assert view.state == "shown"
    jobs.run_all()
    found = rows(view)
    assert "Free days: Wednesday, Saturday." in found["social_jetlag"]["assumedText"]
    assert found["free_mid_sleep"]["valueText"] == "needs free days without an alarm"
    assert not view.often
    assert view.freeText == "Wednesday, Saturday"


def test_a_locked_vault_leaves_no_number(
    view: View, store: DiaryStore, vault: Vault, jobs: FakeJobs
) -> None:
    tell(store, *range(7))
    ask(view, jobs)
    vault.lock()
    assert (view.vault, view.state, rows(view)) == ("locked", "shut", {})
    assert (view.weeksText, view.toldText) == ("", "")
    ask(view, jobs)
    assert view.state == "shut"


def test_a_vault_that_is_locked_while_it_counts_leaves_nothing(
    view: View, store: DiaryStore, vault: Vault, jobs: FakeJobs
) -> None:
    tell(store, *range(7))
    view.ask()
    vault.lock()
    jobs.run_all()
    assert (view.state, rows(view)) == ("shut", {})


def test_a_diary_that_cannot_be_read_is_said_and_can_be_tried_again(
    view: View, store: DiaryStore, vault: Vault, jobs: FakeJobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise StorageError

    tell(store, *range(7))
    with monkeypatch.context() as patch:
        patch.setattr(vault, "connect", broken)
        ask(view, jobs)
    assert (view.state, rows(view)) == ("unreadable", {})
    ask(view, jobs)
    assert view.state == "shown"


def test_the_numbers_are_copied_with_all_that_they_rest_on(
    view: View, store: DiaryStore, jobs: FakeJobs, copied: list[str]
) -> None:
    view.copyNumbers()
    assert copied == []
    tell(store, *range(6))
    ask(view, jobs)
    view.copyNumbers()
    assert view.copied
    lines = copied[0].splitlines()
    assert lines[0] == "The nights from 9 November 2026 to 15 November 2026"
    assert lines[-1] == "Self-reported estimates. Bedtime is not a medical device."
    total = next(line for line in lines if line.startswith("Total sleep time\t")).split("\t")
    assert total[1:3] == ["6 h 40 min", "TST · from 6 of 7 nights · 1 missing · needs 4 nights"]
    assert total[-1].endswith("doi:10.5665/sleep.1642")


def test_it_counts_on_another_thread_with_a_connection_of_its_own(
    qtbot: QtBot, vault: Vault, settings: SettingsStore, clock: FakeClock, store: DiaryStore
) -> None:
    tell(store, *range(7))
    jobs = SerialJobs()
    tonight = Night(SUNDAY + timedelta(days=3))
    view: View = NumbersView(vault, settings, clock, jobs, lambda: tonight, print)
    try:
        view.ask()
        qtbot.waitUntil(lambda: view.state == "shown")
    finally:
        jobs.stop()
        view.deleteLater()
