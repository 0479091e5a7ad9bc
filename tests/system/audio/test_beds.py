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
    beds.lay(LOOP, None)
    heard = pulled(beds, 6)
    rise = frames_of(FADE_IN_SECONDS)
    assert heard[0] == 0
    assert (np.diff(heard[:rise]) >= 0).all()
    assert heard[rise // 2] == pytest.approx(LEVEL / 2, abs=0.001)
    assert heard[rise:] == pytest.approx(LEVEL)


def test_a_planned_time_ends_in_true_silence_at_its_end() -> None:
    beds = Beds()
    beds.lay(LOOP, 60)
    heard = pulled(beds, 70)
    fall, end = frames_of(60 - LAST_FADE_SECONDS), frames_of(60)
    assert heard[fall - 1] == pytest.approx(LEVEL)
    assert (np.diff(heard[fall:end]) <= 0).all()
    assert heard[end - 4800] > 0
    assert not heard[end:].any()


def test_a_short_time_has_its_fades_in_proportion() -> None:
    beds = Beds()
    beds.lay(LOOP, 2)
    heard = pulled(beds, 3)
    assert np.argmax(heard) == pytest.approx(frames_of(1), abs=50)
    assert not heard[frames_of(2) :].any()


def test_asked_to_fade_it_is_silent_in_time_and_without_a_jump() -> None:
    beds = Beds()
    beds.lay(LOOP, None)
    pulled(beds, 5)
    beds.fade(8)
    heard = pulled(beds, 10)
    assert heard[0] == pytest.approx(LEVEL, abs=0.001)
    assert np.abs(np.diff(heard)).max() < 0.001
    assert not heard[frames_of(8) :].any()


def test_a_late_wish_to_fade_does_not_make_it_longer() -> None:
    beds = Beds()
    beds.lay(LOOP, 30)
    pulled(beds, 28)
    beds.fade(8)
    assert not pulled(beds, 3)[frames_of(2) :].any()


def test_another_sound_takes_over_without_a_gap_and_without_a_click() -> None:
    beds = Beds()
    beds.lay(LOOP, None)
    pulled(beds, 4)
    beds.lay(LOOP // 2, None)
    heard = pulled(beds, 4)
    assert np.abs(np.diff(heard)).max() < 0.001
    assert heard[-1] == pytest.approx(LEVEL / 2)


def test_where_nothing_lies_nothing_is_added() -> None:
    voice = np.ones(100, np.float32)
    assert Beds().over(voice) is voice
