"""The tables of the sleep diary."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def diary_migrations() -> Migrations:
    """The diary's migration set."""
    from sqlite_utils import Migrations

    migrations = Migrations("diary")

    @migrations(name="entries")
    def _entries(db: Database) -> None:
        # What was answered is kept as it was answered; the instants beside it are what it meant
        # then, by the clocks and the zone rules of that day.
        db.execute("""
            CREATE TABLE diary_entries (
                night TEXT PRIMARY KEY,
                zone TEXT NOT NULL,
                boundary TEXT NOT NULL,
                entered_at TEXT NOT NULL,
                edited_at TEXT,
                into_bed_at TEXT,
                tried_at TEXT,
                woke_at TEXT,
                out_of_bed_at TEXT,
                answers TEXT NOT NULL
            ) STRICT
        """)
        db.execute("""
            CREATE TABLE diary_versions (
                number INTEGER PRIMARY KEY,
                night TEXT NOT NULL REFERENCES diary_entries (night) ON DELETE CASCADE,
                replaced_at TEXT NOT NULL,
                answers TEXT NOT NULL
            ) STRICT
        """)
        db.execute("CREATE INDEX diary_versions_by_night ON diary_versions (night, number)")

    @migrations(name="trackers")
    def _trackers(db: Database) -> None:
        db.execute("""
            CREATE TABLE tracker_sleeps (
                number INTEGER PRIMARY KEY,
                source TEXT NOT NULL,
                key TEXT NOT NULL,
                night TEXT NOT NULL,
                begin TEXT NOT NULL,
                finish TEXT NOT NULL,
                zone TEXT NOT NULL,
                main INTEGER NOT NULL,
                asleep REAL,
                awake REAL,
                latency REAL,
                awakenings INTEGER,
                rating REAL,
                comment TEXT NOT NULL,
                batch TEXT NOT NULL,
                UNIQUE (source, key)
            ) STRICT
        """)
        db.execute("CREATE INDEX tracker_sleeps_by_night ON tracker_sleeps (night, begin)")
        db.execute("CREATE INDEX tracker_sleeps_by_batch ON tracker_sleeps (batch)")

    @migrations(name="tracker batches")
    def _tracker_batches(db: Database) -> None:
        # What a batch replaced waits here until the batch is undone.
        db.execute("""
            CREATE TABLE tracker_batches (
                number INTEGER PRIMARY KEY,
                batch TEXT NOT NULL UNIQUE,
                kept_at TEXT
            ) STRICT
        """)
        db.execute("""
            CREATE TABLE tracker_replaced (
                replaced_by TEXT NOT NULL,
                source TEXT NOT NULL,
                key TEXT NOT NULL,
                night TEXT NOT NULL,
                begin TEXT NOT NULL,
                finish TEXT NOT NULL,
                zone TEXT NOT NULL,
                main INTEGER NOT NULL,
                asleep REAL,
                awake REAL,
                latency REAL,
                awakenings INTEGER,
                rating REAL,
                comment TEXT NOT NULL,
                batch TEXT NOT NULL,
                PRIMARY KEY (replaced_by, source, key)
            ) STRICT
        """)
        db.execute("CREATE INDEX tracker_replaced_by_batch ON tracker_replaced (batch)")

    @migrations(name="drafts")
    def _drafts(db: Database) -> None:
        db.execute("""
            CREATE TABLE diary_drafts (
                night TEXT PRIMARY KEY,
                typed TEXT NOT NULL
            ) STRICT
        """)

    return migrations
