"""Entries in JSON: jrnl's export, dream journals' own, and JSON Lines such as Bedtime writes."""

from __future__ import annotations

import json
from typing import Any

from bedtime_app.features.dreams.dream import (
    FARTHEST_TONE,
    MOST_INTENSE,
    MOST_VIVID,
    DreamKind,
    DreamPage,
    TagSort,
)
from bedtime_app.features.dreams.importing.found_dream import (
    MOST_ENTRIES,
    EntryTrouble,
    FileRefusedError,
    FileTrouble,
    FoundDream,
)
from bedtime_app.features.dreams.importing.said_in_passing import (
    found,
    is_true,
    moment,
    on_scale,
    tags_from,
)

_LISTS = ("entries", "dreams", "journal", "data", "items")
_TITLES = ("title", "name", "heading")
_TEXTS = ("text", "body", "content", "description", "dream", "entry", "notes")
_MOMENTS = ("written_at", "datetime", "timestamp", "created_at", "createdAt", "created", "date")
_SORTS = (
    ("people", TagSort.PERSON),
    ("characters", TagSort.PERSON),
    ("places", TagSort.PLACE),
    ("locations", TagSort.PLACE),
    ("feelings", TagSort.FEELING),
    ("emotions", TagSort.FEELING),
    ("tags", TagSort.OWN),
)
_MOST_PARTS = 20 * MOST_ENTRIES
"""Objects and lists: a file of nothing else would take a hundred times its size in memory."""


def json_entries(text: str) -> list[FoundDream]:
    """What is in a JSON document or in JSON Lines; raises `FileRefusedError`."""
    if text.count("{") + text.count("[") > _MOST_PARTS:
        raise FileRefusedError(FileTrouble.TOO_MANY)
    return [row_entry(str(place), each) for place, each in enumerate(_listed(text), start=1)]


def _listed(text: str) -> list[Any]:
    try:
        return _entries_of(json.loads(text))
    except RecursionError:
        raise FileRefusedError(FileTrouble.BROKEN) from None
    except ValueError:
        pass
    try:  # one object a line
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError):
        raise FileRefusedError(FileTrouble.BROKEN) from None


def _entries_of(document: Any) -> list[Any]:  # noqa: ANN401 - whatever stands in the file
    if isinstance(document, list):
        return document
    if isinstance(document, dict):
        for name in _LISTS:
            if isinstance(document.get(name), list):
                return list(document[name])
        if any(name in document for name in (*_TEXTS, *_TITLES)):
            return [document]
    raise FileRefusedError(FileTrouble.UNKNOWN)


def row_entry(place: str, row: Any) -> FoundDream:  # noqa: ANN401 - the same
    """The dream in one value of such a document."""
    if not isinstance(row, dict):
        return FoundDream(place, None, None, trouble=EntryTrouble.NOT_AN_ENTRY)
    woke_at = row.get("woke_at")
    woke = moment(f"2000-01-01 {woke_at}") if isinstance(woke_at, str) else None
    page = DreamPage(
        title=_first_text(row, _TITLES),
        text=_first_text(row, _TEXTS),
        kind=_kind(row),
        woke_at=woke[1] if woke else None,
        vividness=on_scale(row.get("vividness"), 0, MOST_VIVID),
        tone=on_scale(row.get("tone"), -FARTHEST_TONE, FARTHEST_TONE),
        intensity=on_scale(row.get("intensity"), 0, MOST_INTENSE),
        lucid=is_true(row.get("lucid", row.get("isLucid", False))),
        tags=tuple(tag for name, sort in _SORTS for tag in tags_from(_names(row.get(name)), sort)),
    )
    return found(place, _moment(row), page)


def _moment(row: dict[str, Any]) -> Any:  # noqa: ANN401 - as `moment`
    if isinstance(row.get("time"), str) and isinstance(row.get("date"), str):  # as jrnl writes it
        both = moment(f"{row['date']} {row['time']}")
        if both is not None:
            return both
    return next((at for name in _MOMENTS if (at := moment(row.get(name)))), None)


def _kind(row: dict[str, Any]) -> DreamKind:
    if is_true(row.get("nightmare", row.get("isNightmare", False))):
        return DreamKind.NIGHTMARE
    try:
        return DreamKind(row.get("kind", DreamKind.DREAM.value))
    except ValueError:
        return DreamKind.DREAM


def _first_text(row: dict[str, Any], names: tuple[str, ...]) -> str:
    return next((row[name] for name in names if isinstance(row.get(name), str)), "")


def _names(said: object) -> list[object]:
    if isinstance(said, str):
        return list(said.split(","))
    if isinstance(said, list):
        return [one.get("name") if isinstance(one, dict) else one for one in said]
    return list(said) if isinstance(said, dict) else []
