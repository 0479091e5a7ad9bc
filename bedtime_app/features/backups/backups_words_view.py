"""The words about backups: when one was made, how large it is, and what it would change."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from bedtime_app.design.kept_kinds_view import kept_kind
from bedtime_app.storage.restore import Difference

if TYPE_CHECKING:
    from bedtime_app.storage.backup import Backup
    from bedtime_app.storage.restore import Preview


class BackupsWords(QObject):
    """Says in the person's language what lies in the folder and what would come of it."""

    def size(self, backup: Backup) -> str:
        """How much room it takes."""
        units = QLocale.DataSizeFormat.DataSizeTraditionalFormat
        return QLocale().formattedDataSize(backup.size, 1, units)

    def mark(self, *, newest: bool, other: bool) -> str:
        """What sets a backup apart from the others, if anything does."""
        if other:
            return self.tr("Of another vault")
        return self.tr("The newest") if newest else ""

    def changes(self, preview: Preview) -> list[dict[str, object]]:
        """One row for each kind of thing that differs."""
        kinds: defaultdict[str, Difference] = defaultdict(Difference)
        for table, each in preview.tables.items():
            kind = kept_kind(table)
            kinds[kind] = _sum(kinds[kind], each)
        return [
            {"kind": kind, "changes": " · ".join(self._counted(each))}
            for kind, each in kinds.items()
        ]

    def nights(self, preview: Preview) -> str:
        """How many nights that touches, and from when to when."""
        nights = list(preview.nights)
        if not nights:
            return ""
        if len(nights) == 1:
            return self.tr("It touches the night of %1.").replace("%1", _day(nights[0]))
        counted = self.tr("It touches %n nights, from %1 to %2.", "", len(nights))
        return counted.replace("%1", _day(nights[0])).replace("%2", _day(nights[-1]))

    def no_folder(self) -> str:
        """What was typed cannot be a folder."""
        return self.tr("Write the folder’s whole path, such as /media/stick or ~/Backups.")

    def _counted(self, each: Difference) -> list[str]:
        parts = []
        if each.only_backup:
            parts.append(self.tr("%n would come back", "", each.only_backup))
        if each.only_vault:
            parts.append(self.tr("%n would go", "", each.only_vault))
        if each.differing:
            parts.append(self.tr("%n would be as they were then", "", each.differing))
        return parts


def _sum(one: Difference, other: Difference) -> Difference:
    return Difference(
        one.only_backup + other.only_backup,
        one.only_vault + other.only_vault,
        one.differing + other.differing,
    )


def _day(night: str) -> str:
    try:
        return QLocale().toString(_date(date.fromisoformat(night)), "d MMMM yyyy")
    except ValueError:  # a night that something else than Bedtime wrote
        return night


def _date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
