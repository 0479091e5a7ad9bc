"""What is said of a dream beside its words, as it is typed and as it is chosen."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

from bedtime_app.core.folding import fold
from bedtime_app.features.dreams.dream import DreamKind, DreamPage, Tag, TagSort

if TYPE_CHECKING:
    from collections.abc import Iterable

KINDS = tuple(DreamKind)
"""In the order in which they are offered."""
TAG_FIELDS = {
    "people": TagSort.PERSON,
    "places": TagSort.PLACE,
    "feelings": TagSort.FEELING,
    "tags": TagSort.OWN,
}
"""The name of each field of tags, and what its tags name."""
_BETWEEN_TAGS = re.compile(r"[,\u060c\u3001\uff0c\n]")
"""The commas of Latin, Arabic and Chinese writing."""
_CLOCK = re.compile(r"(\d{1,2})[:.h]?(\d{2})")


class TypedDetails:
    """Keeps each field as it was typed for as long as it says the same as the page."""

    def __init__(self) -> None:
        self._tags: dict[TagSort, str] = {}
        self._woke_at: str | None = None

    @property
    def mistyped(self) -> bool:
        """Whether the time of waking as typed is none."""
        return self._woke_at is not None

    def clear(self) -> None:
        """Forget what was typed: another page is open."""
        self._tags.clear()
        self._woke_at = None

    def write_tags(self, page: DreamPage, sort: TagSort, typed: str) -> DreamPage:
        """The page with the tags that are typed in the field of one sort."""
        self._tags[sort] = typed
        others = tuple(tag for tag in page.tags if tag.sort is not sort)
        return replace(page, tags=others + tuple(Tag(sort, name) for name in tag_names(typed)))

    def write_woke_at(self, page: DreamPage, typed: str) -> DreamPage:
        """The page with the time of waking as typed; the same page if that is no time."""
        try:
            woke_at = clock_typed(typed)
        except ValueError:
            self._woke_at = typed
            return page
        self._woke_at = None
        return replace(page, woke_at=woke_at)

    def tags(self, page: DreamPage, sort: TagSort) -> str:
        """What the field of one sort shows."""
        names = page.names(sort)
        typed = self._tags.get(sort, "")
        return typed if tag_names(typed) == names else ", ".join(names)

    def woke_at(self, page: DreamPage) -> str:
        """What the field of the time of waking shows."""
        if self._woke_at is not None:
            return self._woke_at
        return page.woke_at.strftime("%H:%M") if page.woke_at is not None else ""


def tag_names(typed: str) -> tuple[str, ...]:
    """The tags in what was typed, each once however it is written."""
    return _each_once(" ".join(part.split()) for part in _BETWEEN_TAGS.split(typed))


def being_typed(text: str) -> tuple[str, tuple[str, ...]]:
    """The tag at the end of what was typed, and those before it."""
    *others, last = _BETWEEN_TAGS.split(text)
    return " ".join(last.split()), tag_names(", ".join(others))


def completed(text: str, name: str) -> str:
    """What was typed with `name` for the tag at its end, ready for the next."""
    return ", ".join((*being_typed(text)[1], name, ""))


def clock_typed(typed: str) -> time | None:
    """The time of day in what was typed, None for nothing; raises ValueError for anything else."""
    if not typed.strip():
        return None
    parts = _CLOCK.fullmatch(typed.strip())
    if parts is None:
        raise ValueError("no time of day")
    return time(int(parts[1]), int(parts[2]))


def is_detailed(page: DreamPage) -> bool:
    """Whether anything is said beside the words."""
    return replace(page, title="", text="") != DreamPage()


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    first: dict[str, str] = {}
    for name in filter(None, names):
        first.setdefault(fold(name), name)
    return tuple(first.values())
