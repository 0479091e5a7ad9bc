"""What the nights of a study say: a difference, how sure, and whether one can tell at all.

The interval comes from `scipy.stats.bootstrap`, within each arm; the chance from
`scipy.stats.monte_carlo_test` over what the randomisation could as well have given, or from
`scipy.stats.permutation_test` over the orders of the weeks; beside the difference stands Cliff's
delta, doi:10.1037/0033-2909.114.3.494, by way of `scipy.stats.mannwhitneyu`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import stats

from bedtime_app.features.study.study_answers import LEAST_NIGHTS, RARE, Comparison, Verdict
from bedtime_app.features.study.study_plan import Arm, Design

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from bedtime_app.features.study.study_answers import ToldNight

RESAMPLES = 4_999
_DIGITS = 9
"""Differences that agree in so many are alike."""


def compare(nights: Sequence[ToldNight], design: Design, matters: float, seed: int) -> Comparison:
    """What these nights say. The same nights and seed give the same answer."""
    changed, usual = (_values(nights, arm) for arm in (Arm.CHANGED, Arm.USUAL))
    counts = (len(changed), len(usual))
    if min(counts) < LEAST_NIGHTS:
        return Comparison(*counts, Verdict.TOO_FEW)
    low, high = _interval(changed, usual, seed)
    above = stats.mannwhitneyu(changed, usual, method="asymptotic").statistic
    if design is Design.NIGHTS:
        chance: float | None = chance_of_nights(nights, seed)
        verdict = judged(low, high, chance, matters)
    else:
        chance = chance_of_weeks(nights)
        verdict = _judged_weeks(nights, low, high)
    return Comparison(
        *counts,
        verdict,
        difference=float(np.mean(changed) - np.mean(usual)),
        low=low,
        high=high,
        delta=float(2 * above / (counts[0] * counts[1]) - 1),
        chance=chance,
    )


def judged(low: float, high: float, chance: float | None, matters: float) -> Verdict:
    """The rules for randomised nights, written before any night was slept.

    1. An interval wholly within ± `matters`: smaller.
    2. A chance of at most 5 % and an interval on one side of none: a difference, and one that
       matters if the interval lies wholly beyond `matters`.
    3. Else it cannot be told.
    """
    if -matters < low and high < matters:
        return Verdict.SMALLER
    if chance is not None and chance <= RARE and (low > 0 or high < 0):
        nearest = min(abs(low), abs(high))
        return Verdict.MATTERS if nearest >= matters else Verdict.SOME
    return Verdict.CANNOT_TELL


def chance_of_nights(nights: Sequence[ToldNight], seed: int) -> float:
    """How often arms drawn anew within each block differ by at least as much."""
    values = np.array([one.value for one in nights])
    weights = contrast([one.arm for one in nights])
    blocks = np.array([one.block for one in nights])
    rng = np.random.default_rng(seed)
    found = stats.monte_carlo_test(
        weights,
        lambda size: rearranged(weights, blocks, size[0], rng),
        lambda drawn, axis: _apart(drawn @ values),  # noqa: ARG005 - SciPy's signature
        vectorized=True,
        n_resamples=RESAMPLES,
        alternative="greater",
    )
    return float(found.pvalue)


def chance_of_weeks(nights: Sequence[ToldNight]) -> float | None:
    """How often another order of the phases differs by at least as much; three give 1/3 at best."""
    changed, usual = _phases(nights)
    if not changed or not usual:
        return None
    means = np.array(changed + usual)
    weights = contrast([Arm.CHANGED] * len(changed) + [Arm.USUAL] * len(usual))
    found = stats.permutation_test(
        (weights,),
        lambda drawn, axis: _apart(drawn @ means),  # noqa: ARG005 - SciPy's signature
        permutation_type="pairings",
        vectorized=True,
        alternative="greater",
    )
    return float(found.pvalue)


def contrast(arms: Sequence[Arm]) -> NDArray[np.float64]:
    """The weights whose product with the values is the difference of the two means."""
    changed = np.array([arm is Arm.CHANGED for arm in arms])
    count = int(changed.sum())
    one, other = 1 / max(count, 1), -1 / max(len(changed) - count, 1)
    weights: NDArray[np.float64] = np.where(changed, one, other)
    return weights


def rearranged(
    weights: NDArray[np.float64], blocks: NDArray[np.int_], times: int, rng: np.random.Generator
) -> NDArray[np.float64]:
    """So many rows of `weights`, permuted within each block as the randomisation could have."""
    rows: NDArray[np.float64] = np.tile(weights, (times, 1))
    for block in np.unique(blocks):
        there = np.flatnonzero(blocks == block)
        rows[:, there] = rng.permuted(rows[:, there], axis=1)
    return rows


def _interval(
    changed: NDArray[np.float64], usual: NDArray[np.float64], seed: int
) -> tuple[float, float]:
    """The bias-corrected interval; where nothing varies, the difference itself."""
    if np.ptp(changed) == 0 and np.ptp(usual) == 0:
        difference = float(changed[0] - usual[0])
        return difference, difference
    found = stats.bootstrap(
        (changed, usual),
        lambda one, other, axis: np.mean(one, axis=axis) - np.mean(other, axis=axis),
        vectorized=True,
        n_resamples=RESAMPLES,
        method="BCa",
        rng=np.random.default_rng(seed),
    ).confidence_interval
    return float(found.low), float(found.high)


def _judged_weeks(nights: Sequence[ToldNight], low: float, high: float) -> Verdict:
    """Three weeks can tell no more than a direction: both weeks beside lie on one side."""
    changed, usual = _phases(nights)
    apart = {np.sign(changed[0] - one) for one in usual} if len(usual) > 1 and changed else set()
    return Verdict.LEANS if len(apart) == 1 and (low > 0 or high < 0) else Verdict.CANNOT_TELL


def _phases(nights: Sequence[ToldNight]) -> tuple[list[float], list[float]]:
    """The mean of each phase, of those with the change and of those without."""
    means: dict[Arm, list[float]] = {arm: [] for arm in Arm}
    for block in sorted({one.block for one in nights}):
        values = [one.value for one in nights if one.block == block]
        arm = next(one.arm for one in nights if one.block == block)
        means[arm].append(float(np.mean(values)))
    return means[Arm.CHANGED], means[Arm.USUAL]


def _apart(differences: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.round(np.abs(differences), _DIGITS).astype(np.float64)


def _values(nights: Sequence[ToldNight], arm: Arm) -> NDArray[np.float64]:
    return np.array([one.value for one in nights if one.arm is arm], dtype=float)
