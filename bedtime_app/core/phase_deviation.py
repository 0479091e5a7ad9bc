"""Composite phase deviation: how far mid-sleep is from where it belongs, and from the night before.

Fischer, Vetter and Roenneberg 2016, doi:10.1038/srep38601.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean
from typing import TYPE_CHECKING

from bedtime_app.core.circular_time import nearest_turn

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class PhaseDeviation:
    """The mean of so many nights, in minutes."""

    mean: float
    nights: int


def phase_deviation(mid_sleeps: Sequence[float | None], reference: float) -> PhaseDeviation | None:
    """CPD of clock times of mid-sleep, one for each night in order; None is a missing night.

    `mid_sleeps` and `reference` are minutes after midnight. Only a night with a known predecessor
    counts; without any the answer is None.
    """
    found = [
        math.hypot(nearest_turn(reference - now), nearest_turn(now - before))
        for before, now in pairwise(mid_sleeps)
        if before is not None and now is not None
    ]
    return PhaseDeviation(fmean(found), len(found)) if found else None
