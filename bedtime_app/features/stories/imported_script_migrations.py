"""The table of imported scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def imported_script_migrations() -> Migrations:
    """The migration set of imported scripts."""
    from sqlite_utils import Migrations

    migrations = Migrations("imported_scripts")

    @migrations(name="imported_scripts")
    def _imported_scripts(db: Database) -> None:
        db.execute("""
            CREATE TABLE imported_scripts (
                id TEXT PRIMARY KEY,
                sha256 TEXT NOT NULL UNIQUE,
                title TEXT NOT NULL,
                language TEXT NOT NULL,
                kind TEXT NOT NULL,
                spoken_seconds REAL NOT NULL,
                silent_seconds REAL NOT NULL,
                imported_at TEXT NOT NULL,
                zone TEXT NOT NULL,
                source TEXT NOT NULL
            ) STRICT
        """)

    return migrations
