"""Which column of a table holds what, as it is offered to be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bedtime_app.features.dreams.importing.csv_journal import Table

MOST_COLUMNS = 40
"""So many are offered; a stranger's table may have any number."""


def column_names(table: Table) -> tuple[str, ...]:
    """The names that can be chosen, each once; a column without one cannot be told from others."""
    first: dict[str, str] = {}
    for name in table.head:
        if name.strip():
            first.setdefault(name.strip().lower(), name)
    return tuple(first.values())[:MOST_COLUMNS]


def with_column(columns: Mapping[str, str], part: str, name: str | None) -> dict[str, str]:
    """`columns` with `part` taken from the column of that name, or from none."""
    others = {known: column for known, column in columns.items() if known != part}
    return others if name is None else {**others, part: name}
