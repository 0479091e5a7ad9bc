"""The words of what dreams are sifted by."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from bedtime_app.features.dreams.dream import FARTHEST_TONE, DreamKind, TagSort
from bedtime_app.features.dreams.dream_filter import NIGHTS, TONE, kind_key, tag_key
from bedtime_app.features.dreams.page_details import KINDS
from bedtime_app.features.dreams.version_words_view import signed

if TYPE_CHECKING:
    from bedtime_app.core.night import Night
    from bedtime_app.features.dreams.dream_query import DreamQuery


class FilterWords(QObject):
    """Says in the person's language what was chosen."""

    def kind(self, kind: DreamKind) -> str:
        """Name a kind."""
        return {
            DreamKind.DREAM: self.tr("A dream"),
            DreamKind.BAD_DREAM: self.tr("A bad dream"),
            DreamKind.NIGHTMARE: self.tr("A nightmare"),
            DreamKind.FRAGMENT: self.tr("A fragment"),
            DreamKind.FELT_GONE: self.tr("Felt, but gone"),
            DreamKind.NO_DREAM: self.tr("No dream"),
        }[kind]

    def sort(self, sort: TagSort) -> str:
        """Say what a tag names."""
        return {
            TagSort.PERSON: self.tr("a person"),
            TagSort.PLACE: self.tr("a place"),
            TagSort.FEELING: self.tr("a feeling"),
            TagSort.OWN: self.tr("a tag of yours"),
        }[sort]

    def chips(self, query: DreamQuery) -> list[tuple[str, str]]:
        """Key and name of each choice in force."""
        kinds = [(kind_key(kind), self.kind(kind)) for kind in KINDS if kind in query.kinds]
        tags = [(tag_key(tag), tag.name) for tag in query.tags]
        ranges = [(NIGHTS, self._nights(query.first, query.last)), (TONE, self._tones(query))]
        return [*kinds, *tags, *(chip for chip in ranges if chip[1])]

    def found(self, count: int | None, query: DreamQuery) -> str:
        """Say how many dreams were found; nothing while that is not known."""
        if count is None:
            return ""
        if count:
            return self.tr("%n dreams found", "", count)
        if query.is_filtered:
            return self.tr("No dream fits all of this.")
        return self.tr("No dream holds these words.")

    def tone(self, tone: int, unbound: int) -> str:
        """Name one end of the range of tones."""
        return self.tr("any") if tone == unbound else signed(tone)

    def _nights(self, first: Night | None, last: Night | None) -> str:
        if first is None and last is None:
            return ""
        if first == last and first is not None:
            morning = first.evening + timedelta(days=1)
            pair = self.tr("Night of %1 → %2").replace("%2", written(morning))
            return pair.replace("%1", QLocale().toString(_date(first.evening), "ddd d"))
        if first is None or last is None:
            night = first or last
            assert night is not None  # noqa: S101 - one of the two is there
            words = self.tr("Until %1") if first is None else self.tr("Since %1")
            return words.replace("%1", written(night.evening))
        both = self.tr("%1 – %2").replace("%2", written(last.evening))
        return both.replace("%1", written(first.evening))

    def _tones(self, query: DreamQuery) -> str:
        least, most = query.least_tone, query.most_tone
        if least is None and most is None:
            return ""
        if least is not None and least == most:
            return self.tr("Tone %1").replace("%1", signed(least))
        both = self.tr("Tone %1 to %2").replace(
            "%2", signed(FARTHEST_TONE if most is None else most)
        )
        return both.replace("%1", signed(-FARTHEST_TONE if least is None else least))


def written(day: date) -> str:
    """A day with its year."""
    return QLocale().toString(_date(day), "ddd d MMM yyyy")


def _date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
