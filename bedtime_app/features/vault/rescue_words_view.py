"""The words about a damaged vault: which backup there is, and exactly what was lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from bedtime_app.design.kept_kinds_view import kept_kind
from bedtime_app.features.vault.vault_words_view import VaultWords
from bedtime_app.storage.errors import BackupAbsent, VaultDamaged, WrongKey, WrongPassphrase

if TYPE_CHECKING:
    from bedtime_app.storage.errors import StorageError
    from bedtime_app.storage.salvage import Loss, TableLoss


class RescueWords(QObject):
    """Says what can be had, and what cannot."""

    def trouble(self, error: StorageError) -> str:
        """Why it went no further, and what can be done."""
        if isinstance(error, WrongPassphrase | WrongKey):
            return self.tr(
                "That does not open it. Type the passphrase, or the twelve words, that it had on "
                "its day, and try again."
            )
        if isinstance(error, BackupAbsent):
            return self.tr("There is no backup that can be read whole. Nothing was changed.")
        if isinstance(error, VaultDamaged):
            return self.tr(
                "Nothing in the vault’s file can be read any more. A backup can still be opened, "
                "if there is one. Nothing was changed."
            )
        return VaultWords(self).trouble(error)

    def losses(self, loss: Loss) -> list[str]:
        """One line for each kind of thing, and one about the file."""
        lines = [
            self._of_table(kept_kind(name), table)
            for name, table in loss.tables.items()
            if not name.startswith("_") and (table.read or table.lost or table.gaps)
        ]
        if loss.unreadable_pages:
            room = QLocale().formattedDataSize(
                loss.unreadable_bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
            )
            of_file = self.tr(
                "%n pages of the file (%1) cannot be read.", "", loss.unreadable_pages
            )
            lines.append(of_file.replace("%1", room))
        return lines

    def _of_table(self, kind: str, table: TableLoss) -> str:
        parts = [self.tr("%n can be read", "", table.read)]
        if table.lost:
            parts.append(self.tr("%n are lost", "", table.lost))
        elif not table.gaps:
            parts.append(self.tr("none is lost"))
        for first, last in table.gaps:
            if last is None:
                gap = self.tr("what came after number %1 is lost, if anything did")
                parts.append(gap.replace("%1", str(max(first - 1, 0))))
            else:
                gap = self.tr("numbers %1 to %2 are lost, if they were there")
                parts.append(gap.replace("%2", str(last)).replace("%1", str(first)))
        return self.tr("%1: %2.").replace("%2", "; ".join(parts)).replace("%1", kind)
