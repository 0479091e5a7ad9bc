"""Clock times across midnight."""

from __future__ import annotations

import pytest

from bedtime_app.core.circular_time import circular_mean, circular_spread, nearest_turn


def test_the_mean_of_ten_to_and_ten_past_midnight_is_midnight() -> None:
    assert circular_mean([1430, 10]) == pytest.approx(0, abs=1e-6)
    assert circular_spread([1430, 10]) == pytest.approx(200**0.5)


def test_the_spread_is_that_of_the_unwrapped_times() -> None:
    assert circular_spread([1380, 1410, 0, 30, 60]) == pytest.approx(2250**0.5)


@pytest.mark.parametrize("times", [[], [0, 720], [0, 480, 960]])
def test_times_all_around_the_clock_have_no_mean(times: list[float]) -> None:
    assert circular_mean(times) is None
    assert circular_spread(times) is None


def test_one_time_has_a_mean_and_no_spread() -> None:
    assert circular_mean([75]) == pytest.approx(75)
    assert circular_spread([75]) is None


def test_a_difference_goes_the_shorter_way() -> None:
    assert [nearest_turn(one) for one in (-1430, 710, 720, 730)] == [10, 710, -720, -710]
