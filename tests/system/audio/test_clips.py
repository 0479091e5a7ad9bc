from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.system.audio.clips import prepare_clip, resample
from bedtime_app.system.audio.frames import FRAME_RATE

if TYPE_CHECKING:
    from bedtime_app.system.audio.frames import Samples


def sine(hertz: float, rate: int, frames: int) -> Samples:
    window = np.hanning(frames)
    return (np.sin(math.tau * hertz * np.arange(frames) / rate) * window).astype(np.float32)


@pytest.mark.parametrize("rate", [16_000, 22_050, 24_000, 44_100, 96_000])
@pytest.mark.parametrize("hertz", [100, 1000, 7000])
def test_a_resampled_tone_is_the_same_tone(rate: int, hertz: float) -> None:
    frames = rate  # one second
    got = resample(sine(hertz, rate, frames), rate)
    time = np.arange(len(got)) / FRAME_RATE
    window = np.interp(time * rate, np.arange(frames), np.hanning(frames))
    error = got - np.sin(math.tau * hertz * time) * window

    assert len(got) == FRAME_RATE
    assert 10 * math.log10((got**2).sum() / (error**2).sum()) > 60


def test_nothing_is_heard_above_the_old_limit() -> None:
    random = np.random.default_rng(1)
    got = resample(random.normal(size=22_050).astype(np.float32), 22_050)
    spectrum = np.abs(np.fft.rfft(got * np.hanning(len(got)))) ** 2
    above = round(11_200 * len(got) / FRAME_RATE)

    assert 10 * math.log10(spectrum[above:].sum() / spectrum.sum()) < -60


@pytest.mark.parametrize("frames", [1, 2, 146, 147, 148, 9973, 104_729])
def test_any_length_can_be_resampled(frames: int) -> None:
    got = resample(np.ones(frames, np.float32), 22_050)

    assert len(got) == math.ceil(frames * 320 / 147)


def test_the_silence_at_both_ends_is_cut_to_a_breath() -> None:
    tone = np.full(4800, 8000, "<i2")
    pcm = np.concatenate((np.zeros(30_000, "<i2"), tone, np.zeros(40_000, "<i2"))).tobytes()
    clip = prepare_clip(pcm, FRAME_RATE, gain=0.5)

    assert len(clip.samples) == 960 + 4800 + 1920
    assert clip.trimmed == 30_000 - 960
    assert np.abs(clip.samples).max() == pytest.approx(8000 / 32768 / 2)


@pytest.mark.parametrize("pcm", [b"", b"\x00", b"\x00" * 9999])
def test_a_clip_of_nothing_is_empty(pcm: bytes) -> None:
    assert len(prepare_clip(pcm, 22_050).samples) == 0
