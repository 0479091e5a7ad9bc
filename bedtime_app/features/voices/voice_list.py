"""What can be said of the voices of a machine, before it is put into words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bedtime_app.core.script import Say, Script
from bedtime_app.features.voices.voice_settings import tongue_of
from bedtime_app.system.voice.backends import UNASKED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from bedtime_app.core.voice_choice import Voice

NATURAL, PICO, PIPER, SYSTEM, ESPEAK = "hibari", "pico", "piper", "system", "espeak"
WITH_PITCH = frozenset({PICO, ESPEAK})
"""The engines that can speak higher and lower."""
MOST = 60
"""Voices of one language that are offered; a folder could hold hundreds."""


def engine_of(voice: str) -> str:
    """The engine in the full name of a voice."""
    return voice.partition(":")[0]


def voices_for(language: str, voices: Sequence[Voice]) -> list[Voice]:
    """Those that speak it, better engines first."""
    tongue = tongue_of(language)
    return [voice for voice in voices if tongue_of(voice.language) == tongue][:MOST]


def best_for(language: str, voices: Sequence[Voice]) -> Voice | None:
    """Whoever speaks if nobody is chosen; None if nobody can."""
    able = voices_for(language, voices)
    for engine in UNASKED:
        for voice in able:
            if engine_of(voice.voice) == engine:
                return voice
    return None


def missing_for(language: str, voices: Sequence[Voice]) -> str:
    """The engine that would read this language better and is not installed; empty if none is."""
    best = best_for(language, voices)
    if best is None:
        return ""
    wished = next(
        engine
        for engine, tongues in UNASKED.items()
        if not tongues or tongue_of(language) in tongues
    )
    return "" if engine_of(best.voice) == wished else wished


def read_samples(path: Path) -> Mapping[str, str]:
    """A sentence to hear for each language, by its tag; none if they cannot be read."""
    try:
        samples = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(language): str(sentence) for language, sentence in samples.items()}


def sample_script(language: str, sentence: str) -> Script:
    """The sentence as something that can be narrated."""
    said = Say(sentence, 0, len(sentence), 0)
    return Script("", language, "guidance", "", sentence, (said,))
