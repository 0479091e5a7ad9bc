"""Looking back: a week, a month, the table, few nights, only how they felt, behind the lock."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bedtime_app.core.night import Night
from bedtime_app.features.boundaries.evening_numbers import EveningNumbers
from bedtime_app.features.boundaries.evening_numbers_store import EveningNumbersStore
from bedtime_app.features.diary.diary_answers import DiaryAnswers
from bedtime_app.features.diary.diary_choices import FEELINGS_ONLY
from bedtime_app.features.diary.tracker_sleep import TrackerSleep
from bedtime_app.features.diary.tracker_store import TrackerStore
from bedtime_app.features.dreams.dream import DreamPage
from bedtime_app.features.nights_alone.alone_night import AloneNight
from bedtime_app.features.nights_alone.alone_store import AloneStore
from tests.photographs.samples import write_dreams
from tests.photographs.scene import MORNING, again, lock, scene, turn_to
from tests.photographs.studio import ZONE

if TYPE_CHECKING:
    from tests.photographs.studio import Studio

FIRST = date(2026, 10, 1)
NIGHTS = 49
BERLIN = ZoneInfo(ZONE)


def answers(day: int) -> DiaryAnswers | None:
    """What was told of the night that begins so many days after the first; some are left out."""
    if day % 9 == 4:
        return None
    if day % 17 == 3:
        return DiaryAnswers(into_bed=time(23, 10), out_of_bed=time(6, 20), slept=False, rested=1)
    late = 55 if (FIRST + timedelta(days=day)).weekday() in {4, 5} else 10
    return DiaryAnswers(
        into_bed=time(22, (late + 7 * day) % 60),
        tried=time(23, (late + 5 * day) % 60),
        latency=10 + day * 11 % 35,
        awakenings=day % 3,
        awake=day * 13 % 50 if day % 3 else 0,
        woke=time(6, (late + 3 * day) % 60),
        out_of_bed=time(7, (late + 4 * day) % 60),
        quality=1 + day * 3 % 5,
        rested=1 + (day * 7 + 2) % 5,
    )


def tell(studio: Studio, *, of: range = range(NIGHTS)) -> None:
    """Fill the diary, and what stands beside it."""
    rooms, settings = studio.rooms, studio.settings
    numbers = EveningNumbersStore(settings, rooms.vault, lambda: last, lambda _night: True)
    last, counts = Night(FIRST + timedelta(days=NIGHTS - 1)), []
    for day in of:
        night = Night(FIRST + timedelta(days=day))
        told = answers(day)
        if told is not None:
            rooms.of_diary.store.keep(night, told)
        if day % 5 != 2:
            numbers.add(EveningNumbers(night, begun=True, steps=4))
        if day % 6 != 1:
            settled = datetime.combine(night.evening, time(23), BERLIN)
            known = timedelta(hours=8)
            alone = known - timedelta(minutes=day * 17 % 90)
            counts.append(AloneNight(night, settled, alone, known, known))
    AloneStore(rooms.vault, studio.clock).keep(counts)
    write_dreams(studio)
    studio.rooms.dreams.add(DreamPage("Once more", "The same roof, from above."))


def measure(studio: Studio) -> None:
    """A tracker was worn in some of these nights."""
    sleeps = []
    for day in range(0, NIGHTS, 3):
        begin = datetime.combine(FIRST + timedelta(days=day), time(22, 40), BERLIN)
        end = begin + timedelta(hours=8, minutes=day * 7 % 40)
        sleeps.append(TrackerSleep("fitbit", str(day), begin, end, ZONE, asleep=401.0 + day))
    store = TrackerStore(studio.rooms.vault, lambda at: Night(at.astimezone(BERLIN).date()))
    store.add_batch("one", sleeps)


def week(studio: Studio) -> None:
    """The last week, with a tracker in it."""
    tell(studio)
    measure(studio)
    studio.go("looking_back")


def month(studio: Studio) -> None:
    """A whole month."""
    week(studio)
    studio.rooms.of_diary.looking.looking_back.chooseReach(1)
    studio.rooms.of_diary.looking.looking_back.goEarlier()


def table(studio: Studio) -> None:
    """The same in rows and columns."""
    studio.rooms.of_diary.looking.looking_back.setAsTable(True)


def few(studio: Studio) -> None:
    """Two mornings were told."""
    for day in (NIGHTS - 1, NIGHTS - 3):
        told = answers(day)
        assert told is not None
        studio.rooms.of_diary.store.keep(Night(FIRST + timedelta(days=day)), told)
    studio.go("looking_back")


def feelings(studio: Studio) -> None:
    """Clocks and lengths are unwished."""
    studio.settings.put(FEELINGS_ONLY, True)  # noqa: FBT003 - a switch


def print_it(studio: Studio) -> None:
    """A page to print is asked for."""
    studio.rooms.of_diary.looking.looking_back.paper.toggle()


scene("looking-back-none", MORNING)(turn_to("looking_back"))
scene("looking-back-absent", MORNING, vault=False)(turn_to("looking_back"))
scene("looking-back-week", MORNING)(week)
scene("looking-back-evening")(week)
again("looking-back-locked", week, lock, MORNING)
again("looking-back-table", week, table, MORNING)
scene("looking-back-month", MORNING)(month)
again("looking-back-month-table", month, table, MORNING)
scene("looking-back-few", MORNING)(few)
again("looking-back-felt", feelings, week, MORNING)
again("looking-back-felt-month", feelings, month, MORNING)
again("looking-back-print", week, print_it, MORNING)
