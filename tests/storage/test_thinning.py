from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.storage.thinning import is_due, worth_keeping

FIRST = datetime(2000, 1, 1, tzinfo=UTC)
MINUTES = st.integers(min_value=0, max_value=60 * 366 * 24 * 60)
INSTANTS = MINUTES.map(lambda minutes: FIRST + timedelta(minutes=minutes))
MADE = st.frozensets(INSTANTS, max_size=60)
NOW = datetime(2026, 11, 26, 22, 15, tzinfo=UTC)


def test_a_year_of_evenings_leaves_seven_days_four_weeks_and_twelve_months() -> None:
    evenings = [NOW - timedelta(days=days) for days in range(400)]
    kept = sorted(worth_keeping(evenings, NOW), reverse=True)
    assert kept[:7] == evenings[:7]
    assert len({instant.isocalendar()[:2] for instant in kept}) >= 4
    assert len({(instant.year, instant.month) for instant in kept}) == 12
    assert len(kept) <= 7 + 4 + 12


def test_of_one_day_only_the_newest_stays() -> None:
    day = [NOW - timedelta(hours=hours) for hours in range(5)]
    assert worth_keeping(day, NOW) == {NOW}


@given(MADE, INSTANTS)
def test_the_newest_is_always_kept_and_the_newest_before_now(
    made: frozenset[datetime], now: datetime
) -> None:
    kept = worth_keeping(made, now)
    assert kept <= made
    if made:
        assert max(made) in kept
    past = [instant for instant in made if instant <= now]
    if past:
        assert max(past) in kept


@given(MADE, INSTANTS)
def test_thinning_twice_removes_no_more(made: frozenset[datetime], now: datetime) -> None:
    once = worth_keeping(made, now)
    assert worth_keeping(once, now) == once


@given(MADE, MADE)
def test_backups_from_a_wrong_future_push_out_none_of_the_good_ones(
    first: frozenset[datetime], second: frozenset[datetime]
) -> None:
    good = frozenset(instant for instant in first if instant <= NOW)
    future = frozenset(instant for instant in second if instant > NOW)
    assert worth_keeping(good, NOW) <= worth_keeping(good | future, NOW)


def test_a_clock_years_back_removes_none_of_the_good_ones() -> None:
    good = worth_keeping([NOW - timedelta(days=days) for days in range(400)], NOW)
    back = NOW - timedelta(days=9000)
    assert worth_keeping(good | {back}, back) == good | {back}


def test_the_next_is_due_after_a_day_and_a_little_earlier_too() -> None:
    assert is_due(NOW, [])
    assert not is_due(NOW, [NOW])
    assert not is_due(NOW, [NOW - timedelta(hours=19)])
    assert is_due(NOW, [NOW - timedelta(hours=23, minutes=30)])


def test_a_backup_from_the_future_does_not_keep_the_next_one_away() -> None:
    assert is_due(NOW, [NOW + timedelta(days=900)])
