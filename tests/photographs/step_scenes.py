"""The steps that the ritual everybody begins with does not have."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bedtime_app.core.soundscape import SoundKind
from bedtime_app.features.rituals.breath import pattern
from bedtime_app.features.rituals.ritual import Ritual
from bedtime_app.features.rituals.step_catalogue import CATALOGUE
from tests.photographs.scene import again, lit, lock, scene
from tests.photographs.studio import at

if TYPE_CHECKING:
    from bedtime_app.features.rituals.ritual import Step
    from tests.photographs.scene import Act
    from tests.photographs.studio import Studio

WORRIES = (
    ("The letter from the landlord", "Ask Mara on Monday"),
    ("Whether the talk is long enough", "Read it aloud once, tomorrow at ten"),
)
GOOD = "The soup.\nSomebody held the door, and waited."


def _step(step: Step, seconds: float = 0, segment: int = 0) -> Act:
    def act(studio: Studio) -> None:
        ritual = Ritual("photographed", (step, CATALOGUE["lights_out"]))
        studio.rooms.ritual.begin()
        studio.rooms.ritual.leave()
        studio.rooms.ritual.tonights.begin_alone(ritual)
        studio.go("ritual")
        for _ in range(10):  # each of them less than a suspend
            studio.clock.advance(seconds=seconds / 10)
            studio.rooms.ritual.tick()
        if segment:
            studio.narrator.become(segment=segment, elapsed=segment * 5.0, length=600.0)
        studio.work()

    return act


def _of(key: str, seconds: float = 0, segment: int = 0) -> Act:
    return _step(CATALOGUE[key], seconds, segment)


def _with_worries(studio: Studio) -> None:
    _of("worry_time")(studio)
    for row, (worry, next_step) in enumerate(WORRIES):
        studio.rooms.ritual.writeWorry(row, worry)
        studio.rooms.ritual.writeNextStep(row, next_step)
    studio.work()


def _with_something_good(studio: Studio) -> None:
    _of("gratitude")(studio)
    studio.rooms.ritual.write(GOOD)
    studio.work()


def _about(studio: Studio) -> None:
    studio.page().setProperty("aboutShown", True)  # noqa: FBT003 - Qt's signature


def _pause(studio: Studio) -> None:
    studio.rooms.ritual.togglePause()


def _unheard(studio: Studio) -> None:
    studio.soundscape.become(audible=False)


_HELD = replace(CATALOGUE["slow_breathing"], breath=pattern("four_seven_eight", holds=True))

scene("step-worry", at(18, 40))(_with_worries)
scene("step-worry-empty", at(18, 40))(_of("worry_time"))
again("step-worry-locked", _of("worry_time"), lock, at(18, 40))
again("step-worry-light", _with_worries, lit, at(18, 40))
scene("step-hold")(_step(_HELD, 5))
again("step-hold-about", _step(_HELD, 5), _about)
scene("step-cards")(_of("stretching", 3))
for _second in (2, 3, 4, 5, 6):
    scene(f"step-cards-{_second}")(_of("stretching", _second * 50 - 40))
again("step-cards-paused", _of("stretching", 3), _pause)
again("step-cards-light", _of("stretching", 3), lit)
scene("step-muscles")(_of("muscle_relaxation", 5, 16))
scene("step-shuffle")(_of("cognitive_shuffle", 5, 8))
again("step-shuffle-light", _of("cognitive_shuffle", 5, 8), lit)
scene("step-gratitude")(_with_something_good)
scene("step-gratitude-empty")(_of("gratitude"))
scene("step-gratitude-absent", vault=False)(_of("gratitude"))
scene("step-paper")(_of("paper_reading"))
scene("step-shower")(_of("warm_shower"))
again("step-away-light", _of("screens_away"), lit)
again("step-away-about", _of("screens_away"), _about)
scene("step-sound")(_of("sound_only", 10))
again(
    "step-sound-ocean",
    _of("sound_only", 10),
    lambda studio: studio.rooms.ritual.chooseSound(list(SoundKind).index(SoundKind.OCEAN)),
)
again("step-sound-unheard", _of("sound_only", 10), _unheard)
again("step-sound-light", _of("sound_only", 10), lit)
