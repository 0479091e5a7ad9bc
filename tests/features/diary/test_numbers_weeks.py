"""Of which nights numbers are made, and how often somebody asked."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bedtime_app.core.night import Night
from bedtime_app.features.diary.numbers_asks import asked_again, asks_of
from bedtime_app.features.diary.numbers_weeks import Span, first_of_weeks, last_of_weeks
from bedtime_app.storage.settings_store import SettingsStore

if TYPE_CHECKING:
    from pathlib import Path

days = some.dates(date(2000, 1, 1), date(2099, 1, 1))


@given(days, some.integers(0, 6), some.sampled_from(Span), some.none() | some.integers(0, 900))
def test_numbers_are_of_whole_weeks_that_are_over(
    today: date, first_weekday: int, span: Span, ago: int | None
) -> None:
    last = last_of_weeks(Night(today), first_weekday)
    assert 1 <= (today - last.evening).days <= 7
    earliest = Night(last.evening - timedelta(days=ago)) if ago is not None else None
    first = first_of_weeks(span, last, earliest)
    assert first.evening.weekday() == first_weekday
    nights = (last.evening - first.evening).days + 1
    assert nights % 7 == 0
    if span is not Span.ALL:
        assert nights == span.value * 7
    elif earliest is not None:
        assert first <= earliest
        assert (earliest.evening - first.evening).days < 7


def test_a_week_that_began_on_sunday_and_one_that_began_on_monday_end_on_different_evenings() -> (
    None
):
    friday = Night(date(2026, 11, 20))
    assert last_of_weeks(friday, 0) == Night(date(2026, 11, 15))
    assert last_of_weeks(friday, 6) == Night(date(2026, 11, 14))


def test_of_the_asks_a_day_and_a_count_are_kept_and_nothing_else(profile_dir: Path) -> None:
    file = profile_dir / "settings.json"
    settings, today = SettingsStore(file), date(2026, 11, 20)
    for _ in range(3):
        asked_again(settings, today)
    assert asks_of(SettingsStore(file), today) == 3
    assert json.loads(file.read_text())["diary_number_asks"] == {"day": "2026-11-20", "count": 3}
    assert asks_of(settings, today + timedelta(days=1)) == 0
    asked_again(settings, today + timedelta(days=1))
    assert asks_of(settings, today) == 0


@pytest.mark.parametrize(
    "kept", ["4", {"day": "soon", "count": 4}, {"day": "2026-11-20", "count": True}, {"count": -1}]
)
def test_nonsense_in_the_settings_counts_as_nothing(profile_dir: Path, kept: object) -> None:
    file = profile_dir / "settings.json"
    file.write_text(json.dumps({"diary_number_asks": kept}), encoding="utf-8")
    assert asks_of(SettingsStore(file), date(2026, 11, 20)) == 0
