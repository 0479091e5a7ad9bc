"""What went together over somebody's nights; asked for, counted, and never called a cause.

Spearman's rank correlation, `scipy.stats.spearmanr`; as several are looked at, their chances are
adjusted by `scipy.stats.false_discovery_control` with the method of Benjamini and Yekutieli, which
holds however they hang together, doi:10.1214/aos/1013699998.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from scipy import stats

from bedtime_app.features.study.study_answers import LEAST_PAIRS, Relation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bedtime_app.core.night import Night
    from bedtime_app.features.study.study_answers import Factor


def relations(
    factors: Mapping[Factor, Mapping[Night, float]], outcome: Mapping[Night, float]
) -> tuple[Relation, ...]:
    """Each factor against the outcome of the same night."""
    found = [_relation(factor, values, outcome) for factor, values in factors.items()]
    looked_at = [one.chance for one in found if one.chance is not None]
    if not looked_at:
        return tuple(found)
    adjusted = iter(stats.false_discovery_control(looked_at, method="by"))
    return tuple(
        one if one.chance is None else replace(one, chance=float(next(adjusted))) for one in found
    )


def _relation(
    factor: Factor, values: Mapping[Night, float], outcome: Mapping[Night, float]
) -> Relation:
    both = sorted(values.keys() & outcome.keys())
    one, other = ([float(of[night]) for night in both] for of in (values, outcome))
    if len(both) < LEAST_PAIRS or np.ptp(one) == 0 or np.ptp(other) == 0:
        return Relation(factor, len(both))
    found = stats.spearmanr(one, other)
    return Relation(factor, len(both), float(found.statistic), float(found.pvalue))
