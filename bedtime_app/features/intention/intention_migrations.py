"""The table of intentions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def intention_migrations() -> Migrations:
    """The migration set of intentions."""
    from sqlite_utils import Migrations

    migrations = Migrations("intentions")

    @migrations(name="intentions")
    def _intentions(db: Database) -> None:
        db.execute("""
            CREATE TABLE intentions (
                night TEXT PRIMARY KEY,
                written_at TEXT NOT NULL,
                zone TEXT NOT NULL,
                text TEXT NOT NULL
            ) STRICT
        """)

    return migrations
