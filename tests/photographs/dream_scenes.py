"""The page of a dream: what is said beside its words, and how it stood before."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import TYPE_CHECKING

from bedtime_app.features.dreams.dream import DreamKind, DreamPage, Tag, TagSort
from tests.photographs.samples import STATION, write_dreams
from tests.photographs.scene import MORNING, again, lit, scene

if TYPE_CHECKING:
    from tests.photographs.studio import Studio

TOLD = replace(
    STATION,
    woke_at=time(6, 50),
    vividness=3,
    tone=1,
    intensity=2,
    tags=(
        Tag(TagSort.PERSON, "a man in a grey coat"),
        Tag(TagSort.PLACE, "the station"),
        Tag(TagSort.PLACE, "a roof of glass"),
        Tag(TagSort.FEELING, "wonder"),
    ),
)


@scene("dreams-details", MORNING)
def _details(studio: Studio) -> None:
    write_dreams(studio)
    dream = studio.rooms.dreams.add(TOLD)
    studio.go("dreams")
    studio.rooms.journal.open(dream.id)


again("dreams-details-light", _details, lit, MORNING)


@scene("dreams-fragment", MORNING)
def _fragment(studio: Studio) -> None:
    write_dreams(studio)
    page = DreamPage(text="keys, a stairwell, a coat", kind=DreamKind.FRAGMENT)
    dream = studio.rooms.dreams.add(page)
    studio.go("dreams")
    studio.rooms.journal.open(dream.id)


@scene("dreams-history", MORNING)
def _history(studio: Studio) -> None:
    write_dreams(studio)
    dream = studio.rooms.dreams.add(STATION)
    studio.clock.advance(hours=1)
    dream = studio.rooms.dreams.update(dream, TOLD)
    studio.clock.jump(studio.clock.now() + timedelta(hours=9))
    studio.rooms.dreams.update(dream, replace(TOLD, title="The station"))
    studio.go("dreams")
    studio.rooms.journal.open(dream.id)
    studio.rooms.journal.openHistory()
    studio.rooms.journal.lookAt(0)


@scene("dreams-trash", MORNING)
def _trash(studio: Studio) -> None:
    write_dreams(studio)
    for dream in studio.rooms.dreams.newest(limit=3):
        studio.rooms.dreams.remove(dream.id)
    studio.go("dream_trash")


@scene("rescripting", MORNING)
def _rescripting(studio: Studio) -> None:
    write_dreams(studio)
    studio.go("rescripting")
