"""The words for planned rituals and their files: lengths, breaths, and what is wrong."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTime

from bedtime_app.features.rituals.ritual_document import FileTrouble
from bedtime_app.features.rituals.ritual_plan import RitualTrouble

if TYPE_CHECKING:
    from datetime import datetime

    from bedtime_app.features.rituals.ritual_document import RitualFileError
    from bedtime_app.features.rituals.ritual_plan import PlannedStep


def whole_minutes(seconds: float) -> int:
    """How many minutes something is said to take; what was begun counts."""
    return max(1, ceil(seconds / 60 - 0.01))


class RitualPlanWords(QObject):
    """Says in the person's language what is planned."""

    def weekday(self, day: int) -> str:
        """Name a weekday; Monday is 0."""
        return QLocale().standaloneDayName(day + 1)

    def short_weekday(self, day: int) -> str:
        """Name a weekday in a few letters."""
        return QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)

    def clock(self, local: datetime) -> str:
        """Write a time of day as the person's country does."""
        return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)

    def length(self, seconds: float) -> str:
        """Say how long something takes."""
        return self.tr("%n minutes", "", whole_minutes(seconds))

    def told_length(self, seconds: float) -> str:
        """Say how long something takes that is told."""
        return self.tr("about %n minutes", "", whole_minutes(seconds))

    def breaths(self) -> list[str]:
        """Name the breathing patterns in their order."""
        return [
            self.tr("Even"),
            self.tr("Five and five"),
            self.tr("Longer out"),
            self.tr("4-7-8"),
            self.tr("Box"),
        ]

    def breath(self, step: PlannedStep) -> str:
        """Say how a step breathes."""
        if step.holds and step.holds_offered:
            return {
                "four_seven_eight": self.tr("In for four, held for seven, out for eight."),
                "box": self.tr("In for four, held for four, out for four, held for four."),
            }[step.breath]
        return {
            "even": self.tr("About six breaths a minute, in and out alike."),
            "even_five": self.tr("In for five, out for five."),
            "longer_out": self.tr("In for four, out for six."),
            "four_seven_eight": self.tr("In for four, out for eight. Nothing is held."),
            "box": self.tr("In for four, out for four. Nothing is held."),
        }[step.breath]

    def holds_caution(self) -> str:
        """Say who leaves holds out."""
        return self.tr(
            "Not in pregnancy, not with an illness of the heart or the lungs, epilepsy, panic or"
            " dizziness, and never in water or at the wheel. Without holds it is just as good"
            " for the evening."
        )

    def trouble(self, trouble: RitualTrouble) -> str:
        """Say why a change of a ritual was not taken."""
        return {
            RitualTrouble.NO_STEPS: self.tr("A ritual has at least one step."),
            RitualTrouble.TOO_MANY_STEPS: self.tr("A ritual has at most thirty steps."),
            RitualTrouble.UNKNOWN_STEP: self.tr("Bedtime does not know this step."),
            RitualTrouble.REPEATED_STEP: self.tr("This step is there already."),
            RitualTrouble.LIGHTS_OUT_NOT_LAST: self.tr("Lights-out is always the last step."),
            RitualTrouble.STEP_TOO_SHORT: self.tr("A step takes at least twenty seconds."),
            RitualTrouble.STEP_TOO_LONG: self.tr("A step takes at most three hours."),
            RitualTrouble.TOO_LONG: self.tr(
                "With this the ritual would take more than six hours. It stays as it was."
            ),
            RitualTrouble.UNKNOWN_BREATH: self.tr("Bedtime does not know this breath."),
        }[trouble]

    def no_minutes(self) -> str:
        """Say how minutes are written."""
        return self.tr("Minutes look like 5, or 4:30.")

    def file_trouble(self, error: RitualFileError) -> str:
        """Say why a file was not taken."""
        sentence = self._file_trouble(error.trouble)
        if error.step:
            return (
                self.tr("Step %1 of this file: %2")
                .replace("%1", str(error.step))
                .replace("%2", sentence)
            )
        return sentence

    def _file_trouble(self, trouble: FileTrouble) -> str:
        return {
            FileTrouble.MISSING: self.tr("There is no file of that name."),
            FileTrouble.NO_FILE: self.tr("That is no file. A ritual comes as a small file."),
            FileTrouble.UNREADABLE: self.tr("This file may not be read."),
            FileTrouble.TOO_LARGE: self.tr(
                "This file is too large to be a ritual. It was not opened."
            ),
            FileTrouble.NOT_UTF8: self.tr("This file is not written in UTF-8."),
            FileTrouble.NOT_JSON: self.tr("This file is no ritual, or it is broken."),
            FileTrouble.TOO_DEEP: self.tr("This file is nested without end. It was left alone."),
            FileTrouble.DOUBLED_FIELD: self.tr("Something stands in this file twice."),
            FileTrouble.NO_RITUAL: self.tr("This file holds something else than a ritual."),
            FileTrouble.NEWER: self.tr(
                "This ritual was written by a newer Bedtime, which this one cannot read yet."
            ),
            FileTrouble.WRONG_VERSION: self.tr("This file does not say which version it has."),
            FileTrouble.UNKNOWN_FIELD: self.tr("There is something that Bedtime does not know."),
            FileTrouble.NAME_NO_TEXT: self.tr("The ritual’s name is no text."),
            FileTrouble.NAME_TOO_LONG: self.tr(
                "The ritual’s name is too long. Eighty letters are enough."
            ),
            FileTrouble.NAME_UNSEEN: self.tr(
                "There are signs in the ritual’s name that cannot be seen."
            ),
            FileTrouble.STEPS_NO_LIST: self.tr("This file has no list of steps."),
            FileTrouble.TOO_MANY_STEPS: self.tr(
                "This ritual has more steps than an evening. Thirty is the most."
            ),
            FileTrouble.NO_STEPS: self.tr("This ritual has no steps."),
            FileTrouble.NO_STEP: self.tr("This is no step."),
            FileTrouble.UNKNOWN_STEP: self.tr(
                "Bedtime does not know this step. It may come from a newer version."
            ),
            FileTrouble.REPEATED_STEP: self.tr("A step is in this ritual twice."),
            FileTrouble.LIGHTS_OUT_NOT_LAST: self.tr("This ritual does not end with lights-out."),
            FileTrouble.NO_MINUTES: self.tr("Its minutes are no number."),
            FileTrouble.MINUTES_OUT_OF_RANGE: self.tr(
                "A step takes at least twenty seconds and at most three hours."
            ),
            FileTrouble.TOO_LONG: self.tr("This ritual takes more than six hours."),
            FileTrouble.UNKNOWN_BREATH: self.tr("Bedtime does not know this breath."),
            FileTrouble.NO_HOLDS: self.tr("Holds are either true or false."),
            FileTrouble.MISPLACED_FIELD: self.tr("It has something that belongs to another step."),
            FileTrouble.NO_STORY_ID: self.tr("It names no story. A file never says where to look."),
        }[trouble]
