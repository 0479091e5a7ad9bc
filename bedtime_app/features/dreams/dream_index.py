"""Finds dreams by parts of their words, through an index that is brought up to date when asked.

Keeping a dream writes one plain row; the index, several times as dear, waits for the next search.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from bedtime_app.features.dreams.dream_query import searchable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlite_utils import Database

TRIGRAM = 3
END = "\n\n"
"""After the last words, so that every sign begins a trigram."""
FEW = 120
"""So many trigrams are quicker looked up than the newest dreams are read."""
MOST_LOOKED_UP = 16
"""Of so many words, the longest, the index is asked; all are then sought in what it found."""
LONGEST_LOOKED_UP = 60
"""So many signs of a word or phrase the index is asked for."""

# The plus keeps SQLite on the index by night, so that a list of the newest ends when it is full.
MATCHES = "+number IN (SELECT rowid FROM dream_words WHERE dream_words MATCH ?)"
# Read from the index's own table of contents: fifty times quicker than through the index.
HAS_ALL = """NOT EXISTS (
    SELECT 1 FROM json_each(?) AS wanted
    WHERE NOT instr((SELECT c0 FROM dream_words_content WHERE id = number), wanted.value)
)"""
WAITING = """
    SELECT number, title, text, (
        SELECT group_concat(name, char(10)) FROM dream_tags WHERE dream = number
    )
    FROM dreams WHERE indexed = 0 LIMIT ?
"""


def where_read(terms: Sequence[str]) -> tuple[str, list[object]]:
    """A condition on the table of dreams, with its values, that reads each for all `terms`."""
    return HAS_ALL, [json.dumps(terms)]


def where_found(db: Database, terms: Sequence[str]) -> tuple[str, list[object]]:
    """The same condition, asking the index: quicker where few of many dreams are found."""
    asked: list[str] = []
    for term in sorted(terms, key=len, reverse=True)[:MOST_LOOKED_UP]:
        if len(term) >= TRIGRAM:
            asked.append(_quoted(term[:LONGEST_LOOKED_UP]))
            continue
        beginnings = _trigrams_of(db, term)
        if not beginnings:
            return "FALSE", []
        if len(beginnings) <= FEW:
            asked.append("(" + " OR ".join(map(_quoted, beginnings)) + ")")
    read, values = where_read(terms)
    return (f"{MATCHES} AND {read}", [" AND ".join(asked), *values]) if asked else (read, values)


def index_changes(db: Database, most: int = -1) -> int:
    """Bring the index up to date, or `most` dreams of it; how many dreams that were."""
    waiting = db.execute(WAITING, (most,)).fetchall()
    for number, title, text, names in waiting:
        words = searchable(title, text, *(names or "").split("\n")) + END
        db.execute("DELETE FROM dream_words WHERE rowid = ?", (number,))
        db.execute("INSERT INTO dream_words (rowid, words) VALUES (?, ?)", (number, words))
        db.execute("UPDATE dreams SET indexed = 1 WHERE number = ?", (number,))
    return len(waiting)


def _trigrams_of(db: Database, beginning: str) -> list[str]:
    found = db.execute(
        "SELECT term FROM dream_terms WHERE term BETWEEN ? AND ? LIMIT ?",
        (beginning, beginning + chr(sys.maxunicode), FEW + 1),
    )
    return [row[0] for row in found.fetchall()]


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
