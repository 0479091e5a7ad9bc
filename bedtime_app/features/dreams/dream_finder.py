"""Finds dreams by their words and by what is said of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bedtime_app.core.folding import fold
from bedtime_app.core.night import Night
from bedtime_app.features.dreams.dream import DreamKind, Tag, TagSort
from bedtime_app.features.dreams.dream_index import index_changes, where_found, where_read
from bedtime_app.features.dreams.dream_query import terms_of
from bedtime_app.features.dreams.dream_reading import NEWEST_FIRST, SELECT, dream_from_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.dream_query import DreamQuery

COUNT = "SELECT count(*) FROM dreams"
TAGGED = "EXISTS (SELECT 1 FROM dream_tags WHERE dream = number AND folded = ? AND sort = ?)"

READ_FIRST = 400
"""So many of the newest dreams are read sooner than the index is asked; most searches end there."""
NIGHT_OF_THE_LAST_READ = """
    SELECT night FROM dreams WHERE deleted_at IS NULL
    ORDER BY night DESC, written_at DESC, number DESC LIMIT 1 OFFSET ?
"""


class DreamFinder:
    """Asks one connection; every method raises a `StorageError` when it cannot answer."""

    def __init__(self, database: Callable[[], Database]) -> None:
        self._database = database

    def find(self, query: DreamQuery, limit: int, offset: int = 0) -> list[Dream]:
        """The dreams of which all of `query` holds, newest night first."""
        conditions, values = _said(query)
        terms = terms_of(query.words)
        if not terms:
            return self._newest(conditions, values, limit, offset)
        self.prepare()
        db = self._database()
        if 0 <= limit <= READ_FIRST // 4 - offset:
            lately = db.execute(NIGHT_OF_THE_LAST_READ, (READ_FIRST,)).fetchone() or ("",)
            condition, more = where_read(terms)
            found = self._newest(
                [*conditions, "night >= ?", condition], [*values, *lately, *more], limit, offset
            )
            if len(found) == limit:
                return found
        condition, more = where_found(db, terms)
        return self._newest([*conditions, condition], [*values, *more], limit, offset)

    def count(self, query: DreamQuery) -> int:
        """How many dreams `query` finds."""
        conditions, values = _said(query)
        if terms := terms_of(query.words):
            self.prepare()
            condition, more = where_found(self._database(), terms)
            conditions, values = [*conditions, condition], [*values, *more]
        found = self._database().execute(f"{COUNT} WHERE {_all_of(conditions)}", values)
        return int(found.fetchone()[0])

    def on_this_night(self, night: Night) -> list[Dream]:
        """The dreams of the same evening in other years, the latest first."""
        day = night.evening
        return self._read(
            "WHERE deleted_at IS NULL AND night != ? AND substr(night, 6) = ?"
            " ORDER BY night DESC, written_at DESC, number DESC",
            [str(night), f"{day:%m-%d}"],
        )

    def nights_with_dreams(self, month: date) -> dict[date, int]:
        """How many dreams each evening of the month that holds the day `month` has."""
        rows = self._database().execute(
            "SELECT night, count(*) FROM dreams WHERE deleted_at IS NULL"
            " AND night BETWEEN ? AND ? GROUP BY night",
            (f"{month:%Y-%m}-01", f"{month:%Y-%m}-31"),
        )
        return {date.fromisoformat(night): count for night, count in rows}

    def dreams_between(self, first: Night, last: Night) -> dict[Night, int]:
        """How many dreams each night of that range has; that there was none is not a dream."""
        rows = self._database().execute(
            "SELECT night, count(*) FROM dreams WHERE deleted_at IS NULL"
            " AND night BETWEEN ? AND ? AND kind != ? GROUP BY night",
            (str(first), str(last), DreamKind.NO_DREAM.value),
        )
        return {Night(date.fromisoformat(night)): count for night, count in rows}

    def own_tags(self) -> list[Tag]:
        """Every tag as it was written last, the most used first."""
        rows = self._database().execute(
            "SELECT sort, name, max(dream) FROM dream_tags JOIN dreams ON number = dream"
            " WHERE deleted_at IS NULL GROUP BY folded, sort ORDER BY count(*) DESC, folded, sort"
        )
        return [Tag(TagSort(sort), name) for sort, name, _ in rows]

    def prepare(self) -> None:
        """Bring the index up to date; it mostly is, and then nothing is written."""
        if not self.unprepared():
            return
        db = self._database()
        with db.atomic():
            index_changes(db)

    def unprepared(self) -> int:
        """How many dreams the index does not hold yet as they are written."""
        found = self._database().execute("SELECT count(*) FROM dreams WHERE indexed = 0")
        return int(found.fetchone()[0])

    def _newest(
        self, conditions: list[str], values: list[object], limit: int, offset: int
    ) -> list[Dream]:
        where = f"WHERE {_all_of(conditions)} {NEWEST_FIRST}"
        return self._read(where, [*values, limit, offset])

    def _read(self, rest: str, values: list[object]) -> list[Dream]:
        found = self._database().execute(f"{SELECT} {rest}", values)
        return [dream_from_row(row) for row in found]


def _all_of(conditions: list[str]) -> str:
    return " AND ".join(("deleted_at IS NULL", *conditions))


def _said(query: DreamQuery) -> tuple[list[str], list[object]]:
    """Conditions and their values for all of `query` but its words."""
    conditions: list[str] = []
    values: list[object] = []
    for condition, value in (
        ("night >= ?", query.first and str(query.first)),
        ("night <= ?", query.last and str(query.last)),
        ("tone >= ?", query.least_tone),
        ("tone <= ?", query.most_tone),
    ):
        if value is not None:
            conditions.append(condition)
            values.append(value)
    if query.kinds:
        conditions.append(f"kind IN ({', '.join('?' * len(query.kinds))})")
        values += [kind.value for kind in query.kinds]
    for tag in query.tags:
        conditions.append(TAGGED)
        values += [fold(tag.name), tag.sort.value]
    return conditions, values
