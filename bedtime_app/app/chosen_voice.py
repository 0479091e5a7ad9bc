"""The voice that a person chose for a language, wherever something is read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.narration import PLAIN
from bedtime_app.features.preferences.preferences import VOICE_PACE
from bedtime_app.features.stories.telling_wishes import OUTPUT_DELAY, WORD_LIT
from bedtime_app.features.voices.voice_settings import PIPER_VOICES, choice_for_language
from bedtime_app.system.narrator import SpokenNarrator

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from bedtime_app.core.narration import Telling
    from bedtime_app.core.script import Script
    from bedtime_app.core.soundscape import Soundscape
    from bedtime_app.core.voice_choice import VoiceChoice
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.system.audio.output import SoundOutput
    from bedtime_app.system.voice.voice_process import VoiceProcess


def chosen_voice(settings: SettingsStore, language: str) -> VoiceChoice:
    """What the person chose for that language; the pace of old where it has none of its own."""
    return choice_for_language(settings, language, settings.get(VOICE_PACE))


class ChosenNarrator(SpokenNarrator):
    """Reads each script in the voice that was chosen for its language."""

    def __init__(
        self,
        settings: SettingsStore,
        voice: VoiceProcess,
        output: SoundOutput,
        parent: QObject | None = None,
        *,
        soundscape: Soundscape | None = None,
    ) -> None:
        super().__init__(voice, output, parent, soundscape=soundscape)
        self._settings = settings
        self._speaking = voice
        settings.changed.add(lambda _name: self._heed_the_wishes())
        self._heed_the_wishes()

    def prepare(self, language: str) -> None:
        """Load the voice that was chosen for that language."""
        self._choose_for(language)
        super().prepare(language)

    def begin(self, script: Script, segment: int = 0, telling: Telling = PLAIN) -> None:
        """Speak `script` from that segment, ending whatever was spoken before."""
        self._choose_for(script.language)
        super().begin(script, segment, telling)

    def _choose_for(self, language: str) -> None:
        self._speaking.use_folder(self._settings.get(PIPER_VOICES))
        self.choose(chosen_voice(self._settings, language))

    def _heed_the_wishes(self) -> None:
        self.output_delay = self._settings.get(OUTPUT_DELAY) / 10
        self.tell_words = self._settings.get(WORD_LIT)
