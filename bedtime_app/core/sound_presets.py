"""Mixes that are ready."""

from __future__ import annotations

from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING

from bedtime_app.core.sound_mix import Mix, Part
from bedtime_app.core.soundscape import SoundKind

if TYPE_CHECKING:
    from collections.abc import Mapping


class Preset(Enum):
    """In the order in which they are offered."""

    RAIN = "rain"
    RAIN_AND_WIND = "rain-and-wind"
    SEA = "sea"
    NIGHT_GARDEN = "night-garden"
    FAN = "fan"
    DEEP_HUSH = "deep-hush"
    SOFT_HUSH = "soft-hush"


PRESETS: Mapping[Preset, Mix] = MappingProxyType(
    {
        Preset.RAIN: Mix((Part(SoundKind.RAIN), Part(SoundKind.BROWN, -8))),
        Preset.RAIN_AND_WIND: Mix((Part(SoundKind.RAIN), Part(SoundKind.WIND, -3))),
        Preset.SEA: Mix((Part(SoundKind.OCEAN), Part(SoundKind.WIND, -10))),
        Preset.NIGHT_GARDEN: Mix(
            (
                Part(SoundKind.NIGHT_INSECTS),
                Part(SoundKind.WIND, -4),
                Part(SoundKind.BROWN, -8),
            )
        ),
        Preset.FAN: Mix((Part(SoundKind.FAN),)),
        Preset.DEEP_HUSH: Mix((Part(SoundKind.BROWN), Part(SoundKind.PINK, -14))),
        Preset.SOFT_HUSH: Mix((Part(SoundKind.PINK),)),
    }
)
