"""Keeps the numbers of the last weeks in the vault; while it is closed, of one week beside it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.features.boundaries.evening_numbers import (
    KEPT,
    WEEK,
    EveningNumbers,
    together,
    within,
)
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.settings_store import Setting
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlite_utils import Database

    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

_COLUMNS = "night, openings, seconds_before, seconds_after, begun, in_time, steps, counted_until"
_MOST = 1_000_000
"""No night has more of anything."""


class EveningNumbersStore:
    """Adds to a night and gives the nights back; no trouble of the vault is ever passed on.

    Numbers are worth no interruption: what the vault cannot take waits in the settings, at most
    the running week of it, and goes into the vault when that is opened.
    """

    def __init__(
        self,
        settings: SettingsStore,
        vault: Vault,
        tonight: Callable[[], Night],
        is_recorded: Callable[[Night], bool],
    ) -> None:
        self._settings = settings
        self._vault = vault
        self._tonight = tonight
        self._is_recorded = is_recorded
        vault.changed.add(self._fold)
        self._fold()

    def add(self, more: EveningNumbers) -> None:
        """Count this too, unless nothing of that night is recorded."""
        if self._is_recorded(more.night) and not self._keep((more,)):
            self._let_wait((more,))

    def of(self, night: Night) -> EveningNumbers:
        """What is known of that night; nothing counted if it is not."""
        known = (one for one in self.nights() if one.night == night)
        return next(known, EveningNumbers(night))

    def nights(self) -> tuple[EveningNumbers, ...]:
        """Every night that is known, earliest first; of a closed vault only what waits for it."""
        return together(self._kept(), self._waiting())

    def forget(self, night: Night | None = None) -> None:
        """Erase that night, or everything."""
        waiting = self._waiting()
        self._settings.put(
            WAITING, tuple(one for one in waiting if night is not None and one.night != night)
        )
        if self._vault.state is VaultState.OPEN:
            try:
                db = self._vault.database()
                with db.atomic():
                    if night is None:
                        db.execute("DELETE FROM evening_numbers")
                    else:
                        db.execute("DELETE FROM evening_numbers WHERE night = ?", (str(night),))
            except StorageError:
                return  # a damaged vault says so where words are at stake

    def _fold(self) -> None:
        waiting = self._waiting()
        if waiting and self._vault.state is VaultState.OPEN:
            # First out, then in: what a crash between the two costs is a few numbers, and nothing
            # is ever counted twice.
            self._settings.put(WAITING, ())
            if not self._keep(waiting):
                self._settings.put(WAITING, waiting)

    def _keep(self, more: Iterable[EveningNumbers]) -> bool:
        if self._vault.state is not VaultState.OPEN:
            return False
        tonight = self._tonight().evening
        try:
            db = self._vault.database()
            with db.atomic():
                for one in more:
                    row = self._row(one.night)
                    db.execute(
                        f"INSERT OR REPLACE INTO evening_numbers ({_COLUMNS})"  # noqa: S608 - our own names
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        _values(row.plus(one) if row else one),
                    )
                # Nights that are still to come were written by a wrong clock.
                db.execute(
                    "DELETE FROM evening_numbers WHERE night <= ? OR night > ?",
                    (str(Night(tonight - KEPT)), str(Night(tonight))),
                )
        except StorageError:
            return False
        return True

    def _let_wait(self, more: Iterable[EveningNumbers]) -> None:
        waiting = together(self._waiting(), more)
        self._settings.put(WAITING, within(waiting, self._tonight(), WEEK))

    def _waiting(self) -> tuple[EveningNumbers, ...]:
        return self._settings.get(WAITING)

    def _row(self, night: Night) -> EveningNumbers | None:
        rows = self._vault.database().execute(
            f"SELECT {_COLUMNS} FROM evening_numbers WHERE night = ?",  # noqa: S608 - the same
            (str(night),),
        )
        return next((_numbers(*row) for row in rows), None)

    def _kept(self) -> list[EveningNumbers]:
        if self._vault.state is not VaultState.OPEN:
            return []
        try:
            return numbers_in(self._vault.database())
        except StorageError:
            return []


def nights_begun(db: Database, first: Night, last: Night) -> set[Night]:
    """The nights of that range, both ends included, in whose evening a ritual was begun."""
    rows = db.execute(
        "SELECT night FROM evening_numbers WHERE begun = 1 AND night BETWEEN ? AND ?",
        (str(first), str(last)),
    )
    return {Night(date.fromisoformat(night)) for (night,) in rows}


def numbers_in(db: Database) -> list[EveningNumbers]:
    """Every night that is kept in the vault that is open in `db`; raises a `StorageError`."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM evening_numbers")  # noqa: S608 - the same
    return [_numbers(*row) for row in rows]


def _numbers(  # noqa: PLR0913, PLR0917 - a row has its columns
    night: str,
    openings: int,
    before: int,
    after: int,
    begun: int,
    in_time: int,
    steps: int,
    until: str | None,
) -> EveningNumbers:
    counts = (openings, before, after, steps)
    if not all(type(count) is int and 0 <= count <= _MOST for count in counts):
        raise ValueError("not a count")
    instant = None if until is None else datetime.fromisoformat(until)
    if instant is not None and instant.tzinfo is None:
        raise ValueError("an instant without offset")
    evening = Night(date.fromisoformat(night))
    return EveningNumbers(
        evening, openings, before, after, bool(begun), bool(in_time), steps, instant
    )


def _values(one: EveningNumbers) -> tuple[object, ...]:
    until = one.counted_until and one.counted_until.astimezone(UTC).isoformat(timespec="seconds")
    counts = (one.openings, one.seconds_before, one.seconds_after)
    return (str(one.night), *counts, int(one.begun), int(one.in_time), one.steps, until)


def _read(kept: object) -> tuple[EveningNumbers, ...]:
    if not isinstance(kept, list):
        raise ValueError("not a list")  # noqa: TRY004 - nonsense in the file, not a mistaken call
    try:
        return together(_numbers(*one) for one in kept[-_MOST_WAITING:])
    except (TypeError, AttributeError) as nonsense:
        raise ValueError("not the numbers of an evening") from nonsense


def _write(waiting: tuple[EveningNumbers, ...]) -> object:
    return [list(_values(one)) for one in waiting]


_MOST_WAITING = WEEK.days
WAITING: Setting[tuple[EveningNumbers, ...]] = Setting("numbers_waiting", (), _read, _write)
