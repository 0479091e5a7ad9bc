from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.core.sound_mix import Mix, NightPlan, Part, Stretch
from bedtime_app.core.soundscape import FADE_OUT_SECONDS, SoundKind
from bedtime_app.system.audio.frames import frames_of
from bedtime_app.system.audio.levels import CEILING, loudness
from bedtime_app.system.audio.offers import PlaySilence
from bedtime_app.system.audio.output import SoundOutput
from bedtime_app.system.soundscape import MixedSoundscape
from tests.fakes import FakeClock, FakeDelay, FakeJobs
from tests.system.audio.hand_device import HandDevice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QCoreApplication
    from pytestqt.qtbot import QtBot

    from bedtime_app.system.audio.frames import Samples


class Rig:
    """A soundscape on a device moved by hand."""

    def __init__(self, device: HandDevice) -> None:
        self.device = device
        self.jobs = FakeJobs()
        self.delay = FakeDelay()
        self.output = SoundOutput(FakeClock().monotonic, device, watch_ms=60_000)
        self.scape = MixedSoundscape(self.output, self.jobs, self.delay)
        self.told = 0
        self.scape.changed.add(self._count)

    def _count(self) -> None:
        self.told += 1


@pytest.fixture
def rig(qapp: QCoreApplication) -> Iterator[Rig]:
    assert qapp is not None
    made = Rig(HandDevice())
    yield made
    made.output.stop()


def begin(rig: Rig, qtbot: QtBot, kind: SoundKind, seconds: float | None = None) -> None:
    rig.scape.play(kind, seconds)
    rig.jobs.run_all()
    qtbot.waitUntil(lambda: rig.device.playing)


def settle(rig: Rig, qtbot: QtBot) -> None:
    """Wait until everything offered so far has been taken."""
    ready: list[bool] = []
    forget = rig.output.prepared.add(lambda *_: ready.append(True))
    rig.output.offer(PlaySilence(0, 0, 0.001))
    qtbot.waitUntil(lambda: bool(ready))
    forget()


def test_the_loop_is_built_by_the_jobs_and_then_heard_at_night_level(
    qtbot: QtBot, rig: Rig
) -> None:
    rig.scape.play(SoundKind.PINK)
    assert rig.scape.playing
    assert rig.device.opened == 0
    rig.jobs.run_all()
    qtbot.waitUntil(lambda: rig.device.playing)
    heard = rig.device.play(frames_of(12))
    assert abs(heard[0]) < 0.0001
    assert -40 <= loudness(heard[frames_of(4) :]) <= -34
    assert np.abs(heard).max() <= CEILING * 2**0.5


def test_a_planned_time_ends_in_silence_and_lets_go_of_the_device(qtbot: QtBot, rig: Rig) -> None:
    begin(rig, qtbot, SoundKind.PINK, 10)
    heard = rig.device.play(frames_of(12))
    assert heard[frames_of(5)] != 0
    assert not heard[frames_of(10) :].any()
    assert rig.delay.seconds == 11
    rig.delay.end()
    qtbot.waitUntil(lambda: not rig.device.playing)
    assert not rig.scape.playing


def test_fading_out_takes_its_seconds_and_stopping_takes_none(qtbot: QtBot, rig: Rig) -> None:
    begin(rig, qtbot, SoundKind.PINK)
    rig.device.play(frames_of(4))
    rig.scape.fade_out()
    settle(rig, qtbot)
    heard = rig.device.play(frames_of(FADE_OUT_SECONDS + 1))
    assert heard[frames_of(1)] != 0
    assert not heard[frames_of(FADE_OUT_SECONDS) :].any()
    begin(rig, qtbot, SoundKind.PINK)
    rig.device.play(frames_of(4))
    rig.scape.stop()
    settle(rig, qtbot)
    assert not rig.device.play(frames_of(1))[frames_of(0.2) :].any()


def test_a_sound_given_up_before_it_was_built_is_never_heard(qtbot: QtBot, rig: Rig) -> None:
    rig.scape.play(SoundKind.PINK)
    rig.scape.stop()
    rig.jobs.run_all()
    settle(rig, qtbot)
    assert rig.device.opened == 0


def test_without_a_device_it_says_so(qtbot: QtBot, rig: Rig) -> None:
    rig.device.there = False
    rig.scape.play(SoundKind.PINK)
    rig.jobs.run_all()
    qtbot.waitUntil(lambda: not rig.scape.audible)
    assert rig.scape.playing
    assert rig.told == 2


def test_the_device_is_held_for_as_long_as_either_voice_or_sound_wants_it(
    qtbot: QtBot, rig: Rig
) -> None:
    begin(rig, qtbot, SoundKind.PINK)
    rig.output.play()
    rig.output.rest()
    settle(rig, qtbot)
    assert rig.device.playing
    rig.output.play()
    rig.scape.stop()
    rig.delay.end()
    settle(rig, qtbot)
    assert rig.device.playing
    rig.output.rest()
    qtbot.waitUntil(lambda: not rig.device.playing)
    assert rig.device.opened == 1


RAIN_AND_FAN = Mix((Part(SoundKind.PINK), Part(SoundKind.FAN, -6)), lufs=-38)


def test_a_mix_of_several_is_as_loud_as_it_says_however_many_they_are(
    qtbot: QtBot, rig: Rig
) -> None:
    rig.scape.play(RAIN_AND_FAN)
    rig.jobs.run_all()
    qtbot.waitUntil(lambda: rig.device.playing)
    heard = rig.device.play(frames_of(12))
    assert loudness(heard[frames_of(4) :]) == pytest.approx(-38, abs=0.5)


def test_levels_glide_while_it_sounds_and_no_loop_is_built_twice(qtbot: QtBot, rig: Rig) -> None:
    rig.scape.play(Mix((Part(SoundKind.PINK),), lufs=-34))
    rig.jobs.run_all()
    qtbot.waitUntil(lambda: rig.device.playing)
    rig.device.play(frames_of(4))
    rig.scape.change(Mix((Part(SoundKind.PINK),), lufs=-40))
    settle(rig, qtbot)
    heard = rig.device.play(frames_of(4))
    soft = np.abs(heard[frames_of(1) :]).mean()
    moments = [np.abs(part).mean() / soft for part in np.split(heard[: frames_of(0.6)], 12)]
    assert moments[0] > 1.7
    assert 1.2 < moments[5] < 1.8
    assert moments[-1] < 1.15


def test_a_sound_that_joins_a_mix_is_built_first_and_however_often_it_is_asked_once(
    qtbot: QtBot, rig: Rig
) -> None:
    begin(rig, qtbot, SoundKind.PINK)
    rig.device.play(frames_of(4))
    rig.scape.change(RAIN_AND_FAN)
    rig.scape.change(Mix(RAIN_AND_FAN.parts, lufs=-40))
    rig.jobs.run_all()
    settle(rig, qtbot)
    rig.device.play(frames_of(1))
    assert loudness(rig.device.play(frames_of(8))) == pytest.approx(-40, abs=0.5)


def test_what_is_changed_before_it_sounds_sounds_as_changed(qtbot: QtBot, rig: Rig) -> None:
    rig.scape.play(SoundKind.PINK, 30)
    rig.scape.change(RAIN_AND_FAN)
    rig.jobs.run_all()
    qtbot.waitUntil(lambda: rig.device.playing)
    heard = rig.device.play(frames_of(31))
    assert loudness(heard[frames_of(4) : frames_of(9)]) == pytest.approx(-38, abs=0.7)
    assert not heard[frames_of(30) :].any()


def test_a_night_goes_from_sound_to_sound_without_a_dip_and_ends_in_silence(
    qtbot: QtBot, rig: Rig
) -> None:
    pink, fan = Mix((Part(SoundKind.PINK),)), Mix((Part(SoundKind.FAN),))
    rig.scape.play(NightPlan((Stretch(pink, 20), Stretch(fan, 20), Stretch(pink, 20))))
    rig.jobs.run_all()
    qtbot.waitUntil(lambda: rig.device.playing)
    settle(rig, qtbot)
    heard = [rig.device.play(frames_of(10))]
    assert rig.delay.seconds == 10
    rig.delay.end()
    rig.jobs.run_all()
    settle(rig, qtbot)
    heard.append(rig.device.play(frames_of(20)))
    assert rig.delay.seconds == 20
    rig.delay.end()
    assert rig.delay.seconds == 33
    heard.append(rig.device.play(frames_of(33)))
    whole = np.concatenate(heard)
    moments = [loudness(part) for part in np.split(whole[frames_of(3) : frames_of(39)], 18)]
    assert max(moments) - min(moments) < 2
    assert whole[frames_of(50) : frames_of(51)].any()
    assert not whole[frames_of(60) :].any()
    rig.delay.end()
    assert not rig.scape.playing


def test_a_night_made_softer_is_softer_to_its_end(qtbot: QtBot, rig: Rig) -> None:
    def night(lufs: float) -> NightPlan:
        kinds = (SoundKind.PINK, SoundKind.FAN)
        return NightPlan(tuple(Stretch(Mix((Part(kind),), lufs), 40) for kind in kinds))

    rig.scape.play(night(-36))
    rig.jobs.run_all()
    qtbot.waitUntil(lambda: rig.device.playing)
    settle(rig, qtbot)
    rig.device.play(frames_of(4))
    rig.scape.change(night(-40))
    settle(rig, qtbot)
    heard = rig.device.play(frames_of(55))
    for second in (2, 14, 28, 42, 50):
        part = heard[frames_of(second) : frames_of(second + 4)]
        assert loudness(part) == pytest.approx(-40, abs=1)


def test_a_change_while_two_sounds_cross_brings_the_coming_one_and_not_the_going_one_back(
    qtbot: QtBot, rig: Rig
) -> None:
    def night(lufs: float) -> NightPlan:
        kinds = (SoundKind.BROWN, SoundKind.WHITE)
        return NightPlan(tuple(Stretch(Mix((Part(kind),), lufs), 40) for kind in kinds))

    def hiss(heard: Samples) -> float:
        power = np.abs(np.fft.rfft(heard)) ** 2
        return float(power[len(power) // 3 :].sum() / power.sum())

    rig.scape.play(night(-36))
    rig.jobs.run_all()
    qtbot.waitUntil(lambda: rig.device.playing)
    settle(rig, qtbot)
    rig.device.play(frames_of(20))
    rig.delay.end()
    before = hiss(rig.device.play(frames_of(12))[frames_of(11) :])
    rig.scape.change(night(-38))
    settle(rig, qtbot)
    after = rig.device.play(frames_of(2))[frames_of(1) :]
    assert before > 0.1
    assert hiss(after) > before
    assert loudness(after) == pytest.approx(-38, abs=1)


def test_a_night_is_not_changed_by_what_lasts_differently(qtbot: QtBot, rig: Rig) -> None:
    pink = Stretch(Mix((Part(SoundKind.PINK),)), 20)
    rig.scape.play(NightPlan((pink, pink)))
    rig.jobs.run_all()
    qtbot.waitUntil(lambda: rig.device.playing)
    rig.device.play(frames_of(4))
    rig.scape.change(RAIN_AND_FAN)
    rig.jobs.run_all()
    settle(rig, qtbot)
    assert loudness(rig.device.play(frames_of(6))) == pytest.approx(-36, abs=0.5)


def test_with_nothing_sounding_there_is_nothing_to_change(rig: Rig) -> None:
    rig.scape.change(RAIN_AND_FAN)
    rig.jobs.run_all()
    assert not rig.scape.playing
    assert rig.device.opened == 0


def test_stopping_a_night_while_its_next_sound_is_built_ends_all_of_it(
    qtbot: QtBot, rig: Rig
) -> None:
    pink, fan = Mix((Part(SoundKind.PINK),)), Mix((Part(SoundKind.FAN),))
    begin(rig, qtbot, SoundKind.PINK)
    rig.scape.play(NightPlan((Stretch(pink, 20), Stretch(fan, 20))))
    rig.device.play(frames_of(2))
    rig.scape.stop()
    rig.jobs.run_all()
    settle(rig, qtbot)
    assert not rig.device.play(frames_of(30))[frames_of(0.2) :].any()
    rig.delay.end()
    assert not rig.scape.playing
