"""The sentences in which a thread stands, as they were written."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from bedtime_app.core.sentences import sentences
from bedtime_app.features.threads.thread import Evidence
from bedtime_app.features.threads.thread_words import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bedtime_app.features.threads.thread import ThreadDream
    from bedtime_app.features.threads.thread_words import Stems

MOST_EVIDENCE = 50
"""Of the newest dreams of one thread."""
LONGEST_SHOWN = 320
"""Signs; what was written without an end to its sentences is shown around the thread's words."""
BEFORE = 120
"""Signs of it that then come before them."""


def evidence_of(
    term: str, newest_first: Iterable[ThreadDream], stems: Stems
) -> tuple[Evidence, ...]:
    """The first sentence of each dream that has `term`, at most `MOST_EVIDENCE` of them."""
    return tuple(_in(dream, term, stems) for dream in islice(newest_first, MOST_EVIDENCE))


def written_most(
    term: str, evidence: Sequence[Evidence], dreams: Iterable[ThreadDream], stems: Stems
) -> str:
    """How `term` is mostly written, in tags too."""
    forms = Counter(
        " ".join(one.sentence[at:to].split()) for one in evidence for at, to in one.marks
    )
    forms.update(tag for one in dreams for tag in one.tags if stems.of_tag(tag) == term)
    return forms.most_common(1)[0][0] if forms else term


def shown_part(one: Evidence) -> tuple[str, tuple[tuple[int, int], ...]]:
    """What of the sentence is shown, and from and to where in that its words stand."""
    text = one.sentence
    if len(text) <= LONGEST_SHOWN or not one.marks:
        return text, one.marks
    begin = max(0, one.marks[0][0] - BEFORE)
    if begin:
        begin = text.find(" ", begin, one.marks[0][0]) + 1 or one.marks[0][0]
    end = min(len(text), max(begin + LONGEST_SHOWN, one.marks[0][1]))
    if end < len(text):
        end = max(text.rfind(" ", begin, end), one.marks[0][1])
    ahead = "…" if begin else ""
    moved = len(ahead) - begin
    marks = tuple((at + moved, to + moved) for at, to in one.marks if to <= end)
    return f"{ahead}{text[begin:end]}{'…' if end < len(text) else ''}", marks


def _in(dream: ThreadDream, term: str, stems: Stems) -> Evidence:
    marks = _marks(dream.words, term, stems)
    if not marks:
        return Evidence(dream.id, dream.night, "", covered=dream.nightmare)
    start, end = _around(dream.words, *marks[0], stems.language)
    return Evidence(
        dream.id,
        dream.night,
        dream.words[start:end],
        start,
        tuple((at - start, to - start) for at, to in marks if to <= end),
        covered=dream.nightmare,
    )


def _marks(words: str, term: str, stems: Stems) -> list[tuple[int, int]]:
    stood = [(stems.of(token.word), token) for token in tokens(words)]
    sought = term.split(" ")
    return [
        (stood[at][1].start, stood[at + len(sought) - 1][1].end)
        for at in range(len(stood) - len(sought) + 1)
        if all(stood[at + place][0] == stem for place, stem in enumerate(sought))
    ]


def _around(words: str, start: int, end: int, language: str) -> tuple[int, int]:
    """From and to where the sentence goes in which that stands."""
    line = words.rfind("\n", 0, start) + 1
    after = words.find("\n", end)
    text = words[line : after if after >= 0 else len(words)]
    spans = [(line + at, line + to) for at, to in sentences(text, language)]
    # A pair may reach over the end of a sentence.
    first = max((at for at, _ in spans if at <= start), default=start)
    last = min((to for _, to in spans if to >= end), default=end)
    return first, first + len(words[first:last].rstrip())
