from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QObject

from bedtime_app.core.sound_mix import Mix, Part
from bedtime_app.core.soundscape import SoundKind
from bedtime_app.system.audio.beds import Beds
from bedtime_app.system.audio.levels import VOICE_LUFS, loudness
from bedtime_app.system.audio.loops import build_loop
from bedtime_app.system.audio.mixer import Mixer
from bedtime_app.system.audio.timeline import Block, Timeline
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QCoreApplication


class Rig:
    def __init__(self, parent: QObject) -> None:
        self.clock = FakeClock()
        self.timeline = Timeline()
        self.beds = Beds()
        self.mixer = Mixer(self.timeline, self.beds, self.clock.monotonic, parent)


@pytest.fixture
def rig(qapp: QCoreApplication) -> Iterator[Rig]:
    parent = QObject(qapp)
    yield Rig(parent)
    parent.deleteLater()


def test_a_device_is_always_given_all_it_asks_for(rig: Rig) -> None:
    assert rig.mixer.isSequential()
    assert rig.mixer.bytesAvailable() > 1_000_000
    assert rig.mixer.read(4096).size() == 4096
    assert not any(rig.mixer.read(4096).data())


def test_both_ears_hear_the_same_and_together_no_more_than_one_would(rig: Rig) -> None:
    rig.timeline.append(Block(0, 100, np.full(100, 0.2, np.float32)), 0)
    stereo = np.frombuffer(rig.mixer.pull(100), "<i2").reshape(-1, 2)

    assert np.array_equal(stereo[:, 0], stereo[:, 1])
    assert stereo[0, 0] == pytest.approx(0.2 / math.sqrt(2) * 32767, abs=1)


def test_nothing_is_louder_than_the_ceiling(rig: Rig) -> None:
    rig.timeline.append(Block(0, 100, np.full(100, 4.0, np.float32)), 0)
    loudest = np.abs(np.frombuffer(rig.mixer.pull(100), "<i2").astype(int)).max()

    assert 20 * math.log10(loudest / 32768) == pytest.approx(-6.0, abs=0.02)


def test_four_loud_sounds_and_a_loud_voice_together_stay_below_the_ceiling(rig: Rig) -> None:
    chance = np.random.default_rng(0)
    loops = [(chance.standard_normal(48_000) * 9000).clip(-32768, 32767) for _ in range(4)]
    rig.beds.lay(tuple((loop.astype(np.int16), 1.0) for loop in loops), None)
    voice = (chance.standard_normal(480_000) * 0.5).astype(np.float32)
    rig.timeline.append(Block(0, len(voice), voice), 0)
    heard = np.frombuffer(rig.mixer.pull(480_000), "<i2").astype(int)

    assert 20 * math.log10(np.abs(heard).max() / 32768) <= -5.99


def test_a_mix_behind_a_voice_leaves_it_as_clear_as_it_was(rig: Rig) -> None:
    mix = Mix(tuple(Part(kind) for kind in list(SoundKind)[:4]), lufs=-34)
    rig.beds.lay(tuple((build_loop(kind), power) for kind, power in mix.powers().items()), None)
    rig.mixer.pull(480_000)
    alone = np.frombuffer(rig.mixer.pull(960_000), "<i2").reshape(-1, 2)[:, 0] / 32768
    quiet = loudness(alone.astype(np.float32)) + 3  # two ears

    assert -40 <= quiet <= -33.5
    assert quiet <= VOICE_LUFS - 9


def test_what_the_device_still_holds_has_not_been_heard(rig: Rig) -> None:
    rig.timeline.append(Block(7, 480_000), 0)
    rig.mixer.held = lambda: 2400
    rig.mixer.pull(12_000)
    rig.mixer.pull(4_800)  # of 16 800 frames the device now holds 2 400 + 4 800

    assert rig.mixer.heard().offset == 9_600
    rig.clock.advance(milliseconds=100)
    assert rig.mixer.heard().offset == 14_400
    rig.clock.advance(seconds=5)
    assert rig.mixer.heard().offset == 16_800
