"""Finds what comes more often in somebody's dreams lately than it did before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from statistics import NormalDist
from typing import TYPE_CHECKING

from bedtime_app.features.threads.counting import where_terms
from bedtime_app.features.threads.evidence import evidence_of, written_most
from bedtime_app.features.threads.log_odds import log_odds
from bedtime_app.features.threads.thread import Share, Thread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from bedtime_app.core.night import Night
    from bedtime_app.features.threads.thread import ThreadDream
    from bedtime_app.features.threads.thread_words import Stems

LATELY = timedelta(days=90)
"""What counts as lately; in a younger journal its later half."""
LEAST_SPAN = timedelta(days=14)
FEWEST_DREAMS = 9
"""With fewer nothing can stand out, whatever is in them."""
MOST_THREADS = 20
USUAL_LEVEL = 0.025
BY_CHANCE = 5
"""With many words some come in waves by chance: the level falls so that so many would at most."""
SAME_THREAD = 0.8
"""The part of a word's dreams that its pair must have for the word to be no thread of its own."""


@dataclass(frozen=True, slots=True)
class _Counted:
    dreams: tuple[ThreadDream, ...]
    """Earliest first."""
    where: dict[str, list[int]]
    """In which dreams a term is."""
    first_lately: int
    terms_lately: int


def find_threads(
    dreams: Iterable[ThreadDream],
    tonight: Night,
    stems: Stems,
    go_on: Callable[[float], bool] = lambda _part: True,
) -> tuple[Thread, ...]:
    """The threads, the clearest first.

    `go_on` is told now and then what part is done, 0 to 1; nothing is found once it says False.
    """
    ordered = tuple(sorted((one for one in dreams if one.night <= tonight), key=_when))
    if not ordered:
        return ()
    since = lately_since(ordered[0].night, tonight)
    first_lately = sum(1 for dream in ordered if dream.night.evening < since)
    terms = where_terms(ordered, first_lately, stems, go_on)
    if terms is None:
        return ()
    where, terms_lately = terms
    counted = _Counted(ordered, where, first_lately, terms_lately)
    found = _without_parts(_standing_out(counted), counted)[:MOST_THREADS]
    threads = []
    for number, (term, strength) in enumerate(found):
        if not go_on(0.9 + 0.1 * number / len(found)):
            return ()
        threads.append(_thread(term, strength, counted, stems))
    go_on(1.0)
    return tuple(threads)


def lately_since(first: Night, tonight: Night) -> date:
    """The first evening that counts as lately, in a journal whose first night is `first`."""
    return tonight.evening - min(LATELY, (tonight.evening - first.evening) / 2)


def _when(dream: ThreadDream) -> tuple[Night, str]:
    return dream.night, dream.id


def _standing_out(counted: _Counted) -> list[tuple[str, float]]:
    """The terms that come back and stand out, the clearest first."""
    strengths = []
    for term, numbers in counted.where.items():
        first, last = (counted.dreams[at].night.evening for at in (numbers[0], numbers[-1]))
        if last - first >= LEAST_SPAN:
            strengths.append((term, log_odds(*_shares(numbers, counted))))
    level = min(USUAL_LEVEL, BY_CHANCE / max(1, counted.terms_lately))
    least = NormalDist().inv_cdf(1 - level)
    found = [(term, strength) for term, strength in strengths if strength >= least]
    return sorted(found, key=lambda one: (-one[1], one[0]))


def _shares(numbers: Sequence[int], counted: _Counted) -> tuple[Share, Share]:
    lately = sum(1 for number in numbers if number >= counted.first_lately)
    return (
        Share(lately, len(counted.dreams) - counted.first_lately),
        Share(len(numbers) - lately, counted.first_lately),
    )


def _without_parts(found: list[tuple[str, float]], counted: _Counted) -> list[tuple[str, float]]:
    """Without the words that hardly come but in a pair that is a thread itself."""
    parts = set()
    for term, _ in found:
        for part in term.split() if " " in term else ():
            alone = counted.where.get(part, ())
            if len(counted.where[term]) >= SAME_THREAD * len(alone):
                parts.add(part)
    return [one for one in found if one[0] not in parts]


def _thread(term: str, strength: float, counted: _Counted, stems: Stems) -> Thread:
    numbers = counted.where[term]
    dreams = [counted.dreams[number] for number in numbers]
    lately, before = _shares(numbers, counted)
    evidence = evidence_of(term, reversed(dreams), stems)
    name = written_most(term, evidence, dreams, stems)
    return Thread(
        term, name, tuple(dream.night for dream in dreams), lately, before, strength, evidence
    )
