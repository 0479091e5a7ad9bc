"""Reads a table of a damaged vault around the pages that cannot be read."""

from __future__ import annotations

import heapq
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bedtime_app.storage.connection import connect
from bedtime_app.storage.errors import VaultDamaged

if TYPE_CHECKING:
    from pathlib import Path

_LAST = 2**63 - 1
_MOST_PROBES = 1000
"""Of one table; each is an opening of 2 ms. A damaged page of rows takes a few dozen."""
_BEYOND = 64
"""How many numbers past the last row that can be read are looked for if the end is damaged."""


@dataclass(slots=True)
class Rows:
    """What one table gave."""

    columns: tuple[str, ...]
    numbered: bool
    """Whether the row's number is not one of the columns."""
    found: dict[int, tuple[Any, ...]] = field(default_factory=dict)
    """By row number."""
    lost: int = 0
    gaps: tuple[tuple[int, int | None], ...] = ()


def read_rows(path: Path, key: bytes, table: str) -> Rows:
    """Every row of `table` that can be read; the table has row numbers, as all of ours have.

    Reads from both ends up to what cannot be read, and then looks between, larger gaps first.
    """
    with closing(connect(path, key, read_only=True)) as db:
        columns = tuple(column.name for column in db.table(table).columns)
        pks = [column for column in db.table(table).columns if column.is_pk]
    numbered = not (len(pks) == 1 and pks[0].type.upper() == "INTEGER")
    rows = Rows(columns, numbered)
    known, whole = _numbers_in_indexes(path, key, table)
    waiting = [_sized(0, _LAST)]
    gaps: list[tuple[int, int]] = []
    probes = 0
    while waiting:
        _, first, last = heapq.heappop(waiting)
        if whole and not any(first <= number <= last for number in known - rows.found.keys()):
            continue  # nothing is missing there
        if probes >= _MOST_PROBES:
            gaps.append((first, last))
            continue
        probes += 2
        upward = _read(path, key, rows, table, (first, last), "ASC")
        if upward is None:
            continue
        downward = _read(path, key, rows, table, (upward, last), "DESC")
        if downward is None:
            continue
        if downward == _LAST:  # the end of the table itself cannot be read
            downward = max(known, default=upward + _BEYOND)
            gaps.append((max(downward + 1, upward), _LAST))
        if upward >= downward:
            gaps.append((upward, downward))
            continue
        middle = (upward + downward) // 2
        heapq.heappush(waiting, _sized(upward, middle))
        heapq.heappush(waiting, _sized(middle + 1, downward))
    rows.lost = len(known - rows.found.keys())
    if not whole:
        rows.gaps = _joined([gap for gap in gaps if gap[0] <= gap[1]])
    return rows


def _sized(first: int, last: int) -> tuple[int, int, int]:
    return (first - last, first, last)


def _read(  # noqa: PLR0913, PLR0917 - one place, one range, one direction
    path: Path, key: bytes, rows: Rows, table: str, within: tuple[int, int], order: str
) -> int | None:
    """Read on until it fails; the number at which the unread begins, None if all was read."""
    at = within[0] if order == "ASC" else within[1]
    # A connection that met a bad page is not trusted with the next one.
    with closing(connect(path, key, read_only=True)) as db:
        listed = ", ".join(f'"{column}"' for column in rows.columns)
        question = f'SELECT rowid, {listed} FROM "{table}" WHERE rowid BETWEEN ? AND ?'  # noqa: S608 - names from the vault's own list of tables
        try:
            read = db.execute(f"{question} ORDER BY rowid {order}", within)
            for number, *values in iter(read.fetchone, None):  # no further than to the bad page
                rows.found[number] = tuple(values)
                at = number + 1 if order == "ASC" else number - 1
        except VaultDamaged:
            return at
    return None


def _numbers_in_indexes(path: Path, key: bytes, table: str) -> tuple[set[int], bool]:
    """The row numbers that the indexes of `table` know, and whether one could be read to its end.

    An index of only some rows is not asked.
    """
    known: set[int] = set()
    with closing(connect(path, key, read_only=True)) as db:
        listed = db.execute(f'PRAGMA index_list("{table}")').fetchall()
    for _, index, _, _, partial in listed:
        if partial:
            continue
        with closing(connect(path, key, read_only=True)) as db:
            column = db.execute(f'PRAGMA index_info("{index}")').fetchone()[2]
            # Ordered by what it orders, it is read alone and not the table beside it.
            question = f'SELECT rowid FROM "{table}" INDEXED BY "{index}" ORDER BY "{column}"'  # noqa: S608 - as above
            try:
                known.update(number for (number,) in db.execute(question))
            except VaultDamaged:
                continue
        return known, True
    return known, False


def _joined(gaps: list[tuple[int, int]]) -> tuple[tuple[int, int | None], ...]:
    joined: list[tuple[int, int]] = []
    for first, last in sorted(gaps):
        if joined and joined[-1][1] + 1 >= first:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return tuple((first, None if last == _LAST else last) for first, last in joined)
