"""Any CSV with a head, such as somebody's own or that of a tracker that we do not know."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.moments import (
    has_open_order,
    instant_of,
    is_time_alone,
    leaves_open,
    order_told,
    told_moment,
)
from bedtime_app.features.diary.importing.table_amounts import told_minutes, told_rating
from bedtime_app.features.diary.importing.table_columns import places_in
from bedtime_app.features.diary.importing.table_rows import head_of, table_rows
from bedtime_app.features.diary.importing.told import (
    has_dream_tag,
    in_milliseconds,
    so_much_later,
    told_comment,
    told_within,
    told_zone,
    zone_name,
)
from bedtime_app.features.diary.importing.tracker_report import (
    FileTrouble,
    Findings,
    Remark,
    TrackerFormat,
    TrackerRefusedError,
)
from bedtime_app.features.diary.tracker_sleep import TrackerSleep

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bedtime_app.features.diary.importing.tracker_file import TrackerFile
    from bedtime_app.features.diary.importing.tracker_report import TrackerOptions

    Row = Mapping[str, str]

FORMAT = TrackerFormat.TABLE
_DAY = timedelta(days=1)
_MOST_WAKES = 1000


def recognises(head: str, name: str, options: TrackerOptions) -> bool:  # noqa: ARG001 - every reader's signature
    """By columns for the times, of known names or chosen."""
    return places_in(head_of(head)[0], options.columns) is not None


def read(
    file: TrackerFile, options: TrackerOptions, findings: Findings
) -> Iterator[tuple[int, TrackerSleep]]:
    """One sleep a row; its instant of beginning is its key.

    Raises `TrackerRefusedError` where day and month cannot be told from each other. A rating
    whose best nobody tells is left out, and so is a length whose unit nobody tells.
    """
    table = _Table(file, options, findings)
    for line, row in table.rows():
        sleep = table.sleep(row, line)
        if sleep is not None:
            yield line, sleep


class _Table:
    def __init__(self, file: TrackerFile, options: TrackerOptions, findings: Findings) -> None:
        self._file = file
        self._options = options
        self._findings = findings
        self._head, self._delimiter = head_of(file.head_text())
        self._places = places_in(self._head, options.columns) or {}
        self._names = {part: self._head[place] for part, place in self._places.items()}
        self._day_first = options.day_first
        if self._day_first is None:
            self._day_first = self._order()

    def rows(self, findings: Findings | None = None) -> Iterator[tuple[int, Row]]:
        rows = table_rows(self._file.lines(), findings or self._findings, self._delimiter)
        next(rows, None)
        for line, row in rows:
            yield (
                line,
                {part: row[at].strip() for part, at in self._places.items() if at < len(row)},
            )

    def sleep(self, row: Row, line: int) -> TrackerSleep | None:
        findings = self._findings
        named = row.get("zone", "")
        zone = told_zone(named)
        if named and zone is None:
            findings.remark(line, Remark.UNKNOWN_ZONE)
        first = self._moment(row.get("start", ""), row.get("date", ""))
        last = self._after(first, row.get("end", ""))

        def instant(moment: datetime | None) -> datetime | None:
            if moment is None:
                return None
            clocks = zone or self._options.zone
            return instant_of(moment, clocks, line, findings, told=zone is not None)

        begin, end = instant(first), instant(last)
        if begin is not None and end is None:
            lasted = self._minutes(row, "lasted", line)
            end = None if lasted is None else so_much_later(begin, lasted)
        if begin is None or end is None:
            findings.remark(line, Remark.NO_TIMES)
            return None
        whole = (end - begin).total_seconds() / 60
        wakes = told_within(row, "awakenings", _MOST_WAKES, line, findings)
        comment = row.get("comment", "")
        if has_dream_tag(comment):
            findings.remark(line, Remark.DREAM_TAG)
        return TrackerSleep(
            source=self._options.source or FORMAT.value,
            key=in_milliseconds(begin),
            begin=begin,
            end=end,
            zone=zone_name(zone),
            main="nap" not in row.get("kind", "").casefold(),
            asleep=self._minutes(row, "asleep", line, whole),
            awake=self._minutes(row, "awake", line, whole),
            latency=self._minutes(row, "latency", line),
            awakenings=None if wakes is None else int(wakes),
            rating=self._rating(row, line),
            comment=told_comment(comment, line, findings),
        )

    def _moment(self, said: str, date: str) -> datetime | None:
        if not is_time_alone(said):
            return told_moment(said, day_first=self._day_first)
        day = told_moment(date, day_first=self._day_first)  # of a date that shows midnight, too
        return told_moment(f"{day.date() if day else date} {said}", day_first=self._day_first)

    def _after(self, begin: datetime | None, said: str) -> datetime | None:
        """The moment; of a time alone, the next after `begin`."""
        if begin is None or not is_time_alone(said):
            return told_moment(said, day_first=self._day_first)
        same_day = told_moment(f"{begin.date()} {said}")
        if same_day is None:
            return None
        end = same_day.replace(tzinfo=begin.tzinfo)
        try:
            return end + _DAY if end < begin else end
        except OverflowError:
            return None

    def _minutes(self, row: Row, part: str, line: int, most: float = float("inf")) -> float | None:
        said = row.get(part, "")
        if not said:
            return None
        minutes = told_minutes(said, self._names[part])
        if minutes is None or not 0 <= minutes <= most:
            self._findings.remark(line, Remark.STRANGE_VALUE)
            return None
        return minutes

    def _rating(self, row: Row, line: int) -> float | None:
        said = row.get("rating", "")
        rating = told_rating(said, self._names["rating"]) if said else None
        if said and rating is None:
            self._findings.remark(line, Remark.STRANGE_VALUE)
        return rating

    def _order(self) -> bool | None:
        """Whether the day comes before the month, as far as a day after the twelfth tells."""
        orders: set[bool | None] = set()
        unsure = False
        for number, (_, row) in enumerate(self.rows(Findings())):
            said = [row.get(part, "") for part in ("start", "end", "date")]
            if not number and not any(map(has_open_order, said)) and any(said):
                return None
            orders.update(map(order_told, said))
            unsure = unsure or any(map(leaves_open, said))
        orders.discard(None)
        if unsure and len(orders) != 1:
            raise TrackerRefusedError(FileTrouble.DAY_OR_MONTH)
        return orders.pop() if len(orders) == 1 else None
