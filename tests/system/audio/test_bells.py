from __future__ import annotations

import numpy as np
import pytest

from bedtime_app.core.script import BELL_SECONDS
from bedtime_app.system.audio.bells import bell
from bedtime_app.system.audio.frames import frames_of
from bedtime_app.system.audio.levels import loudness


def test_a_bell_lasts_its_seconds_and_is_never_loud() -> None:
    stroke = bell()
    assert len(stroke) == frames_of(BELL_SECONDS)
    assert stroke.dtype == np.float32
    assert np.abs(stroke).max() <= 10 ** (-18 / 20)
    assert -42 <= loudness(stroke) <= -32


def test_a_bell_begins_and_ends_in_silence_without_a_click() -> None:
    stroke = bell()
    swing = np.abs(np.diff(stroke)).max()
    assert stroke[0] == 0
    assert stroke[-1] == 0
    assert np.abs(stroke[: frames_of(0.0005)]).max() < 0.01 * np.abs(stroke).max()
    assert np.abs(np.diff(stroke[-frames_of(0.05) :])).max() < 0.002 * swing


def test_a_bell_swells_within_thirty_milliseconds_and_then_fades() -> None:
    powers = [np.square(part).mean() for part in np.split(bell(), 4)]
    assert np.abs(bell()).argmax() < frames_of(0.03)
    assert (np.diff(np.log10(powers)) < -0.3).all()


def test_the_partials_of_a_bell_are_in_no_simple_proportion() -> None:
    spectrum = np.abs(np.fft.rfft(bell()))
    hertz = np.fft.rfftfreq(len(bell()), 1 / 48_000)
    peaks = [
        hertz[(hertz > low) & (hertz < high)][spectrum[(hertz > low) & (hertz < high)].argmax()]
        for low, high in ((200, 400), (600, 900), (1200, 1600))
    ]
    ratios = np.array(peaks[1:]) / peaks[0]
    assert np.abs(ratios - ratios.round()).min() > 0.15


def test_nobody_can_change_the_bell_of_others() -> None:
    with pytest.raises(ValueError, match="read-only"):
        bell()[0] = 1.0
