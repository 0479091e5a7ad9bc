"""What a person chose to hear, and what that is in sound."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from bedtime_app.core.sound_mix import (
    LONGEST_SECONDS,
    MOST_PARTS,
    SOFTEST_DECIBELS,
    Mix,
    NightPlan,
    Part,
    Stretch,
)
from bedtime_app.core.sound_presets import PRESETS, Preset
from bedtime_app.core.soundscape import SoundKind
from bedtime_app.storage.setting_kinds import number_of
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from bedtime_app.storage.settings_store import SettingsStore

OWN = "own"
"""The person's mix, where a preset is named."""
SILENCE = "silence"
LOUDNESSES = (-40, -38, -36, -34)
"""In LUFS."""
UNTIL_RISE = 0
MINUTES = (15, 30, 45, 60, 120)
LOUDEST_STEP = 10
_STEP_DECIBELS = -SOFTEST_DECIBELS / LOUDEST_STEP

Own: TypeAlias = tuple[tuple[SoundKind, int], ...]
"""The kinds of the person's mix, and how loud each is: 1 to `LOUDEST_STEP`."""


def _read_name(raw: object) -> str:
    if isinstance(raw, str) and (raw == OWN or raw in {preset.value for preset in Preset}):
        return raw
    raise ValueError("no such sound")


def _read_then(raw: object) -> str:
    return SILENCE if raw == SILENCE else _read_name(raw)


def _read_own(raw: object) -> Own:
    if not isinstance(raw, dict) or not 1 <= len(raw) <= MOST_PARTS:
        raise ValueError("no mix")
    own = []
    for name, step in raw.items():
        if isinstance(step, bool) or not isinstance(step, int) or not 1 <= step <= LOUDEST_STEP:
            raise ValueError("no level")
        own.append((SoundKind(name), step))
    return tuple(own)


NAME: Setting[str] = Setting("sounds_name", Preset.RAIN.value, _read_name, str)
THEN: Setting[str] = Setting("sounds_then", SILENCE, _read_then, str)
OWN_MIX: Setting[Own] = Setting(
    "sounds_own",
    ((SoundKind.RAIN, 10), (SoundKind.WIND, 6)),
    _read_own,
    lambda own: {kind.value: step for kind, step in own},
)
LOUDNESS = number_of("sounds_lufs", LOUDNESSES, -38)
LENGTH = number_of("sounds_minutes", (*MINUTES, UNTIL_RISE), 45)
THEN_LENGTH = number_of("sounds_then_minutes", MINUTES, 30)


@dataclass(frozen=True, slots=True)
class SoundChoice:
    """Everything that was chosen."""

    name: str
    own: Own
    lufs: int
    minutes: int
    then: str
    then_minutes: int

    @property
    def goes_on(self) -> bool:
        """Whether another sound follows."""
        return self.then != SILENCE and self.minutes != UNTIL_RISE

    def present(self) -> Mix:
        """What sounds first."""
        return self._mix(self.name)

    def sound(self) -> Mix | NightPlan:
        """What is played."""
        if not self.goes_on:
            return self.present()
        first = Stretch(self.present(), self.minutes * 60.0)
        return NightPlan((first, Stretch(self._mix(self.then), self.then_minutes * 60.0)))

    def seconds(self, until_rise: float) -> float:
        """For how long a mix is played."""
        return min(until_rise, LONGEST_SECONDS) if self.minutes == UNTIL_RISE else self.minutes * 60

    def _mix(self, name: str) -> Mix:
        if name != OWN:
            return replace(PRESETS[Preset(name)], lufs=float(self.lufs))
        parts = (Part(kind, SOFTEST_DECIBELS + step * _STEP_DECIBELS) for kind, step in self.own)
        return Mix(tuple(parts), float(self.lufs))


def chosen(settings: SettingsStore, *, rise_is_known: bool) -> SoundChoice:
    """What was chosen so far; without a rise to last until, the longest of the others is meant."""
    minutes = settings.get(LENGTH)
    return SoundChoice(
        settings.get(NAME),
        settings.get(OWN_MIX),
        settings.get(LOUDNESS),
        minutes if rise_is_known or minutes != UNTIL_RISE else MINUTES[-1],
        settings.get(THEN),
        settings.get(THEN_LENGTH),
    )


def with_step(own: Own, kind: SoundKind, step: int) -> Own:
    """The mix with that kind as loud, or without it at 0; one to four kinds are always in it."""
    level = min(max(step, 0), LOUDEST_STEP)
    if kind not in dict(own):
        return (*own, (kind, level)) if level and len(own) < MOST_PARTS else own
    if not level and len(own) > 1:
        return tuple(one for one in own if one[0] is not kind)
    return tuple((one, max(level, 1) if one is kind else before) for one, before in own)
