"""A ritual while it is being changed: its fields, and why something was not taken."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bedtime_app.features.rituals.ritual_plan import (
    LIGHTS_OUT,
    LONGEST_STEP,
    SHORTEST_STEP,
    PlannedRitual,
    PlannedStep,
    RitualTrouble,
    planned_step,
)
from bedtime_app.features.rituals.step_catalogue import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Mapping

_TYPED = re.compile(r"\s*(\d{1,3})(?::(\d{2})|[.,](\d{1,3}))?\s*", re.ASCII)
_MINUTE = 60
_LITTLE = 20
"""Seconds by which a step of less than a minute is changed."""


@dataclass(frozen=True, slots=True)
class RitualDraft:
    """What stands on the page; `ritual` is always the last whole one."""

    ritual: PlannedRitual
    typed: Mapping[str, str] = field(default_factory=dict)
    """Minutes that are none, by the step's key."""
    troubles: Mapping[str, RitualTrouble] = field(default_factory=dict)
    """Why the last change of a step was not taken, by its key."""

    def place_of(self, key: str) -> int:
        """Where that step is, from 0; raises `ValueError`."""
        return [step.key for step in self.ritual.steps].index(key)

    def step(self, key: str) -> PlannedStep:
        """The step of that key; raises `ValueError`."""
        return self.ritual.steps[self.place_of(key)]

    def minutes(self, key: str) -> str:
        """What stands in a step's field."""
        return self.typed.get(key, minutes_text(self.step(key).seconds))

    def addable(self) -> tuple[str, ...]:
        """The steps of the catalogue that are not in the ritual yet."""
        there = {step.key for step in self.ritual.steps}
        return tuple(key for key in CATALOGUE if key not in there)

    def moved(self, key: str, place: int) -> RitualDraft:
        """The step at another place; lights-out stays the last."""
        steps = [step for step in self.ritual.steps if step.key not in {key, LIGHTS_OUT}]
        last = self.ritual.steps[-1]
        if key == LIGHTS_OUT:
            return self
        steps.insert(max(0, min(place, len(steps))), self.step(key))
        return self._with_steps(key, (*steps, last))

    def added(self, key: str) -> RitualDraft:
        """A step of the catalogue, before lights-out."""
        *before, last = self.ritual.steps
        return self._with_steps(key, (*before, planned_step(key), last))

    def without(self, key: str) -> RitualDraft:
        """That step taken out; lights-out stays."""
        if key == LIGHTS_OUT:
            return self
        steps = tuple(step for step in self.ritual.steps if step.key != key)
        typed = {each: text for each, text in self.typed.items() if each != key}
        return replace(self._with_steps(key, steps), typed=typed)

    def with_minutes(self, key: str, text: str) -> RitualDraft:
        """Minutes typed in; the ritual follows once they are some."""
        seconds = typed_seconds(text)
        if seconds is None:
            return replace(self._forgetting(key), typed={**self.typed, key: text})
        draft = self._lasting(key, seconds)
        return replace(draft, typed={**draft.typed, key: text}) if draft.troubles else draft

    def longer(self, key: str) -> RitualDraft:
        """A step of the next whole minute, or of a little more."""
        seconds = self.step(key).seconds
        more = seconds + _LITTLE if seconds < _MINUTE else (seconds // _MINUTE + 1) * _MINUTE
        return self._lasting(key, min(more, LONGEST_STEP))

    def shorter(self, key: str) -> RitualDraft:
        """A step of the whole minute before, or of a little less."""
        seconds = self.step(key).seconds
        less = seconds - _LITTLE if seconds <= _MINUTE else (seconds - 1) // _MINUTE * _MINUTE
        return self._lasting(key, max(less, SHORTEST_STEP))

    def changed(self, step: PlannedStep) -> RitualDraft:
        """Another breath or story in the step of that key."""
        steps = (step if each.key == step.key else each for each in self.ritual.steps)
        return self._with_steps(step.key, tuple(steps))

    def _lasting(self, key: str, seconds: int) -> RitualDraft:
        return self._forgetting(key).changed(replace(self.step(key), seconds=seconds))

    def _forgetting(self, key: str) -> RitualDraft:
        typed = {each: text for each, text in self.typed.items() if each != key}
        return replace(self, typed=typed, troubles={})

    def _with_steps(self, key: str, steps: tuple[PlannedStep, ...]) -> RitualDraft:
        ritual = replace(self.ritual, steps=steps)
        trouble = ritual.trouble()
        if trouble is not None:
            return replace(self, troubles={key: trouble})
        return replace(self, ritual=ritual, troubles={})


def typed_seconds(text: str) -> int | None:
    """The seconds that `5`, `4.5`, `4,5` and `4:30` minutes are; None if it is none of these."""
    match = _TYPED.fullmatch(text)
    if match is None:
        return None
    minutes, seconds, share = match.groups()
    return round((int(minutes) + float(f"0.{share or 0}")) * _MINUTE) + int(seconds or 0)


def minutes_text(seconds: int) -> str:
    """Seconds as they are typed: whole minutes, else minutes and seconds."""
    minutes, rest = divmod(seconds, _MINUTE)
    return f"{minutes}:{rest:02}" if rest else str(minutes)
