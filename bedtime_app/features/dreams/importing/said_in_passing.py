"""Dates, numbers and tags as other journals write them, taken as they are or not at all."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from bedtime_app.features.dreams.dream import DreamPage, Tag, TagSort
from bedtime_app.features.dreams.importing.found_dream import (
    LONGEST_ENTRY,
    LONGEST_TAG,
    MOST_TAGS,
    EntryTrouble,
    FoundDream,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

_MILLISECONDS_FROM = 10**11
"""A number of seconds as large would be after the year 5000."""
_PATTERNS = (
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d %I:%M:%S %p",
    "%Y-%m-%d %I:%M %p",
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y",
    "%Y/%m/%d %H:%M",
    "%Y/%m/%d",
    "%B %d, %Y",
    "%d %B %Y",
)
_YEARS = range(1900, 2200)


def moment(said: object) -> tuple[date, time | None] | None:
    """The day and the hour that `said` names: ISO 8601, usual forms, or seconds since 1970 in UTC.

    A day before its month is only read with dots between them; 03/04/2020 may be either.
    """
    if isinstance(said, bool):
        return None
    if isinstance(said, int | float):
        return _since_1970(said)
    if not isinstance(said, str) or not said.strip() or len(said) > LONGEST_TAG:
        return None
    text = said.strip()
    found: datetime | None = None
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return _whole_day(text)
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        for pattern in _PATTERNS:
            try:
                found = datetime.strptime(text, pattern)  # noqa: DTZ007 - a wall clock's, zoned later
            except ValueError:
                continue
            if "H" not in pattern and "I" not in pattern:
                return _sane(found.date(), None)
            break
    return _sane(found.date(), found.time()) if found is not None else None


def tags_from(names: Iterable[object], sort: TagSort) -> tuple[Tag, ...]:
    """Tags of those names, without the signs that other journals put before them."""
    found: dict[str, Tag] = {}
    for name in names:
        if not isinstance(name, str):
            continue
        if plain := " ".join(_clean(name).lstrip("@#").split())[:LONGEST_TAG]:
            found.setdefault(plain, Tag(sort, plain))
        if len(found) >= MOST_TAGS:
            break
    return tuple(found.values())


def on_scale(said: object, least: int, most: int) -> int | None:
    """A whole number on the scale, or None."""
    try:
        value = int(str(said).strip())
    except ValueError:
        return None
    return value if least <= value <= most else None


def is_true(said: object) -> bool:
    """Whether a yes was said, in a form that machines write."""
    return said is True or str(said).strip().lower() in {"1", "true", "yes", "y", "x"}


def found(place: str, when: tuple[date, time | None] | None, page: DreamPage) -> FoundDream:
    """One entry, with what is wrong with it, if anything is."""
    page = replace(page, title=_clean(page.title), text=_clean(page.text))
    trouble = None
    if len(page.text) + len(page.title) > LONGEST_ENTRY:
        trouble, page = EntryTrouble.TOO_LONG, DreamPage()
    elif page.is_blank:
        trouble = EntryTrouble.EMPTY
    elif when is None:
        trouble = EntryTrouble.NO_DATE
    day, hour = when if when is not None else (None, None)
    return FoundDream(place, day, hour, page, trouble)


def _clean(text: str) -> str:
    # Lone surrogates, which JSON can name, are no text that a database takes; nor is a NUL.
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip()
    return plain.encode("utf-8", "replace").decode("utf-8")


def _since_1970(number: float) -> tuple[date, time | None] | None:
    try:
        seconds = number / 1000 if abs(number) >= _MILLISECONDS_FROM else number
        at = datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return None
    return _sane(at.date(), at.time())


def _whole_day(text: str) -> tuple[date, time | None] | None:
    try:
        return _sane(date.fromisoformat(text), None)
    except ValueError:
        return None


def _sane(day: date, hour: time | None) -> tuple[date, time | None] | None:
    return (day, hour) if day.year in _YEARS else None
