"""The table of the one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def escape_sentence_migrations() -> Migrations:
    """The migration set of the sentence that leaves a firm evening."""
    from sqlite_utils import Migrations

    migrations = Migrations("escape_sentence")

    @migrations(name="escape_sentence")
    def _escape_sentence(db: Database) -> None:
        db.execute("""
            CREATE TABLE escape_sentence (
                only INTEGER PRIMARY KEY CHECK (only = 1),
                text TEXT NOT NULL
            ) STRICT
        """)

    return migrations
