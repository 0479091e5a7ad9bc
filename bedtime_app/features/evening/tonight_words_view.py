"""What the page of tonight says at one instant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from bedtime_app.features.evening.evening_plan import MomentName
from bedtime_app.features.evening.evening_words_view import FIELD_OF, EveningWords
from bedtime_app.features.evening.tonight import Phase, Tonight

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import time
    from zoneinfo import ZoneInfo

    from bedtime_app.features.evening.times_draft import TimesDraft

_MINUTE = timedelta(minutes=1)
_DARK = 2.0
"""Progress without an evening on its way: the arc's sky is bare."""


class TonightStep(NamedTuple):
    """A step of tonight's ritual as the arc shows it; `phrase` says it within a sentence."""

    name: str
    minutes: float
    phrase: str = ""


@dataclass(frozen=True, slots=True)
class Now:
    """Everything that decides what the page shows."""

    tonight: Tonight
    coming: Tonight | None
    instant: datetime
    zone: ZoneInfo
    steps: Sequence[TonightStep]
    begun: bool
    can_wait: bool
    wait: int
    """Minutes."""
    waits_left: int
    boundary: time
    draft: TimesDraft


@dataclass(frozen=True, slots=True)
class TonightShown:
    """One moment of the page of tonight."""

    evening_title: str = ""
    clock_text: str = ""
    headline: str = ""
    next_line: str = ""
    arc_moments: tuple[dict[str, object], ...] = ()
    progress: float = 0.0
    below: bool = True
    phase: str = "before"
    action_text: str = ""
    can_begin: bool = False
    can_wait: bool = False
    wait_text: str = ""
    altered: bool = False
    wind_down: str = ""
    lights_out: str = ""
    rise: str = ""
    wind_down_error: str = ""
    lights_out_error: str = ""
    rise_error: str = ""


class TonightWords(QObject):
    """Chooses the words, the arc and the acts of one instant."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = EveningWords(self)

    def present(self, now: Now) -> TonightShown:
        """Say everything the page shows at that instant."""
        phase = now.tonight.phase(now.instant)
        dark = phase in {Phase.LIGHTS_OUT, Phase.OVER}
        return TonightShown(
            evening_title=self._words.night(now.tonight.night),
            clock_text=self._clock(now.instant, now),
            headline=self._headline(phase, now),
            next_line=self._next_line(phase, now),
            arc_moments=() if phase is Phase.FREE else tuple(self._arc(now)),
            progress=_DARK
            if dark or phase is Phase.FREE
            else round(now.tonight.progress(now.instant), 4),
            below=phase in {Phase.BEFORE, Phase.FREE},
            phase=phase.name.lower(),
            action_text=self._action(phase, now),
            can_begin=not dark,
            can_wait=now.can_wait,
            wait_text=self._words.wait(now.wait),
            altered=now.tonight.change.times is not None or now.tonight.change.skipped,
            **{name.value: now.draft.texts[name] for name in MomentName},
            **{f"{name.value}_error": self._error(name, now) for name in MomentName},
        )

    def _action(self, phase: Phase, now: Now) -> str:
        if now.begun:
            return self.tr("Go on with the evening")
        if phase is Phase.WIND_DOWN and _is_short(now):
            return self.tr("Begin the short evening")
        return self.tr("Begin the evening")

    def _headline(self, phase: Phase, now: Now) -> str:
        if phase is Phase.FREE:
            skipped = now.tonight.change.skipped
            return self.tr("Not tonight") if skipped else self.tr("A free evening")
        if phase is Phase.BEFORE:
            wind_down = self._clock(now.tonight.wind_down, now)
            return self.tr("Wind-down begins at %1").replace("%1", wind_down)
        if phase is Phase.WIND_DOWN:
            left = ceil((now.tonight.lights_out - now.instant) / _MINUTE)
            if left == 1:
                return self.tr("One minute to lights-out")
            return self.tr("%n minutes to lights-out", "", left)
        return self.tr("Good night.")

    def _next_line(self, phase: Phase, now: Now) -> str:
        if phase is Phase.FREE:
            return self._coming(now)
        if phase is Phase.BEFORE:
            lights_out = self._clock(now.tonight.lights_out, now)
            return self.tr("Until then the evening is yours. Lights-out at %1.").replace(
                "%1", lights_out
            )
        if phase is not Phase.WIND_DOWN:
            return ""
        if now.tonight.change.again_at is not None:
            return self._again(self._clock(now.tonight.change.again_at, now), now.waits_left)
        if now.steps and not now.begun and _is_short(now):
            return self.tr("Shortened to fit. First: %1.").replace("%1", now.steps[0].name)
        return self._next_step(now)

    def _again(self, at: str, left: int) -> str:
        if left == 0:
            return self.tr("The evening calls again at %1, for the last time.").replace("%1", at)
        return self.tr(
            "The evening calls again at %1. It can be put off %n more times.", "", left
        ).replace("%1", at)

    def _next_step(self, now: Now) -> str:
        planned = _planned(now)
        if now.steps and not now.begun:
            return self._step(self.tr("First: %1."), now.steps[0])
        coming = (step for at, step in planned if at > now.instant)
        step = next(coming, None)
        return self._step(self.tr("Next: %1."), step) if step else self.tr("Next: lights-out.")

    def _step(self, sentence: str, step: TonightStep) -> str:
        plain = self.tr("%1, %2").replace("%2", self._words.minutes(step.minutes))
        return sentence.replace("%1", step.phrase or plain.replace("%1", step.name))

    def _coming(self, now: Now) -> str:
        if now.coming is None:
            return self.tr("No evening is planned.")
        weekday = self._words.weekday(now.coming.night.evening.weekday())
        at = self._clock(now.coming.wind_down, now)
        sentence = self.tr("The next evening is %1, from %2.")
        return sentence.replace("%2", at).replace("%1", weekday)

    def _arc(self, now: Now) -> list[dict[str, object]]:
        steps = [self._moment(at, step.name, now) for at, step in _planned(now)]
        wind_down = self._moment(now.tonight.wind_down, self.tr("Wind-down"), now)
        return [
            *(steps or [wind_down]),
            self._moment(now.tonight.lights_out, self.tr("Lights-out"), now),
        ]

    def _moment(self, at: datetime, name: str, now: Now) -> dict[str, object]:
        return {
            "time": self._clock(at, now),
            "name": name,
            "position": now.tonight.progress(at),
            "done": at <= now.instant,
        }

    def _error(self, name: MomentName, now: Now) -> str:
        if name in now.draft.unreadable():
            return self._words.no_time()
        trouble = now.draft.trouble(now.boundary)
        if trouble is None or FIELD_OF.get(trouble, now.draft.touched) is not name:
            return ""
        return self._words.trouble(trouble)

    def _clock(self, instant: datetime, now: Now) -> str:
        return self._words.clock(instant.astimezone(now.zone))


def _is_short(now: Now) -> bool:
    """Whether less is left than the ritual would take."""
    planned = timedelta(minutes=sum(step.minutes for step in now.steps))
    return now.instant + planned > now.tonight.lights_out


def _planned(now: Now) -> list[tuple[datetime, TonightStep]]:
    """Each step that begins before lights-out, with when it is planned to."""
    planned = []
    at = now.tonight.wind_down
    for step in now.steps:
        if at >= now.tonight.lights_out:
            break
        planned.append((at, step))
        at += timedelta(minutes=step.minutes)
    return planned
