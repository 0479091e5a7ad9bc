"""What the page of voices says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from bedtime_app.features.voices.voice_list import (
    ESPEAK,
    NATURAL,
    PICO,
    PIPER,
    SYSTEM,
    engine_of,
)

if TYPE_CHECKING:
    from bedtime_app.core.voice_choice import Voice


class VoiceWords(QObject):
    """Sentences for voices and languages."""

    def language(self, tag: str) -> str:
        """A language, with its country where that makes another voice of it."""
        known = {
            "en": self.tr("English"),
            "en-US": self.tr("English (America)"),
            "en-GB": self.tr("English (Britain)"),
            "de": self.tr("German"),
            "es": self.tr("Spanish"),
            "fr": self.tr("French"),
            "it": self.tr("Italian"),
        }
        plain = tag.partition("-")[0]
        return known.get(tag) or known.get(plain) or QLocale(tag).nativeLanguageName() or tag

    def name(self, voice: Voice) -> str:
        """A voice in plain words."""
        engine = engine_of(voice.voice)
        if engine == NATURAL:
            name, detail = self.tr("Natural, %1"), self.language(voice.language.partition("-")[0])
        elif engine == PICO:
            name, detail = self.tr("Pico, %1"), self.language(voice.language)
        elif engine == PIPER:
            name, detail = self.tr("Piper, %1"), voice.name
        elif engine == ESPEAK:
            name, detail = self.tr("eSpeak, %1"), voice.name
        else:
            name, detail = self.tr("%1, of this computer"), voice.name
        return name.replace("%1", detail)

    def about(self, voice: Voice) -> str:
        """What one can expect of it, and what it costs."""
        return {
            NATURAL: self.tr("Sounds like a person. Takes about 220 MB of memory while it reads."),
            PICO: self.tr("An older voice, plain and restful. Takes about 20 MB of memory."),
            PIPER: self.tr("From your folder. Takes 300 MB of memory or more while it reads."),
            SYSTEM: self.tr("Comes with the system of this computer."),
            ESPEAK: self.tr("Clear, and plainly a machine. Takes about 20 MB of memory."),
        }.get(engine_of(voice.voice), "")

    def best(self) -> str:
        """The first choice of the list."""
        return self.tr("The best there is")

    def best_is(self, voice: Voice | None) -> str:
        """Who that is at present."""
        if voice is None:
            return ""
        return self.tr("At present: %1").replace("%1", self.name(voice))

    def note(self, missing: str, *, lost: bool, none: bool) -> str:
        """What is not as it could be, in one honest sentence; empty if all is well."""
        if none:
            return self.tr("No voice can be had for this language here. The text is shown instead.")
        if lost:
            return self.tr(
                "The voice you chose is not here at present. The best there is reads in its place."
            )
        if missing == NATURAL:
            return self.tr(
                "The natural English voice is not installed. It is the extra named natural; "
                "packaging/run installs it where it can."
            )
        if missing == PICO:
            return self.tr(
                "Pico, which reads this language better, is not installed. It is the extra named "
                "languages; packaging/run installs it where it can."
            )
        return ""

    def unpitched(self) -> str:
        """In the place of the slider for pitch."""
        return self.tr("This voice has one pitch only.")

    def folder(self, found: int, folder: str) -> str:
        """What became of the folder of Piper voices."""
        if not folder:
            return ""
        if found:
            return self.tr("%n voice(s) found there.", "", found)
        return self.tr(
            "No voice was found there. Each is a file that ends in .onnx beside one that ends in "
            ".onnx.json, and Piper itself is the extra named piper."
        )

    def unheard(self) -> str:
        """There is no sound."""
        return self.tr("There is no sound here. Look whether this computer has a sound device.")
