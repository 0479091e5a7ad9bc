"""How long removed dreams have been in the trash, whatever the computer's clock does meanwhile."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.stamp import stamp

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

BELIEVED = timedelta(days=7)
"""The longest stretch between two openings that counts whole. A clock that jumps years ahead thus
takes a week off what is in the trash, and months without an opening count as a week too."""


def add_trash_clock(migrations: Migrations) -> None:
    """Add the table that knows what the clock said when the trash was last looked through."""

    @migrations(name="trash_clock")
    def _trash_clock(db: Database) -> None:
        db.execute("""
            CREATE TABLE trash_clock (
                only INTEGER PRIMARY KEY CHECK (only = 1),
                seen_at TEXT NOT NULL
            ) STRICT
        """)


def removal_instant(db: Database, now: datetime) -> datetime:
    """When a dream removed now counts as removed: `now`, but not long before the trash clock."""
    seen = _seen(db)
    return now if seen is None or now > seen - BELIEVED else seen


def settle(db: Database, now: datetime) -> None:
    """Move what is in the trash along with a clock that was set years on or back."""
    seen = _seen(db)
    passed = now - seen if seen else timedelta()
    if passed > BELIEVED:
        astray = passed - BELIEVED
    else:
        astray = passed if passed < -BELIEVED else timedelta()
    _move(db, astray, now)
    db.execute(
        "INSERT INTO trash_clock (only, seen_at) VALUES (1, ?)"
        " ON CONFLICT (only) DO UPDATE SET seen_at = excluded.seen_at",
        (stamp(now),),
    )


def _move(db: Database, by: timedelta, now: datetime) -> None:
    removed = db.execute("SELECT number, deleted_at FROM dreams WHERE deleted_at IS NOT NULL")
    for number, deleted_at in removed.fetchall():
        before = datetime.fromisoformat(deleted_at)
        # What was removed by a clock that ran ahead would otherwise never go.
        moved = min(before + by, now)
        if moved != before:
            db.execute("UPDATE dreams SET deleted_at = ? WHERE number = ?", (stamp(moved), number))


def _seen(db: Database) -> datetime | None:
    row = db.execute("SELECT seen_at FROM trash_clock").fetchone()
    return datetime.fromisoformat(row[0]) if row else None
