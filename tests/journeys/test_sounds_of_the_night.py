from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

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
