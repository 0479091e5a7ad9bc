"""Says why a file does not become a script, and where a script has a mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.core.script_error import ScriptTrouble
from bedtime_app.features.stories.importing.import_trouble import ImportRefused, ImportTrouble

if TYPE_CHECKING:
    from bedtime_app.core.script_error import ScriptError


class ImportWords(QObject):
    """One calm sentence for each trouble."""

    def refusal(self, refused: ImportRefused) -> str:
        """Why the file was not taken."""
        if refused.mistake is not None:
            return self.mistake(refused.mistake)
        troubles = self._of_files() | self._of_books()
        return troubles[refused.trouble]

    def mistake(self, error: ScriptError) -> str:
        """Where in a script something is wrong, and what."""
        place = self.tr("Line %1, column %2: %3")
        for mark, words in (
            ("%1", str(error.line)),
            ("%2", str(error.column)),
            ("%3", (self._at_the_head() | self._in_the_text())[error.trouble]),
        ):
            place = place.replace(mark, words)
        return place

    def _of_files(self) -> dict[ImportTrouble, str]:
        return {
            ImportTrouble.MISSING: self.tr("There is no such file."),
            ImportTrouble.NO_FILE: self.tr("This is not a file that can be read."),
            ImportTrouble.UNREADABLE: self.tr("The file cannot be read."),
            ImportTrouble.UNKNOWN_KIND: self.tr(
                "Bedtime reads texts and books whose names end in .txt, .md or .epub."
            ),
            ImportTrouble.TOO_LARGE: self.tr("This file is too large to be a text for one person."),
            ImportTrouble.TOO_LONG: self.tr(
                "This is longer than Bedtime can read aloud: two million characters, about thirty "
                "hours. A part of it, in a file of its own, can be imported."
            ),
            ImportTrouble.NOTHING_TO_SAY: self.tr("There are no words in it that could be read."),
            ImportTrouble.NO_TEXT: self.tr("This file does not hold plain text."),
        }

    def _of_books(self) -> dict[ImportTrouble, str]:
        return {
            ImportTrouble.NO_BOOK: self.tr("This file does not hold an EPUB book."),
            ImportTrouble.BROKEN_BOOK: self.tr(
                "This book’s file is damaged. Another copy of it may be whole."
            ),
            ImportTrouble.NO_PAGES: self.tr("This book does not say in which order it is read."),
            ImportTrouble.PROTECTED: self.tr(
                "This book is locked by whoever sold it. Bedtime reads books that are open."
            ),
            ImportTrouble.SWOLLEN: self.tr(
                "Unpacked, this book would be far larger than a book is. It was left alone."
            ),
            ImportTrouble.LEADS_OUTSIDE: self.tr(
                "Something in this book points outside of it, which a book need not. "
                "It was left alone."
            ),
            ImportTrouble.DEFINES_ENTITIES: self.tr(
                "This book brings definitions of its own, which could hide anything. "
                "It was left alone."
            ),
            ImportTrouble.UNKNOWN_ENCODING: self.tr(
                "This book is written in an encoding that Bedtime does not know."
            ),
        }

    def _at_the_head(self) -> dict[ScriptTrouble, str]:
        return {
            ScriptTrouble.TOO_LARGE: self.tr("the script is too long."),
            ScriptTrouble.UNCLOSED_FRONT_MATTER: self.tr("the front matter has no closing ---."),
            ScriptTrouble.UNKNOWN_KEY: self.tr("the front matter has a key that is not known."),
            ScriptTrouble.REPEATED_KEY: self.tr("the front matter has this key twice."),
            ScriptTrouble.BAD_VALUE: self.tr("the front matter has a value that cannot be used."),
            ScriptTrouble.BAD_LANGUAGE: self.tr("a language is written like en or pt-BR."),
            ScriptTrouble.BAD_KIND: self.tr("the kind is story, meditation or guidance."),
            ScriptTrouble.BAD_AUDIENCE: self.tr("the audience is adults or everyone."),
            ScriptTrouble.BAD_EVIDENCE: self.tr(
                "the evidence is guideline, several_trials, small_studies or plausible."
            ),
        }

    def _in_the_text(self) -> dict[ScriptTrouble, str]:
        return {
            ScriptTrouble.UNCLOSED_CUE: self.tr("a [cue] has no closing bracket."),
            ScriptTrouble.UNKNOWN_CUE: self.tr("this [cue] is not known."),
            ScriptTrouble.CUE_STANDS_ALONE: self.tr(
                "[bell] and [end] have nothing else in their brackets."
            ),
            ScriptTrouble.BAD_DURATION: self.tr("a pause is written like [pause 20s]."),
            ScriptTrouble.BAD_RATE: self.tr(
                "a pace is a number from 0.5 to 2, such as 0.85, and 1 is the usual one."
            ),
            ScriptTrouble.BAD_BREATH: self.tr(
                "breaths are written like [breath 4 6] or [breath 4 7 8 x3], in seconds up to 30, "
                "ten minutes in all."
            ),
            ScriptTrouble.BAD_AMBIENT: self.tr(
                "a sound is written like [ambient ocean -6dB], from -40 to 0, or [ambient none]."
            ),
            ScriptTrouble.NOTHING_TO_SAY: self.tr("there is nothing to say."),
        }
