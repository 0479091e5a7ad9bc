"""What was found in a tracker's file, in words, for the page and the command line alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.features.diary.importing.tracker_report import FileTrouble, Remark, TrackerFormat

if TYPE_CHECKING:
    from bedtime_app.features.diary.importing.tracker_report import ReportLine


class TrackerWords(QObject):
    """Names formats, refusals, remarks and places; never a word out of a file."""

    def format(self, form: TrackerFormat) -> str:
        """Whose file it is."""
        return {
            TrackerFormat.PLEES: self.tr("Plees Tracker"),
            TrackerFormat.SLEEP_AS_ANDROID: self.tr("Sleep as Android"),
            TrackerFormat.SLEEPDIARY_JSON: self.tr("A sleep diary in JSON"),
            TrackerFormat.SLEEPDIARY_CSV: self.tr("A sleep diary in CSV"),
            TrackerFormat.FITBIT: self.tr("Fitbit"),
            TrackerFormat.OURA: self.tr("Oura"),
            TrackerFormat.APPLE_HEALTH: self.tr("Apple Health"),
            TrackerFormat.TABLE: self.tr("A table"),
        }[form]

    def refusal(self, trouble: FileTrouble) -> str:
        """Why nothing can be taken from a file."""
        return {
            FileTrouble.MISSING: self.tr("There is no such file."),
            FileTrouble.UNREADABLE: self.tr("The file cannot be read."),
            FileTrouble.NO_FILE: self.tr("This is a folder, or no file. One file is needed here."),
            FileTrouble.EMPTY: self.tr("The file is empty."),
            FileTrouble.TOO_LARGE: self.tr("The file is too large to be read."),
            FileTrouble.TOO_MANY: self.tr("This holds more than a life of nights."),
            FileTrouble.SWOLLEN: self.tr("This zip unfolds into more than any tracker writes."),
            FileTrouble.NO_TEXT: self.tr("There is no text in this file."),
            FileTrouble.BROKEN: self.tr("The file is broken off or damaged."),
            FileTrouble.UNKNOWN: self.tr("It is in no form that Bedtime knows."),
            FileTrouble.NO_COLUMN: self.tr(
                "Which columns hold the beginning and the end is unclear."
            ),
            FileTrouble.DAY_OR_MONTH: self.tr(
                "Whether its dates begin with the day or the month is unclear."
            ),
        }[trouble]

    def remark(self, remark: Remark) -> str:
        """What there is to say of a line, and what became of it."""
        return self._left_out(remark) if remark.leaves_out else self._doubted(remark)

    def place(self, line: ReportLine) -> str:
        """Where it stands in the file."""
        if line.part == 1:
            said = self.tr("line %1") if line.line else self.tr("the whole file")
        else:
            said = self.tr("file %2, line %1") if line.line else self.tr("file %2")
        return said.replace("%1", str(line.line)).replace("%2", str(line.part))

    def _left_out(self, remark: Remark) -> str:
        return {
            Remark.NO_RECORD: self.tr("Not of the form that the rest has; left out."),
            Remark.TOO_LONG: self.tr("Far too long for one night; left out."),
            Remark.BROKEN_OFF: self.tr("Broken off in the middle; left out."),
            Remark.NO_TIMES: self.tr("No beginning and end that can be read; left out."),
            Remark.STRANGE_TIMES: self.tr("In a year that cannot be meant; left out."),
            Remark.BACKWARDS: self.tr("It ends before it begins; left out."),
            Remark.NOT_SLEEP: self.tr("No sleep, but a meal, an alarm or the like; left out."),
            Remark.NESTED: self.tr("A zip within the zip; left out."),
            Remark.ESCAPES: self.tr("A name that leads out of the zip; left out."),
            Remark.SEALED: self.tr("Sealed by a password, or damaged; left out."),
        }[remark]

    def _doubted(self, remark: Remark) -> str:
        return {
            Remark.TWICE: self.tr("The same sleep again; the later one counts."),
            Remark.VERY_LONG: self.tr("Longer than a day; taken as it is."),
            Remark.UNKNOWN_ZONE: self.tr("A time zone that nobody knows; the chosen clocks count."),
            Remark.ZONES_DISAGREE: self.tr("Its zone and its offset disagree; the offset counts."),
            Remark.BY_CHOSEN_ZONE: self.tr("Times without a zone, read by the chosen clocks."),
            Remark.UNSURE_HOUR: self.tr("In an hour that clocks showed twice, or never."),
            Remark.REBUILT_KEY: self.tr("Its number was spoilt, and made anew from the times."),
            Remark.STRANGE_VALUE: self.tr("A number that cannot be; left empty."),
            Remark.SHORTENED: self.tr("A very long comment; its end was cut off."),
            Remark.DREAM_TAG: self.tr("Marked as a good or a bad dream."),
            Remark.WINDOWS_TEXT: self.tr("Not in UTF-8; read as text of Windows."),
            Remark.OVERLAPS: self.tr(
                "Over a sleep of another source; both are kept, and pictures show one of them."
            ),
        }[remark]
