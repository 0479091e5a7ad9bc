from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.system.audio.beds import FADE_IN_SECONDS, LAST_FADE_SECONDS, Beds
from bedtime_app.system.audio.frames import frames_of

if TYPE_CHECKING:
    from bedtime_app.system.audio.frames import Samples

LOOP = np.full(4801, 8192, np.int16)
"""Even, so that what comes out is the gain alone; its length fits into nothing."""
LEVEL = 0.25


def pulled(beds: Beds, seconds: float) -> Samples:
    parts = []
    left = frames_of(seconds)
    while left > 0:
        parts.append(beds.over(np.zeros(min(left, 1000), np.float32)))
        left -= 1000
    return np.concatenate(parts)


def test_a_loop_fades_in_within_three_seconds_and_then_goes_on_unchanged() -> None:
    beds = Beds()
    beds.lay(((LOOP, 1.0),), None)
    heard = pulled(beds, 6)
    rise = frames_of(FADE_IN_SECONDS)
    assert heard[0] == 0
    assert (np.diff(heard[:rise]) >= 0).all()
    assert heard[rise // 2] == pytest.approx(LEVEL / 2, abs=0.001)
    assert heard[rise:] == pytest.approx(LEVEL)


def test_a_planned_time_ends_in_true_silence_at_its_end() -> None:
    beds = Beds()
    beds.lay(((LOOP, 1.0),), 60)
    heard = pulled(beds, 70)
    fall, end = frames_of(60 - LAST_FADE_SECONDS), frames_of(60)
    assert heard[fall - 1] == pytest.approx(LEVEL)
    assert (np.diff(heard[fall:end]) <= 0).all()
    assert heard[end - 4800] > 0
    assert not heard[end:].any()


def test_a_long_time_takes_two_minutes_to_end() -> None:
    beds = Beds()
    beds.lay(((LOOP, 1.0),), 3600)
    for _ in range(3600 - 121):
        beds.over(np.zeros(frames_of(1), np.float32))
    heard = pulled(beds, 122)
    assert heard[frames_of(1) - 1] == pytest.approx(LEVEL)
    assert heard[frames_of(2)] < LEVEL
    assert heard[frames_of(115)] > 0
    assert not heard[frames_of(121) :].any()


def test_a_short_time_has_its_fades_in_proportion() -> None:
    beds = Beds()
    beds.lay(((LOOP, 1.0),), 2)
    heard = pulled(beds, 3)
    assert np.argmax(heard) == pytest.approx(frames_of(1), abs=50)
    assert not heard[frames_of(2) :].any()


def test_asked_to_fade_it_is_silent_in_time_and_without_a_jump() -> None:
    beds = Beds()
    beds.lay(((LOOP, 1.0),), None)
    pulled(beds, 5)
    beds.fade(8)
    heard = pulled(beds, 10)
    assert heard[0] == pytest.approx(LEVEL, abs=0.001)
    assert np.abs(np.diff(heard)).max() < 0.001
    assert not heard[frames_of(8) :].any()


def test_a_late_wish_to_fade_does_not_make_it_longer() -> None:
    beds = Beds()
    beds.lay(((LOOP, 1.0),), 30)
    pulled(beds, 28)
    beds.fade(8)
    assert not pulled(beds, 3)[frames_of(2) :].any()


@pytest.mark.parametrize("seconds", [0.15, 1.5, 4.0])
def test_hurried_while_it_fades_it_goes_on_from_where_it_was_and_never_louder(
    seconds: float,
) -> None:
    beds = Beds()
    beds.lay(((LOOP, 1.0),), None)
    pulled(beds, 5)
    beds.fade(8)
    before = pulled(beds, 3)[-1]
    beds.fade(seconds)
    heard = pulled(beds, seconds + 0.1)
    assert heard[0] == pytest.approx(before, rel=0.01)
    assert (np.diff(heard) <= 0).all()
    assert not heard[frames_of(seconds) :].any()


def test_another_sound_takes_over_without_a_gap_and_without_a_click() -> None:
    beds = Beds()
    beds.lay(((LOOP, 1.0),), None)
    pulled(beds, 4)
    beds.lay(((LOOP // 2, 1.0),), None)
    heard = pulled(beds, 4)
    assert np.abs(np.diff(heard)).max() < 0.001
    assert heard[-1] == pytest.approx(LEVEL / 2)


def test_where_nothing_lies_nothing_is_added() -> None:
    voice = np.ones(100, np.float32)
    assert Beds().over(voice) is voice


def test_levels_glide_without_a_jump_and_arrive() -> None:
    beds = Beds()
    beds.lay(((LOOP, 1.0),), None)
    pulled(beds, 4)
    beds.change(((LOOP, 0.25),), 0.4)
    heard = pulled(beds, 1)
    assert heard[0] == pytest.approx(LEVEL)
    assert (np.diff(heard) <= 0).all()
    assert np.abs(np.diff(heard)).max() < 0.0001
    assert heard[frames_of(0.2)] > 0.6 * LEVEL
    assert heard[frames_of(0.4) :] == pytest.approx(LEVEL / 2)


def test_a_glide_that_is_overtaken_goes_on_from_where_it_was() -> None:
    beds = Beds()
    beds.lay(((LOOP, 1.0),), None)
    pulled(beds, 4)
    beds.change(((LOOP, 0.0001),), 0.4)
    beds_at = pulled(beds, 0.2)[-1]
    beds.change(((LOOP, 1.0),), 0.4)
    heard = pulled(beds, 1)
    assert heard[0] == pytest.approx(beds_at, abs=0.001)
    assert np.abs(np.diff(heard)).max() < 0.0001
    assert heard[-1] == pytest.approx(LEVEL)


def test_a_change_that_was_planned_comes_at_its_frame_and_is_even_in_power() -> None:
    chance = np.random.default_rng(0)
    one, other = (
        (chance.standard_normal(48_000 + more) * 4096).astype(np.int16) for more in (0, 77)
    )
    beds = Beds()
    beds.lay(((one, 1.0),), 300)
    beds.change(((other, 1.0),), 20, at=10)
    heard = pulled(beds, 40)
    expected = np.resize(one, len(heard))[frames_of(3) : frames_of(10)] / 32768
    assert np.allclose(heard[frames_of(3) : frames_of(10)], expected, atol=1e-6)
    expected = np.resize(other, len(heard))[frames_of(30) :] / 32768
    assert np.allclose(heard[frames_of(30) :], expected, atol=1e-6)
    moments = [np.square(part).mean() for part in np.split(heard[frames_of(4) :], 36)]
    assert max(moments) / min(moments) < 1.1


def test_a_mix_that_gains_only_part_of_itself_neither_swells_nor_dips() -> None:
    beds = Beds()
    beds.lay(((LOOP, 0.5),), 300)
    beds.change(((LOOP, 0.5), (LOOP[:-1] // 8, 0.1)), 20, at=10)
    heard = pulled(beds, 40)
    assert heard[frames_of(3) : frames_of(10)] == pytest.approx(LEVEL * 0.5**0.5)
    assert (np.diff(heard[frames_of(10) :]) >= -1e-7).all()


def test_a_change_that_comes_too_late_for_its_place_begins_at_once() -> None:
    beds = Beds()
    beds.lay(((LOOP, 1.0),), 300)
    pulled(beds, 20)
    beds.change(((LOOP, 0.25),), 1, at=10)
    heard = pulled(beds, 2)
    assert heard[0] == pytest.approx(LEVEL)
    assert heard[-1] == pytest.approx(LEVEL / 2)


def test_where_nothing_lies_nothing_can_be_changed() -> None:
    beds = Beds()
    beds.change(((LOOP, 1.0),), 1)
    assert not pulled(beds, 1).any()
