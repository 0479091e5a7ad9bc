"""How the evening calls, leaving a firm one, and the question of a journey."""

from __future__ import annotations

from bedtime_app.features.evening.evening_manners import FIRM
from tests.photographs.scene import again, lit, scene
from tests.photographs.studio import Studio, at


@scene("manners", at(16, 20))
def _manners(studio: Studio) -> None:
    studio.settings.put(FIRM, True)  # noqa: FBT003 - a setting's value
    studio.rooms.manners.writeSentence("Tomorrow is early, and I know how this ends.")
    studio.rooms.manners.editWorryTime("21:00")
    studio.go("manners")


@scene("escape")
def _escape(studio: Studio) -> None:
    studio.settings.put(FIRM, True)  # noqa: FBT003 - a setting's value
    studio.rooms.manners.writeSentence("Tomorrow is early, and I know how this ends.")
    studio.go("escape")


@scene("travel", at(18, 30))
def _travel(studio: Studio) -> None:
    studio.rooms.travel._travel.settle()
    studio.clock.travel("America/New_York")
    studio.go("travel")


again("travel-light", _travel, lit, at(14, 30))
