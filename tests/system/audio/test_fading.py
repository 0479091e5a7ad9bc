from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.system.audio.fading import FADE_SECONDS, RISE_SECONDS, Fader, Sleep

if TYPE_CHECKING:
    from bedtime_app.system.audio.frames import Samples

SECOND = 48_000


def levels(fader: Fader, seconds: float, step: int = 4800) -> Samples:
    """The gain frame by frame."""
    frames = round(seconds * SECOND)
    pulls = [step] * (frames // step) + [frames % step]
    return np.concatenate([fader.over(np.ones(size, np.float32)) for size in pulls])


def decibels(gain: float) -> float:
    return float(20 * np.log10(gain))


def test_until_it_is_asked_for_anything_everything_is_left_as_it_is() -> None:
    fader = Fader()

    assert np.all(levels(fader, 1) == 1.0)
    assert fader.sleep == Sleep()


@pytest.mark.parametrize(("seconds", "step"), [(1.0, 101), (7.3, 24_000), (60.0, 4800)])
def test_a_short_time_fades_from_its_first_frame_to_true_silence(seconds: float, step: int) -> None:
    fader = Fader()
    fader.sleep_in(1, seconds)
    gain = levels(fader, seconds + 1, step)
    end = round(seconds * SECOND)

    assert np.all(np.diff(gain) <= 0)
    assert np.all(gain[: end - 1] > 0)
    assert not gain[end:].any()
    assert fader.sleep.over
    for share in (0.25, 0.5, 0.9):
        assert decibels(gain[round(share * end)]) == pytest.approx(-60 * share, abs=0.05)


def test_of_a_long_time_only_the_last_two_minutes_fade() -> None:
    fader = Fader()
    fader.sleep_in(1, 300.0)
    before = levels(fader, 300 - FADE_SECONDS)
    assert np.all(before == 1.0)
    assert not fader.sleep.fading
    assert fader.sleep.left == FADE_SECONDS
    gain = levels(fader, FADE_SECONDS)

    assert np.all(np.diff(gain) <= 0)
    assert decibels(gain[60 * SECOND]) == pytest.approx(-30, abs=0.05)
    assert fader.sleep.over
    assert not levels(fader, 1).any()


@pytest.mark.parametrize(
    ("faded", "more"), [(1.0, 1.0), (30.0, 2.0), (45.0, 60.0), (59.0, 1.0), (58.0, 200.0)]
)
def test_extended_it_rises_softly_and_no_further_than_full(faded: float, more: float) -> None:
    fader = Fader()
    fader.sleep_in(1, 60.0)
    low = levels(fader, faded)[-1]
    fader.sleep_in(2, 60.0 - faded + more)
    gain = levels(fader, 60.0 - faded + more)
    top = int(gain.argmax())

    assert gain[0] == pytest.approx(low, abs=0.001)
    assert np.all(np.diff(gain[: top + 1]) >= 0)
    assert np.abs(np.diff(gain[: top + 1])).max() < 0.001
    assert top <= RISE_SECONDS * SECOND
    assert gain[top] == 1.0
    assert np.all(np.diff(gain[top:]) <= 0)
    assert fader.sleep.over


def test_asked_for_less_while_fading_it_is_never_louder_again() -> None:
    fader = Fader()
    fader.sleep_in(1, 60.0)
    before = levels(fader, 20.0)
    fader.sleep_in(2, 10.0)
    gain = np.concatenate([before, levels(fader, 10.0)])

    assert np.all(np.diff(gain) <= 0)
    assert fader.sleep.over


def test_taken_away_it_is_soon_back_at_full_level_and_stays() -> None:
    fader = Fader()
    fader.sleep_in(1, 30.0)
    levels(fader, 20.0)
    fader.sleep_in(2, None)
    gain = levels(fader, 60.0)

    assert np.all(np.diff(gain) >= 0)
    assert np.all(gain[round(RISE_SECONDS * SECOND) :] == 1.0)
    assert fader.sleep == Sleep(asked=2)


def test_after_its_end_it_can_be_taken_away_too() -> None:
    fader = Fader()
    fader.sleep_in(1, 1.0)
    levels(fader, 5.0)
    fader.sleep_in(2, None)

    assert levels(fader, 4.0)[-1] == 1.0


def test_it_says_how_long_it_still_takes_and_how_faint_it_is() -> None:
    fader = Fader()
    fader.sleep_in(7, 60.0)
    assert fader.sleep == Sleep(7, 60.0, 0.0)
    levels(fader, 45.0)

    assert (fader.sleep.asked, fader.sleep.left, fader.sleep.fading) == (7, 15.0, True)
    assert fader.sleep.decibels == pytest.approx(-45, abs=0.1)
    assert not fader.sleep.over
