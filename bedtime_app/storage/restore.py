"""What restoring a backup would change, in numbers and nights and never in words, and doing it."""

from __future__ import annotations

import shutil
from collections import Counter
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from bedtime_app.storage.connection import connect
from bedtime_app.storage.errors import BackupDamaged, VaultDamaged, WrongKey
from bedtime_app.storage.keys import fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from sqlite_utils import Database
    from sqlite_utils.db import Table

    from bedtime_app.storage.backup import Backup
    from bedtime_app.storage.vault import Vault

_Rows: TypeAlias = "Mapping[object, tuple[Mapping[str, object], str | None]]"


@dataclass(frozen=True, slots=True)
class Difference:
    """How many rows are only in the backup, only in the vault, or in both and not the same."""

    only_backup: int = 0
    only_vault: int = 0
    differing: int = 0

    def __bool__(self) -> bool:
        return bool(self.only_backup or self.only_vault or self.differing)


@dataclass(frozen=True, slots=True)
class Preview:
    """What restoring would change."""

    tables: Mapping[str, Difference]
    """By table, only those that differ."""
    nights: Mapping[str, Difference]
    """By night (ISO date) of whatever is filed under one, only those that differ; ascending."""
    compared: bool = True
    """False where there is no vault, or none that can be read: then all is only in the backup."""


class _VaultUnreadableError(Exception):
    """It is the vault that is damaged, and not the backup."""


def preview(backup: Database, vault: Database | None) -> Preview:
    """Compare two open databases, read only; without a vault all rows are only in the backup."""
    theirs = _persons_tables(backup)
    with _reading_the_vault():
        ours = _persons_tables(vault) if vault is not None else {}
    tables: dict[str, Difference] = {}
    nights: Counter[tuple[str, str]] = Counter()
    for name in sorted(theirs.keys() | ours.keys()):
        with _reading_the_vault():
            our_rows = _rows(ours.get(name))
        table, by_night = _compare(_rows(theirs.get(name)), our_rows)
        nights.update(by_night)
        if table:
            tables[name] = table
    return Preview(
        tables,
        {
            night: Difference(*(nights[night, kind] for kind in _KINDS))
            for night in sorted({night for night, _ in nights})
        },
        compared=vault is not None,
    )


def prepare_restore(backup: Backup, key: bytes, vault: Vault) -> None:
    """Have `backup` lie ready for `vault.replace()`, after which `vault` is locked and aside; slow.

    From then on what opens the vault is the passphrase or words that the backup had. Raises
    `BackupDamaged`, `WrongKey` or another `StorageError`; then nothing has changed.
    """
    slots = backup.read_keys()
    if fingerprint(key) != slots.fingerprint:
        raise WrongKey

    def build(path: Path) -> None:
        shutil.copyfile(backup.database, path)
        vault.require_own(path, key, slots)

    try:
        vault.prepare_replacement(slots, build)
    except VaultDamaged as error:
        raise BackupDamaged from error


def preview_of(backup: Backup, key: bytes, vault: Vault | None) -> Preview:
    """`preview` of a backup on disk beside the open `vault`; slow.

    Beside nothing, if there is none or it is damaged.
    """
    try:
        with closing(connect(backup.database, key, read_only=True)) as theirs:
            if vault is None:
                return preview(theirs, None)
            try:
                with closing(vault.connect()) as ours:
                    return preview(theirs, ours)
            except _VaultUnreadableError:
                return preview(theirs, None)
    except VaultDamaged as error:
        raise BackupDamaged from error


@contextmanager
def _reading_the_vault() -> Iterator[None]:
    try:
        yield
    except VaultDamaged as error:
        raise _VaultUnreadableError from error


_KINDS = ("only_backup", "only_vault", "differing")


def _compare(theirs: _Rows, ours: _Rows) -> tuple[Difference, Counter[tuple[str, str]]]:
    counts: Counter[str] = Counter()
    nights: Counter[tuple[str, str]] = Counter()
    for identity in theirs.keys() | ours.keys():
        their, our = theirs.get(identity), ours.get(identity)
        if their is None or our is None:
            kind = "only_vault" if their is None else "only_backup"
        elif any(our[0][name] != value for name, value in their[0].items() if name in our[0]):
            kind = "differing"
        else:
            continue
        counts[kind] += 1
        night = (their or our or ({}, None))[1]
        if night is not None:
            nights[night, kind] += 1
    return Difference(*(counts[kind] for kind in _KINDS)), nights


def _persons_tables(db: Database) -> dict[str, Table]:
    from bedtime_app.storage.migrate import persons_tables

    return {name: db.table(name) for name in persons_tables(db)}


def _rows(table: Table | None) -> _Rows:
    """By what tells a row from others: its id if it has one, for numbers are given out again."""
    if table is None:
        return {}
    names = [column.name for column in table.columns]
    identity = ["id"] if "id" in names else [name for name in table.pks if name in names]
    found: dict[object, tuple[Mapping[str, object], str | None]] = {}
    for position, row in enumerate(table.rows):
        told = {name: value for name, value in row.items() if name not in _NOT_A_PERSONS}
        night = row.get("night")
        place = tuple(row[name] for name in identity) or (position,)
        found[place] = (told, night if isinstance(night, str) else None)
    return found


_NOT_A_PERSONS = frozenset({"indexed", "number"})
"""Columns that we keep for ourselves: whether the index knows a row, and the order of entering."""
