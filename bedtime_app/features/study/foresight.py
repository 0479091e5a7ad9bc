"""How likely a study would show a difference, tried out beforehand on made-up studies.

Each is drawn from how much the person's own nights differ, or from a stated assumption, and put
to the test of the real one, `comparison.chance_of_nights`. Every night counts as told and kept to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bedtime_app.features.study.comparison import contrast, rearranged
from bedtime_app.features.study.study_answers import (
    ASSUMED_SPREAD,
    ENOUGH,
    LEAST_PAST,
    RARE,
    ForeseenLength,
    Foresight,
)
from bedtime_app.features.study.study_plan import (
    LENGTHS,
    Arm,
    Design,
    Outcome,
    block_of,
    drawn_arms,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_STUDIES = 300
_ORDERS = 299
_HALVINGS = 8
_WIDEST = 6.0
"""Standard deviations, beyond which no difference is looked for."""


def foresee(
    past: Sequence[float],
    outcome: Outcome,
    matters: float,
    seed: int,
    is_given_up: Callable[[], bool] = lambda: False,
) -> Foresight | None:
    """What each length would show; None if it was given up on the way."""
    rng = np.random.default_rng(seed)
    own = np.asarray(past, dtype=float)
    is_known = len(own) >= LEAST_PAST and np.ptp(own) > 0
    spread = float(np.std(own, ddof=1)) if is_known else ASSUMED_SPREAD[outcome]
    found = []
    for nights in LENGTHS:
        if is_given_up():
            return None
        shape = (_STUDIES, nights)
        values = rng.choice(own, shape) if is_known else rng.normal(0.0, spread, shape)
        found.append(_foresee(values, matters, spread, seed, rng))
    return Foresight(len(own) if is_known else 0, spread, tuple(found))


def _foresee(
    values: np.ndarray[tuple[int, int], np.dtype[np.float64]],
    matters: float,
    spread: float,
    seed: int,
    rng: np.random.Generator,
) -> ForeseenLength:
    nights = values.shape[1]
    # Nights drawn alike are as good in any order, so that one order of arms stands for all.
    arms = drawn_arms(Design.NIGHTS, nights, seed)
    weights = contrast(arms)
    blocks = np.array([block_of(Design.NIGHTS, place, nights) for place in range(nights)])
    orders = rearranged(weights, blocks, _ORDERS, rng)
    changed = np.array([arm is Arm.CHANGED for arm in arms])
    seen, drawn, share = values @ weights, values @ orders.T, orders @ changed

    def shown(difference: float) -> float:
        """The share of the studies that show such a difference."""
        there = np.abs(seen + difference)[:, None] - 1e-9
        larger = (np.abs(drawn + difference * share) >= there).sum(axis=1)
        return float(np.mean((larger + 1) / (_ORDERS + 1) <= RARE))

    low, high = 0.0, _WIDEST * spread
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if shown(middle) >= ENOUGH else (middle, high)
    return ForeseenLength(nights, shown(matters), high)
