"""What looking back says: spans, nights, and each night in one sentence."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, QTime

from bedtime_app.features.looking_back.night_span import Reach

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime, time, tzinfo

    from bedtime_app.core.night import Night
    from bedtime_app.features.looking_back.night_seen import Measured, NightSeen
    from bedtime_app.features.looking_back.night_span import NightSpan

_DAY = timedelta(days=1)
_ABOUT = 5
"""Minutes to which a remembered length is rounded: it was a guess."""


class LookingWords(QObject):
    """Sentences about nights that are over; none of them judges."""

    def span(self, span: NightSpan) -> str:
        """Which week or month it is."""
        if span.reach is Reach.MONTH:
            return _written(span.first.evening, "MMMM yyyy")
        first = _written(span.first.evening, "d MMMM")
        words = self.tr("%1 to %2").replace("%1", first)
        return words.replace("%2", _written(span.last.evening, "d MMMM yyyy"))

    def evening(self, night: Night) -> str:
        """The night by its evening alone, where there is little room."""
        return _written(night.evening, "ddd d")

    def sentence(self, seen: NightSeen, *, feelings_only: bool) -> str:
        """Everything the picture shows of one night."""
        words = self.tr("%1 to %2").replace("%1", _written(seen.night.evening, "dddd d"))
        name = words.replace("%2", _written(seen.night.evening + _DAY, "dddd d"))
        parts = list(self._parts(seen, feelings_only=feelings_only))
        said = self.tr(", ").join(parts) or self.tr("nothing was told")
        return self.tr("%1: %2").replace("%1", name).replace("%2", said)

    def facts(self, seen: NightSeen, *, feelings_only: bool) -> str:
        """What stands beside the bar, in words."""
        return self.tr(", ").join(self._felt(seen, feelings_only=feelings_only))

    def note(self, seen: NightSeen, *, feelings_only: bool) -> str:
        """A quiet word where a bar would be; none where nothing was told."""
        if seen.unmonitored:
            return self.tr("unmonitored")
        if feelings_only:
            return ""
        if seen.doubtful:
            return self.tr("times that do not fit together")
        return "" if seen.slept else self.tr("no sleep")

    def in_bed(self, seen: NightSeen) -> str:
        """From when to when, as far as it was told."""
        return self._between(seen.into_bed, seen.out_of_bed, seen.zone)

    def of_device(self, one: Measured) -> str:
        """From when to when a device measured sleep."""
        return self._between(one.begin, one.end, one.zone)

    def about(self, minutes: float | None) -> str:
        """A remembered length, to five minutes."""
        if minutes is None:
            return ""
        return self.length(round(minutes / _ABOUT) * _ABOUT)

    def length(self, minutes: float) -> str:
        """Hours and minutes."""
        hours, rest = divmod(round(minutes), 60)
        if not hours:
            return self.tr("%1 min").replace("%1", QLocale().toString(rest))
        words = self.tr("%1 h %2 min").replace("%1", QLocale().toString(hours))
        return words.replace("%2", QLocale().toString(rest))

    def felt(self, value: int | None) -> str:
        """Of five, or nothing."""
        return self.tr("%1 of 5").replace("%1", QLocale().toString(value)) if value else ""

    def middle(self, seen: NightSeen) -> str:
        """When the middle of sleep was."""
        if seen.mid_sleep is None or not seen.slept:
            return ""
        return _clock(seen.mid_sleep, seen.zone)

    def yes(self) -> str:
        """It was so."""
        return self.tr("yes")

    def headings(self) -> dict[str, str]:
        """Over the columns of the table, in their order."""
        return {
            "night": self.tr("Night"),
            "bed": self.tr("In bed"),
            "asleep": self.tr("Asleep, about"),
            "middle": self.tr("Middle of sleep"),
            "quality": self.tr("How it was"),
            "rested": self.tr("Rested"),
            "ritual": self.tr("Ritual"),
            "alone": self.tr("Left alone"),
            "dreams": self.tr("Dreams"),
            "note": self.tr("Note"),
        }

    def promise(self) -> str:
        """What the printed page is."""
        return self.tr("Your nights, as you told them. Nothing here is a score.")

    def legend_of_felt(self) -> str:
        """How it is drawn how somebody felt."""
        return self.tr("On its short line, a dot stands between the least and the most.")

    def legend(self, *, measured: bool) -> str:
        """How the nights are drawn."""
        said = self.tr("Pale is in bed, full is asleep, and the stroke marks the middle of sleep.")
        if measured:
            said += " " + self.tr(
                "Outlined is what a tracker measured; it is never counted with what you told."
            )
        return said

    def measured_by(self, source: str) -> str:
        """Whose figures these are."""
        return self.tr("measured by %1").replace("%1", source)

    def teaching(self, told: int, *, feelings_only: bool) -> str:
        """How the picture grows, while there is little in it."""
        if told:
            return self.tr("Each morning you tell adds a line. Gaps are fine and stay gaps.")
        if feelings_only:
            return self.tr(
                "Nothing was told of these nights. How it felt is enough, and none is fine too."
            )
        return self.tr(
            "Nothing was told of these nights. A minute in the morning draws one of them, "
            "and leaving nights out is fine."
        )

    def _parts(self, seen: NightSeen, *, feelings_only: bool) -> Iterator[str]:
        if seen.unmonitored:
            yield self.tr("unmonitored")
        if not feelings_only:
            yield from self._times(seen)
        yield from self._felt(seen, feelings_only=feelings_only)
        if not feelings_only:
            yield from (self._device(one) for one in seen.measured)

    def _felt(self, seen: NightSeen, *, feelings_only: bool) -> Iterator[str]:
        if seen.quality and feelings_only:
            yield self.tr("the night was %1").replace("%1", self.felt(seen.quality))
        if seen.rested:
            yield self.tr("rested %1").replace("%1", self.felt(seen.rested))
        if seen.ritual:
            yield self.tr("with the ritual")
        if seen.alone is not None and not feelings_only:
            alone = self.length(seen.alone)
            yield self.tr("the computer left alone for %1").replace("%1", alone)
        if seen.dreams:
            yield self.tr("%n dreams kept", "", seen.dreams)

    def _times(self, seen: NightSeen) -> Iterator[str]:
        bed = self.in_bed(seen)
        if bed:
            yield self.tr("in bed %1").replace("%1", bed)
        if seen.doubtful:
            yield self.tr("times that do not fit together")
        elif not seen.slept:
            yield self.tr("no sleep")
        elif seen.asleep is not None:
            yield self.tr("asleep about %1").replace("%1", self.about(seen.asleep))
        if middle := self.middle(seen):
            yield self.tr("the middle of sleep at %1").replace("%1", middle)

    def _device(self, one: Measured) -> str:
        words = self.measured_by(one.source) + " " + self.of_device(one)
        if one.asleep is not None:
            words += self.tr(" with %1 asleep").replace("%1", self.length(one.asleep))
        return words

    def _between(self, begin: datetime | None, end: datetime | None, zone: tzinfo) -> str:
        if begin is not None and end is not None:
            words = self.tr("%1 to %2").replace("%1", _clock(begin, zone))
            return words.replace("%2", _clock(end, zone))
        if begin is not None:
            return self.tr("from %1").replace("%1", _clock(begin, zone))
        return self.tr("until %1").replace("%1", _clock(end, zone)) if end is not None else ""


def hour_text(hour: time) -> str:
    """A whole hour along the clock, as short as clocks are read where the person lives."""
    locale = QLocale()
    halved = "a" in locale.timeFormat(QLocale.FormatType.ShortFormat).casefold()
    return locale.toString(hour.hour % 12 or 12) if halved else locale.toString(hour.hour)


def _clock(instant: datetime, zone: tzinfo) -> str:
    local = instant.astimezone(zone)
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
