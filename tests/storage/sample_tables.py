"""A small feature's tables in two versions, and one that fails to become the third."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils import Migrations

if TYPE_CHECKING:
    from sqlite_utils import Database

PASSPHRASE = "a quiet harbour at dusk"


def first_tables() -> Migrations:
    migrations = Migrations("notes")

    @migrations(name="notes")
    def _notes(db: Database) -> None:
        db.execute("CREATE TABLE notes (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")

    return migrations


def second_tables() -> Migrations:
    migrations = first_tables()

    @migrations(name="moods")
    def _moods(db: Database) -> None:
        db.execute("ALTER TABLE notes ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'")

    return migrations


def failing_tables() -> Migrations:
    migrations = second_tables()

    @migrations(name="never")
    def _never(db: Database) -> None:
        db.execute("DELETE FROM notes")
        db.execute("INSERT INTO nowhere VALUES (1)")

    return migrations


def write_note(db: Database, text: str) -> None:
    with db.atomic():
        db.execute("INSERT INTO notes (text) VALUES (?)", [text])


def read_notes(db: Database) -> list[str]:
    return [row[0] for row in db.execute("SELECT text FROM notes ORDER BY number").fetchall()]
