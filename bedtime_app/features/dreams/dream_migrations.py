"""The tables of the dream journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.dreams.scraps import add_scraps
from bedtime_app.features.dreams.trash_clock import add_trash_clock

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def dream_migrations() -> Migrations:
    """The journal's migration set."""
    from sqlite_utils import Migrations

    migrations = Migrations("dreams")
    add_trash_clock(migrations)

    @migrations(name="dreams")
    def _dreams(db: Database) -> None:
        # `number` is explicit: VACUUM may renumber an implicit rowid, which dream_words uses.
        db.execute("""
            CREATE TABLE dreams (
                number INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                night TEXT NOT NULL,
                written_at TEXT NOT NULL,
                zone TEXT NOT NULL,
                title TEXT NOT NULL,
                text TEXT NOT NULL,
                nightmare INTEGER NOT NULL,
                edited_at TEXT,
                deleted_at TEXT,
                indexed INTEGER NOT NULL DEFAULT 0
            ) STRICT
        """)
        db.execute("""
            CREATE INDEX dreams_by_night ON dreams (night DESC, written_at DESC, number DESC)
            WHERE deleted_at IS NULL
        """)
        db.execute("CREATE INDEX dreams_not_indexed ON dreams (number) WHERE indexed = 0")
        # Trigrams find parts of words in every script, also those written without spaces.
        db.execute("CREATE VIRTUAL TABLE dream_words USING fts5(words, tokenize = 'trigram')")
        db.execute("CREATE VIRTUAL TABLE dream_terms USING fts5vocab(dream_words, row)")

    @migrations(name="entries")
    def _entries(db: Database) -> None:
        for column in (
            "kind TEXT NOT NULL DEFAULT 'dream'",
            "woke_at TEXT",
            "vividness INTEGER",
            "tone INTEGER",
            "intensity INTEGER",
            "lucid INTEGER NOT NULL DEFAULT 0",
        ):
            db.execute(f"ALTER TABLE dreams ADD COLUMN {column}")
        db.execute("UPDATE dreams SET kind = 'nightmare' WHERE nightmare = 1")
        db.execute("ALTER TABLE dreams DROP COLUMN nightmare")
        db.execute("""
            CREATE TABLE dream_tags (
                dream INTEGER NOT NULL REFERENCES dreams (number) ON DELETE CASCADE,
                place INTEGER NOT NULL,
                sort TEXT NOT NULL,
                name TEXT NOT NULL,
                folded TEXT NOT NULL,
                PRIMARY KEY (dream, place)
            ) STRICT
        """)
        db.execute("CREATE INDEX dream_tags_by_name ON dream_tags (folded, sort)")
        db.execute("UPDATE dreams SET indexed = 0")  # what is searched is laid out otherwise now
        # One JSON object a version: old words are shown and restored, never searched.
        db.execute("""
            CREATE TABLE dream_versions (
                number INTEGER PRIMARY KEY,
                dream INTEGER NOT NULL REFERENCES dreams (number) ON DELETE CASCADE,
                replaced_at TEXT NOT NULL,
                page TEXT NOT NULL
            ) STRICT
        """)
        db.execute("CREATE INDEX dream_versions_by_dream ON dream_versions (dream, number)")

    @migrations(name="batches")
    def _batches(db: Database) -> None:
        db.execute("ALTER TABLE dreams ADD COLUMN batch TEXT")
        db.execute("CREATE INDEX dreams_by_batch ON dreams (batch) WHERE batch IS NOT NULL")

    add_scraps(migrations)

    return migrations
