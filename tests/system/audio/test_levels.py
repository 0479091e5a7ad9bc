from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.system.audio.frames import FRAME_RATE
from bedtime_app.system.audio.levels import (
    CEILING,
    KNEE,
    fade_gain,
    gain_for_voice,
    limit,
    loudness,
)

if TYPE_CHECKING:
    from bedtime_app.system.audio.frames import Samples


def sine(hertz: float, level_db: float, seconds: float = 5.0) -> Samples:
    time = np.arange(round(seconds * FRAME_RATE)) / FRAME_RATE
    return (10 ** (level_db / 20) * np.sin(math.tau * hertz * time)).astype(np.float32)


@pytest.mark.parametrize(
    ("hertz", "level", "lufs"),
    [(997, 0.0, -3.01), (997, -20.0, -23.01), (997, -40.0, -43.01)],
)
def test_the_sine_of_bs_1770_has_the_loudness_it_names(
    hertz: float, level: float, lufs: float
) -> None:
    assert loudness(sine(hertz, level)) == pytest.approx(lufs, abs=0.05)


def test_silence_around_speech_does_not_make_it_quieter() -> None:
    speech = sine(500, -20)
    quiet = np.zeros(20 * FRAME_RATE, np.float32)

    assert loudness(np.concatenate((quiet, speech, quiet))) == pytest.approx(
        loudness(speech), abs=0.3
    )


def test_deep_tones_count_less_than_bright_ones() -> None:
    assert loudness(sine(40, -20)) < loudness(sine(400, -20)) - 3
    assert loudness(sine(4000, -20)) > loudness(sine(400, -20)) + 2


@pytest.mark.parametrize("samples", [np.zeros(0, np.float32), np.zeros(FRAME_RATE, np.float32)])
def test_silence_has_no_loudness_and_no_gain(samples: Samples) -> None:
    assert loudness(samples) == -math.inf
    assert gain_for_voice(samples) == 1.0


def test_a_voice_is_brought_to_minus_24() -> None:
    voice = sine(300, -7)

    assert loudness(voice * np.float32(gain_for_voice(voice))) == pytest.approx(-24.0, abs=0.1)


def test_the_limiter_leaves_what_is_quiet_and_bends_what_is_loud() -> None:
    rising = np.linspace(-4, 4, 10_001, dtype=np.float32)
    limited = limit(rising)

    quiet = np.abs(rising) <= KNEE
    assert np.array_equal(limited[quiet], rising[quiet])
    assert np.all(np.diff(limited) >= 0)
    assert np.abs(limited).max() <= CEILING
    assert 20 * math.log10(np.abs(limited).max()) == pytest.approx(-6.0, abs=0.03)


def test_a_fade_falls_steadily_and_ends_in_true_silence() -> None:
    gain = fade_gain(np.linspace(0, 1, 1001, dtype=np.float32))

    assert gain[0] == 1.0
    assert np.all(np.diff(gain) < 0)
    assert 20 * math.log10(gain[250]) == pytest.approx(-15.0, abs=0.01)
    assert gain[-1] == 0.0
