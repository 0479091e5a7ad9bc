"""The numbers of many nights: what they come from, and what must leave them alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bedtime_app.core.night import Night
from bedtime_app.features.diary.diary_answers import DiaryAnswers, Nap
from bedtime_app.features.diary.diary_entry import DiaryEntry
from bedtime_app.features.diary.diary_metrics import diary_metrics
from bedtime_app.features.diary.measure import Absence, Assumption
from bedtime_app.features.diary.night_times import night_times

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.features.diary.measure import Measure

BERLIN, BOUNDARY = "Europe/Berlin", time(15)
FIRST = date(2026, 6, 1)
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


def told(answers: DiaryAnswers, day: int, first: date = FIRST, zone: str = BERLIN) -> DiaryEntry:
    night = Night(first + timedelta(days=day))
    times = night_times(answers, night, ZoneInfo(zone), BOUNDARY)
    written = datetime.fromisoformat("2026-07-01T08:00:00+00:00")
    return DiaryEntry(night, zone, BOUNDARY, written, answers, times)


def measures(entries: Sequence[DiaryEntry]) -> dict[str, Measure]:
    nights = [entry.night for entry in entries]
    return {one.formula.key: one for one in diary_metrics(entries, min(nights), max(nights))}


def numbers(entries: Sequence[DiaryEntry]) -> dict[str, float | None]:
    return {key: one.value for key, one in measures(entries).items()}


@some.composite
def sound_answers(draw: some.DrawFn) -> DiaryAnswers:
    minutes = some.integers(0, 40)
    return replace(
        PLAIN,
        into_bed=time(22, draw(some.integers(0, 59))),
        latency=draw(minutes),
        awake=draw(minutes),
        awakenings=draw(some.integers(0, 5)),
        woke=time(6, draw(some.integers(0, 40))),
        tried_again=draw(some.integers(0, 15)),
    )


few = settings(max_examples=15)
weeks = some.lists(sound_answers(), min_size=7, max_size=10)


@few
@given(weeks, some.integers(1, 90))
def test_a_nap_without_a_time_changes_only_the_sleep_of_24_hours(
    answers: list[DiaryAnswers], nap: int
) -> None:
    rested = [told(replace(one, naps=()), day) for day, one in enumerate(answers)]
    napped = [told(replace(one, naps=(Nap(nap),)), day) for day, one in enumerate(answers)]
    before, after = numbers(rested), numbers(napped)
    assert {key for key in before if before[key] != after[key]} == {"total_sleep_24"}


@few
@given(weeks, some.randoms())
def test_the_order_of_the_entries_does_not_matter(
    answers: list[DiaryAnswers], chance: object
) -> None:
    entries = [told(one, day) for day, one in enumerate(answers)]
    shuffled = list(entries)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # some.randoms gives a Random
    nights = entries[0].night, entries[-1].night
    assert diary_metrics(entries, *nights) == diary_metrics(shuffled, *nights)


@pytest.mark.parametrize(
    ("name", "gone"),
    [
        ("tried_again", {"tried_again", "sleep_episode", "efficiency", "weekly_efficiency"}),
        ("out_of_bed", {"time_in_bed", "terminal_wake", "efficiency_in_bed", "rise"}),
        ("into_bed", {"time_in_bed", "efficiency_in_bed", "bedtime"}),
        ("quality", set()),
    ],
)
@few
@given(answers=weeks)
def test_a_missing_answer_changes_no_mean_but_of_what_is_made_of_it(
    name: str, gone: set[str], answers: list[DiaryAnswers]
) -> None:
    entries = [told(one, day) for day, one in enumerate(answers)]
    blank = replace(answers[0], **{name: None})  # type: ignore[arg-type]  # a name of the test
    blanked = [told(blank, 0), *entries[1:]]
    before, after = measures(entries), measures(blanked)
    for key, one in before.items():
        if key.removesuffix("_spread") not in gone:
            assert after[key].value == one.value, key
        else:
            assert (after[key].n, after[key].missing) == (one.n - 1, one.missing + 1)


def test_of_three_nights_there_is_no_number_and_of_four_a_mean_without_a_spread() -> None:
    three = measures([told(PLAIN, day) for day in range(3)])
    assert {one.value for one in three.values()} == {None}
    assert all(one.absence for one in three.values())
    four = measures([told(PLAIN, day) for day in range(4)])
    assert four["total_sleep"].value == 400
    assert four["total_sleep"].spread is None
    assert four["bedtime_spread"].absence is Absence.TOO_FEW_NIGHTS
    seven = measures([told(PLAIN, day) for day in range(7)])
    assert seven["total_sleep"].spread == 0


def test_missing_and_doubtful_nights_are_counted_and_left_out() -> None:
    doubtful = replace(PLAIN, awake=600)
    entries = [told(PLAIN, day) for day in (0, 1, 2, 4, 5)] + [told(doubtful, 6)]
    found = measures(entries)["total_sleep"]
    assert (found.value, found.n, found.missing, found.doubtful) == (400, 5, 1, 1)


def test_the_efficiency_of_all_nights_is_of_sums_beside_the_mean_of_the_nights() -> None:
    short = replace(PLAIN, tried=time(4), into_bed=time(4), latency=60, awake=0)
    entries = [told(PLAIN, day) for day in range(3)] + [told(short, 3)]
    found = numbers(entries)
    assert found["weekly_efficiency"] == pytest.approx(100 * (3 * 400 + 90) / (3 * 465 + 165))
    assert found["efficiency"] == pytest.approx((3 * 100 * 400 / 465 + 100 * 90 / 165) / 4)


def test_days_all_alike_are_wholly_regular_also_across_a_change_of_clocks() -> None:
    for first, how in (
        (FIRST, Assumption.INSTANTS),
        (date(2026, 3, 22), Assumption.WALL_TIME),
        (date(2026, 10, 18), Assumption.WALL_TIME),
    ):
        found = measures([told(replace(PLAIN, awake=0), day, first) for day in range(14)])
        assert found["regularity"].value == 100
        assert found["stability"].value == pytest.approx(1)
        assert how in found["regularity"].assumptions


def test_two_hours_later_every_other_day_gives_two_thirds() -> None:
    early = replace(PLAIN, into_bed=time(23), latency=0, awake=0, woke=time(7))
    early = replace(early, tried_again=0, out_of_bed=time(7))
    late = replace(early, into_bed=time(1), tried=time(1), woke=time(9), out_of_bed=time(9))
    entries = [told(late if day % 2 else early, day) for day in range(14)]
    assert numbers(entries)["regularity"] == pytest.approx(100 * (1 - 2 * 4 / 24))


def test_a_missing_night_is_unknown_and_not_taken_for_waking() -> None:
    found = measures([told(PLAIN, day) for day in range(12) if day != 5])["regularity"]
    assert found.value == 100
    assert Assumption.UNTOLD_IS_UNKNOWN in found.assumptions
    assert found.compared == 9


def test_a_nap_with_a_time_makes_days_less_alike() -> None:
    napping = replace(PLAIN, naps=(Nap(60, time(14)),))
    entries = [told(napping if day % 2 else PLAIN, day) for day in range(14)]
    found = numbers(entries)
    assert found["regularity"] == pytest.approx(100 * (1 - 2 / 24), abs=1)


def test_lie_ins_on_free_days_make_social_jetlag_and_the_middle_for_the_deviation() -> None:
    lie_in = replace(PLAIN, woke=time(9, 30), out_of_bed=time(9, 45))
    entries = [told(lie_in if day % 7 in {4, 5} else PLAIN, day) for day in range(14)]
    found = measures(entries)
    assert found["social_jetlag"].value == pytest.approx(90)
    assert found["social_jetlag"].compared == 4
    assert found["free_mid_sleep"].value == pytest.approx(4 * 60 + 25 - (180 - 360 / 7) / 2)
    assert found["phase_deviation"].assumptions == (Assumption.AROUND_FREE_MIDDLE,)
    alarmed = diary_metrics(entries, entries[0].night, entries[-1].night, alarm_on_free_days=True)
    absent = {one.formula.key for one in alarmed if one.absence is Absence.ALARM_ON_FREE_DAYS}
    assert absent == {"free_mid_sleep"}
    assert alarmed[-4].assumptions == (Assumption.AROUND_OWN_MIDDLE,)
    weekdays = measures(entries[:4] + entries[7:10])
    assert weekdays["social_jetlag"].absence is Absence.TOO_FEW_FREE_NIGHTS
    assert weekdays["phase_deviation"].assumptions == (Assumption.AROUND_OWN_MIDDLE,)
