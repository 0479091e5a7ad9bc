"""A dream as it is kept, and the rules about its words."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from datetime import datetime

    from bedtime_app.core.night import Night

EXCERPT_LENGTH = 140
REMOVED_STAYS = timedelta(days=30)
"""How long a removed dream can be restored before it is erased for good."""


class EmptyDreamError(ValueError):
    """A dream with neither title nor text is not kept."""


@dataclass(frozen=True, slots=True)
class DreamPage:
    """What a person writes of a dream."""

    title: str = ""
    text: str = ""
    nightmare: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to keep."""
        return not (self.title.strip() or self.text.strip())


@dataclass(frozen=True, slots=True)
class Dream:
    """One dream, filed under its night."""

    id: str
    night: Night
    written_at: datetime
    """When it was first kept, in UTC."""
    zone: str
    """The IANA name of the zone in which it was written."""
    page: DreamPage
    edited_at: datetime | None = None
    deleted_at: datetime | None = None

    @property
    def written_there(self) -> datetime:
        """When it was first kept, by the clock of the place where it was written."""
        try:
            return self.written_at.astimezone(ZoneInfo(self.zone))
        except ZoneInfoNotFoundError:  # a zone that a later tzdata has dropped
            return self.written_at


def excerpt(text: str) -> str:
    """The beginning of `text` on one line, cut between words."""
    line = " ".join(text[: EXCERPT_LENGTH * 4].split())
    if len(line) <= EXCERPT_LENGTH:
        return line
    cut = line[: EXCERPT_LENGTH + 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut[:-1]) + "…"


def fold(text: str) -> str:
    """`text` without case, accents and look-alike forms: words are found however written."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def words_of(query: str) -> tuple[str, ...]:
    """The folded words that must all occur in a dream that `query` finds."""
    return tuple(fold(query).split())
