"""Nights from a tracker: where the file is, what it holds, what came in and goes again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bedtime_app.features.diary.tracker_sleep import TrackerSleep
from bedtime_app.features.diary.tracker_store import TrackerStore
from tests.photographs.scene import MORNING, again, lit, lock, scene, turn_to

if TYPE_CHECKING:
    from tests.photographs.studio import Studio

BEGIN = datetime(2026, 9, 1, 21, 40, tzinfo=UTC)
HEAD = "sid,start,stop,rating\n"


def _rows(first: int, last: int, rating: int = 4) -> str:
    begins = [BEGIN + timedelta(days=day, minutes=7 * day % 50) for day in range(first, last)]
    return "".join(
        f"{n},{_milliseconds(begin)},{_milliseconds(begin + timedelta(hours=7))},{rating}\n"
        for n, begin in enumerate(begins)
    )


def _milliseconds(instant: datetime) -> int:
    return int(instant.timestamp() * 1000)


BROKEN = f"90,{_milliseconds(BEGIN)},{_milliseconds(BEGIN - timedelta(hours=1))},4\n" * 4
NAMELESS = "91,last night,this morning,4\n" * 2
STRANGE = f"92,{_milliseconds(BEGIN)},{_milliseconds(BEGIN + timedelta(hours=6))},11\n"


def _look(studio: Studio, content: str, *, read: bool = True) -> None:
    file = studio.profile.directory / "sleep-export.csv"
    file.write_text(content, "utf-8")
    studio.go("tracker_import")
    view = studio.rooms.of_diary.looking.trackers
    view.typePlace(str(file))
    view.look()
    if read:
        studio.work()
    view._place = "~/Downloads/sleep-export.csv"
    view._show()


def _keep(studio: Studio) -> None:
    studio.rooms.of_diary.looking.trackers.keep()
    studio.work()


@scene("tracker-import", MORNING)
def _empty(studio: Studio) -> None:
    studio.go("tracker_import")


@scene("tracker-import-found", MORNING)
def _found(studio: Studio) -> None:
    store = TrackerStore(studio.rooms.vault, studio.rooms.dreams.night_at)
    nights = [BEGIN + timedelta(days=day) for day in range(12)]
    store.add_batch(
        "ring",
        [TrackerSleep("oura", str(n), at, at + timedelta(hours=7)) for n, at in enumerate(nights)],
        BEGIN,
    )
    _look(studio, HEAD + _rows(0, 61) + BROKEN + NAMELESS + STRANGE)


@scene("tracker-import-kept", MORNING)
def _kept(studio: Studio) -> None:
    _found(studio)
    _keep(studio)


@scene("tracker-import-undo", MORNING)
def _undo(studio: Studio) -> None:
    _kept(studio)
    _look(studio, HEAD + _rows(40, 76, rating=5))
    _keep(studio)
    view = studio.rooms.of_diary.looking.trackers
    view.askUndo(view._brought[0].batch)


@scene("tracker-import-refused", MORNING)
def _refused(studio: Studio) -> None:
    _look(studio, "what this is nobody knows")


@scene("tracker-import-columns", MORNING)
def _columns(studio: Studio) -> None:
    _look(
        studio,
        "Woke,Lay down (by the clock of my telephone),How\n03/04/2026 06:30,02/04/2026 22:30,8\n",
    )
    studio.rooms.of_diary.looking.trackers.openColumn("comment")


@scene("tracker-import-table", MORNING)
def _table(studio: Studio) -> None:
    nights = "".join(
        f"2026-09-{day:02} 22:{day},2026-09-{day + 1:02} 06:30,\n" for day in range(10, 29)
    )
    _look(studio, f"start,end,remark\n{nights}")


@scene("tracker-import-order", MORNING)
def _order(studio: Studio) -> None:
    _look(studio, "start,end\n03/04/2026 22:30,04/04/2026 06:30\n")


@scene("tracker-import-reading", MORNING)
def _reading(studio: Studio) -> None:
    _look(studio, HEAD + _rows(0, 9), read=False)
    studio.rooms.of_diary.looking.trackers._tell_share(42)


scene("tracker-import-absent", MORNING, vault=False)(turn_to("tracker_import"))
again("tracker-import-light", _found, lit, MORNING)
again("tracker-import-locked", _found, lock, MORNING)
