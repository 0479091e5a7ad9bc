"""The page on which voices are heard and chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from bedtime_app.core.narration import Silence
from bedtime_app.core.voice_choice import Voice
from bedtime_app.features.voices.voice_list import read_samples
from bedtime_app.features.voices.voice_settings import PIPER_VOICES, Liking, like
from bedtime_app.features.voices.voices_view import VoicesView
from tests.fakes import FakeVoices
from tests.photographs.scene import again, lit, scene

if TYPE_CHECKING:
    from tests.photographs.scene import Act
    from tests.photographs.studio import Studio

SAMPLES = Path(__file__).parents[2] / "resources" / "content" / "en" / "voice_samples.json"
HIBARI = Voice("hibari:heart", "Heart", "en-US")
PICO = [Voice(f"pico:{tag}", tag, tag) for tag in ("en-GB", "en-US", "de-DE")]
PIPER = Voice("piper:en_US-joe-medium", "en_US-joe-medium", "en-US")
ESPEAK = [
    Voice("espeak:gmw/en-US", "English (America)", "en-us"),
    Voice("espeak:gmw/en-GB", "English (Great Britain)", "en-gb"),
    Voice("espeak:gmw/en-GB-scotland", "English (Scotland)", "en-gb-scotland"),
    Voice("espeak:gmw/de", "German", "de"),
]


def _voices(*voices: Voice, answered: bool = True, language: int = 0, voice: str = "") -> Act:
    def act(studio: Studio) -> None:
        there = FakeVoices(*voices)
        if voice:
            like(studio.settings, "en", Liking(voice, 0.9))
        view = VoicesView(
            settings=studio.settings,
            voices=there,
            narrator=studio.narrator,
            samples=read_samples(SAMPLES),
            usual_pace=lambda: 1.0,
            parent=studio.rooms,
        )
        studio.rooms.hall.let_in({"voices": view})
        studio.go("voices")
        view.chooseLanguage(language)
        if answered:
            there.answer()

    return act


def _piper(studio: Studio) -> None:
    studio.settings.put(PIPER_VOICES, "/home/ava/voices")
    _voices(HIBARI, PIPER, *PICO, *ESPEAK, voice=PIPER.voice)(studio)


def _nothing_there(studio: Studio) -> None:
    studio.settings.put(PIPER_VOICES, "/home/ava/music")
    _voices(*ESPEAK)(studio)


def _hearing(studio: Studio) -> None:
    studio.key(Qt.Key.Key_H)
    studio.narrator.become(silence=Silence.NO_SOUND_DEVICE)


ALL = _voices(HIBARI, *PICO, *ESPEAK)
scene("voices")(ALL)
again("voices-day", ALL, lit)
again("voices-hearing", ALL, _hearing)
scene("voices-looking")(_voices(answered=False))
scene("voices-none")(_voices())
scene("voices-plain")(_nothing_there)
scene("voices-german")(_voices(*ESPEAK, language=1))
scene("voices-piper")(_piper)
scene("voices-lost")(_voices(HIBARI, *ESPEAK, voice="piper:gone"))
