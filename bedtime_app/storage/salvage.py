"""Takes what can be read out of a damaged vault into a new one, and says what could not be."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.storage import migrate
from bedtime_app.storage.connection import connect
from bedtime_app.storage.errors import VaultDamaged
from bedtime_app.storage.salvaged_rows import read_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from sqlite_utils import Database

    from bedtime_app.storage.migrate import MigrationSet
    from bedtime_app.storage.salvaged_rows import Rows

_PAGE = re.compile(r"failed for page (\d+)")


@dataclass(frozen=True, slots=True)
class TableLoss:
    """What became of one table."""

    read: int
    """Rows that are in the new vault."""
    lost: int
    """Rows that could not be read and of whose existence an index tells."""
    gaps: tuple[tuple[int, int | None], ...]
    """Where no index tells: ranges of row numbers that could not be read, both ends included.

    None is no end. A number in a gap may also never have been used.
    """


@dataclass(frozen=True, slots=True)
class Loss:
    """What was read and what was lost; a full-text index is made anew and never counted."""

    tables: dict[str, TableLoss]
    unreadable_pages: int
    unreadable_bytes: int
    """Of the file, encrypted."""


def salvage(
    damaged: Path, new: Path, key: bytes, vault_id: str, sets: Sequence[MigrationSet]
) -> Loss:
    """Build the database `new` from each row of `damaged` that can be read; only `new` is written.

    Its tables are those that `damaged` had. Raises `VaultDamaged` if not even the list of its
    tables can be read (its first page, as a rule), and other kinds of `StorageError`; slow.
    """
    with closing(connect(damaged, key, read_only=True)) as source:
        made = source.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
        ).fetchall()
        size = int(source.execute("PRAGMA page_size").fetchone()[0])
        ordinary = (migrate.VAULT_TABLE, migrate.APPLIED_TABLE, *migrate.persons_tables(source))
        shadows = {
            name
            for table in source.tables
            if table.virtual_table_using
            for name in source.table_names()
            if name.startswith(f"{table.name}_")
        }
    pages = _unreadable_pages(damaged, key)
    tables: dict[str, TableLoss] = {}
    with closing(connect(new, key)) as target, target.atomic():
        for kind, _, sql in _in_order(made, shadows):
            if kind == "table":
                target.execute(sql)
        for name in ordinary:
            rows = read_rows(damaged, key, name)
            _write(target, name, rows)
            tables[name] = TableLoss(len(rows.found), rows.lost, rows.gaps)
        applied = tables[migrate.APPLIED_TABLE]
        _complete(target, vault_id, sets, lost=bool(applied.lost or applied.gaps))
        for kind, _, sql in _in_order(made, shadows):
            if kind != "table":
                target.execute(sql)
    with closing(connect(new, key)) as target:
        target.execute("PRAGMA journal_mode = DELETE").fetchall()  # all of it in one file
    return Loss(tables, pages, pages * size)


def _in_order(
    made: Iterable[tuple[str, str, str]], shadows: Iterable[str]
) -> list[tuple[str, str, str]]:
    """What has to be made by hand: a virtual table makes its own tables."""
    left_out = {*shadows, "sqlite_sequence"}
    return [each for each in made if each[1] not in left_out]


def _write(target: Database, name: str, rows: Rows) -> None:
    columns = ["rowid", *rows.columns] if rows.numbered else list(rows.columns)
    listed = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join("?" * len(columns))
    target.conn.executemany(
        f'INSERT INTO "{name}" ({listed}) VALUES ({marks})',  # noqa: S608 - names from the vault's own list of tables
        [
            (number, *values) if rows.numbered else values
            for number, values in sorted(rows.found.items())
        ],
    )
    if "indexed" in rows.columns:  # the full-text index is empty and has to be made anew
        target.execute(f'UPDATE "{name}" SET indexed = 0')  # noqa: S608 - as above


def _complete(target: Database, vault_id: str, sets: Sequence[MigrationSet], *, lost: bool) -> None:
    """Say again what the vault is called and, if that was lost, which tables it has."""
    target.table(migrate.VAULT_TABLE).insert_all(
        [{"name": "id", "value": vault_id}, {"name": "format", "value": migrate.FORMAT}],
        replace=True,
    )
    if lost:  # it most likely had all that we know
        migrate.note_all_applied(target, sets)


def _unreadable_pages(path: Path, key: bytes) -> int:
    with closing(connect(path, key, read_only=True)) as db:
        try:
            found = db.execute("PRAGMA cipher_integrity_check").fetchall()
        except VaultDamaged:
            return 0
    return sum(_PAGE.search(str(row[0])) is not None for row in found)
