"""How somebody wants to be told stories: remembered wishes, and what they mean tonight."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bedtime_app.core.narration import Telling
from bedtime_app.storage.setting_kinds import flag, number_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bedtime_app.core.night import Night
    from bedtime_app.core.script import Script
    from bedtime_app.features.stories.reading import Reading
    from bedtime_app.storage.settings_store import SettingsStore

WHOLE_STORY, CHAPTER = 0, -1
TIMERS = (WHOLE_STORY, CHAPTER, 10, 20, 30, 45, 60)
"""Minutes until all is silent, but for the first two."""
WINDINGS = (0.0, 0.5, 1.0)
"""Off, a little, much."""

WINDING_DOWN = number_of("story_winding_down", range(len(WINDINGS)), 1)
SLEEP_TIMER = number_of("story_sleep_timer", TIMERS, WHOLE_STORY)
BY_LIGHTS_OUT = flag("story_by_lights_out", default=False)
WORD_LIT = flag("story_word_lit", default=False)
LATEST = 20
OUTPUT_DELAY = number_of("output_delay", range(LATEST + 1), 0)
"""Tenths of a second by which the loudspeaker is late, as one without a wire often is."""

LONGEST_GLIDE = 1.6
"""By no more than that does winding down draw out a story."""
MOST_TRIMMED = 1200
"""Segments; a book of more is not shortened to an evening but fades."""
SHORTEST_EVENING = 60.0
"""Seconds to lights-out in which nothing can be told to its end any more."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the wishes come to for one story, begun at one moment."""

    telling: Telling
    silent_in: float | None = None
    """Seconds until all shall have faded."""
    whole: float = 0.0
    """Seconds that what is left would take."""
    shortened: float | None = None
    """Seconds it will take instead, with the same end; None if nothing is left out."""
    fades_first: bool = False
    """Whether lights-out comes before the end and nothing can be done about it."""


class TellingWishes:
    """Reads the wishes anew each time."""

    def __init__(
        self,
        settings: SettingsStore,
        night: Callable[[], Night],
        lights_out: Callable[[], datetime | None],
        trim: Callable[[Script, Telling, int], tuple[int, ...] | None],
    ) -> None:
        """`trim` says which segments are told within the time there is, from one on, or None."""
        self.settings = settings
        self._night = night
        self._lights_out = lights_out
        self._trim = trim
        self._asked: tuple[object, ...] | None = None
        self._answer: tuple[int, ...] | None = None

    @property
    def timer(self) -> int:
        """One of `TIMERS`."""
        return self.settings.get(SLEEP_TIMER)

    @property
    def by_lights_out(self) -> bool:
        """Whether the end shall come before lights-out."""
        return self.settings.get(BY_LIGHTS_OUT)

    def told(self, reading: Reading, segment: int, now: datetime) -> Told:
        """What they mean for that story, from that segment on."""
        whole = reading.length - reading.seconds_before(segment)
        silent_in = self.timer * 60.0 if self.timer > 0 else None
        telling = Telling(
            winding_down=WINDINGS[self.settings.get(WINDING_DOWN)],
            within=self._left(now),
            seed=self._night().evening.toordinal(),
        )
        within = telling.within
        if within is None or whole * LONGEST_GLIDE <= within:
            return Told(replace(telling, within=None), silent_in, whole)
        kept = self._kept(reading, telling, segment)
        if kept is None:
            faded = within if silent_in is None else min(within, silent_in)
            return Told(replace(telling, within=None), faded, whole, fades_first=True)
        if len(kept) == len(reading.script.segments):
            return Told(telling, silent_in, whole)
        told = sum(reading.seconds_of(one) for one in kept if one >= segment)
        return Told(telling, silent_in, whole, min(told, within))

    def _kept(self, reading: Reading, telling: Telling, segment: int) -> tuple[int, ...] | None:
        """Which segments are told; worked out once for a minute of the same evening."""
        minute = round((telling.within or 0.0) / 60)
        asked = (reading.fingerprint, reading.length, segment, telling.winding_down, minute)
        if asked != self._asked:
            many = len(reading.script.segments) > MOST_TRIMMED
            kept = None if many else self._trim(reading.script, telling, segment)
            self._asked, self._answer = asked, kept
        return self._answer

    def _left(self, now: datetime) -> float | None:
        """Seconds to lights-out, where the end shall come before it and still can."""
        lights_out = self._lights_out() if self.by_lights_out else None
        if lights_out is None:
            return None
        left = (lights_out - now).total_seconds()
        return left if left >= SHORTEST_EVENING else None
