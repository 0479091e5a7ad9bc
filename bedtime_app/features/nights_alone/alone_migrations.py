"""The table of the nights in which the computer was left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def alone_migrations() -> Migrations:
    """The migration set of the nights left alone."""
    from sqlite_utils import Migrations

    migrations = Migrations("nights_alone")

    @migrations(name="nights_alone")
    def _nights_alone(db: Database) -> None:
        db.execute("""
            CREATE TABLE nights_alone (
                night TEXT PRIMARY KEY,
                counted_at TEXT NOT NULL,
                zone TEXT NOT NULL,
                alone_minutes INTEGER NOT NULL,
                known_minutes INTEGER NOT NULL,
                whole_minutes INTEGER NOT NULL
            ) STRICT
        """)

    return migrations
