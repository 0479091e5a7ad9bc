"""The table of tomorrow's lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def tomorrow_list_migrations() -> Migrations:
    """The migration set of tomorrow's lists."""
    from sqlite_utils import Migrations

    migrations = Migrations("tomorrow_lists")

    @migrations(name="tomorrow_lists")
    def _tomorrow_lists(db: Database) -> None:
        db.execute("""
            CREATE TABLE tomorrow_lists (
                night TEXT PRIMARY KEY,
                written_at TEXT NOT NULL,
                zone TEXT NOT NULL,
                text TEXT NOT NULL
            ) STRICT
        """)

    return migrations
