from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bedtime_app.core.evidence import Evidence
from bedtime_app.core.night import Night
from bedtime_app.features.rescripting.rescript import LookBack, Practice, Rescript, Since
from bedtime_app.features.rescripting.rescripting import (
    EVIDENCE,
    Course,
    Nightmare,
    Stage,
    lesser,
)

START = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def after(days: float) -> datetime:
    return START + days * DAY


def night(day: int) -> Night:
    return Night(date(2026, 11, 20) + day * DAY)


def practice(
    day: int, before: int | None = None, after_: int | None = None, of: str | None = "new"
) -> Practice:
    return Practice(of, night(day), after(day), 10, before, after_)


def rescript(days: float, text: str = "The sea is calm.", id_: str = "new") -> Rescript:
    return Rescript(id_, "old", after(days), text)


PLEASANT = tuple(practice(day, of=None) for day in range(-3, 0))


def test_it_begins_with_pleasant_images() -> None:
    assert Course().stage(START) is Stage.PLEASANT
    assert Course(practices=PLEASANT[:2]).stage(START) is Stage.PLEASANT


def test_three_practices_on_one_day_are_one_day_of_pleasant_images() -> None:
    same = (practice(0, of=None),) * 3
    assert Course(practices=same).stage(START) is Stage.PLEASANT


def test_after_some_days_of_pleasant_images_a_nightmare_is_chosen() -> None:
    assert Course(practices=PLEASANT).stage(START) is Stage.CHOOSE


def test_what_is_chosen_is_changed_and_what_is_written_is_rehearsed() -> None:
    assert Course([rescript(0, " \n")], PLEASANT).stage(START) is Stage.CHANGE
    assert Course([rescript(0)], PLEASANT).stage(START) is Stage.REHEARSE


@pytest.mark.parametrize(
    ("days", "stage"),
    [
        (13.9, Stage.REHEARSE),
        (14, Stage.LOOK_BACK),
        (28, Stage.LOOK_BACK),
        (28.1, Stage.REHEARSE),
    ],
)
def test_two_to_four_weeks_after_the_first_rehearsal_it_looks_back(
    days: float, stage: Stage
) -> None:
    course = Course([rescript(-5)], [*PLEASANT, practice(0), practice(9)])
    assert course.stage(after(days)) is stage


def test_what_was_never_rehearsed_is_not_looked_back_on() -> None:
    assert Course([rescript(0)]).stage(after(15)) is Stage.REHEARSE


def test_what_was_answered_is_not_asked_again() -> None:
    answer = LookBack("new", after(15), Since.LESS, Since.LESS)
    course = Course([rescript(0)], [practice(0)], [answer])
    assert course.stage(after(16)) is Stage.REHEARSE


@pytest.mark.parametrize("days", [0, 2.9])
def test_one_new_dream_is_rehearsed_alone_for_three_days(days: float) -> None:
    assert Course([rescript(0)]).another_from(after(days)) == after(3)


def test_after_three_days_there_is_room_for_another() -> None:
    assert Course([rescript(0)]).another_from(after(3)) is None
    assert Course().another_from(START) is None


def test_two_new_dreams_in_seven_days_are_the_most() -> None:
    course = Course([rescript(0), rescript(3, id_="second")])
    assert course.another_from(after(6.5)) == after(7)
    assert course.another_from(after(7)) is None


def test_a_clock_that_was_years_ahead_does_not_hold_anything_up() -> None:
    assert Course([rescript(2000)]).another_from(START) is None


def test_twenty_minutes_are_enough_for_a_day() -> None:
    course = Course(practices=[practice(0), practice(0, of=None), practice(0), practice(1)])
    assert course.minutes_left(night(0)) == 0
    assert course.minutes_left(night(1)) == 10
    assert course.minutes_left(night(2)) == 20


@pytest.mark.parametrize("minutes", [0, 21])
def test_a_practice_has_up_to_twenty_minutes(minutes: int) -> None:
    with pytest.raises(ValueError, match="off the scale"):
        Practice("new", night(0), START, minutes)


@pytest.mark.parametrize("distress", [-1, 11])
def test_distress_goes_from_nought_to_ten(distress: int) -> None:
    with pytest.raises(ValueError, match="off the scale"):
        practice(0, distress)
    with pytest.raises(ValueError, match="off the scale"):
        practice(0, None, distress)


def test_distress_that_rises_on_three_practice_days_suggests_a_pause() -> None:
    rising = [practice(day, 3, 5) for day in (0, 1, 4)]
    assert not Course(practices=rising[:2]).suggests_pausing
    assert Course(practices=rising).suggests_pausing


def test_distress_that_grows_from_day_to_day_suggests_a_pause() -> None:
    days = [practice(0, None, 3), practice(1, None, 4), practice(2, None, 5)]
    assert not Course(practices=days).suggests_pausing
    assert Course(practices=[*days, practice(3, None, 6)]).suggests_pausing


def test_one_calm_day_ends_the_row() -> None:
    days = [practice(0, 3, 5), practice(1, 3, 5), practice(2, 5, 3), practice(3, 2, 4)]
    assert not Course(practices=days).suggests_pausing


def test_steady_or_falling_distress_suggests_nothing() -> None:
    assert not Course(practices=[practice(day, 4, 4) for day in range(5)]).suggests_pausing
    assert not Course(practices=[practice(day, 9 - day) for day in range(5)]).suggests_pausing


def test_a_day_without_numbers_neither_rises_nor_calms() -> None:
    days = [practice(0, 3, 5), practice(1, 3, 5), practice(2), practice(3, 3, 5)]
    assert Course(practices=days).suggests_pausing


def test_a_day_is_judged_by_how_it_began_and_how_it_ended() -> None:
    day = [practice(2, 6, 8), practice(2, 8, 2)]
    assert not Course(practices=[practice(0, 3, 5), practice(1, 3, 5), *day]).suggests_pausing


def test_pleasant_images_are_not_judged_by_distress() -> None:
    days = [practice(day, 3, 5, of=None) for day in range(3)]
    assert not Course(practices=days).suggests_pausing


def test_lesser_nightmares_come_first_and_the_worst_is_not_offered() -> None:
    worst, unrated = Nightmare("a", night(5), 3), Nightmare("b", night(4))
    mild, older = Nightmare("c", night(3), 1), Nightmare("d", night(1), 1)
    middle = Nightmare("e", night(2), 2)
    offered = lesser([worst, unrated, older, mild, middle])
    assert offered == (mild, older, middle, unrated)


def test_where_none_is_worse_than_another_all_are_offered() -> None:
    two = (Nightmare("a", night(2), 2), Nightmare("b", night(1), 2))
    assert lesser(two) == two
    assert lesser([Nightmare("a", night(1))]) == (Nightmare("a", night(1)),)


@pytest.mark.parametrize(
    ("often", "distressing", "company"),
    [
        (Since.LESS, Since.LESS, False),
        (Since.LESS, Since.ALIKE, False),
        (Since.ALIKE, Since.ALIKE, True),
        (Since.LESS, Since.MORE, True),
        (Since.MORE, Since.LESS, True),
    ],
)
def test_where_nothing_became_easier_somebody_beside_you_is_suggested(
    often: Since, distressing: Since, *, company: bool
) -> None:
    assert LookBack("new", START, often, distressing).suggests_company is company


def test_the_grade_is_that_of_a_guideline() -> None:
    assert EVIDENCE is Evidence.GUIDELINE
