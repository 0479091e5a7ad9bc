from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from bedtime_app.app.own_sounds import OwnSounds
from bedtime_app.storage.settings_store import SettingsStore
from tests.fakes import FakeAwake, FakeClock, FakeJobs, FakeNarrator, FakePower, FakeSoundscape

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication


class Room:
    """The parts of sound in an evening that ends eight hours from now."""

    def __init__(self, tmp_path: Path) -> None:
        clock = FakeClock()
        self.soundscape, self.awake, self.power = FakeSoundscape(), FakeAwake(), FakePower()
        self.tonight = SimpleNamespace(free=False, rise=clock.now() + timedelta(hours=8))
        waiting: Any = SimpleNamespace(
            doors=SimpleNamespace(
                clock=clock,
                jobs=FakeJobs(),
                soundscape=lambda: self.soundscape,
                awake=self.awake,
                power=self.power,
            ),
            settings=SettingsStore(tmp_path / "settings.json"),
            watch=SimpleNamespace(tonight=lambda: self.tonight),
        )
        self.sounds = OwnSounds(waiting, FakeNarrator())
        self.view: Any = self.sounds.view


@pytest.fixture
def room(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Room]:
    assert qapp is not None
    made = Room(tmp_path)
    yield made
    made.sounds.stop()
    made.sounds.deleteLater()


def test_until_rise_is_until_the_rise_of_tonight_and_not_offered_on_a_free_night(
    room: Room,
) -> None:
    room.view.chooseLength(len(room.view.lengths) - 1)
    room.view.toggle()
    assert room.soundscape.asked[-1][2] == 8 * 3600
    offered = len(room.view.lengths)
    room.tonight.free = True
    room.view.arrive()
    assert len(room.view.lengths) == offered - 1


def test_a_closed_lid_ends_the_sound_so_that_it_does_not_go_on_in_the_morning(room: Room) -> None:
    room.view.toggle()
    room.power.sleeping.tell()
    room.power.woke.tell()
    assert not room.soundscape.playing
    assert not room.view.playing


def test_what_plays_holds_the_machine_and_stopping_lets_go_of_it(room: Room) -> None:
    room.view.toggle()
    assert room.awake.asked == ["A story or a sound is playing"]
    room.sounds.stop()
    assert room.awake.asked == ["A story or a sound is playing", None]
    room.power.sleeping.tell()
    assert room.soundscape.playing
