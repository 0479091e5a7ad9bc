"""The tables of what Bedtime notices about itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def boundaries_migrations() -> Migrations:
    """The migration set of the boundaries."""
    from sqlite_utils import Migrations

    migrations = Migrations("boundaries")

    @migrations(name="boundaries")
    def _boundaries(db: Database) -> None:
        db.execute("""
            CREATE TABLE evening_numbers (
                night TEXT PRIMARY KEY,
                openings INTEGER NOT NULL,
                seconds_before INTEGER NOT NULL,
                seconds_after INTEGER NOT NULL,
                begun INTEGER NOT NULL,
                in_time INTEGER NOT NULL,
                steps INTEGER NOT NULL,
                counted_until TEXT
            ) STRICT
        """)
        db.execute("""
            CREATE TABLE less_proposals (
                night TEXT PRIMARY KEY,
                kind TEXT NOT NULL,
                steps INTEGER NOT NULL,
                answer TEXT
            ) STRICT
        """)
        # At most one row: the fragment that is being written and is no dream yet.
        db.execute("CREATE TABLE fragment_draft (text TEXT NOT NULL) STRICT")

    return migrations
