"""Sees to it that no voice is heard before it is known how loud it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.system.audio.offers import Calibrate
from bedtime_app.system.voice.clip import CALIBRATION

if TYPE_CHECKING:
    from bedtime_app.system.audio.output import SoundOutput
    from bedtime_app.system.voice.clip import Clip
    from bedtime_app.system.voice.voice_process import VoiceProcess


class VoiceKey(NamedTuple):
    """What has a loudness of its own."""

    voice: str
    """Who really spoke, where the clip says it; else who was asked."""
    pitch: float
    language: str


class VoiceLevels:
    """Has each voice say one sentence unheard; shared by everything one narrator tells."""

    def __init__(self, voice: VoiceProcess, output: SoundOutput) -> None:
        self._voice = voice
        self._output = output
        self._known: set[VoiceKey] = set()
        self._tried: set[VoiceKey] = set()
        self._asked: dict[int, VoiceKey] = {}

    def prepare(self, choice: VoiceChoice, language: str) -> bool:
        """Learn the loudness of that choice; False if it is known, or cannot be."""
        return self._ask(VoiceKey(choice.voice, choice.pitch, language))

    def key(self, clip: Clip, choice: VoiceChoice, language: str) -> VoiceKey | None:
        """By what name the output knows this clip's loudness; None while that is being learnt.

        Of a voice that does not say the sentence, the clip itself has to do.
        """
        key = VoiceKey(clip.voice or choice.voice, choice.pitch, language)
        if key not in self._known and not self._ask(key):
            self._learn(key, clip)
        return key if key in self._known else None

    def take(self, clip: Clip) -> bool:
        """Whether that clip was asked for here."""
        key = self._asked.pop(clip.request, None)
        if key is None:
            return False
        self._tried.add(key)
        if clip.error is None:
            self._learn(key._replace(voice=clip.voice or key.voice), clip)
        return True

    def drop(self) -> None:
        """What is asked will not be answered."""
        self._asked.clear()

    def forget(self) -> None:
        """The output has been made anew and knows no voice."""
        self._asked.clear()
        self._tried.clear()
        self._known.clear()

    def _ask(self, key: VoiceKey) -> bool:
        """Whether an answer is being waited for."""
        if key in self._known or key in self._tried:
            return False
        if key not in self._asked.values():
            choice = VoiceChoice(key.voice, pitch=key.pitch)
            self._asked[self._voice.say(CALIBRATION, key.language, choice)] = key
        return True

    def _learn(self, key: VoiceKey, clip: Clip) -> None:
        self._known.add(key)
        self._output.offer(Calibrate(key, clip))
