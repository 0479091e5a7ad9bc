"""A list that QML can show, changed row by row so that scroll place and focus survive."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject

_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_TOP = QModelIndex()


class RecordListModel(QAbstractListModel):
    """Rows of named values; `show` turns the old rows into the new with the fewest changes."""

    def __init__(self, roles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles = {_FIRST_ROLE + place: role for place, role in enumerate(roles)}
        self._keys: list[object] = []
        self._records: list[dict[str, object]] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:  # noqa: N802 - Qt's name
        """Count the rows; a row has none below it."""
        return 0 if parent.isValid() else len(self._records)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give one value of one row, or None where there is none."""
        if not index.isValid() or index.row() >= len(self._records) or role not in self._roles:
            return None
        return self._records[index.row()].get(self._roles[role])

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 - Qt's name
        """Name the roles as QML will."""
        return {role: QByteArray(name.encode()) for role, name in self._roles.items()}

    def show(self, records: Sequence[Mapping[str, object]], key: str) -> None:
        """Become `records`; rows with the same value under `key` are the same row.

        Raises:
            ValueError: two records share a key.
        """
        wanted = {record[key]: dict(record) for record in records}
        if len(wanted) != len(records):
            raise ValueError(f"two records share a {key}")
        self._drop_all_but(wanted)
        order = {name: place for place, name in enumerate(wanted)}
        kept = list(self._keys)
        staying = {kept[row] for row in _longest_run([order[name] for name in kept])}
        self._fill(wanted, set(kept), staying)

    def _drop_all_but(self, wanted: Mapping[object, object]) -> None:
        last = len(self._keys) - 1
        while last >= 0:
            if self._keys[last] in wanted:
                last -= 1
                continue
            first = last
            while first > 0 and self._keys[first - 1] not in wanted:
                first -= 1
            self.beginRemoveRows(_TOP, first, last)
            del self._keys[first : last + 1], self._records[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _fill(
        self, wanted: dict[object, dict[str, object]], kept: set[object], staying: set[object]
    ) -> None:
        """Put each wanted row right behind the one before it, unless it stays where it is."""
        names = list(wanted)
        row = 0
        place = 0  # where the next row belongs; a staying row is there or further down
        while row < len(names):
            name = names[row]
            if name not in kept:
                end = row
                while end < len(names) and names[end] not in kept:
                    end += 1
                self._insert(place, names[row:end], [wanted[new] for new in names[row:end]])
                place += end - row
                row = end
                continue
            place = self._keys.index(name, place) if name in staying else self._move(name, place)
            self._refresh(place, wanted[name])
            place += 1
            row += 1

    def _insert(self, place: int, names: list[object], records: list[dict[str, object]]) -> None:
        self.beginInsertRows(_TOP, place, place + len(names) - 1)
        self._keys[place:place] = names
        self._records[place:place] = records
        self.endInsertRows()

    def _move(self, name: object, place: int) -> int:
        """Put a row before the one now at `place` and give where it then is."""
        start = self._keys.index(name)
        target = place - 1 if place > start else place
        if target != start:
            self.beginMoveRows(_TOP, start, start, _TOP, place)
            self._keys.insert(target, self._keys.pop(start))
            self._records.insert(target, self._records.pop(start))
            self.endMoveRows()
        return target

    def _refresh(self, row: int, record: dict[str, object]) -> None:
        was, self._records[row] = self._records[row], record
        changed = [role for role, name in self._roles.items() if was.get(name) != record.get(name)]
        if changed:
            self.dataChanged.emit(self.index(row), self.index(row), changed)


def _longest_run(places: list[int]) -> list[int]:
    """Give where in `places` its longest increasing subsequence lies: rows that need not move."""
    ends: list[int] = []
    rows: list[int] = []
    before: list[int] = []
    for row, place in enumerate(places):
        length = bisect_left(ends, place)
        before.append(rows[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        rows[length : length + 1] = [row]
    run: list[int] = []
    row = rows[-1] if rows else -1
    while row >= 0:
        run.append(row)
        row = before[row]
    return run
