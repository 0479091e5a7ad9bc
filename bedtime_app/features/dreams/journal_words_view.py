"""The journal's words about dreams: nights, rows, troubles."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, QTime

from bedtime_app.features.dreams.dream import DreamKind, excerpt
from bedtime_app.features.dreams.dream_query import Passage, highlights, marked, passage
from bedtime_app.storage.errors import DiskFull, StorageError, VaultReadOnly

if TYPE_CHECKING:
    from bedtime_app.core.night import Night
    from bedtime_app.features.dreams.dream import Dream

RECENT = timedelta(days=27)
"""Within so many days a weekday and a day of the month name one night only."""


class JournalWords(QObject):
    """Says in the person's language what the journal holds."""

    def night(self, night: Night, tonight: Night) -> str:
        """Name a night by its two days; one long ago by its month and year too."""
        evening = night.evening
        morning = evening + timedelta(days=1)
        recent = abs(tonight.evening - evening) <= RECENT
        locale = QLocale()
        return (
            self.tr("%1 → %2")
            .replace("%1", locale.toString(_date(evening), "ddd d"))
            .replace("%2", locale.toString(_date(morning), "ddd d" if recent else "ddd d MMM yyyy"))
        )

    def page_head(self, dream: Dream | None, tonight: Night) -> str:
        """Say which night the page is of, and when it was first written."""
        night = self.night(dream.night if dream else tonight, tonight)
        if dream is None:
            return self.tr("Night of %1").replace("%1", night)
        written = dream.written_there.time()
        time = QLocale().toString(
            QTime(written.hour, written.minute), QLocale.FormatType.ShortFormat
        )
        return self.tr("Night of %1, written %2").replace("%2", time).replace("%1", night)

    def other_year(self, dream: Dream) -> str:
        """Name a dream of this night by its year; a nightmare's own words are not in it."""
        page = dream.page
        title = (
            self.tr("A nightmare")
            if page.nightmare
            else page.title.strip() or excerpt(page.text) or self._untitled(page.kind)
        )
        words = self.tr("On this night, %1: %2")
        year = QLocale().toString(_date(dream.night.evening), "yyyy")
        return words.replace("%1", year).replace("%2", title)

    def row(self, dream: Dream, tonight: Night, words: str = "") -> dict[str, object]:
        """One row of the list, with what `words` find; a nightmare's own words are not in it."""
        page = dream.page
        own_title = page.title.strip()
        if page.nightmare:
            title = Passage(self.tr("A nightmare"))
            begins = Passage(self.tr("Covered. Open it when you wish."))
        else:
            title = Passage(own_title or self._untitled(page.kind), highlights(own_title, words))
            begins = passage(page.text, words)
        return {
            "dreamId": dream.id,
            "nightText": self.night(dream.night, tonight),
            "title": title.text,
            "titleMarked": marked(title),
            "untitled": not (own_title or page.nightmare),
            "excerpt": begins.text,
            "excerptMarked": marked(begins),
            "nightmare": page.nightmare,
        }

    def _untitled(self, kind: DreamKind) -> str:
        if kind is DreamKind.FRAGMENT:
            return self.tr("From the night, to be completed")
        if kind is DreamKind.FELT_GONE:
            return self.tr("Felt, but gone")
        return self.tr("No dream") if kind is DreamKind.NO_DREAM else self.tr("No title yet")

    def unkept(self, trouble: StorageError) -> str:
        """Say why the page is not on disk yet, and that nothing is lost."""
        if isinstance(trouble, DiskFull):
            return self.tr(
                "The disk is full. Your words stay on this page and are kept as soon as there is"
                " room."
            )
        if isinstance(trouble, VaultReadOnly):
            return self.tr(
                "The vault’s folder cannot be written. Your words stay on this page, and it is"
                " tried again."
            )
        return self.tr(
            "The vault could not keep this just now. Your words stay on this page, and it is tried"
            " again."
        )

    def kept(self) -> str:
        """Say that the page is on disk."""
        return self.tr("Kept.")

    def deleted(self) -> str:
        """Say that a dream was deleted, beside the offer to bring it back."""
        return self.tr("Deleted.")

    def erased_on(self, day: date) -> str:
        """Say on which day a deleted dream is erased for good."""
        return self.tr("It is erased on %1.").replace(
            "%1", QLocale().toString(_date(day), "ddd d MMM yyyy")
        )

    def unread(self) -> str:
        """Say that the journal itself did not answer."""
        return self.tr("The vault did not answer just now. Nothing was changed.")


def _date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
