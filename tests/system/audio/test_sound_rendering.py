from __future__ import annotations

import tracemalloc
import wave
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.core.sound_mix import Mix, NightPlan, Part, Stretch
from bedtime_app.core.sound_presets import PRESETS
from bedtime_app.core.soundscape import SoundKind
from bedtime_app.system.audio.frames import FRAME_RATE, frames_of
from bedtime_app.system.audio.levels import CEILING, loudness
from bedtime_app.system.audio.sound_rendering import render_night

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.system.audio.frames import Samples

FOUR = Mix(
    tuple(Part(kind) for kind in (SoundKind.RAIN, SoundKind.OCEAN, SoundKind.WIND, SoundKind.FAN)),
    lufs=-34,
)


def rendered(night: NightPlan, path: Path, seed: int = 0) -> Samples:
    render_night(night, path, seed)
    with wave.open(str(path)) as file:
        assert (file.getframerate(), file.getnchannels()) == (FRAME_RATE, 1)
        written = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    return written.astype(np.float32) / np.float32(32768)


@pytest.mark.parametrize("mix", [*PRESETS.values(), FOUR])
def test_every_preset_is_as_loud_as_it_says_and_ends_in_silence(mix: Mix, tmp_path: Path) -> None:
    sound = rendered(NightPlan((Stretch(mix, 90),)), tmp_path / "sound.wav")
    assert len(sound) == frames_of(90)
    assert loudness(sound[frames_of(4) : frames_of(69)]) == pytest.approx(mix.lufs, abs=0.7)
    assert -40 <= loudness(sound[frames_of(4) : frames_of(69)]) <= -33.5
    assert np.abs(sound).max() < CEILING / 2
    assert not sound[-10:].any()


def test_a_night_crosses_without_a_dip_or_a_jump_and_then_only_fades(tmp_path: Path) -> None:
    rain, fan = Mix((Part(SoundKind.RAIN),)), Mix((Part(SoundKind.FAN),))
    night = NightPlan((Stretch(rain, 60), Stretch(fan, 60), Stretch(rain, 60)))
    sound = rendered(night, tmp_path / "night.wav")
    assert len(sound) == frames_of(180)
    seconds = [loudness(part) for part in np.split(sound[frames_of(4) : frames_of(158)], 77)]
    assert max(seconds) - min(seconds) < 1.5
    ending = [np.square(part).mean() for part in np.split(sound[frames_of(160) :], 20)]
    assert (np.diff(ending) < 0).all()


def test_the_same_seed_draws_the_same_and_another_another(tmp_path: Path) -> None:
    night = NightPlan((Stretch(Mix((Part(SoundKind.PINK),)), 6),))
    first = rendered(night, tmp_path / "a.wav", 3)
    assert np.array_equal(first, rendered(night, tmp_path / "b.wav", 3))
    assert not np.array_equal(first, rendered(night, tmp_path / "c.wav", 4))


def test_ten_times_as_long_needs_no_more_memory(tmp_path: Path) -> None:
    def peak(seconds: float) -> int:
        tracemalloc.start()
        render_night(NightPlan((Stretch(Mix((Part(SoundKind.PINK),)), seconds),)), tmp_path / "x")
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    assert peak(300) < peak(30) * 1.05


def test_a_folder_that_is_not_there_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        render_night(
            NightPlan((Stretch(Mix((Part(SoundKind.PINK),)), 6),)), tmp_path / "nowhere" / "x.wav"
        )
    assert not list(tmp_path.glob("*.wav*"))
