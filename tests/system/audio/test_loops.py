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


@pytest.mark.parametrize(("kind", "fall"), [(SoundKind.BROWN, 6.0), (SoundKind.PINK, 3.0)])
def test_noise_falls_by_its_decibels_in_every_octave(
    loops: dict[SoundKind, Loop], kind: SoundKind, fall: float
) -> None:
    power = np.abs(np.fft.rfft(samples_of(loops[kind]))) ** 2
    hertz = np.fft.rfftfreq(len(loops[kind]), 1 / FRAME_RATE)
    levels = [
        10 * np.log10(power[(hertz >= low) & (hertz < 2 * low)].mean()) for low in (100, 400, 1600)
    ]
    assert np.diff(levels) == pytest.approx([-2 * fall, -2 * fall], abs=0.5)


def test_the_same_seed_gives_the_same_sound() -> None:
    assert np.array_equal(build_loop(SoundKind.PINK, 3), build_loop(SoundKind.PINK, 3))
    assert not np.array_equal(build_loop(SoundKind.PINK, 3), build_loop(SoundKind.PINK, 4))
