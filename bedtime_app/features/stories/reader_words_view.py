"""The reader's words about a script: how long it is, how far one is, and why it is silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.core.narration import Silence

if TYPE_CHECKING:
    from bedtime_app.features.stories.reading import Reading


class ReaderWords(QObject):
    """Says them in the person's language."""

    def missing(self) -> str:
        """Say that there is nothing to read."""
        return self.tr("This script cannot be read any more.")

    def summary(self, reading: Reading) -> str:
        """Say in a line what it is, and how many minutes."""
        length = self.tr("%n minutes", "", reading.minutes)
        if not reading.script.summary:
            return length
        return self.tr("%1 · %2").replace("%2", length).replace("%1", reading.script.summary)

    def elapsed(self, seconds: float, length: float) -> str:
        """Say how far one is."""
        present, whole = _clock(seconds), _clock(length)
        return self.tr("%1 of %2").replace("%1", present).replace("%2", whole)

    def silence(self, silence: Silence | None) -> str:
        """Say why nothing is heard; nothing if it is."""
        if silence is Silence.NO_SOUND_DEVICE:
            return self.tr("No sound device found. The words go on at speaking pace.")
        if silence is Silence.NO_VOICE:
            return self.tr("No voice is installed here. The words go on at speaking pace.")
        return ""


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
