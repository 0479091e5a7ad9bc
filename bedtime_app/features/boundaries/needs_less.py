"""When Bedtime may propose to be used less: fewer steps first, then paper.

The rule, in its numbers. Weeks are blocks of seven nights, counted back from the night just over,
eight at most. A night is known if Bedtime was awake for its planned evening and it was monitored;
unmonitored nights, nights off and nights without Bedtime are nothing, neither good nor a gap.

- A week with fewer than three known nights is passed over as if it had not been.
- A week is good if the ritual was begun on at least two thirds of its known nights, ended with
  lights-out or before on at least two thirds of those, and the window was opened after lights-out
  on at most one night. Where it is known how long the computer was left alone, it was for at least
  five hours on at least two thirds of those nights.
- The latest four weeks that are not passed over must all be good, and be known from their first
  night on.

Then it proposes fewer steps; or paper, if there are no more than two steps already, or if fewer
steps were accepted and all four weeks lie after that, with most rituals shorter than before.
It proposes at most once in four weeks, not within eight weeks of being declined, and no more once
paper was accepted.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.features.boundaries.evening_numbers import KEPT, WEEK, within

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bedtime_app.features.boundaries.evening_numbers import EveningNumbers

GOOD_WEEKS = 4
LEAST_KNOWN = 3
"""Nights of a week."""
MOST_OPENED_LATE = 1
"""Nights of a week."""
LEFT_ALONE = 5 * 60
"""Minutes."""
FEWEST_STEPS = 2
BETWEEN_PROPOSALS = 4 * WEEK
AFTER_DECLINING = 8 * WEEK


class Proposal(Enum):
    """How Bedtime could be needed less."""

    FEWER_STEPS = "fewer_steps"
    PAPER = "paper"


class Answer(Enum):
    """What the person said to it."""

    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal that was made."""

    proposal: Proposal
    night: Night
    """The night after which it was made."""
    steps: int
    """Of the longest ritual of the weeks before."""
    answer: Answer | None = None


def proposal(
    known: Sequence[EveningNumbers],
    past: Sequence[Proposed],
    last: Night,
    left_alone: Callable[[Night], int | None] = lambda _night: None,
) -> Proposal | None:
    """What to propose on the morning after the night `last`, if anything.

    `known` and `past` are in order; `left_alone` gives the minutes for which the computer was left
    alone at night, if that is known.
    """
    if not _may_propose(past, last):
        return None
    weeks = _latest_weeks(known, last)
    if (
        len(weeks) < GOOD_WEEKS
        or _began_within(weeks, known, last)
        or not all(_is_good(week, left_alone) for week in weeks)
    ):
        return None
    if longest(known, last) <= FEWEST_STEPS or _was_shortened(weeks, past):
        return Proposal.PAPER
    return Proposal.FEWER_STEPS


def longest(known: Sequence[EveningNumbers], last: Night) -> int:
    """The steps of the longest ritual in the last four weeks."""
    return max((one.steps for one in within(known, last, GOOD_WEEKS * WEEK)), default=0)


def _may_propose(past: Sequence[Proposed], last: Night) -> bool:
    for made in past:
        # A clock that was set may have made one ahead of now.
        ago = abs(last.evening - made.night.evening)
        declined = made.answer is Answer.DECLINED and ago < AFTER_DECLINING
        if declined or ago < BETWEEN_PROPOSALS or _is_on_paper(made):
            return False
    return True


def _is_on_paper(made: Proposed) -> bool:
    return made.proposal is Proposal.PAPER and made.answer is Answer.ACCEPTED


def _latest_weeks(known: Sequence[EveningNumbers], last: Night) -> list[tuple[EveningNumbers, ...]]:
    ends = (Night(last.evening - week * WEEK) for week in range(KEPT // WEEK))
    weeks = (within(known, end, WEEK) for end in ends)
    return [week for week in weeks if len(week) >= LEAST_KNOWN][:GOOD_WEEKS]


def _began_within(
    weeks: Sequence[Sequence[EveningNumbers]], known: Sequence[EveningNumbers], last: Night
) -> bool:
    """Whether Bedtime came to be used only in the course of the first of these weeks."""
    into_the_week = 6 - (last.evening - weeks[-1][0].night.evening).days % WEEK.days
    return into_the_week > 0 and known[0].night == weeks[-1][0].night


def _is_good(week: Sequence[EveningNumbers], left_alone: Callable[[Night], int | None]) -> bool:
    begun = sum(one.begun for one in week)
    in_time = sum(one.in_time for one in week)
    late = sum(one.openings > 0 for one in week)
    alone = [minutes for one in week if (minutes := left_alone(one.night)) is not None]
    return (
        _most(begun, len(week))
        and _most(in_time, begun)
        and late <= MOST_OPENED_LATE
        and _most(sum(minutes >= LEFT_ALONE for minutes in alone), len(alone))
    )


def _was_shortened(weeks: Sequence[Sequence[EveningNumbers]], past: Sequence[Proposed]) -> bool:
    accepted = [made for made in past if made.answer is Answer.ACCEPTED]
    if not accepted:
        return False
    since = accepted[-1]
    runs = [one for week in weeks for one in week if one.begun]
    earliest = min(one.night for week in weeks for one in week)
    shorter = sum(one.steps < since.steps for one in runs)
    return earliest > since.night and _most(shorter, len(runs))


def _most(some: int, of: int) -> bool:
    """At least two thirds; of nothing, nothing is enough."""
    return 3 * some >= 2 * of
