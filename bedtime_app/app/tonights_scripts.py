"""Which body scan and which story tonight's ritual tells, and how they are named on the arc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.rituals.ritual import (
    Ritual,
    StepKind,
    evening_ritual,
    in_quick_time,
)

if TYPE_CHECKING:
    from bedtime_app.core.script import Script
    from bedtime_app.features.evening.evening_watch import EveningWatch
    from bedtime_app.features.rituals.ritual import Step
    from bedtime_app.features.rituals.ritual_words import RitualWords
    from bedtime_app.features.stories.library import Library

BODY_SCAN = "meditations/body-scan"


class TonightsScripts:
    """Joins the library to the ritual; another night, another story, in turn.

    With `seconds` the ritual is rehearsed in that time.
    """

    def __init__(
        self,
        library: Library,
        words: RitualWords,
        watch: EveningWatch,
        seconds: float | None = None,
    ) -> None:
        self.words = words
        self._seconds = seconds
        self._library = library
        self._watch = watch
        self._lengths: dict[str, float] = {}

    def measure(self) -> None:
        """Find out how long tonight's scripts take; reads files, so to be run in `Jobs`."""
        tonight = (BODY_SCAN, self._story())
        self._lengths = {name: self._library.reading(name).length for name in tonight}

    def ritual(self) -> Ritual:
        """Tonight's ritual, in quick time if it is rehearsed."""
        planned = self._planned()
        return planned if self._seconds is None else in_quick_time(planned, self._seconds)

    def script_for(self, step: Step) -> Script:
        """What a narrated step tells."""
        return self._library.script(step.script)

    def moments(self) -> list[tuple[str, float]]:
        """Each step but lights-out, by its name and planned minutes."""
        return [
            (self.words.steps[step.key].name, step.seconds / 60)
            for step in self._planned().steps
            if step.kind is not StepKind.LIGHTS_OUT
        ]

    def _planned(self) -> Ritual:
        story = self._story()
        if not {BODY_SCAN, story} <= self._lengths.keys():
            return evening_ritual(BODY_SCAN, story)  # its own guesses will do until then
        return evening_ritual(
            BODY_SCAN,
            story,
            body_scan_seconds=self._lengths[BODY_SCAN],
            story_seconds=self._lengths[story],
        )

    def _story(self) -> str:
        stories = self._library.ids("stories")
        night = self._watch.tonight().night
        return stories[night.evening.toordinal() % len(stories)]
