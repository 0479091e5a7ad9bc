"""Sounds as they are typed on the command line."""

from __future__ import annotations

import math

from bedtime_app.core.sound_mix import LOOP_LUFS, Mix, NightPlan, Part, Stretch
from bedtime_app.core.sound_presets import PRESETS, Preset
from bedtime_app.core.soundscape import SoundKind


def typed_preset(name: str) -> Mix:
    """A preset, or one kind by itself; raises ValueError for neither."""
    wanted = name.strip().lower()
    if wanted in {preset.value for preset in Preset}:
        return PRESETS[Preset(wanted)]
    return Mix((Part(SoundKind(wanted.replace("-", "_"))),))


def typed_mix(text: str) -> Mix:
    """From `rain=-3,wind=-10`; raises ValueError for nonsense."""
    parts = []
    for one in text.split(","):
        name, _, decibels = one.partition("=")
        kind = SoundKind(name.strip().lower().replace("-", "_"))
        parts.append(Part(kind, float(decibels or 0)))
    return Mix(tuple(parts), LOOP_LUFS)


def typed_night(text: str) -> NightPlan:
    """From `rain:30,sea:30`, in minutes; raises ValueError for nonsense."""
    stretches = []
    for one in text.split(","):
        name, _, minutes = one.partition(":")
        seconds = float(minutes) * 60
        if not math.isfinite(seconds):
            raise ValueError("no such time")
        stretches.append(Stretch(typed_preset(name), seconds))
    return NightPlan(tuple(stretches))
