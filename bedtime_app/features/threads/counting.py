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
    from collections.abc import Callable, Sequence

    from bedtime_app.features.threads.thread import ThreadDream
    from bedtime_app.features.threads.thread_words import Stems

LEAST_DREAMS = 3
"""So many must have it lately."""
LEAST_PMI = 3.0
"""Bits."""
DREAMS_A_STEP = 200


def terms_of(
    dreams: Sequence[ThreadDream], stems: Stems, go_on: Callable[[float], bool]
) -> list[tuple[list[str], list[str]]] | None:
    """The stems of each dream as they follow each other, and of its tags; None if stopped."""
    said = []
    for number, dream in enumerate(dreams):
        if number % DREAMS_A_STEP == 0 and not go_on(0.8 * number / len(dreams)):
            return None
        said.append((stems.in_text(dream.words), [stems.of_tag(tag) for tag in dream.tags]))
    return said


def where_terms(
    said: list[tuple[list[str], list[str]]], first_lately: int
) -> tuple[dict[str, list[int]], int]:
    """In which dreams those words, pairs and tags are that are in enough of them lately.

    Also how many different terms there are lately.
    """
    terms: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for words, tags in said[first_lately:]:
        terms.update({*words, *tags})
        pairs.update(set(pairwise(words)))
    sought = {term for term, n in terms.items() if n >= LEAST_DREAMS and term}
    where: defaultdict[str, list[int]] = defaultdict(list)
    for number, (words, tags) in enumerate(said):
        for term in sought.intersection(words).union(sought.intersection(tags)):
            where[term].append(number)
    for (one, other), n in pairs.items():
        if n < LEAST_DREAMS or not (one and other) or one == other:
            continue
        at_most = min(len(where[one]), len(where[other]))
        if _belong(at_most, len(where[one]), len(where[other]), len(said)):
            both = set(where[one]).intersection(where[other])
            numbers = {at for at in both if (one, other) in pairwise(said[at][0])}
            if _belong(len(numbers), len(where[one]), len(where[other]), len(said)):
                term = f"{one} {other}"
                where[term] = sorted(numbers.union(where.get(term, ())))
    return where, len(terms)


def _belong(together: int, one: int, other: int, dreams: int) -> bool:
    return log2(together * dreams / (one * other)) >= LEAST_PMI
