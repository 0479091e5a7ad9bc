"""From when to when, as trackers write it: with an offset, or by clocks of a zone not named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.nameless_zone import offset_text
from bedtime_app.features.diary.importing.told import local_instant, zone_name
from bedtime_app.features.diary.importing.tracker_report import Findings, Remark

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

LONGEST_KEY = 100
SHORTEST_MAIN = 180
"""Minutes; where Oura draws the line between a long sleep and a nap."""
_SHORTEST_TIME, _LONGEST_TIME = len("2026-11-26T07:00"), 40
_YEARS = frozenset(range(2, 9999))  # beyond them a zone's offset leads out of what can be told
_EXACT = 2**53
_ALIKE = 1.0
"""Minutes by which a duration may be rounded."""


@dataclass(frozen=True, slots=True)
class ToldStretch:
    """Both its ends are in UTC."""

    begin: datetime
    end: datetime
    zone: str

    @property
    def minutes(self) -> float:
        """From begin to end."""
        return (self.end - self.begin).total_seconds() / 60

    @property
    def is_long(self) -> bool:
        """Whether it is a night's sleep rather than a nap, where the tracker does not say."""
        return self.minutes >= SHORTEST_MAIN


def told_time(said: object) -> datetime | None:
    """An ISO 8601 time, naive where no offset was told; None for anything else."""
    if not isinstance(said, str) or not _SHORTEST_TIME <= len(said.strip()) <= _LONGEST_TIME:
        return None
    try:
        return datetime.fromisoformat(said.strip())
    except ValueError:
        return None


class ToldClocks:
    """Makes instants of told times, those without an offset by the clocks of the chosen zone."""

    def __init__(self, zone: ZoneInfo, findings: Findings) -> None:
        self._zone = zone
        self._findings = findings

    def stretch(
        self,
        line: int,
        begin: datetime | None,
        end: datetime | None,
        minutes: float | None = None,
    ) -> ToldStretch | None:
        """None, and remarked, if a time is missing; `minutes` tells an hour from its repetition."""
        if begin is None or end is None or {begin.year, end.year} - _YEARS:
            self._findings.remark(line, Remark.NO_TIMES)
            return None
        if begin.tzinfo is not None and end.tzinfo is not None:
            return ToldStretch(
                begin.astimezone(UTC),
                end.astimezone(UTC),
                offset_text(begin.utcoffset() or timedelta()),
            )
        if not self._findings.counts[Remark.BY_CHOSEN_ZONE]:
            self._findings.remark(0, Remark.BY_CHOSEN_ZONE)
        begin, end = begin.replace(tzinfo=None), end.replace(tzinfo=None)
        instants = _that_fit(begin, end, minutes, self._zone) or (
            local_instant(begin, self._zone, line, self._findings),
            local_instant(end, self._zone, line, self._findings),
        )
        return ToldStretch(*instants, zone_name(self._zone))


def told_key(said: object) -> str:
    """A number or name that identifies a record, exactly; empty if it was spoilt."""
    if isinstance(said, float) and said.is_integer() and abs(said) < _EXACT:
        said = int(said)
    if isinstance(said, bool) or not isinstance(said, int | str):
        return ""
    key = str(said).strip()
    return key.encode("utf-8", "replace").decode("utf-8") if len(key) <= LONGEST_KEY else ""


def _that_fit(
    begin: datetime, end: datetime, minutes: float | None, zone: ZoneInfo
) -> tuple[datetime, datetime] | None:
    """The only reading of clocks that were changed which lasts as long as was told."""
    if minutes is None:
        return None
    every = {(one, other) for one in _readings(begin, zone) for other in _readings(end, zone)}
    fit = [
        (one, other)
        for one, other in every
        if abs((other - one).total_seconds() / 60 - minutes) <= _ALIKE
    ]
    return fit[0] if len(every) > 1 and len(fit) == 1 else None


def _readings(wall: datetime, zone: ZoneInfo) -> set[datetime]:
    return {wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)}
