"""The week on paper, and what stands after lights-out and on the page of the boundaries."""

from __future__ import annotations

from tests.photographs.scene import scene, turn_to
from tests.photographs.studio import Studio, at


@scene("paper", at(16, 20))
def _paper(studio: Studio) -> None:
    studio.go("paper")
    studio.work()


scene("boundaries", at(16, 20))(turn_to("boundaries"))
scene("dark-page", at(23, 30))(turn_to("dark"))
