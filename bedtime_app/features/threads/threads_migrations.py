"""The table of what a person said of their threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def threads_migrations() -> Migrations:
    """The threads' migration set."""
    from sqlite_utils import Migrations

    migrations = Migrations("threads")

    @migrations(name="threads")
    def _threads(db: Database) -> None:
        # A term is made of a person's own words, as their name for it is: both belong in here.
        db.execute("""
            CREATE TABLE threads (
                term TEXT PRIMARY KEY,
                name TEXT NOT NULL DEFAULT '',
                dismissed INTEGER NOT NULL DEFAULT 0
            ) STRICT
        """)

    return migrations
