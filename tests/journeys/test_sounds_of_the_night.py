from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from bedtime_app.core.sound_mix import Mix
from bedtime_app.core.sound_presets import PRESETS, Preset
from bedtime_app.features.sounds.sound_choice import NAME

if TYPE_CHECKING:
    from tests.journeys.bedside import Bedside

HELD = "A story or a sound is playing"


def test_what_was_begun_plays_on_after_lights_out_and_the_computer_stays_awake_for_it(
    bedside: Bedside,
) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.turns_to("sounds")
    person.is_at("Sounds")
    person.sees("Rain on a roof for 45 minutes")
    person.hits(Qt.Key.Key_P)
    assert bedside.awake.asked == [HELD]
    person.sees("End it")
    bedside.comes_to(22, 50)
    assert [one[0] for one in bedside.soundscape.asked] == ["play"]
    assert bedside.soundscape.playing
    assert bedside.awake.asked == [HELD]


def test_in_the_middle_of_the_night_what_was_chosen_last_is_heard(bedside: Bedside) -> None:
    bedside.has_a_vault()
    bedside.profile.settings().put(NAME, Preset.FAN.value)
    person = bedside.starts()
    bedside.comes_to(23, 30)
    bedside.turns_to("dark")
    person.is_at("After lights-out")
    person.press("Calm sound")
    name, sound, seconds = bedside.soundscape.asked[-1]
    assert (name, seconds) == ("play", 20 * 60)
    assert isinstance(sound, Mix)
    assert sound.parts == PRESETS[Preset.FAN].parts
