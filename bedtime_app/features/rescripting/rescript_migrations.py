"""The tables of rescripts, their practices and what was answered when looking back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def rescript_migrations() -> Migrations:
    """The migration set of rescripting."""
    from sqlite_utils import Migrations

    migrations = Migrations("rescripts")

    @migrations(name="rescripts")
    def _rescripts(db: Database) -> None:
        # `dream` names a dream of the journal, which may be gone: what it became stays.
        db.execute("""
            CREATE TABLE rescripts (
                id TEXT PRIMARY KEY,
                dream TEXT,
                began_at TEXT NOT NULL,
                zone TEXT NOT NULL,
                text TEXT NOT NULL
            ) STRICT
        """)
        db.execute("""
            CREATE TABLE rescript_practices (
                number INTEGER PRIMARY KEY,
                rescript TEXT REFERENCES rescripts (id) ON DELETE CASCADE,
                night TEXT NOT NULL,
                practised_at TEXT NOT NULL,
                zone TEXT NOT NULL,
                minutes INTEGER NOT NULL,
                before INTEGER,
                after INTEGER
            ) STRICT
        """)
        db.execute("""
            CREATE TABLE rescript_look_backs (
                rescript TEXT PRIMARY KEY REFERENCES rescripts (id) ON DELETE CASCADE,
                answered_at TEXT NOT NULL,
                zone TEXT NOT NULL,
                often TEXT NOT NULL,
                distressing TEXT NOT NULL
            ) STRICT
        """)

    return migrations
