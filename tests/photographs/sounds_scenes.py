"""The page of sounds: as it is found, with a mix of one's own, with a second part, and unheard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.sound_presets import Preset
from bedtime_app.core.soundscape import SoundKind
from bedtime_app.features.sounds.sounds_view import NAMES
from tests.photographs.scene import again, lit, scene, turn_to

if TYPE_CHECKING:
    from tests.photographs.studio import Studio


def _own(studio: Studio) -> None:
    studio.go("sounds")
    studio.rooms.sounds.view.chooseSound(len(NAMES) - 1)
    studio.rooms.sounds.view.setLevel(SoundKind.BROWN.value, 3)
    studio.rooms.sounds.view.setLevel(SoundKind.NIGHT_INSECTS.value, 7)
    studio.rooms.sounds.view.setLevel(SoundKind.WIND.value, 4)
    studio.work()


def _night(studio: Studio) -> None:
    studio.go("sounds")
    studio.rooms.sounds.view.chooseThen(1 + NAMES.index(Preset.SEA.value))
    studio.rooms.sounds.view.toggle()
    studio.work()


def _unheard(studio: Studio) -> None:
    studio.soundscape.become(audible=False)
    studio.go("sounds")
    studio.rooms.sounds.view.toggle()
    studio.work()


scene("sounds")(turn_to("sounds"))
scene("sounds-own")(_own)
scene("sounds-night")(_night)
scene("sounds-unheard")(_unheard)
again("sounds-light", turn_to("sounds"), lit)
