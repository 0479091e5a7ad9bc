"""The words of the week's paper, and what is said when it cannot be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTime
from PySide6.QtGui import QGuiApplication

from bedtime_app.design.printed_page import PrintedCard, PrintedNight, PrintedPage
from bedtime_app.features.paper.paper_sheet import week_from
from bedtime_app.storage.errors import DiskFull, StorageError, VaultReadOnly

if TYPE_CHECKING:
    from datetime import time

    from bedtime_app.features.paper.paper_sheet import PaperNight, PaperSheet, PaperStep


class PaperWords(QObject):
    """Puts a sheet into the person's language, with times as the person's country writes them."""

    def page(self, sheet: PaperSheet) -> PrintedPage:
        """Every word that is printed."""
        nights = week_from(sheet.nights, QLocale().firstDayOfWeek().value - 1)
        advice = self.tr(
            "In the morning, write a word or two about how rested you feel: a guess is enough, "
            "and an empty line is fine. The times are an offer. If a night goes otherwise, "
            "the next one begins anew."
        )
        return PrintedPage(
            title=self.tr("A week on paper"),
            promise=self.tr(
                "No screen is needed this week, and nothing is recorded. "
                "What stands here is yours alone."
            ),
            headings=(
                self.tr("Wind-down"),
                self.tr("Lights-out"),
                self.tr("Rise, next day"),
                self.tr("How rested, next morning"),
            ),
            nights=tuple(self._night(night) for night in nights),
            advice=advice,
            cards_title=self._cards_title(sheet.left_out),
            cards=tuple(self._card(step) for step in sheet.cards),
            free=self.tr("a free evening"),
            right_to_left=QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def trouble(self, error: Exception) -> str:
        """Why nothing was written; an error that is not expected is raised again."""
        if isinstance(error, DiskFull):
            return self.tr("There is no room left there. Nothing was written.")
        if isinstance(error, VaultReadOnly):
            return self.tr("That folder may not be written. Choose another one.")
        if isinstance(error, StorageError):
            return self.tr("The file could not be written there. Choose another place.")
        raise error

    def exists(self) -> str:
        """Before another file is written over."""
        return self.tr("There is a file of that name already. It stays until you say otherwise.")

    def no_place(self) -> str:
        """How a place for the file is written."""
        return self.tr("Write a folder and a name, such as Documents/bedtime-week.pdf.")

    def kept(self, place: str) -> str:
        """The file is there."""
        return self.tr(
            "Kept as %1. Print it with whatever opens PDF files here, then leave the screen alone."
        ).replace("%1", place)

    def _cards_title(self, left_out: int) -> str:
        title = self.tr("Cards to cut out and lay by the bed, in the order of the evening.")
        if left_out:
            title += " " + self.tr("%n steps more found no room here.", "", left_out)
        return title

    def _night(self, night: PaperNight) -> PrintedNight:
        times = (night.wind_down, night.lights_out, night.rise)
        return PrintedNight(
            day=QLocale().standaloneDayName(night.weekday + 1),
            times=() if night.free else tuple(_clock(local) for local in times),
        )

    def _card(self, step: PaperStep) -> PrintedCard:
        minutes = step.minutes
        return PrintedCard(
            name=step.name,
            sentence=step.sentence,
            minutes="" if minutes is None else self.tr("about %n minutes", "", minutes),
            caution=step.caution,
        )


def _clock(local: time) -> str:
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
