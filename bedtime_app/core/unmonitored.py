"""Which nights a person keeps to themselves: nothing is recorded of them and nothing asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from bedtime_app.core.night import Night

_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


class Span(Enum):
    """For how long nights are kept unmonitored from now on."""

    OFF = "off"
    TONIGHT = "tonight"
    WEEK = "week"
    """Tonight and the six nights after it."""
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Unmonitored:
    """The unmonitored nights, by their evenings; the defaults cover none."""

    until: date | None = None
    """The last evening covered, included."""
    always: bool = False
    since: date | None = None
    """The first evening covered; without it every one up to `until`."""

    def covers(self, night: Night) -> bool:
        """Whether nothing of that night is recorded and nothing asked about it."""
        if self.since is not None and night.evening < self.since:
            return False
        return self.always or (self.until is not None and night.evening <= self.until)

    def span(self, tonight: Night) -> Span:
        """What is chosen, seen from tonight; a week shrinks to its last night."""
        if not self.covers(tonight):
            return Span.OFF
        if self.always:
            return Span.ALWAYS
        return Span.TONIGHT if self.until == tonight.evening else Span.WEEK

    def chosen(self, span: Span, tonight: Night) -> Unmonitored:
        """The same past, with `span` from tonight on: a night once covered stays covered."""
        yesterday = tonight.evening - _DAY
        goes_on = self.covers(Night(yesterday))
        since = self.since if goes_on else tonight.evening
        if span is Span.OFF:
            return Unmonitored(until=yesterday, since=since) if goes_on else Unmonitored()
        if span is Span.ALWAYS:
            return Unmonitored(always=True, since=since)
        last = tonight.evening + (_WEEK - _DAY if span is Span.WEEK else timedelta())
        return Unmonitored(until=last, since=since)
