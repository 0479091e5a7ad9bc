"""The sleep diary: a fresh morning, a night told, only how it felt."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from bedtime_app.features.diary.diary_answers import DiaryAnswers, Drinks, Nap
from tests.photographs.scene import MORNING, again, lock, scene, turn_to

if TYPE_CHECKING:
    from tests.photographs.studio import Studio

TOLD = DiaryAnswers(
    into_bed=time(22, 32),
    tried=time(23, 5),
    latency=20,
    awakenings=2,
    awake=30,
    woke=time(6, 30),
    out_of_bed=time(7, 15),
    quality=4,
    rested=3,
    naps=(Nap(20, time(14, 30)),),
    caffeine=Drinks(2, time(15, 10)),
    comment="The window was open. Rain towards the morning.",
)
scene("diary", MORNING)(turn_to("diary"))
scene("diary-absent", MORNING, vault=False)(turn_to("diary"))
again("diary-locked", turn_to("diary"), lock, MORNING)


@scene("diary-told", MORNING)
def _told(studio: Studio) -> None:
    store = studio.rooms.of_diary.store
    store.keep(store.last_night(), TOLD)
    studio.go("diary")


@scene("diary-more", MORNING)
def _more(studio: Studio) -> None:
    _told(studio)
    studio.rooms.of_diary.entry.toggleMore()


@scene("diary-unclear", MORNING)
def _unclear(studio: Studio) -> None:
    studio.go("diary")
    entry = studio.rooms.of_diary.entry
    for name, text in {"into_bed": "12:00", "out_of_bed": "7:00", "latency": "soon"}.items():
        entry.write(name, text)
        entry.finish(name)
    entry.keep()


@scene("diary-felt", MORNING)
def _felt(studio: Studio) -> None:
    studio.go("diary")
    studio.rooms.of_diary.entry.setFeelingsOnly(True)


@scene("diary-earlier", MORNING)
def _earlier(studio: Studio) -> None:
    studio.go("diary")
    studio.rooms.of_diary.entry.goEarlier()


@scene("diary-silent", MORNING)
def _silent(studio: Studio) -> None:
    studio.go("diary")
    studio.rooms.of_diary.entry.notToday()
    studio.go("diary")
