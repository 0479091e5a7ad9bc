"""Tonight and the ritual."""

from __future__ import annotations

from bedtime_app.core.narration import NarrationState
from tests.photographs.samples import write_list
from tests.photographs.scene import Act, again, lit, lock, scene, turn_to, unheard
from tests.photographs.studio import Studio, at

# Tonight
for _name, _now in {
    "tonight-day": at(16, 20),
    "tonight-dusk": at(20, 50),
    "tonight-begins": at(21, 45),
    "tonight-late": at(22, 21),
    "tonight-last": at(22, 41),
    "tonight-over": at(23, 5),
}.items():
    scene(_name, _now)(turn_to("tonight"))


@scene("tonight", at(22, 2))
def _tonight(studio: Studio) -> None:
    studio.rooms.ritual.begin()
    studio.rooms.ritual.next()
    studio.rooms.ritual.next()
    studio.rooms.ritual.leave()
    studio.go("tonight")
    studio.rooms.tonight.refresh()


scene("tonight-light")(lit)


@scene("tonight-only", at(20, 50))
def _only_tonight(studio: Studio) -> None:
    studio.ask_page("openChange")


@scene("tonight-only-error", at(20, 50))
def _only_tonight_error(studio: Studio) -> None:
    studio.ask_page("openChange")
    studio.rooms.tonight.edit("lights_out", "21:30")


@scene("tonight-free", at(20, 50))
def _tonight_free(studio: Studio) -> None:
    studio.rooms.tonight.notTonight()


# Ritual
def _ritual(step: int, segment: int = 0, seconds: float = 0) -> Act:
    def act(studio: Studio) -> None:
        studio.rooms.ritual.begin()
        studio.go("ritual")
        for _ in range(step):
            studio.rooms.ritual.next()
        if segment:
            studio.narrator.become(segment=segment, elapsed=seconds, length=760.0)
        studio.work()

    return act


def _with_list(studio: Studio) -> None:
    write_list(studio, 19)
    _ritual(0)(studio)


def _pause(studio: Studio) -> None:
    studio.rooms.ritual.togglePause()


def _about(studio: Studio) -> None:
    studio.page().setProperty("aboutShown", True)  # noqa: FBT003 - Qt's signature


def _pass_minutes(minutes: int) -> Act:
    def act(studio: Studio) -> None:
        studio.clock.advance(minutes=minutes)
        studio.rooms.ritual.tick()

    return act


scene("ritual-list")(_with_list)
scene("ritual-list-empty")(_ritual(0))
again("ritual-list-locked", _ritual(0), lock)
scene("ritual-list-absent", vault=False)(_ritual(0))
again("ritual-list-light", _with_list, lit)
scene("ritual-late", at(22, 24))(_ritual(0))
scene("ritual-breathing")(_ritual(1))
again("ritual-breathing-paused", _ritual(1), _pause)
again("ritual-breathing-about", _ritual(1), _about)
again("ritual-breathing-light", _ritual(1), lit)
scene("ritual-body-scan")(_ritual(2, 14, 110))
again("ritual-body-scan-silent", _ritual(2, 14, 110), unheard)
again(
    "ritual-body-scan-preparing",
    _ritual(2),
    lambda studio: studio.narrator.become(state=NarrationState.PREPARING),
)
scene("ritual-story", at(22, 12))(_ritual(3, 21, 160))
again("ritual-story-paused", _ritual(3, 21, 160), _pause, at(22, 12))
again("ritual-story-light", _ritual(3, 21, 160), lit)
scene("ritual-lights-out", at(22, 44))(_ritual(4))
again("ritual-finished", _ritual(4), _pass_minutes(3), at(22, 44))
