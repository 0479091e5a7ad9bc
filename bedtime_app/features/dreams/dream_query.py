"""What a person looks for, and where in a dream's own words it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from bedtime_app.core.folding import fold, fold_ends
from bedtime_app.core.marked_text import marked_text
from bedtime_app.features.dreams.dream import excerpt

if TYPE_CHECKING:
    from bedtime_app.core.night import Night
    from bedtime_app.features.dreams.dream import DreamKind, Tag

QUOTE = re.compile('["“”„«»]')
"""Between two of these stands a phrase; one that nothing closes reaches to the end."""
UNSEARCHABLE = re.compile("[\0\ud800-\udfff]")
"""The sign that ends a string in the database, and halves of signs, which it cannot hold."""
MOST_LIT = 50
"""Of so many words the finds are lit; a pasted chapter still finds the dream that holds it all."""
BEFORE = 40
"""So many signs of the passage around a find come before it."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class DreamQuery:
    """What the dreams looked for have in common; what is left out holds back none."""

    words: str = ""
    """All must occur, in any order; those in quotation marks side by side."""
    kinds: frozenset[DreamKind] = frozenset()
    """Of any of these."""
    tags: tuple[Tag, ...] = ()
    """With all of these, however their names are written."""
    first: Night | None = None
    last: Night | None = None
    """Nights included."""
    least_tone: int | None = None
    most_tone: int | None = None
    """Tones included; a dream that says none is not found by either."""

    @property
    def is_blank(self) -> bool:
        """Whether it finds the whole journal."""
        return not terms_of(self.words) and not self.is_filtered

    @property
    def is_filtered(self) -> bool:
        """Whether anything but words is asked for."""
        return self != DreamQuery(self.words)

    @property
    def reads_each(self) -> bool:
        """Whether it asks what no index orders, so that a long journal is read through."""
        return bool(self.kinds or self.tags) or (self.least_tone, self.most_tone) != (None, None)


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a dream on one line, and what was found in it."""

    text: str
    found: tuple[Span, ...] = ()
    """Begin and end of each find within `text`, in order, never touching."""


def marked(shown: Passage) -> str:
    """The passage for a text styled by tags: each find in bold, every sign of it as itself."""
    return marked_text(shown.text, shown.found)


@lru_cache(maxsize=64)
def terms_of(words: str) -> tuple[str, ...]:
    """The folded words and phrases that must all occur in a dream that `words` find."""
    terms: list[str] = []
    for place, part in enumerate(QUOTE.split(UNSEARCHABLE.sub(" ", words))):
        folded = fold(part).split()
        terms += [" ".join(folded)] if place % 2 else folded
    return tuple(dict.fromkeys(filter(None, terms)))


def searchable(*parts: str) -> str:
    """What the index holds of `parts`; no phrase reaches from one into the next."""
    return "\n".join(" ".join(fold(part.replace("\0", " ")).split()) for part in parts)


def highlights(text: str, words: str) -> tuple[Span, ...]:
    """Begin and end, within `text` as it is written, of all that `words` find there."""
    folded = fold(text)
    spans = sorted(found.span() for look in _looks(words) for found in look.finditer(folded))
    if spans and not text.isascii():
        spans = _as_written(text, spans)
    joined: list[Span] = []
    for begin, end in spans:
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((begin, end))
    return tuple(joined)


def passage(text: str, words: str) -> Passage:
    """The piece of `text` around the first find, or its beginning where nothing is found there."""
    beginning = Passage(excerpt(text), highlights(excerpt(text), words))
    if beginning.found:
        return beginning
    line = " ".join(text.split())
    found = highlights(line, words)
    if not found:
        return beginning
    begin = max(0, found[0][0] - BEFORE)
    space = line.find(" ", begin, found[0][0])
    begin = space + 1 if space >= 0 else found[0][0]
    piece = "…" + excerpt(line[begin:])
    return Passage(piece, highlights(piece, words))


@lru_cache(maxsize=64)
def _looks(words: str) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(r"[\s\0]+".join(map(re.escape, term.split(" "))))
        for term in terms_of(words)[:MOST_LIT]
    )


def _as_written(text: str, spans: list[Span]) -> list[Span]:
    """The signs of `text` whose folds stand at `spans`, each with the marks that follow it."""
    ends = fold_ends(text)
    return [
        (bisect_right(ends, begin), bisect_right(ends, ends[bisect_right(ends, end - 1)]))
        for begin, end in spans
    ]
