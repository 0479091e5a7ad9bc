"""The rows of the page of threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.marked_text import marked_text
from bedtime_app.features.threads.evidence import shown_part
from bedtime_app.features.threads.over_time import LATELY, over_time

if TYPE_CHECKING:
    from bedtime_app.features.threads.thread import Evidence, Thread
    from bedtime_app.features.threads.thread_count import ThreadCount
    from bedtime_app.features.threads.threads_words_view import ThreadsWords

NONE_WRITTEN = -1.0
"""Stands for a bar where no dream was written."""


def thread_row(thread: Thread, count: ThreadCount, words: ThreadsWords) -> dict[str, object]:
    """A thread with its numbers, in words and as bars from 0 to 1."""
    stretches = over_time(thread.nights, count)
    most = max(1, *(one.n for one in stretches))
    return {
        "term": thread.term,
        "name": thread.name,
        "countText": words.count(thread),
        "spanText": words.span(thread),
        "whyText": words.why(thread),
        "bars": [one.n / most if one.of else NONE_WRITTEN for one in stretches],
        "firstLately": len(stretches) - LATELY,
        "stretches": [words.stretch(one) for one in stretches if one.of],
        "fromText": words.day(stretches[0].first),
        "toText": words.day(stretches[-1].last),
    }


def evidence_row(one: Evidence, words: ThreadsWords) -> dict[str, object]:
    """A dream and its sentence; of a nightmare none of its words."""
    told = words.evidence(one)
    sentence, marks = ("", ()) if told else shown_part(one)
    return {
        "dreamId": one.dream,
        "nightText": words.night(one.night),
        "sentence": sentence,
        "sentenceMarked": marked_text(sentence, marks),
        "told": told,
    }
