"""What would come in, what came in and what went wrong, in the words of the page of trackers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from bedtime_app.features.diary.importing.tracker_report import Remark, TrackerFormat
from bedtime_app.features.diary.tracker_words_view import TrackerWords
from bedtime_app.storage.errors import DiskFull, VaultReadOnly

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from bedtime_app.features.diary.importing.tracker_plan import TrackerPlan
    from bedtime_app.features.diary.tracker_store import TrackerBatch
    from bedtime_app.storage.errors import StorageError

FIRST_PLACES = 3
"""So many are named of each remark."""
_FORMATS = {form.value: form for form in TrackerFormat}
_MOST_SOURCES = 3
_LONGEST_SOURCE = 40


class TrackerPlanWords(QObject):
    """Says how many sleeps, from when to when, and what becomes of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = TrackerWords(self)

    def recognised(self, plan: TrackerPlan) -> str:
        """Whose file it is."""
        return self._words.format(plan.reports[0].format)

    def span(self, plan: TrackerPlan, zone: ZoneInfo) -> str:
        """How many sleeps it holds, from when to when."""
        if not plan.sleeps:
            return self.tr("No sleep was found in it.")
        last = max(one.end for one in plan.sleeps)
        said = self.tr("%n sleeps, from %1 to %2", "", len(plan.sleeps))
        return said.replace("%1", _day(plan.sleeps[0].begin, zone)).replace("%2", _day(last, zone))

    def summary(self, plan: TrackerPlan) -> str:
        """How many are new, changed, known, and how many lines were left out."""
        standing = plan.standing
        parts = []
        if standing.new:
            parts.append(self.tr("%n are new", "", standing.new))
        elif plan.sleeps:
            parts.append(self.tr("Nothing is new"))
        if standing.changed:
            parts.append(self.tr("%n take the place of what was here", "", standing.changed))
        if standing.same:
            parts.append(self.tr("%n are here already", "", standing.same))
        out = sum(count for remark, count in plan.remarks.items() if remark.leaves_out)
        if out:
            parts.append(self.tr("%n were left out", "", out))
        return " · ".join(parts)

    def remark_rows(self, plan: TrackerPlan) -> list[dict[str, object]]:
        """A row for each remark, with its count and its first places."""
        return [
            {
                "remark": remark.value,
                "why": self._words.remark(remark),
                "places": self._places(plan, remark, count),
            }
            for remark, count in plan.remarks.items()
        ]

    def part(self, part: str) -> str:
        """What may be taken from a column."""
        return {
            "date": self.tr("The day, where it stands apart"),
            "start": self.tr("When it began"),
            "end": self.tr("When it ended"),
            "lasted": self.tr("Or how long it was"),
            "zone": self.tr("The time zone"),
            "asleep": self.tr("How long asleep"),
            "awake": self.tr("How long awake"),
            "latency": self.tr("How long until asleep"),
            "awakenings": self.tr("How often awake"),
            "rating": self.tr("How good it was"),
            "kind": self.tr("Whether it was a nap"),
            "comment": self.tr("The comment"),
        }[part]

    def no_part(self) -> str:
        """Say that it is taken from no column."""
        return self.tr("Not in it")

    def brought(self, one: TrackerBatch, zone: ZoneInfo) -> str:
        """What an import brought, and when."""
        count = self.tr("%n sleeps", "", one.sleeps)
        names = [self._source(source) for source in one.sources[:_MOST_SOURCES]]
        names += ["…"] * (len(one.sources) > _MOST_SOURCES)
        said = f"{count} · {', '.join(names)}"
        return said if one.kept_at is None else f"{_day(one.kept_at, zone)} · {said}"

    def undoing(self, one: TrackerBatch) -> str:
        """The second question before an import is taken back."""
        asked = self.tr("Take these %n sleeps out of your vault again?", "", one.sleeps)
        if not one.replaced:
            return asked
        back = self.tr("%n that they replaced come back.", "", one.replaced)
        return f"{asked} {back}"

    def keeping(self, count: int) -> str:
        """What is being done."""
        return self.tr("Bringing in %n sleeps.", "", count)

    def kept(self, count: int) -> str:
        """That they are there."""
        return self.tr("%n sleeps are in your vault now, beside your diary.", "", count)

    def undone(self, one: TrackerBatch) -> str:
        """That they are gone, and the former back."""
        gone = self.tr("%n sleeps are taken out again.", "", one.sleeps)
        if not one.replaced:
            return gone
        return f"{gone} {self.tr('%n former ones are back.', '', one.replaced)}"

    def unkept(self, trouble: StorageError) -> str:
        """Why nothing was changed."""
        if isinstance(trouble, DiskFull):
            return self.tr("The disk is full. Nothing was changed.")
        if isinstance(trouble, VaultReadOnly):
            return self.tr("The vault’s folder cannot be written. Nothing was changed.")
        return self.tr("The vault did not answer just now. Nothing was changed.")

    def _places(self, plan: TrackerPlan, remark: Remark, count: int) -> str:
        lines = plan.first_lines(remark, FIRST_PLACES)
        times = self.tr("%n times", "", count)
        if not lines:
            return times
        named = ", ".join(self._words.place(line) for line in lines)
        if count == 1:
            return named
        return f"{times}: {named}{', …' if count > len(lines) else ''}"

    def _source(self, source: str) -> str:
        form = _FORMATS.get(source)
        return self._words.format(form) if form is not None else source[:_LONGEST_SOURCE]


def _day(instant: datetime, zone: ZoneInfo) -> str:
    there = instant.astimezone(zone)
    return QLocale().toString(QDate(there.year, there.month, there.day), "d MMMM yyyy")
