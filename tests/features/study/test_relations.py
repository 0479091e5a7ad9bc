from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from bedtime_app.core.night import Night
from bedtime_app.features.study.relations import relations
from bedtime_app.features.study.study_answers import LEAST_PAIRS, Factor

FIRST = date(2026, 10, 1)


def by_night(values: list[float]) -> dict[Night, float]:
    return {Night(FIRST + timedelta(days=place)): value for place, value in enumerate(values)}


def test_what_rises_together_is_seen_and_what_does_not_is_not() -> None:
    rng = np.random.default_rng(4)
    outcome = [float(one) for one in rng.normal(20, 5, 40)]
    found = {
        one.factor: one
        for one in relations(
            {
                Factor.ALCOHOL: by_night([one + float(rng.normal(0, 1)) for one in outcome]),
                Factor.CAFFEINE: by_night([float(one) for one in rng.normal(0, 1, 40)]),
            },
            by_night(outcome),
        )
    }
    assert found[Factor.ALCOHOL].is_seen
    assert found[Factor.ALCOHOL].strength == pytest.approx(0.95, abs=0.05)
    assert not found[Factor.CAFFEINE].is_seen


def test_the_strength_is_that_of_a_textbook() -> None:
    # Spearman's own formula without ties: 1 - 6 * 8 / (14 * (196 - 1)), four pairs exchanged.
    one = [float(place) for place in range(14)]
    other = [1.0, 0, 3, 2, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13]
    (found,) = relations({Factor.BEDTIME: by_night(one)}, by_night(other))
    assert found.strength == pytest.approx(1 - 6 * 8 / (14 * 195))


def test_chances_grow_with_how_many_are_looked_at() -> None:
    # Benjamini and Yekutieli: two equal chances are multiplied by 1 + 1 / 2.
    rng = np.random.default_rng(1)
    outcome = by_night([float(one) for one in rng.normal(0, 1, 30)])
    factor = by_night([float(one) for one in rng.normal(0, 1, 30)])
    (alone,) = relations({Factor.ALCOHOL: factor}, outcome)
    both = relations({Factor.ALCOHOL: factor, Factor.CAFFEINE: factor}, outcome)
    assert alone.chance is not None
    assert [one.chance for one in both] == pytest.approx([min(1, alone.chance * 1.5)] * 2)


def test_among_things_of_chance_hardly_any_is_seen() -> None:
    rng = np.random.default_rng(7)
    seen = 0
    for _ in range(60):
        outcome = by_night([float(one) for one in rng.normal(0, 1, 30)])
        factors = {
            factor: by_night([float(one) for one in rng.normal(0, 1, 30)]) for factor in Factor
        }
        seen += any(one.is_seen for one in relations(factors, outcome))
    assert seen <= 3


def test_few_nights_and_nights_all_alike_are_not_looked_at() -> None:
    outcome = by_night([float(place) for place in range(LEAST_PAIRS)])
    few = by_night([float(place) for place in range(LEAST_PAIRS - 1)])
    alike = by_night([2.0] * LEAST_PAIRS)
    found = relations({Factor.ALCOHOL: few, Factor.CAFFEINE: alike}, outcome)
    assert [(one.nights, one.strength, one.chance) for one in found] == [
        (LEAST_PAIRS - 1, None, None),
        (LEAST_PAIRS, None, None),
    ]
    assert not any(one.is_seen for one in found)
