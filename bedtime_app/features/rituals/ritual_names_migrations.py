"""The table of the names that people give their rituals."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def ritual_names_migrations() -> Migrations:
    """The migration set of the rituals' names."""
    from sqlite_utils import Migrations

    migrations = Migrations("ritual_names")

    @migrations(name="ritual_names")
    def _ritual_names(db: Database) -> None:
        db.execute("""
            CREATE TABLE ritual_names (
                ritual TEXT PRIMARY KEY,
                written_at TEXT NOT NULL,
                name TEXT NOT NULL
            ) STRICT
        """)

    return migrations
