"""Which ritual tonight has, which body scan and story it tells, and how it stands on the arc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.rituals.ritual import Ritual, StepKind, in_quick_time
from bedtime_app.features.rituals.ritual_book import RitualBook
from bedtime_app.features.rituals.ritual_plan import STORY, to_ritual
from bedtime_app.features.rituals.step_catalogue import CATALOGUE
from bedtime_app.features.stories.library import ScriptMissingError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bedtime_app.core.night import Night
    from bedtime_app.core.script import Script
    from bedtime_app.features.evening.evening_watch import EveningWatch
    from bedtime_app.features.rituals.ritual import Step
    from bedtime_app.features.rituals.ritual_plan import PlannedRitual, PlannedStep
    from bedtime_app.features.rituals.ritual_words import RitualWords
    from bedtime_app.features.stories.library import Library


class TonightsScripts:
    """Joins the library to the book of rituals; another night, another story, in turn.

    With `seconds` the ritual is rehearsed in that time. `planned` gives the ritual of a
    night; without it, it is the one everybody begins with.
    """

    def __init__(
        self,
        library: Library,
        words: RitualWords,
        watch: EveningWatch,
        seconds: float | None = None,
        planned: Callable[[Night], PlannedRitual] | None = None,
    ) -> None:
        self.words = words
        self._seconds = seconds
        self._library = library
        self._watch = watch
        self._planned = planned or RitualBook().for_night
        self._lengths: dict[str, float] = {}

    def measure(self) -> None:
        """Find out how long each script takes; reads files, so to be run in `Jobs`."""
        for script_id in (*self._library.ids("meditations"), *self._library.ids("stories")):
            try:
                self._lengths[script_id] = self._library.reading(script_id).length
            except ScriptMissingError:
                self._lengths.pop(script_id, None)

    def stories(self) -> Sequence[tuple[str, str, float]]:
        """Each story's id, title and seconds; measures too, so to be run in `Jobs`."""
        self.measure()
        return [
            (story, self._library.script(story).title, self._lengths[story])
            for story in self._library.ids("stories")
            if story in self._lengths
        ]

    def ritual(self) -> Ritual:
        """Tonight's ritual, in quick time if it is rehearsed."""
        tonight = self._tonight()
        return tonight if self._seconds is None else in_quick_time(tonight, self._seconds)

    def performed(self, planned: PlannedRitual) -> Ritual:
        """What a planned ritual would be tonight, as long as its scripts are known to take."""
        return to_ritual(planned, self._script_of, self._lengths.get)

    def script_for(self, step: Step) -> Script:
        """What a narrated step tells."""
        return self._library.script(step.script)

    def moments(self) -> list[tuple[str, float]]:
        """Each step but lights-out, by its name and planned minutes."""
        return [
            (self.words.steps[step.key].name, step.seconds / 60)
            for step in self._tonight().steps
            if step.kind is not StepKind.LIGHTS_OUT
        ]

    def _tonight(self) -> Ritual:
        return self.performed(self._planned(self._watch.tonight().night))

    def _script_of(self, step: PlannedStep) -> str:
        if step.key != STORY:
            return CATALOGUE[step.key].script
        stories = self._library.ids("stories")
        # A ritual out of a file may name a story that is not here.
        if step.script in stories:
            return step.script
        stories = self._library.own_ids("stories")
        night = self._watch.tonight().night
        return stories[night.evening.toordinal() % len(stories)]
