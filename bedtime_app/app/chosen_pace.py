"""The pace that a person chose for a language, known without anything that speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bedtime_app.storage.settings_store import SettingsStore


def pace_of(settings: SettingsStore, language: str) -> float:
    """Against the calm usual of its voice, 1.0."""
    # Not above: the first frame needs no pace.
    from bedtime_app.features.preferences.preferences import VOICE_PACE
    from bedtime_app.features.voices.voice_settings import choice_for_language

    return choice_for_language(settings, language, settings.get(VOICE_PACE)).rate
