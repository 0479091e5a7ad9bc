"""A page as JSON and back: for old versions in the vault, exports and the command line."""

from __future__ import annotations

from datetime import time
from typing import Any, TypedDict

from bedtime_app.features.dreams.dream import DreamKind, DreamPage, Tag, TagSort

TAG_LISTS = {
    TagSort.PERSON: "people",
    TagSort.PLACE: "places",
    TagSort.FEELING: "feelings",
    TagSort.OWN: "tags",
}
"""Under which name the tags of each sort stand."""


class PageRow(TypedDict):
    """What a person says of a dream, in open form."""

    title: str
    text: str
    kind: str
    woke_at: str | None
    """HH:MM."""
    vividness: int | None
    tone: int | None
    intensity: int | None
    lucid: bool
    people: list[str]
    places: list[str]
    feelings: list[str]
    tags: list[str]


def page_to_row(page: DreamPage) -> PageRow:
    """The page as values that JSON can hold."""
    return {
        "title": page.title,
        "text": page.text,
        "kind": page.kind.value,
        "woke_at": clock_time(page.woke_at),
        "vividness": page.vividness,
        "tone": page.tone,
        "intensity": page.intensity,
        "lucid": page.lucid,
        "people": list(page.names(TagSort.PERSON)),
        "places": list(page.names(TagSort.PLACE)),
        "feelings": list(page.names(TagSort.FEELING)),
        "tags": list(page.names(TagSort.OWN)),
    }


def page_from_row(row: dict[str, Any]) -> DreamPage:
    """What `page_to_row` gave; raises ValueError, TypeError or KeyError for anything else."""
    woke_at = row["woke_at"]
    return DreamPage(
        title=row["title"],
        text=row["text"],
        kind=DreamKind(row["kind"]),
        woke_at=time.fromisoformat(woke_at) if woke_at is not None else None,
        vividness=row["vividness"],
        tone=row["tone"],
        intensity=row["intensity"],
        lucid=bool(row["lucid"]),
        tags=tuple(Tag(sort, name) for sort, key in TAG_LISTS.items() for name in row[key]),
    )


def clock_time(at: time | None) -> str | None:
    """HH:MM, or None."""
    return at.strftime("%H:%M") if at is not None else None
