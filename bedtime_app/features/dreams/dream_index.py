"""Finds dreams by parts of their words, through an index that is brought up to date when asked.

Keeping a dream writes one plain row; the index, several times as dear, waits for the next search.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from bedtime_app.features.dreams.dream import fold, words_of

if TYPE_CHECKING:
    from sqlite_utils import Database

TRIGRAM = 3
END = "\n\n"
"""After the last words, so that every sign begins a trigram."""
FEW = 120
"""So many trigrams are quicker looked up than the newest dreams are read."""

# The plus keeps SQLite on the index by night, so that a list of the newest ends when it is full.
MATCHES = "+number IN (SELECT rowid FROM dream_words WHERE dream_words MATCH ?)"
HAS_ALL = """NOT EXISTS (
    SELECT 1 FROM json_each(?) AS wanted
    WHERE NOT instr((SELECT words FROM dream_words WHERE rowid = number), wanted.value)
)"""


def where_found(db: Database, query: str) -> tuple[str, list[str]]:
    """A condition on the table of dreams, with its values, that holds where every word occurs."""
    index_changes(db)
    terms: list[str] = []
    common: list[str] = []
    for word in words_of(query):
        if len(word) >= TRIGRAM:
            terms.append(_quoted(word))
            continue
        beginnings = _trigrams_of(db, word)
        if len(beginnings) > FEW:
            common.append(word)
        elif beginnings:
            terms.append("(" + " OR ".join(map(_quoted, beginnings)) + ")")
        else:
            return "FALSE", []
    if not terms:
        return HAS_ALL, [json.dumps(common)]
    return f"{MATCHES} AND {HAS_ALL}", [" AND ".join(terms), json.dumps(common)]


def index_changes(db: Database) -> None:
    """Bring the index up to date."""
    waiting = db.execute("SELECT number, title, text FROM dreams WHERE indexed = 0").fetchall()
    for number, title, text in waiting:
        db.execute("DELETE FROM dream_words WHERE rowid = ?", (number,))
        db.execute(
            "INSERT INTO dream_words (rowid, words) VALUES (?, ?)",
            (number, fold(f"{title}\n{text}") + END),
        )
        db.execute("UPDATE dreams SET indexed = 1 WHERE number = ?", (number,))


def _trigrams_of(db: Database, beginning: str) -> list[str]:
    found = db.execute(
        "SELECT term FROM dream_terms WHERE term BETWEEN ? AND ? LIMIT ?",
        (beginning, beginning + chr(sys.maxunicode), FEW + 1),
    )
    return [row[0] for row in found.fetchall()]


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
