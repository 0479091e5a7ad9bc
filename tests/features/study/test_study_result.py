from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.study.study_answers import ArmCount, Verdict
from bedtime_app.features.study.study_plan import Arm
from bedtime_app.features.study.study_result import study_result
from tests.features.study.conftest import TONIGHT, a_plan

if TYPE_CHECKING:
    from bedtime_app.core.night import Night
    from bedtime_app.features.study.study import Study
    from bedtime_app.features.study.study_store import StudyStore


def slept(study: Study, changed: float, usual: float) -> dict[Night, float]:
    """Minutes that differ a little from night to night."""
    return {
        one.night: (changed if one.arm is Arm.CHANGED else usual) + place % 3
        for place, one in enumerate(study.nights())
    }


def test_every_night_counts_in_the_arm_that_chance_gave_it(store: StudyStore) -> None:
    study = store.register(a_plan(length=28), TONIGHT)
    outcomes = slept(study, 10, 40)
    strayed = next(one.night for one in study.nights() if one.arm is Arm.CHANGED)
    outcomes[strayed] = 41
    study = store.note(study, strayed, kept=False)
    result = study_result(study, outcomes)
    assert result.as_planned.verdict is Verdict.MATTERS
    assert result.as_kept is not None
    assert (result.as_planned.changed, result.as_kept.changed) == (14, 13)
    assert result.as_planned.difference is not None
    assert result.as_kept.difference is not None
    assert result.as_kept.difference < result.as_planned.difference
    assert (result.changed.not_kept, result.usual.not_kept) == (1, 0)


def test_nights_that_nobody_told_are_missing_and_never_none(store: StudyStore) -> None:
    study = store.register(a_plan(), TONIGHT)
    outcomes = slept(study, 30, 30)
    for one in [one for one in study.nights() if one.arm is Arm.USUAL][:3]:
        del outcomes[one.night]
    result = study_result(study, outcomes)
    assert (result.changed, result.usual) == (ArmCount(7, 7, 0), ArmCount(7, 4, 0))
    assert result.as_planned.verdict is Verdict.TOO_FEW
    assert result.as_kept is None


def test_nights_outside_the_study_do_not_count(store: StudyStore) -> None:
    study = store.register(a_plan(), TONIGHT)
    outcomes = slept(study, 30, 30)
    ended = store.end(study, study.plan.night_at(10))
    result = study_result(ended, outcomes)
    assert result.changed.planned + result.usual.planned == 10
    assert result.as_planned.changed + result.as_planned.usual == 10


def test_a_result_without_any_difference_is_not_called_one(store: StudyStore) -> None:
    study = store.register(a_plan(length=20), TONIGHT)
    result = study_result(study, slept(study, 30, 30))
    assert result.as_planned.verdict is Verdict.SMALLER
