"""Which voice reads which language, how fast and how high: the settings and their limits."""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bedtime_app.storage.settings_store import SettingsStore

SLOWEST, QUICKEST = 0.7, 1.3
LOWEST, HIGHEST = 0.7, 1.3
LONGEST_PATH = 4096
_MOST_LANGUAGES, _LONGEST_TAG, _LONGEST_NAME = 100, 35, 300


@dataclass(frozen=True, slots=True)
class Liking:
    """How somebody likes one language to be read."""

    voice: str = ""
    """As in `VoiceChoice`; empty is the best there is."""
    pace: float | None = None
    """None is the usual pace of every language."""
    pitch: float = 1.0


def _read(raw: object) -> Mapping[str, Liking]:
    if not isinstance(raw, dict) or len(raw) > _MOST_LANGUAGES:
        raise ValueError("not likings by language")
    return MappingProxyType(
        {
            tongue: _liking(fields)
            for tongue, fields in raw.items()
            if len(tongue) <= _LONGEST_TAG and isinstance(fields, dict)
        }
    )


def _liking(fields: dict[str, object]) -> Liking:
    """What of it can be used; the rest is as usual."""
    voice = fields.get("voice")
    usable = isinstance(voice, str) and len(voice) <= _LONGEST_NAME
    return Liking(
        str(voice) if usable else "",
        _share(fields.get("pace"), SLOWEST, QUICKEST),
        _share(fields.get("pitch"), LOWEST, HIGHEST) or 1.0,
    )


def _share(raw: object, lowest: float, highest: float) -> float | None:
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not math.isfinite(raw):
        return None
    return min(highest, max(lowest, float(raw)))


def _write(likings: Mapping[str, Liking]) -> object:
    return {
        tongue: {"voice": one.voice, "pace": one.pace, "pitch": one.pitch}
        for tongue, one in likings.items()
    }


def _path(raw: object) -> str:
    if isinstance(raw, str) and len(raw) <= LONGEST_PATH and "\0" not in raw:
        return raw
    raise ValueError("not a path")


LIKINGS: Setting[Mapping[str, Liking]] = Setting("voices", MappingProxyType({}), _read, _write)
PIPER_VOICES: Setting[str] = Setting("piper_voices", "", _path, str)
"""The folder of the person's own Piper voices; empty without one."""


def tongue_of(language: str) -> str:
    """What likings are kept by: a language without its country."""
    return language.lower().partition("-")[0]


def liking_for(settings: SettingsStore, language: str) -> Liking:
    """How that language is liked to be read."""
    return settings.get(LIKINGS).get(tongue_of(language), Liking())


def like(settings: SettingsStore, language: str, liking: Liking) -> None:
    """Read that language so from now on."""
    before: Mapping[str, Liking] = settings.get(LIKINGS)
    settings.put(LIKINGS, {**before, tongue_of(language): liking})


def choice_for_language(settings: SettingsStore, language: str, usual_pace: float) -> VoiceChoice:
    """What the voice is asked for when a script is in that language."""
    liking = liking_for(settings, language)
    return VoiceChoice(liking.voice, liking.pace or usual_pace, liking.pitch)
