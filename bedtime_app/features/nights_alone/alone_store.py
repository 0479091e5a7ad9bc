"""Keeps one count per night in the vault."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.core.stamp import stamp
from bedtime_app.features.nights_alone.alone_week import WEEK, WeekAlone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bedtime_app.core.ports import Clock
    from bedtime_app.features.nights_alone.alone_night import AloneNight
    from bedtime_app.storage.connected import Connected
    from bedtime_app.storage.vault import Vault


class AloneStore:
    """Nights left alone; every method raises a `StorageError` when the vault cannot do it."""

    def __init__(self, vault: Vault | Connected, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def keep(self, counts: Iterable[AloneNight]) -> None:
        """Keep these counts; a night that is there keeps the larger one."""
        db = self._vault.database()
        now = stamp(self._clock.now())
        with db.atomic():
            for one in counts:
                db.execute(
                    "INSERT INTO nights_alone VALUES (?, ?, ?, ?, ?, ?)"
                    " ON CONFLICT (night) DO UPDATE SET counted_at = excluded.counted_at,"
                    " zone = excluded.zone,"
                    " alone_minutes = max(alone_minutes, excluded.alone_minutes),"
                    " known_minutes = max(known_minutes, excluded.known_minutes),"
                    " whole_minutes = excluded.whole_minutes",
                    (
                        str(one.night),
                        now,
                        self._clock.zone().key,
                        one.minutes,
                        one.known_minutes,
                        one.whole_minutes,
                    ),
                )

    def forget(self, night: Night) -> None:
        """Leave nothing of that night behind."""
        db = self._vault.database()
        with db.atomic():
            db.execute("DELETE FROM nights_alone WHERE night = ?", (str(night),))

    def minutes_of(self, night: Night) -> int | None:
        """For how long it was left alone that night, if at least half of the night is known."""
        return dict(self.week(Night(night.evening + timedelta(days=1))).nights)[night]

    def week(self, night: Night) -> WeekAlone:
        """The seven nights before that one, known or not."""
        nights = [Night(night.evening - timedelta(days=back)) for back in range(WEEK, 0, -1)]
        known = self.between(nights[0], nights[-1])
        return WeekAlone(tuple((one, known.get(one)) for one in nights))

    def between(self, first: Night, last: Night) -> dict[Night, int]:
        """The minutes of each night from that one to that one, both included, that is known.

        A night is known if at least half of it is; a part of one would look like a short night.
        """
        rows = self._vault.database().execute(
            "SELECT night, alone_minutes FROM nights_alone WHERE night BETWEEN ? AND ?"
            " AND whole_minutes > 0 AND known_minutes * 2 >= whole_minutes",
            (str(first), str(last)),
        )
        return {Night(date.fromisoformat(night)): int(minutes) for night, minutes in rows}
