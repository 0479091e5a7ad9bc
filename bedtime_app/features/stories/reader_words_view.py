"""The reader's words about a script: how long it is, how far one is, and why it is silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.core.evidence import Evidence
from bedtime_app.core.narration import Narration, NarrationState, Silence
from bedtime_app.design.evidence_words_view import grade

if TYPE_CHECKING:
    from bedtime_app.features.stories.reading import Reading
    from bedtime_app.features.stories.telling_wishes import Told


class ReaderWords(QObject):
    """Says them in the person's language."""

    def missing(self, *, own: bool = False) -> str:
        """Say that there is nothing to read."""
        if own:
            return self.tr("This text of yours is not on the shelf while the vault is locked.")
        return self.tr("This script cannot be read any more.")

    def summary(self, reading: Reading) -> str:
        """Say in a line what it is, and how many minutes."""
        length = self.tr("%n minutes", "", reading.minutes)
        if not reading.script.summary:
            return length
        return self.tr("%1 · %2").replace("%2", length).replace("%1", reading.script.summary)

    def caution(self, reading: Reading) -> str:
        """Say how well a practice is supported, and what to mind with it."""
        evidence = reading.script.evidence
        graded = grade(Evidence[evidence.upper()]) if evidence else ""
        if not (graded and reading.script.caution):
            return graded or reading.script.caution
        both = self.tr("%1. %2").replace("%2", reading.script.caution)
        return both.replace("%1", graded)

    def elapsed(self, seconds: float, length: float) -> str:
        """Say how far one is."""
        present, whole = _clock(seconds), _clock(length)
        return self.tr("%1 of %2").replace("%1", present).replace("%2", whole)

    def left(self, seconds: float) -> str:
        """Say how much of it is to come."""
        return self.tr("%n minutes left", "", _minutes(seconds))

    def fading(self, seconds: float | None, *, with_chapter: bool) -> str:
        """Say when it falls silent of itself, before its end."""
        if with_chapter:
            return self.tr("Ends with this chapter")
        if seconds is None:
            return ""
        if seconds < 60:  # noqa: PLR2004 - a minute
            return self.tr("Silent within a minute")
        return self.tr("Silent in %n minutes", "", _minutes(seconds))

    def told(self, told: Told | None) -> str:
        """Say what lights-out makes of it."""
        if told is None:
            return ""
        if told.fades_first:
            return self.tr("Too long for tonight: the voice fades by lights-out.")
        if told.shortened is None:
            return ""
        sentence = self.tr(
            "About %1 of %n minutes. The end stays the end.", "", _minutes(told.whole)
        )
        return sentence.replace("%1", str(_minutes(told.shortened)))

    def stirred(self, seconds: float) -> str:
        """Say what leads back to where somebody last stirred."""
        return self.tr(
            "Back to where you last stirred, about %n minutes before the end", "", _minutes(seconds)
        )

    def silence(self, narration: Narration) -> str:
        """Say why nothing is heard; nothing if it is."""
        if narration.state is NarrationState.FAILED:
            return self.tr("There is nothing here that a voice could tell. It can still be read.")
        if narration.silence is Silence.NO_SOUND_DEVICE:
            return self.tr("No sound device found. The words go on at speaking pace.")
        if narration.silence is Silence.NO_VOICE:
            return self.tr("No voice is installed here. The words go on at speaking pace.")
        return ""


def _minutes(seconds: float) -> int:
    return max(1, round(seconds / 60))


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
