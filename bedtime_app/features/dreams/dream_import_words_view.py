"""The words of the page that brings dreams in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.features.dreams.importing.dream_files import Form
from bedtime_app.features.dreams.importing.found_dream import EntryTrouble, FileTrouble
from bedtime_app.storage.errors import DiskFull, VaultReadOnly

if TYPE_CHECKING:
    from bedtime_app.features.dreams.importing.dream_import import ReportLine
    from bedtime_app.features.dreams.importing.import_work import ImportPlan, LatestImport
    from bedtime_app.storage.errors import StorageError


class DreamImportWords(QObject):
    """Says what was found, what becomes of it, and what could not be done."""

    def recognised(self, plan: ImportPlan) -> str:
        """In which form the journal is, and how many entries it has."""
        count = len(plan.dreams) + len(plan.others)
        match plan.journal.form:
            case Form.JRNL:
                return self.tr("A journal of jrnl with %n entries", "", count)
            case Form.JSON:
                return self.tr("A journal in JSON with %n entries", "", count)
            case Form.TABLE:
                rows = plan.journal.table.rows if plan.journal.table is not None else ()
                return self.tr("A table with %n rows", "", len(rows))
            case Form.ONE_DREAM:
                return self.tr("A text of its own")
            case Form.FOLDER:
                return self.tr("A folder with %n texts", "", count)

    def summary(self, plan: ImportPlan) -> str:
        """How many dreams are new, how many are known, and how many stay out."""
        new, seen = len(plan.dreams), plan.seen
        out = len(plan.others) - seen
        parts = [self.tr("%n new dreams", "", new) if new else self.tr("Nothing new")]
        if seen:
            parts.append(self.tr("%n are in your journal already", "", seen))
        if out:
            parts.append(self.tr("%n stay out", "", out))
        return " · ".join(parts)

    def keep(self, plan: ImportPlan) -> str:
        """The offer to keep what is new; empty if nothing is."""
        count = len(plan.dreams)
        return self.tr("Keep these %n dreams", "", count) if count else ""

    def brought(self, latest: LatestImport) -> str:
        """What the import brought that can be undone."""
        return self.tr("The latest import brought %n dreams.", "", latest.dreams)

    def undoing(self, latest: LatestImport) -> str:
        """The second question before it is undone."""
        return self.tr(
            "Erase these %n dreams for good? Those you have changed since then stay.",
            "",
            latest.dreams,
        )

    def place(self, form: Form, line: ReportLine) -> str:
        """Where an entry stands in its file."""
        if form in {Form.FOLDER, Form.ONE_DREAM}:
            return line.entry.place
        said = self.tr("Entry %1") if form is Form.JSON else self.tr("Line %1")
        return said.replace("%1", line.entry.place)

    def why(self, line: ReportLine) -> str:
        """Why an entry becomes no dream."""
        return {
            None: self.tr("It is in your journal already, or stands in the file twice."),
            EntryTrouble.NO_DATE: self.tr("It has no date that can be read."),
            EntryTrouble.EMPTY: self.tr("It has no words."),
            EntryTrouble.TOO_LONG: self.tr("It is too long for a dream."),
            EntryTrouble.NOT_AN_ENTRY: self.tr("It is no entry that can be read."),
        }[line.entry.trouble]

    def part(self, part: str) -> str:
        """What may be taken from a column."""
        return {
            "date": self.tr("The date"),
            "time": self.tr("The time"),
            "title": self.tr("The title"),
            "text": self.tr("The words"),
            "tags": self.tr("The tags"),
            "nightmare": self.tr("Whether it was a nightmare"),
            "lucid": self.tr("Whether it was lucid"),
        }[part]

    def no_column(self) -> str:
        """Say that a part is taken from no column."""
        return self.tr("No column")

    def nameless_words(self) -> str:
        """Say that the words are to be found first."""
        return self.tr("No column is named so that its words would be found. Choose one below.")

    def refusal(self, trouble: FileTrouble) -> str:
        """Why nothing can be taken from a file."""
        return {
            FileTrouble.MISSING: self.tr("There is no such file or folder."),
            FileTrouble.UNREADABLE: self.tr("It cannot be read."),
            FileTrouble.NO_FILE: self.tr("This is not a file that can be read."),
            FileTrouble.TOO_LARGE: self.tr("This is too large to be one person’s journal."),
            FileTrouble.TOO_MANY: self.tr("This has more entries than a life has nights."),
            FileTrouble.NO_TEXT: self.tr("This file does not hold plain text."),
            FileTrouble.BROKEN: self.tr("The file is broken off or damaged."),
            FileTrouble.UNKNOWN: self.tr("This is no journal in a form that Bedtime knows."),
            FileTrouble.NO_COLUMN: self.tr("No column of that name is in the table."),
        }[trouble]

    def unkept(self, trouble: StorageError) -> str:
        """Why the dreams were not kept, and that it was none of them."""
        if isinstance(trouble, DiskFull):
            return self.tr("The disk is full. None of these dreams were kept.")
        if isinstance(trouble, VaultReadOnly):
            return self.tr("The vault’s folder cannot be written. None of these dreams were kept.")
        return self.tr("The vault did not answer just now. Nothing was changed.")
