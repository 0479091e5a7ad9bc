"""Composite phase deviation against a sum done by hand."""

from __future__ import annotations

import pytest

from bedtime_app.core.phase_deviation import phase_deviation


def test_three_nights_come_out_as_by_hand() -> None:
    found = phase_deviation([180, 240, 180], 210)
    assert found is not None
    assert found.nights == 2
    assert found.mean / 60 == pytest.approx(1.1180, abs=1e-4)


def test_mid_sleep_across_midnight_goes_the_shorter_way() -> None:
    found = phase_deviation([1430, 10], 0)
    assert found is not None
    assert found.mean == pytest.approx(500**0.5)


def test_a_night_after_a_missing_one_does_not_count() -> None:
    assert phase_deviation([180, None, 240], 210) is None
    assert phase_deviation([], 210) is None
    found = phase_deviation([180, None, 240, 240], 240)
    assert found is not None
    assert (found.mean, found.nights) == (0, 1)
