"""The slow parts of a study, each one piece of work for another thread.

SciPy is imported here and nowhere earlier: it takes a second, and nobody waits for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.study.study_sources import looked_back

if TYPE_CHECKING:
    from bedtime_app.core.night import Night
    from bedtime_app.features.study.study import Study
    from bedtime_app.features.study.study_answers import Foresight, Relation, StudyResult
    from bedtime_app.features.study.study_draft import StudyDraft
    from bedtime_app.features.study.study_plan import Outcome
    from bedtime_app.features.study.study_sources import OpenSources


class GoingOn:
    """A piece of work whose answer is waited for, until it is given up."""

    def __init__(self) -> None:
        self.is_given_up = False

    def give_up(self) -> None:
        """Nobody waits for it any more; may be called on any thread."""
        self.is_given_up = True

    def asked(self) -> bool:
        """Whether it was given up; the work asks from time to time."""
        return self.is_given_up


def foreseen(
    sources: OpenSources, tonight: Night, draft: StudyDraft, seed: int, going_on: GoingOn
) -> Foresight | None:
    """What each length would show; None if it was given up.

    Raises a `StorageError`, and a `PlanError` for a draft that cannot be meant.
    """
    difference = draft.plan(tonight, seed, None).matters
    from bedtime_app.features.study.foresight import foresee

    with sources() as opened:
        past = opened.outcomes(draft.outcome, *looked_back(tonight))
    return foresee(list(past.values()), draft.outcome, difference, seed, going_on.asked)


def counted(sources: OpenSources, study: Study) -> StudyResult:
    """The result of a study that is over. Raises a `StorageError`."""
    from bedtime_app.features.study.study_result import study_result

    plan = study.plan
    with sources() as opened:
        outcomes = opened.outcomes(plan.outcome, plan.first, plan.last)
    return study_result(study, outcomes)


def related(sources: OpenSources, tonight: Night, outcome: Outcome) -> tuple[Relation, ...]:
    """What went together over the last nights. Raises a `StorageError`."""
    from bedtime_app.features.study.relations import relations

    with sources() as opened:
        span = looked_back(tonight)
        return relations(opened.factors(*span), opened.outcomes(outcome, *span))
