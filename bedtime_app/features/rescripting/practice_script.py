"""A timed script of the new dream alone, with silences in which it can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.pacing import speaking_seconds
from bedtime_app.core.script_parser import literal, parse_script, script_lines
from bedtime_app.core.sentences import sentences

if TYPE_CHECKING:
    from bedtime_app.core.script import Script
    from bedtime_app.features.rescripting.rescript_words import PracticeWords

RATE = 0.9
SETTLING_SECONDS = 8.0
SENTENCE_SECONDS = 5.0
"""After each sentence, to see what it says."""
LONGEST_PAUSE = 600
"""Seconds that one cue may hold."""
SILENT_SECONDS = 45.0
"""Between one telling and the next, to see all of it without words."""


def practice_script(text: str, minutes: int, words: PracticeWords, language: str = "en") -> Script:
    """About `minutes` in which the new dream `text` is told, and seen in silence, again and again.

    What of a very long dream has no room in the minutes is left out, after a whole sentence.
    """
    left = minutes * 60.0 - _seconds(words.opening) - SETTLING_SECONDS - _seconds(words.closing)
    told, length = _told_within(text, left, language)
    again = _seconds(words.again)
    parts = [f"{literal(words.opening)} {_pause(SETTLING_SECONDS)}", *told]
    left -= length
    while left > again:
        silence = min(SILENT_SECONDS, left - again)
        if left - again - silence < length:
            silence = left - again  # no room for another telling: the rest is seen in silence
        parts.append(f"{literal(words.again)} {_pause(silence)}")
        left -= again + silence
        if length <= left:
            parts += told
            left -= length
    parts.append(literal(words.closing))
    head = f"---\nlanguage: {language}\nkind: guidance\nrate: {RATE}\n---\n\n"
    return parse_script(head + "\n\n".join(parts))


def _told_within(text: str, seconds: float, language: str) -> tuple[list[str], float]:
    """The paragraphs of one telling, as far as there is time, and how long they take."""
    parts, length = list[str](), 0.0
    for paragraph in script_lines(text):
        line = " ".join(paragraph.split())
        for start, end in sentences(line, language):
            each = _seconds(line[start:end]) + SENTENCE_SECONDS
            if parts and length + each > seconds:
                return parts, length
            parts.append(f"{literal(line[start:end].strip())} {_pause(SENTENCE_SECONDS)}")
            length += each
    return parts, length


def _seconds(text: str) -> float:
    return speaking_seconds(text, RATE)


def _pause(seconds: float) -> str:
    """Cues for so long a silence; one holds ten minutes at most."""
    whole, rest = divmod(round(seconds), LONGEST_PAUSE)
    return f"[pause {LONGEST_PAUSE}s] " * whole + (f"[pause {rest}s]" if rest else "")
