"""A dream as it is kept, and the rules about its words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from datetime import datetime, time

    from bedtime_app.core.night import Night

EXCERPT_LENGTH = 140
REMOVED_STAYS = timedelta(days=30)
"""How long a removed dream can be restored before it is erased for good."""


class EmptyDreamError(ValueError):
    """A dream of which nothing at all was said is not kept."""


class DreamKind(Enum):
    """What the night left behind; a nightmare wakes, a bad dream disturbs without waking."""

    DREAM = "dream"
    BAD_DREAM = "bad_dream"
    NIGHTMARE = "nightmare"
    FRAGMENT = "fragment"
    """A note from the night, to be completed."""
    FELT_GONE = "felt_gone"
    """There was a dream; what it held is gone."""
    NO_DREAM = "no_dream"


WORDLESS = frozenset({DreamKind.FELT_GONE, DreamKind.NO_DREAM})
"""The kinds that say something without a word beside them."""
MOST_VIVID = 3
MOST_INTENSE = 3
FARTHEST_TONE = 3


class TagSort(Enum):
    """What a tag of a dream names."""

    PERSON = "person"
    PLACE = "place"
    FEELING = "feeling"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Tag:
    """A word a person gave a dream, to find it by."""

    sort: TagSort
    name: str


@dataclass(frozen=True, slots=True)
class DreamPage:
    """What a person says of a dream; every part may be left out.

    Raises `ValueError` for a number off its scale.
    """

    title: str = ""
    text: str = ""
    kind: DreamKind = DreamKind.DREAM
    woke_at: time | None = None
    """By the clock on the wall, within the dream's night."""
    vividness: int | None = None
    """0 (a shadow) to 3 (like waking life)."""
    tone: int | None = None
    """-3 (very unpleasant) to +3 (very pleasant), as the dreamer felt it."""
    intensity: int | None = None
    """How strong the feelings were, 0 to 3."""
    lucid: bool = False
    """Whether they knew that they dreamt."""
    tags: tuple[Tag, ...] = ()

    def __post_init__(self) -> None:
        for value, least, most in (
            (self.vividness, 0, MOST_VIVID),
            (self.intensity, 0, MOST_INTENSE),
            (self.tone, -FARTHEST_TONE, FARTHEST_TONE),
        ):
            if value is not None and not least <= value <= most:
                raise ValueError("off the scale")

    @property
    def nightmare(self) -> bool:
        """Whether it stays covered until it is opened on purpose, and is never read aloud."""
        return self.kind is DreamKind.NIGHTMARE

    @property
    def is_wordless(self) -> bool:
        """Whether neither title nor text is written."""
        return not (self.title.strip() or self.text.strip())

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to keep: no word, nothing felt, and no kind that says enough."""
        nothing_felt = (self.vividness, self.tone, self.intensity, self.woke_at) == (None,) * 4
        return (
            self.is_wordless
            and nothing_felt
            and not (self.lucid or self.tags)
            and self.kind not in WORDLESS
        )

    def names(self, sort: TagSort) -> tuple[str, ...]:
        """The tags of one sort, in the order in which they were given."""
        return tuple(tag.name for tag in self.tags if tag.sort is sort)


@dataclass(frozen=True, slots=True)
class DreamVersion:
    """A dream as it stood before an edit."""

    replaced_at: datetime
    """In UTC."""
    page: DreamPage


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
        return self.there(self.written_at)

    def there(self, instant: datetime) -> datetime:
        """An instant by the clock of the place where the dream was first written."""
        try:
            return instant.astimezone(ZoneInfo(self.zone))
        except ZoneInfoNotFoundError:  # a zone that a later tzdata has dropped
            return instant


def excerpt(text: str) -> str:
    """The beginning of `text` on one line, cut between words."""
    line = " ".join(text[: EXCERPT_LENGTH * 4].split())
    if len(line) <= EXCERPT_LENGTH:
        return line
    cut = line[: EXCERPT_LENGTH + 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut[:-1]) + "…"
