from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.boundaries.evening_numbers import EveningNumbers
from bedtime_app.features.boundaries.needs_less import Answer, Proposal, Proposed, proposal
from tests.features.boundaries.nights import FIRST, nights_after

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

GOOD = EveningNumbers(FIRST, begun=True, in_time=True, steps=5)


def nights(
    days: Iterable[int], like: EveningNumbers = GOOD, **changes: int
) -> list[EveningNumbers]:
    return [replace(like, night=nights_after(day), **changes) for day in days]  # type: ignore[arg-type]  # names checked by dataclass


def after(day: int, known: list[EveningNumbers], *past: Proposed) -> Proposal | None:
    return proposal(known, past, nights_after(day))


def test_four_good_weeks_propose_fewer_steps_and_three_do_not() -> None:
    assert after(20, nights(range(21))) is None
    assert after(27, nights(range(28))) is Proposal.FEWER_STEPS


def test_nothing_known_proposes_nothing() -> None:
    assert after(200, []) is None
    assert after(200, nights(range(28))) is None, "those weeks are long gone"


@pytest.mark.parametrize(
    "night",
    [
        EveningNumbers(FIRST),
        EveningNumbers(FIRST, begun=True, steps=5),
        EveningNumbers(FIRST, openings=1, begun=True, in_time=True, steps=5),
    ],
)
def test_one_week_that_did_not_go_well_is_one_too_many(night: EveningNumbers) -> None:
    known = nights(range(28))
    known[7:14] = nights(range(7, 14), night)
    assert after(27, known) is None


def test_a_week_need_not_be_perfect() -> None:
    known = nights(range(28))
    for week in range(4):
        known[7 * week] = replace(known[7 * week], begun=False, in_time=False, openings=4)
        known[7 * week + 1] = replace(known[7 * week + 1], in_time=False)
    assert after(27, known) is Proposal.FEWER_STEPS


def test_unmonitored_nights_are_neither_good_nor_a_gap() -> None:
    three_each = [day for day in range(28) if day % 7 < 3]
    assert after(27, nights(three_each)) is Proposal.FEWER_STEPS
    two_each = [day for day in range(56) if day % 7 < 2]
    assert after(55, nights(two_each)) is None


def test_an_unmonitored_week_is_passed_over_as_if_it_had_not_been() -> None:
    around = [*range(14), *range(21, 35)]
    assert after(27, nights(around[:21])) is None
    assert after(34, nights(around)) is Proposal.FEWER_STEPS


def test_a_computer_that_is_not_left_alone_at_night_does_not_go_well() -> None:
    known = nights(range(28))

    def propose(minutes: Callable[[int], int | None]) -> Proposal | None:
        return proposal(
            known, (), nights_after(27), lambda night: minutes((night.evening - FIRST.evening).days)
        )

    assert propose(lambda _day: 420) is Proposal.FEWER_STEPS
    assert propose(lambda _day: 90) is None
    assert propose(lambda day: None if day % 2 else 420) is Proposal.FEWER_STEPS
    assert propose(lambda day: 90 if day % 7 < 2 else 420) is Proposal.FEWER_STEPS


def test_a_ritual_of_two_steps_has_none_to_spare() -> None:
    assert after(27, nights(range(28), steps=2)) is Proposal.PAPER


def test_declining_is_final_for_eight_weeks() -> None:
    known = nights(range(120))
    declined = Proposed(Proposal.FEWER_STEPS, nights_after(27), 5, Answer.DECLINED)
    assert next(day for day in range(28, 120) if after(day, known, declined)) == 27 + 56


def test_without_an_answer_it_waits_four_weeks() -> None:
    known = nights(range(120))
    unanswered = Proposed(Proposal.FEWER_STEPS, nights_after(27), 5)
    assert next(day for day in range(28, 120) if after(day, known, unanswered)) == 27 + 28


def test_steps_that_were_accepted_but_not_taken_away_are_proposed_again() -> None:
    accepted = Proposed(Proposal.FEWER_STEPS, nights_after(27), 5, Answer.ACCEPTED)
    assert after(55, nights(range(56)), accepted) is Proposal.FEWER_STEPS


def test_paper_needs_four_weeks_that_lie_wholly_after_the_change() -> None:
    accepted = Proposed(Proposal.FEWER_STEPS, nights_after(27), 5, Answer.ACCEPTED)
    known = nights(range(28)) + nights(range(28, 80), steps=3)
    assert [after(day, known, accepted) for day in (54, 55)] == [None, Proposal.PAPER]


def test_paper_is_the_end_of_proposing() -> None:
    paper = Proposed(Proposal.PAPER, nights_after(27), 3, Answer.ACCEPTED)
    known = nights(range(400))
    assert not any(after(day, known, paper) for day in range(28, 400))


def test_twelve_weeks_of_one_person() -> None:
    """From a ritual of five steps to paper, with a bad week, a week away and one unanswered."""
    known: list[EveningNumbers] = []
    past: list[Proposed] = []
    made: list[tuple[int, Proposal]] = []
    steps = 5
    for day in range(12 * 7):
        week = day // 7
        if week == 1:
            night = EveningNumbers(nights_after(day), openings=2)  # a bad week
        elif week == 5:
            night = None  # unmonitored
        else:
            night = replace(GOOD, night=nights_after(day), steps=steps)
        known = [*known, night] if night else known
        if what := after(day, known, *past):
            made.append((day, what))
            past.append(Proposed(what, nights_after(day), steps, Answer.ACCEPTED))
            steps = 3
    # Counted back from that morning, nights 17 to 34 and 42 to 44 make four weeks that went well.
    assert made == [(44, Proposal.FEWER_STEPS), (72, Proposal.PAPER)]


def test_two_years_never_bring_more_than_one_proposal_in_four_weeks() -> None:
    known = nights(range(730))
    past: list[Proposed] = []
    for day in range(730):
        if what := after(day, known[max(0, day - 55) : day + 1], *past):
            answer = [Answer.DECLINED, None, Answer.ACCEPTED][len(past) % 3]
            past.append(Proposed(what, nights_after(day), 5, answer))
    gaps = [later.night.evening - one.night.evening for one, later in pairwise(past)]
    assert len(past) > 12
    assert min(gaps) >= timedelta(weeks=4)
    assert all(
        gap >= timedelta(weeks=8)
        for gap, one in zip(gaps, past, strict=False)
        if one.answer is Answer.DECLINED
    )
