from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QTimer

from bedtime_app.core.night import Night
from bedtime_app.features.dreams.dream import DreamKind, DreamPage
from bedtime_app.features.dreams.dream_journal_view import DreamJournalView
from bedtime_app.features.dreams.night_calendar import days_on, months_on, places
from bedtime_app.features.dreams.night_calendar_view import NightCalendarView
from bedtime_app.features.dreams.other_years_view import OtherYearsView
from tests.fakes import FakeJobs
from tests.features.dreams.test_dream_filters import filters, said
from tests.features.dreams.test_dream_journal_view import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

pytestmark = pytest.mark.usefixtures("qapp")

MONDAY, SATURDAY, SUNDAY = 1, 6, 7


@pytest.fixture
def view(store: DreamStore, vault: Vault) -> Iterator[DreamJournalView]:
    view = DreamJournalView(store, vault, FakeJobs())
    yield view
    for timer in view.findChildren(QTimer):
        timer.stop()
    view.deleteLater()


@pytest.fixture
def calendar(view: DreamJournalView) -> NightCalendarView:
    found = view.calendar
    assert isinstance(found, NightCalendarView)
    return found


def current(calendar: NightCalendarView) -> object:
    days, marks = said(calendar.nights, "day"), said(calendar.nights, "current")
    return days[marks.index(True)]


@pytest.mark.parametrize(
    ("begins", "first", "last"), [(MONDAY, (0, 6), (5, 0)), (SUNDAY, (0, 0), (4, 1))]
)
def test_weeks_begin_as_they_are_told(
    begins: int, first: tuple[int, int], last: tuple[int, int]
) -> None:
    november = places(date(2026, 11, 19), begins)
    assert [(place.week, place.column) for place in (november[0], november[-1])] == [first, last]
    assert [place.night.evening.day for place in november] == list(range(1, 31))


@pytest.mark.parametrize(
    ("night", "months", "meant"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(1000, 1, 1), -1, date(1000, 1, 1)),
        (date(9998, 12, 5), 1, date(9998, 12, 31)),
    ],
)
def test_a_month_further_is_the_same_day_or_the_last(night: date, months: int, meant: date) -> None:
    assert months_on(Night(night), months) == Night(meant)


def test_no_calendar_goes_beyond_its_edges() -> None:
    assert days_on(Night(date(1000, 1, 3)), -7) == Night(date(1000, 1, 1))
    assert days_on(Night(date(9998, 12, 31)), 1) == Night(date(9998, 12, 31))


def test_a_dream_of_the_early_morning_stands_under_the_evening_before(
    calendar: NightCalendarView, store: DreamStore
) -> None:
    store.add(DreamPage("one"))
    store.add(DreamPage("two"))
    assert str(store.present_night()) == "2026-11-20"  # at half past six on the 21st
    calendar.arrive()
    names = said(calendar.nights)
    assert names[19] == "Night of Friday 20 November, 2 dreams, the present one"
    assert names[20] == "Night of Saturday 21 November"
    assert (said(calendar.nights, "mark")[19:21], calendar.monthText) == (
        ["••", ""],
        "November 2026",
    )


def test_many_dreams_of_a_night_are_a_number(
    calendar: NightCalendarView, store: DreamStore
) -> None:
    for number in range(5):
        store.add(DreamPage(f"dream {number}"))
    calendar.arrive()
    assert said(calendar.nights, "mark")[19] == "• 5"


def test_keys_move_by_nights_and_months(calendar: NightCalendarView) -> None:
    calendar.arrive()
    calendar.moveDays(-7)
    assert current(calendar) == "2026-11-13"
    calendar.moveMonths(-1)
    calendar.moveToFirst()
    assert (current(calendar), calendar.monthText) == ("2026-10-01", "October 2026")
    calendar.moveDays(-1)
    assert current(calendar) == "2026-09-30"
    calendar.moveToLast()
    calendar.goTo("2026-09-05")
    assert current(calendar) == "2026-09-05"


@pytest.mark.parametrize(
    ("locale", "first"), [("en_US", "Sun"), ("de_DE", "Mo"), ("ar_EG", "السبت")]
)
def test_the_week_begins_as_the_locale_says(
    calendar: NightCalendarView, locale: str, first: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        calendar.arrive()
        assert calendar.weekdays[0] == first
        assert len(calendar.weekdays) == 7
    finally:
        QLocale.setDefault(before)


def test_a_chosen_night_shows_its_dreams_whatever_was_looked_for_before(
    view: DreamJournalView, calendar: NightCalendarView, store: DreamStore, clock: FakeClock
) -> None:
    store.add(DreamPage("The station"))
    clock.advance(days=3)
    store.add(DreamPage("The ferry"))
    view.search("ferry")
    calendar.arrive()
    calendar.moveDays(-1)
    assert not calendar.choose()
    calendar.moveDays(-2)
    assert calendar.choose()
    assert [row["title"] for row in rows(view)] == ["The station"]
    assert (view.searchText, view.foundText) == ("", "1 dreams found")
    assert said(filters(view).chips) == ["Night of Fri 20 → Sat 21 Nov 2026"]


def test_what_is_kept_or_deleted_meanwhile_is_marked_anew(
    view: DreamJournalView, calendar: NightCalendarView
) -> None:
    calendar.arrive()
    view.newDream()
    view.writeTitle("The station")
    assert view.keepNow()
    assert said(calendar.nights, "mark")[19] == "•"
    view.removeThis()
    assert said(calendar.nights, "mark")[19] == ""
    view.undo()
    assert said(calendar.nights, "mark")[19] == "•"


def test_locking_empties_the_calendar(
    view: DreamJournalView, calendar: NightCalendarView, vault: Vault
) -> None:
    calendar.arrive()
    vault.lock()
    assert (calendar.nights.rowCount(), calendar.monthText, view.vault) == (0, "", "locked")
    calendar.moveDays(1)
    calendar.moveMonths(1)
    assert not calendar.choose()


def years(view: DreamJournalView) -> OtherYearsView:
    found = view.otherYears
    assert isinstance(found, OtherYearsView)
    return found


def test_this_night_in_other_years_is_a_line_and_a_nightmare_is_covered(
    view: DreamJournalView, store: DreamStore, clock: FakeClock, vault: Vault
) -> None:
    now = clock.now()
    for back, page in (
        (3, DreamPage("Teeth", "No end.", kind=DreamKind.NIGHTMARE)),
        (2, DreamPage("", "a coat on a hook")),
        (1, DreamPage("The %1 ferry")),
    ):
        clock.jump(now.replace(year=now.year - back))
        store.add(page)
    clock.jump(now)
    view.arrive()
    assert said(years(view).dreams, "line") == ["On this night, 2025: The %1 ferry"]
    assert years(view).restText == "2 more from other years"
    years(view).showAll()
    assert said(years(view).dreams, "line")[1:] == [
        "On this night, 2024: a coat on a hook",
        "On this night, 2023: A nightmare",
    ]
    assert years(view).restText == ""
    vault.lock()
    assert said(years(view).dreams, "line") == []


def test_a_night_without_other_years_says_nothing(
    view: DreamJournalView, store: DreamStore
) -> None:
    store.add(DreamPage("The station"))
    view.arrive()
    assert (said(years(view).dreams, "line"), years(view).restText) == ([], "")
