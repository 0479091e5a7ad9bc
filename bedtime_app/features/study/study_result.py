"""The result of a study: all its nights as planned, and beside it those that were kept to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.study.comparison import compare
from bedtime_app.features.study.study_answers import ArmCount, StudyResult, ToldNight
from bedtime_app.features.study.study_plan import Arm

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bedtime_app.core.night import Night
    from bedtime_app.features.study.study import Study


def study_result(study: Study, outcomes: Mapping[Night, float]) -> StudyResult:
    """The result, from what is known of the outcome."""
    nights = list(study.nights())
    told = [
        (night, ToldNight(night.block, night.arm, outcomes[night.night]))
        for night in nights
        if night.night in outcomes
    ]
    plan = study.plan
    strayed = any(night.kept is False for night, _ in told)
    kept = [one for night, one in told if night.kept is not False]

    def count(arm: Arm) -> ArmCount:
        return ArmCount(
            planned=sum(night.arm is arm for night in nights),
            told=sum(night.arm is arm for night, _ in told),
            not_kept=sum(night.arm is arm and night.kept is False for night in nights),
        )

    return StudyResult(
        compare([one for _, one in told], plan.design, plan.matters, plan.seed),
        compare(kept, plan.design, plan.matters, plan.seed) if strayed else None,
        count(Arm.CHANGED),
        count(Arm.USUAL),
    )
