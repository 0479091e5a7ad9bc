"""The soft sounds, measured as they are rendered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.core.soundscape import SoundKind
from bedtime_app.system.audio.frames import FRAME_RATE
from bedtime_app.system.audio.levels import CEILING, loudness
from bedtime_app.system.audio.loops import build_loop

if TYPE_CHECKING:
    from bedtime_app.system.audio.frames import Samples
    from bedtime_app.system.audio.loops import Loop


@pytest.fixture(scope="module")
def loops() -> dict[SoundKind, Loop]:
    return {kind: build_loop(kind) for kind in SoundKind}


def samples_of(loop: Loop) -> Samples:
    return loop.astype(np.float32) / np.float32(32768)


every_kind = pytest.mark.parametrize("kind", SoundKind)


@every_kind
def test_a_loop_is_as_quiet_as_a_night_wants(loops: dict[SoundKind, Loop], kind: SoundKind) -> None:
    assert -37 <= loudness(samples_of(loops[kind])) <= -35


@every_kind
def test_no_moment_of_a_loop_is_loud_or_lost(loops: dict[SoundKind, Loop], kind: SoundKind) -> None:
    sound, length = samples_of(loops[kind]), 3 * FRAME_RATE
    moments = [loudness(part) for part in np.split(sound, range(length, len(sound), length))[:-1]]
    assert min(moments) >= -41.5
    assert max(moments) <= -32.5
    assert np.abs(sound).max() < CEILING / 2


@every_kind
def test_a_loop_has_no_seam(loops: dict[SoundKind, Loop], kind: SoundKind) -> None:
    sound = samples_of(loops[kind])
    ordinary = np.abs(np.diff(sound)).mean()
    assert abs(sound[0] - sound[-1]) <= 3 * ordinary
    around = np.concatenate((sound[-FRAME_RATE:], sound[:FRAME_RATE]))
    assert np.abs(np.diff(around)).max() <= np.abs(np.diff(sound)).max()


@pytest.mark.parametrize(
    ("kind", "fall"), [(SoundKind.BROWN, 6.0), (SoundKind.PINK, 3.0), (SoundKind.WHITE, 0.0)]
)
def test_noise_falls_by_its_decibels_in_every_octave(
    loops: dict[SoundKind, Loop], kind: SoundKind, fall: float
) -> None:
    power = np.abs(np.fft.rfft(samples_of(loops[kind]))) ** 2
    hertz = np.fft.rfftfreq(len(loops[kind]), 1 / FRAME_RATE)
    levels = [
        10 * np.log10(power[(hertz >= low) & (hertz < 2 * low)].mean()) for low in (100, 400, 1600)
    ]
    assert np.diff(levels) == pytest.approx([-2 * fall, -2 * fall], abs=0.5)


def share(loop: Loop, low: float, high: float) -> float:
    """How much of the power lies between two frequencies."""
    power = np.abs(np.fft.rfft(samples_of(loop))) ** 2
    hertz = np.fft.rfftfreq(len(loop), 1 / FRAME_RATE)
    return float(power[(hertz >= low) & (hertz < high)].sum() / power.sum())


def swell(loop: Loop, seconds: float) -> Samples:
    """The size of the sound, moment by moment."""
    length = round(seconds * FRAME_RATE)
    sound = samples_of(loop)[: len(loop) // length * length]
    sizes: Samples = np.sqrt(np.square(sound.reshape(-1, length)).mean(axis=1))
    return sizes


@every_kind
def test_no_loop_is_shrill_or_spiky(loops: dict[SoundKind, Loop], kind: SoundKind) -> None:
    sound = samples_of(loops[kind])
    assert 20 * np.log10(np.abs(sound).max() / sound.std()) < 18
    if kind is not SoundKind.WHITE:
        assert share(loops[kind], 6000, 24_000) < 0.25
    if kind in {SoundKind.WIND, SoundKind.NIGHT_INSECTS, SoundKind.FAN}:
        assert share(loops[kind], 6000, 24_000) < 0.04


def test_wind_comes_and_goes_slowly_in_low_and_middle_tones(loops: dict[SoundKind, Loop]) -> None:
    wind = loops[SoundKind.WIND]
    assert 60 <= len(wind) / FRAME_RATE <= 90
    assert share(wind, 60, 1500) > 0.9
    slow = 20 * np.log10(np.convolve(swell(wind, 0.5), np.ones(4) / 4, "valid"))
    assert 5 <= slow.max() - slow.min() <= 18
    assert np.abs(np.diff(slow)).max() < 2


def test_night_insects_chirp_with_several_voices(loops: dict[SoundKind, Loop]) -> None:
    insects = loops[SoundKind.NIGHT_INSECTS]
    voices = [(1900, 2050), (2280, 2420), (2690, 2830), (3110, 3250)]
    heard = [share(insects, *voice) for voice in voices]
    between = [share(insects, low, low + 80) for low in (2140, 2530, 2930, 3400)]
    assert min(heard) > 10 * max(between)
    moments = swell(insects, 0.02)
    assert moments.max() > 2 * np.median(moments)


def test_a_fan_hums_low_and_flutters_steadily(loops: dict[SoundKind, Loop]) -> None:
    fan = loops[SoundKind.FAN]
    hum = share(fan, 110, 115)
    assert hum > 5 * share(fan, 116, 121)
    moments = swell(fan, 0.5)
    assert moments.max() / moments.min() < 1.6


def test_the_same_seed_gives_the_same_sound() -> None:
    assert np.array_equal(build_loop(SoundKind.PINK, 3), build_loop(SoundKind.PINK, 3))
    assert not np.array_equal(build_loop(SoundKind.PINK, 3), build_loop(SoundKind.PINK, 4))
