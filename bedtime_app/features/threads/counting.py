"""Counts in which dreams each word, pair of words and tag is.

Pairs of words are those that stand side by side at least eight times as often as chance has it
(pointwise mutual information of 3 bits; Church & Hanks 1990, https://aclanthology.org/J90-1003).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from math import log2
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from bedtime_app.features.threads.thread import ThreadDream
    from bedtime_app.features.threads.thread_words import Stems

LEAST_DREAMS = 3
"""So many must have it lately."""
LEAST_PMI = 3.0
"""Bits."""
DREAMS_A_STEP = 200
LONGEST_PIECE = 40
"""Signs; longer pieces of a text hardly come again, and are not remembered."""

Pair = tuple[str, str]


def where_terms(
    dreams: Sequence[ThreadDream],
    first_lately: int,
    stems: Stems,
    go_on: Callable[[float], bool],
) -> tuple[dict[str, list[int]], int] | None:
    """In which dreams those words, pairs and tags are that are in enough of them lately.

    Also how many different terms there are lately. None once `go_on` says False.
    """
    terms: Counter[str] = Counter()
    pairs: Counter[Pair] = Counter()
    for dream in dreams[first_lately:]:
        words = stems.in_text(dream.words)
        terms.update({*words, *map(stems.of_tag, dream.tags)})
        pairs.update(set(pairwise(words)))
    sought = _Sought(stems, {term for term, n in terms.items() if n >= LEAST_DREAMS and term})
    where: defaultdict[str, list[int]] = defaultdict(list)
    for number, dream in enumerate(dreams):
        if number % DREAMS_A_STEP == 0 and not go_on(0.8 * number / len(dreams)):
            return None
        for term in sought.in_dream(dream):
            where[term].append(number)
    often = [pair for pair, n in pairs.items() if n >= LEAST_DREAMS]
    for (one, other), numbers in _together(often, where, dreams, stems).items():
        if _belong(len(numbers), len(where[one]), len(where[other]), len(dreams)):
            term = f"{one} {other}"
            where[term] = sorted({*numbers, *where.get(term, ())})
    return where, len(terms)


class _Sought:
    """Finds a few terms in many dreams.

    Words do not reach over spaces, and what stands between two of them mostly stood there before:
    it is cut into words once.
    """

    def __init__(self, stems: Stems, terms: set[str]) -> None:
        self._stems = stems
        self._terms = terms
        self._in_pieces: dict[str, set[str]] = {}
        self._without: set[str] = set()

    def in_dream(self, dream: ThreadDream) -> set[str]:
        """Those of the terms that its words and tags have."""
        found = self._terms.intersection(map(self._stems.of_tag, dream.tags))
        for piece in set(dream.words.split()).difference(self._without):
            found |= self._in_piece(piece)
        return found

    def _in_piece(self, piece: str) -> set[str]:
        found = self._in_pieces.get(piece)
        if found is None:
            found = self._terms.intersection(self._stems.in_text(piece))
            if len(piece) <= LONGEST_PIECE:
                if found:
                    self._in_pieces[piece] = found
                else:
                    self._without.add(piece)
        return found


def _together(
    pairs: Iterable[Pair],
    where: Mapping[str, list[int]],
    dreams: Sequence[ThreadDream],
    stems: Stems,
) -> dict[Pair, list[int]]:
    """In which dreams those of the pairs stand side by side that could belong together."""
    candidates: defaultdict[int, set[Pair]] = defaultdict(set)
    for one, other in pairs:
        if not (one and other) or one == other:
            continue
        at_most = min(len(where[one]), len(where[other]))
        if _belong(at_most, len(where[one]), len(where[other]), len(dreams)):
            for number in set(where[one]).intersection(where[other]):
                candidates[number].add((one, other))
    found: defaultdict[Pair, list[int]] = defaultdict(list)
    for number, wanted in candidates.items():
        for pair in wanted.intersection(pairwise(stems.in_text(dreams[number].words))):
            found[pair].append(number)
    return found


def _belong(together: int, one: int, other: int, dreams: int) -> bool:
    return log2(together * dreams / (one * other)) >= LEAST_PMI
