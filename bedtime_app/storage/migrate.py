"""Brings tables up to date on a copy, so that a failure leaves the vault as it was."""

from __future__ import annotations

import logging
from contextlib import closing
from typing import TYPE_CHECKING, TypeAlias

from sqlite_utils import Migrations

from bedtime_app.storage.connection import connect
from bedtime_app.storage.errors import StorageError, UpgradeFailed, VaultDamaged, VaultTooNew

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from sqlite_utils import Database

MigrationSet: TypeAlias = "Callable[[], Migrations]"

VAULT_TABLE = "_vault"
APPLIED_TABLE = "_sqlite_migrations"
FORMAT = "1"
"""Of the database itself; tables change by migrations, this only if they could not tell."""


def build(path: Path, key: bytes, vault_id: str, sets: Sequence[MigrationSet]) -> None:
    """Make a new database at `path` with every table; raises `StorageError`."""
    with closing(connect(path, key)) as db:
        with db.atomic():
            db.table(VAULT_TABLE).create({"name": str, "value": str}, pk="name", strict=True)
            db.table(VAULT_TABLE).insert_all(
                [{"name": "id", "value": vault_id}, {"name": "format", "value": FORMAT}]
            )
        _apply(db, sets)


def needs_upgrade(path: Path, key: bytes, vault_id: str, sets: Sequence[MigrationSet]) -> bool:
    """Whether migrations wait for the database at `path`, which is only read.

    Raises `VaultTooNew` if it holds migrations that we do not know, `VaultDamaged` if it is not
    the database of vault `vault_id` or cannot be read.
    """
    with closing(connect(path, key, read_only=True)) as db:
        if not db.table(VAULT_TABLE).exists():
            raise VaultDamaged
        about = {row["name"]: row["value"] for row in db.table(VAULT_TABLE).rows}
        if about.get("format") != FORMAT:
            raise VaultTooNew
        if about.get("id") != vault_id:
            raise VaultDamaged
        known = {(each.name, step.name) for each in _made(sets) for step in each._migrations}  # noqa: SLF001 - sqlite-utils has no public list of all steps
        applied = {(row["migration_set"], row["name"]) for row in db.table(APPLIED_TABLE).rows}
    if applied - known:
        raise VaultTooNew
    return bool(known - applied)


def upgrade_copy(path: Path, key: bytes, sets: Sequence[MigrationSet]) -> bool:
    """Migrate the database at `path`, itself a copy; whether a person had anything in it before.

    Raises `UpgradeFailed`, or `StorageError` such as `DiskFull`.
    """
    with closing(connect(path, key)) as db:
        held_something = _holds_something(db)
        try:
            _apply(db, sets)
        except StorageError:
            raise
        except Exception as error:
            logging.getLogger(__name__).error("a migration failed: %s", type(error).__name__)  # noqa: TRY400 - a traceback could carry what a person wrote
            raise UpgradeFailed from error
        if find_damage(db):
            raise UpgradeFailed
    return held_something


def _apply(db: Database, sets: Sequence[MigrationSet]) -> None:
    with db.atomic():
        for each in _made(sets):
            each.apply(db)
        if not sets:
            _no_migrations().ensure_migrations_table(db)


def note_all_applied(db: Database, sets: Sequence[MigrationSet]) -> None:
    """Have `db` say that every migration of `sets` was applied, where its own list was lost."""
    for each in _made(sets):
        each.ensure_migrations_table(db)
        noted = {step.name for step in each.applied(db)}
        for step in each._migrations:  # noqa: SLF001 - sqlite-utils has no public list of all steps
            if step.name not in noted:
                db.table(APPLIED_TABLE).insert(
                    {"migration_set": each.name, "name": step.name, "applied_at": "salvaged"}
                )


def find_damage(db: Database) -> tuple[str, ...]:
    """What SQLCipher and SQLite find wrong anywhere, in their words; nothing if it is whole."""
    for check in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
        try:
            rows = db.execute(f"PRAGMA {check}").fetchall()
        except VaultDamaged:
            return (f"{check} could not read on",)
        if found := tuple(" ".join(map(str, row)) for row in rows if row != ("ok",)):
            return found
    return ()


def persons_tables(db: Database) -> tuple[str, ...]:
    """The tables that hold what a person wrote, and not what we made of it or for ourselves."""
    # A full-text index is made from other tables, and its own are never empty.
    indexes = [table.name for table in db.tables if table.virtual_table_using]
    shadows = tuple(f"{name}_" for name in indexes)
    not_a_persons = (VAULT_TABLE, APPLIED_TABLE, "sqlite_", *shadows)
    return tuple(
        name
        for name in db.table_names()
        if not name.startswith(not_a_persons) and name not in indexes
    )


def _holds_something(db: Database) -> bool:
    return any(db.table(name).count > 0 for name in persons_tables(db))


def _made(sets: Sequence[MigrationSet]) -> list[Migrations]:
    return [make() for make in sets]


def _no_migrations() -> Migrations:
    return Migrations("none")
