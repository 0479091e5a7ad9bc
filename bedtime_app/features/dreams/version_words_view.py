"""The words about the former versions of a dream."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, QTime

from bedtime_app.features.dreams.dream import MOST_INTENSE, MOST_VIVID, DreamKind

if TYPE_CHECKING:
    from datetime import datetime, time

    from bedtime_app.features.dreams.dream import DreamPage


class VersionWords(QObject):
    """Says when a version was replaced, and what it held beside its words."""

    def until(self, replaced: datetime) -> str:
        """Name a version by the minute in which another took its place."""
        day = QLocale().toString(
            QDate(replaced.year, replaced.month, replaced.day), "ddd d MMM yyyy"
        )
        return self.tr("Until %1, %2").replace("%1", day).replace("%2", _clock(replaced.time()))

    def said(self, page: DreamPage) -> str:
        """Everything said beside the words, in one line; empty if nothing is."""
        parts = [
            self._kind(page.kind),
            self.tr("woken at %1").replace("%1", _clock(page.woke_at)) if page.woke_at else "",
            self._scale(self.tr("vividness %1 of %2"), page.vividness, MOST_VIVID),
            "" if page.tone is None else self.tr("tone %1").replace("%1", signed(page.tone)),
            self._scale(self.tr("intensity %1 of %2"), page.intensity, MOST_INTENSE),
            self.tr("knew that it was a dream") if page.lucid else "",
            *(tag.name for tag in page.tags),
        ]
        return " · ".join(filter(None, parts))

    def _kind(self, kind: DreamKind) -> str:
        return {
            DreamKind.DREAM: "",
            DreamKind.BAD_DREAM: self.tr("A bad dream"),
            DreamKind.NIGHTMARE: self.tr("A nightmare"),
            DreamKind.FRAGMENT: self.tr("A fragment"),
            DreamKind.FELT_GONE: self.tr("Felt, but gone"),
            DreamKind.NO_DREAM: self.tr("No dream"),
        }[kind]

    @staticmethod
    def _scale(sentence: str, value: int | None, most: int) -> str:
        if value is None:
            return ""
        return sentence.replace("%1", str(value)).replace("%2", str(most))


def _clock(at: time) -> str:
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def signed(tone: int) -> str:
    """A tone with its sign."""
    return f"{tone:+d}".replace("-", "\u2212") if tone else "0"
