"""The tables of one's own studies."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def study_migrations() -> Migrations:
    """The migration set of studies."""
    from sqlite_utils import Migrations

    migrations = Migrations("studies")

    @migrations(name="studies")
    def _studies(db: Database) -> None:
        db.execute("""
            CREATE TABLE studies (
                number INTEGER PRIMARY KEY,
                planned_at TEXT NOT NULL,
                zone TEXT NOT NULL,
                change TEXT NOT NULL,
                outcome TEXT NOT NULL,
                design TEXT NOT NULL,
                first TEXT NOT NULL,
                matters REAL NOT NULL,
                seed INTEGER NOT NULL,
                past_nights INTEGER NOT NULL,
                foreseen REAL,
                ended TEXT
            ) STRICT
        """)
        # Written with the plan and never again but for `kept`: nobody can choose a night later.
        db.execute("""
            CREATE TABLE study_nights (
                study INTEGER NOT NULL REFERENCES studies (number) ON DELETE CASCADE,
                night TEXT NOT NULL,
                arm TEXT NOT NULL,
                kept INTEGER,
                noted_at TEXT,
                PRIMARY KEY (study, night)
            ) STRICT
        """)
        db.execute("""
            CREATE TABLE study_changes (
                number INTEGER PRIMARY KEY,
                study INTEGER NOT NULL REFERENCES studies (number) ON DELETE CASCADE,
                changed_at TEXT NOT NULL,
                outcome TEXT NOT NULL,
                matters REAL NOT NULL
            ) STRICT
        """)
        db.execute("CREATE INDEX study_changes_by_study ON study_changes (study, number)")

    return migrations
