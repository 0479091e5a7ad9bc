"""What dreams are sifted by, changed one choice at a time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bedtime_app.core.folding import fold
from bedtime_app.features.dreams.dream import FARTHEST_TONE, DreamKind

if TYPE_CHECKING:
    from bedtime_app.features.dreams.dream import Tag
    from bedtime_app.features.dreams.dream_query import DreamQuery

NIGHTS = "nights"
TONE = "tone"
"""The keys of the chips for the range of nights and of tones."""


def with_kind(query: DreamQuery, kind: DreamKind) -> DreamQuery:
    """The same, with that kind chosen or no longer."""
    return replace(query, kinds=query.kinds ^ {kind})


def with_tag(query: DreamQuery, tag: Tag) -> DreamQuery:
    """The same, with that tag too."""
    kept = without(query, tag_key(tag))
    return replace(kept, tags=(*kept.tags, tag))


def with_least_tone(query: DreamQuery, tone: int) -> DreamQuery:
    """The same from that tone on, which moves the other end if it lay below."""
    most = query.most_tone
    moved = None if most is None else _upper(max(tone, most))
    return replace(query, least_tone=_lower(tone), most_tone=moved)


def with_most_tone(query: DreamQuery, tone: int) -> DreamQuery:
    """The same up to that tone, which moves the other end if it lay above."""
    least = query.least_tone
    moved = None if least is None else _lower(min(tone, least))
    return replace(query, most_tone=_upper(tone), least_tone=moved)


def without(query: DreamQuery, key: str) -> DreamQuery:
    """The same without the choice whose chip has that key."""
    if key == NIGHTS:
        return replace(query, first=None, last=None)
    if key == TONE:
        return replace(query, least_tone=None, most_tone=None)
    return replace(
        query,
        kinds=frozenset(kind for kind in query.kinds if kind_key(kind) != key),
        tags=tuple(tag for tag in query.tags if tag_key(tag) != key),
    )


def kind_key(kind: DreamKind) -> str:
    """By which the chip of a kind is known."""
    return f"kind:{kind.value}"


def tag_key(tag: Tag) -> str:
    """By which the chip of a tag is known, however its name is written."""
    return f"tag:{tag.sort.value}:{fold(tag.name)}"


def _lower(tone: int) -> int | None:
    return None if tone <= -FARTHEST_TONE else tone


def _upper(tone: int) -> int | None:
    return None if tone >= FARTHEST_TONE else tone
