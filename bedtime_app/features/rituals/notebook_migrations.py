"""The table of the notebook's pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def notebook_migrations() -> Migrations:
    """The migration set of the notebook."""
    from sqlite_utils import Migrations

    migrations = Migrations("notebook")

    @migrations(name="notebook_pages")
    def _notebook_pages(db: Database) -> None:
        db.execute("""
            CREATE TABLE notebook_pages (
                night TEXT NOT NULL,
                page TEXT NOT NULL,
                written_at TEXT NOT NULL,
                zone TEXT NOT NULL,
                text TEXT NOT NULL,
                PRIMARY KEY (night, page)
            ) STRICT
        """)

    return migrations
