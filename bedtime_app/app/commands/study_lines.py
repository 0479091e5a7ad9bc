"""Studies as lines of a terminal and as objects for a machine."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from bedtime_app.features.study.study_result_words_view import StudyResultWords
from bedtime_app.features.study.study_words_view import StudyWords, apart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.core.night import Night
    from bedtime_app.features.study.study import Study
    from bedtime_app.features.study.study_answers import (
        Comparison,
        Foresight,
        Relation,
        StudyResult,
    )
    from bedtime_app.features.study.study_plan import StudyPlan


def study_line(study: Study, tonight: Night) -> str:
    """One study in a list."""
    stage = study.stage(tonight).value
    return f"{study.number:>3}  {study.plan.first}  {stage:<8} {apart(study.plan.change)}"


def study_lines(
    study: Study, tonight: Night, result: StudyResult | None, *, ahead: bool
) -> Iterator[str]:
    """A whole study: its plan, its nights, and its result if there is one."""
    words, plan = StudyWords(), study.plan
    yield plan.change
    yield words.laid_down(study)
    yield from filter(None, (words.laid_down_foreseen(plan),))
    yield from words.changes(study)
    yield words.where(study, tonight)
    yield from filter(None, (words.tonight(study, tonight),))
    yield ""
    for one in study.nights():
        if one.night <= tonight or ahead:
            said = ", ".join(filter(None, (words.arm(one.arm), words.kept(one.kept))))
            yield f"{one.night}  {said}"
    if result is not None:
        found = StudyResultWords()
        yield ""
        yield found.answer(result.as_planned, plan)
        yield from found.details(study, result)


def study_row(study: Study, tonight: Night, *, ahead: bool) -> dict[str, Any]:
    """A study for a machine; what the nights to come are only where asked for."""
    plan = study.plan
    return {
        "number": study.number,
        "stage": study.stage(tonight).value,
        "planned_at": study.planned_at.isoformat(),
        "change": plan.change,
        "outcome": plan.outcome.value,
        "design": plan.design.value,
        "first": str(plan.first),
        "last": str(plan.last),
        "matters": plan.matters,
        "seed": plan.seed if ahead or study.is_done(tonight) else None,
        "past_nights": plan.past_nights,
        "foreseen": plan.foreseen,
        "ended": str(study.ended) if study.ended is not None else None,
        "changes": [
            {
                "until": one.changed_at.isoformat(),
                "outcome": one.outcome.value,
                "matters": one.matters,
            }
            for one in study.changes
        ],
        "nights": [
            {"night": str(one.night), "arm": one.arm.value, "kept": one.kept}
            for one in study.nights()
            if one.night <= tonight or ahead
        ],
    }


def foresight_row(plan: StudyPlan, foresight: Foresight | None) -> dict[str, Any]:
    """What a plan would show, for a machine; nulls for weeks, of which it cannot be said."""
    return {
        "nights": len(plan.arms),
        "past_nights": foresight.past_nights if foresight is not None else None,
        "spread": foresight.spread if foresight is not None else None,
        "lengths": [asdict(one) for one in foresight.lengths] if foresight is not None else [],
    }


def result_row(result: StudyResult) -> dict[str, Any]:
    """A result for a machine, with what its figures are."""
    return {
        "as_planned": _comparison_row(result.as_planned),
        "as_kept": _comparison_row(result.as_kept) if result.as_kept is not None else None,
        "arms": {"changed": asdict(result.changed), "usual": asdict(result.usual)},
        "interval": "95 %, bootstrap (BCa) within each arm",
        "delta": "Cliff 1993, doi:10.1037/0033-2909.114.3.494",
        "chance": "permutations that follow the randomisation",
    }


def relation_row(one: Relation) -> dict[str, Any]:
    """A relation for a machine."""
    return {
        "factor": one.factor.value,
        "nights": one.nights,
        "rho": one.strength,
        "chance": one.chance,
        "adjusted": "Benjamini and Yekutieli 2001, doi:10.1214/aos/1013699998",
        "seen": one.is_seen,
    }


def _comparison_row(found: Comparison) -> dict[str, Any]:
    return asdict(found) | {"verdict": found.verdict.value}
