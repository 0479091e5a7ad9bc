"""What was found in a tracker's file, and what was left out or doubted; never its words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from zoneinfo import ZoneInfo

    from bedtime_app.features.diary.tracker_sleep import TrackerSleep

MOST_SLEEPS = 100_000
"""More than anybody slept."""
MOST_LINES = 200
"""Lines of the report for each kind of remark; every one beyond them is still counted."""


class TrackerFormat(Enum):
    """Whose file it is."""

    PLEES = "plees-tracker"
    SLEEP_AS_ANDROID = "sleep-as-android"
    SLEEPDIARY_JSON = "sleepdiary-json"
    SLEEPDIARY_CSV = "sleepdiary-csv"
    FITBIT = "fitbit"
    OURA = "oura"
    APPLE_HEALTH = "apple-health"
    TABLE = "table"
    """Any CSV, whose columns were chosen."""


class FileTrouble(Enum):
    """Why nothing can be taken from a file at all."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    NO_FILE = "no_file"
    """A folder, a pipe, a device."""
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    SWOLLEN = "swollen"
    """A zip that unfolds into far more than any tracker writes."""
    NO_TEXT = "no_text"
    BROKEN = "broken"
    UNKNOWN = "unknown"
    """In no form that we know."""
    NO_COLUMN = "no_column"
    """A CSV in which no column holds the times, or none of the chosen name."""
    DAY_OR_MONTH = "day_or_month"
    """03/04/2020 may be either, and nothing in the file tells."""


class TrackerRefusedError(Exception):
    """Nothing of the file can be taken."""

    def __init__(self, trouble: FileTrouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


class ReadingCancelled(Exception):  # noqa: N818 - nothing went wrong
    """Somebody asked to stop; nothing was kept."""


class Remark(Enum):
    """What there is to say of one line."""

    NO_RECORD = "no_record"
    """Not of the form that the file has elsewhere."""
    TOO_LONG = "too_long"
    BROKEN_OFF = "broken_off"
    """A quotation, a document or the file ends in the middle."""
    NO_TIMES = "no_times"
    STRANGE_TIMES = "strange_times"
    """In no year that can be meant."""
    BACKWARDS = "backwards"
    """It ends before it begins, or at once."""
    NOT_SLEEP = "not_sleep"
    """A meal, an alarm."""
    NESTED = "nested"
    """A zip within the zip."""
    ESCAPES = "escapes"
    """A name in the zip that leads out of it."""
    SEALED = "sealed"
    """A file in the zip that has a password or a damage."""

    TWICE = "twice"
    """The same sleep stands there again; the later one counts."""
    VERY_LONG = "very_long"
    """More than a day."""
    UNKNOWN_ZONE = "unknown_zone"
    ZONES_DISAGREE = "zones_disagree"
    """The zone's name and the offset are of different clocks; the instant is by the offset."""
    BY_CHOSEN_ZONE = "by_chosen_zone"
    """Local times without a zone, read by the clocks of the chosen one."""
    UNSURE_HOUR = "unsure_hour"
    """Clocks showed that hour twice, or never."""
    REBUILT_KEY = "rebuilt_key"
    """A spreadsheet spoilt the number of the record; it was made anew from the times."""
    STRANGE_VALUE = "strange_value"
    """A number beside the times that cannot be; it was left empty."""
    SHORTENED = "shortened"
    """A comment longer than we keep."""
    DREAM_TAG = "dream_tag"
    """Marked as a good or a bad dream."""
    WINDOWS_TEXT = "windows_text"
    """No UTF-8; read as Windows-1252."""
    OVERLAPS = "overlaps"
    """It lies over a sleep of another source."""

    @property
    def leaves_out(self) -> bool:
        """Whether the line became no sleep."""
        return self in _LEAVING_OUT


_LEAVING_OUT = frozenset(
    {
        Remark.NO_RECORD,
        Remark.TOO_LONG,
        Remark.BROKEN_OFF,
        Remark.NO_TIMES,
        Remark.STRANGE_TIMES,
        Remark.BACKWARDS,
        Remark.NOT_SLEEP,
        Remark.NESTED,
        Remark.ESCAPES,
        Remark.SEALED,
    }
)


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One remark."""

    part: int
    """Which file of a zip, from 1; 1 for a file alone."""
    line: int
    """From 1, or the number of a record; 0 for the whole of it."""
    remark: Remark


@dataclass(frozen=True, slots=True)
class TrackerOptions:
    """What the person said beside the file."""

    zone: ZoneInfo
    """By whose clocks local times without a zone are read."""
    source: str = ""
    """What to call a table's source."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """Which column of a table holds what, over what their names tell."""
    day_first: bool | None = None
    """Whether 03/04/2020 is in April; None where nobody said."""


class Findings:
    """Collects the remarks while a file is read, so many of them at most; and asks whether to stop.

    `told` hears after each piece which share of the bytes was read, from 0 to 1.
    """

    def __init__(
        self,
        go_on: Callable[[], bool] = lambda: True,
        told: Callable[[float], object] = lambda _: None,
    ) -> None:
        self._go_on = go_on
        self._told = told
        self.part = 1
        self.whole = 0
        """Bytes of all the parts."""
        self.before = 0
        """Bytes of the parts before this one."""
        self.counts: Counter[Remark] = Counter()
        self.lines: list[ReportLine] = []
        self._newest: dict[Remark, ReportLine] = {}

    def remark(self, line: int, remark: Remark) -> None:
        """Say that of the line, and of each line only once."""
        found = ReportLine(self.part, line, remark)
        if self._newest.get(remark) == found:
            return
        self._newest[remark] = found
        self.counts[remark] += 1
        if self.counts[remark] <= MOST_LINES:
            self.lines.append(found)

    def count(self, remark: Remark) -> None:
        """Count what is no news of any line, such as a meal among the nights."""
        self.counts[remark] += 1

    def go_on(self) -> None:
        """Raises `ReadingCancelled` if somebody asked to stop."""
        if not self._go_on():
            raise ReadingCancelled

    def reach(self, place: int) -> None:
        """Say that the part was read up to there, in bytes; raises `ReadingCancelled`."""
        self.go_on()
        if self.whole:
            self._told(min(1.0, (self.before + place) / self.whole))


@dataclass(frozen=True, slots=True)
class TrackerReport:
    """What a file holds; nothing is kept yet."""

    format: TrackerFormat
    sleeps: tuple[TrackerSleep, ...]
    """The earliest first."""
    lines: tuple[ReportLine, ...]
    """The first `MOST_LINES` of each remark, in the order of the file."""
    counts: Mapping[Remark, int]
    """Of every remark, those beyond `lines` as well."""
