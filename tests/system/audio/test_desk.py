from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.core.script import Bell, Breath
from bedtime_app.system.audio import desk as desk_module
from bedtime_app.system.audio.desk import Desk
from bedtime_app.system.audio.offers import Calibrate, PlayClip, PlaySilence, PlaySound, Prepared
from bedtime_app.system.voice.clip import Clip

if TYPE_CHECKING:
    from bedtime_app.core.script import Breath as OneBreath
    from bedtime_app.system.audio.frames import Samples

CLIP = Clip(1, b"\x00\x10" * 48_000, 48_000)


def tone(size: float) -> Clip:
    wave = size * 32767 * np.sin(2 * np.pi * 1000 * np.arange(96_000) / 48_000)
    return Clip(1, wave.round().astype("<i2").tobytes(), 48_000)


@pytest.mark.parametrize("seconds", [1.0, 4.0, 9.5])
def test_a_bell_takes_exactly_its_seconds_however_long_it_rings(seconds: float) -> None:
    desk = Desk()
    laid = desk.take(PlaySound(0, 3, Bell(seconds)))
    desk.take(PlayClip(0, 4, "", CLIP, 0.0))
    sound = desk.timeline.pull(round(seconds * 48_000) + 100)

    assert laid == Prepared(0, 3, seconds)
    assert np.abs(sound[:24_000]).max() > 0.01
    assert abs(sound[round(seconds * 48_000) - 1]) < 0.001
    assert np.all(sound[round(seconds * 48_000) :] > 0.1)


def test_breaths_follow_each_other_in_their_exact_time(monkeypatch: pytest.MonkeyPatch) -> None:
    made = []

    def breath_sound(breath: OneBreath) -> Samples:
        made.append(breath)
        return np.full(100_000, 0.01, np.float32)

    monkeypatch.setattr(desk_module, "breath_sound", breath_sound)
    desk = Desk()
    laid = desk.take(PlaySound(0, 1, Breath(1, 0.5, 1, 0, times=3)))
    again = desk.take(PlaySound(0, 2, Breath(1, 0.5, 1, 0, times=2)))
    sound = desk.timeline.pull(360_000)

    assert (laid, again) == (Prepared(0, 1, 7.5), Prepared(0, 2, 5.0))
    for begun in (0, 120_000, 240_000):
        assert np.all(sound[begun : begun + 100_000] > 0)
        assert not sound[begun + 100_000 : begun + 120_000].any()
    assert made == [Breath(1, 0.5, 1, 0)]


def test_what_is_told_more_softly_is_so_by_just_as_much() -> None:
    desk = Desk()
    desk.take(PlayClip(0, 0, "", CLIP, 0.0))
    desk.take(PlayClip(0, 1, "", CLIP, 0.0, decibels=-6.0))
    desk.take(PlaySound(0, 2, Bell()))
    desk.take(PlaySound(0, 3, Bell(), decibels=-6.0))
    loud, soft = desk.timeline.pull(48_000), desk.timeline.pull(48_000)
    bell, softer = desk.timeline.pull(192_000), desk.timeline.pull(192_000)
    half = 10 ** (-6 / 20)

    assert np.allclose(soft, loud * half, atol=1e-6)
    assert np.allclose(softer, bell * half, atol=1e-6)


def test_each_voice_has_the_gain_that_was_learnt_for_it() -> None:
    desk = Desk()
    desk.take(Calibrate("loud", tone(0.8)))
    desk.take(Calibrate("faint", tone(0.02)))
    desk.take(PlayClip(0, 0, "loud", tone(0.8), 0.0))
    desk.take(PlayClip(0, 1, "faint", tone(0.02), 0.0))
    loud, faint = desk.timeline.pull(90_000), desk.timeline.pull(100_000)[10_000:]

    assert np.abs(loud).max() == pytest.approx(np.abs(faint).max(), rel=0.02)


def test_nothing_of_an_epoch_that_is_over_is_laid() -> None:
    desk = Desk()
    desk.timeline.flush(0, epoch=2)

    assert desk.take(PlaySilence(1, 0, 1.0)) is None
    assert desk.take(PlaySound(1, 0, Bell())) is None
    assert desk.take(PlaySilence(2, 0, 1.0)) == Prepared(2, 0, 1.0)
