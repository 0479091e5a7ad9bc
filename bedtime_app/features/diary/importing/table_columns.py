"""Which column of any table holds what: guessed by its name, or said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.table_rows import head_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FIELDS = {
    "date": ("date", "day", "night", "datum"),
    "start": (
        *("begin", "start", "sleep start", "start time", "sleep onset", "onset", "fell asleep"),
        *("sleep", "from", "went to bed", "bedtime", "bed time", "beginn", "start date", "von"),
    ),
    "end": (
        *("end", "stop", "sleep end", "end time", "wake time", "wake", "woke up", "woke"),
        *("wake up", "to", "until", "ende", "end date", "bis"),
    ),
    "lasted": ("duration", "length", "time in bed", "minutes", "hours", "dauer"),
    "zone": ("zone", "timezone", "time zone", "tz", "start timezone"),
    "asleep": ("asleep", "minutes asleep", "time asleep", "total sleep time", "tst"),
    "awake": ("awake", "minutes awake", "time awake", "wake after sleep onset", "waso"),
    "latency": ("latency", "sleep latency", "sleep onset latency", "sol"),
    "awakenings": ("awakenings", "number of awakenings", "wakes", "nwak"),
    "rating": ("rating", "quality", "sleep quality"),
    "kind": ("kind", "type", "sleep type"),
    "comment": ("comment", "comments", "note", "notes", "sleep notes", "kommentar"),
}
"""What may be taken from a column, and the names by which a column is known.

`date` is the day on which a sleep began, where `start` is a time alone; `kind` tells naps.
"""
_IN_BRACKETS = re.compile(r"[(\[].*?[)\]]")
_UNIT = re.compile(r"\b(?:ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?)\b")


def guessed_columns(head: Sequence[str]) -> dict[str, str]:
    """Which column seems to hold what; the first of those that have the same name."""
    known = {plain: name for name in reversed(head) for plain in _known_as(name)}
    return {
        part: known[name]
        for part, names in FIELDS.items()
        if (name := next((each for each in names if each in known), None)) is not None
    }


def places_in(head: Sequence[str], chosen: Mapping[str, str]) -> dict[str, int] | None:
    """At which place each part stands; None without the times or a chosen column."""
    taken = {_same(name) for name in chosen.values()}
    guessed = {
        part: name for part, name in guessed_columns(head).items() if _same(name) not in taken
    }
    columns = {**guessed, **chosen}
    if not columns.keys() <= FIELDS.keys():
        return None
    if "start" not in columns or not {"end", "lasted"} & columns.keys():
        return None
    names = [_same(name) for name in head]
    try:
        return {part: names.index(_same(name)) for part, name in columns.items()}
    except ValueError:
        return None


def looks_like_table(head: str) -> bool:
    """Whether the first two lines of `head` have the same number of fields, some at least."""
    lines = [line for line in head.splitlines()[:10] if line.strip()][:2]
    counts = {len(head_of(line)[0]) for line in lines}
    return len(lines) > 1 and len(counts) == 1 and counts.pop() > 1


def spaced(name: str) -> str:
    """The words of a column's name."""
    return " ".join(re.sub(r"[_\-./]", " ", name.casefold()).split())


def _same(name: str) -> str:
    return name.strip().casefold()


def _known_as(name: str) -> tuple[str, ...]:
    """Its name, without what stands in brackets, and without a unit."""
    whole = spaced(_IN_BRACKETS.sub("", name))
    return (whole, _UNIT.sub("", whole).strip())
