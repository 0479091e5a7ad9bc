from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.core.script import Breath
from bedtime_app.system.audio.breath_sound import breath_sound
from bedtime_app.system.audio.frames import frames_of
from bedtime_app.system.audio.levels import CEILING, loudness

if TYPE_CHECKING:
    from bedtime_app.system.audio.frames import Samples

FOUR_SEVEN_EIGHT = Breath(4, 7, 8, 1, times=2)


def decibels(samples: Samples, start: float, end: float) -> float:
    part = samples[frames_of(start) : frames_of(end)]
    return float(10 * np.log10(np.square(part).mean() + 1e-20))


def test_a_breath_rises_is_nearly_still_falls_and_rests() -> None:
    sound = breath_sound(FOUR_SEVEN_EIGHT)
    for begin in (0.0, 20.0):
        rising = [decibels(sound, begin + at, begin + at + 0.5) for at in (0.0, 1.0, 2.0, 3.5)]
        held = [decibels(sound, begin + at, begin + at + 1.0) for at in (4.0, 6.0, 8.0, 10.0)]
        falling = [decibels(sound, begin + at, begin + at + 0.5) for at in (11.0, 13.5, 16.0, 18.4)]
        assert (np.diff(rising) > 2).all()
        assert max(held) - min(held) < 4
        assert (np.diff(falling) < 0).all()
        assert falling[-1] < falling[0] - 20
        assert not sound[frames_of(begin + 19.0) : frames_of(begin + 20.0)].any()


@pytest.mark.parametrize(
    "breath",
    [
        FOUR_SEVEN_EIGHT,
        Breath(4, 0, 6, 0, times=3),
        Breath(4.3333, 0, 6.1, 0.77, times=7),
        Breath(0, 0, 5, 0),
        Breath(5, 0.1, 0, 0),
        Breath(0, 0, 0, 3),
    ],
)
def test_any_breath_has_its_exact_length_and_no_click(breath: Breath) -> None:
    sound = breath_sound(breath)
    assert sound.dtype == np.float32
    assert len(sound) == frames_of(breath.seconds)
    steps = np.abs(np.diff(np.concatenate((np.zeros(1), sound, np.zeros(1)))))
    assert steps.max() < 0.015
    assert np.abs(sound).max(initial=0.0) < CEILING / 5


@pytest.mark.parametrize("breath", [FOUR_SEVEN_EIGHT, Breath(4, 0, 6, 0), Breath(5, 0, 5, 2)])
def test_a_breath_is_softer_than_any_voice(breath: Breath) -> None:
    assert -39.5 <= loudness(breath_sound(breath)) <= -36.5


def test_breathing_in_grows_brighter_than_it_begins() -> None:
    sound = breath_sound(FOUR_SEVEN_EIGHT)

    def brightness(start: float) -> float:
        part = sound[frames_of(start) : frames_of(start + 1)]
        power = np.abs(np.fft.rfft(part)) ** 2
        return float((power * np.fft.rfftfreq(len(part), 1 / 48_000)).sum() / power.sum())

    assert brightness(4.0) > 1.2 * brightness(0.5)
    assert brightness(4.0) > 1.2 * brightness(17.0)
