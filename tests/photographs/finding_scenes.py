"""The finding of dreams: filters, the calendar of nights, other years, tags that are offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from bedtime_app.features.dreams.dream import DreamKind, DreamPage, Tag, TagSort
from bedtime_app.features.dreams.page_details import KINDS
from tests.photographs.samples import STATION, write_dreams
from tests.photographs.scene import MORNING, again, lit, scene

if TYPE_CHECKING:
    from tests.photographs.studio import Studio

TAGGED = replace(
    STATION,
    tone=1,
    tags=(
        Tag(TagSort.PERSON, "a man in a grey coat"),
        Tag(TagSort.PLACE, "the station"),
        Tag(TagSort.FEELING, "wonder"),
        Tag(TagSort.OWN, "trains"),
    ),
)


def _write(studio: Studio) -> None:
    """A journal with tags, and with this night in other years."""
    now = studio.clock.now()
    for years, page in (
        (1, DreamPage("The ferry that would not land", "Water on both sides.")),
        (3, DreamPage("Teeth", "x", kind=DreamKind.NIGHTMARE)),
        (5, DreamPage("", "a coat on a hook, and nobody in it")),
    ):
        studio.clock.jump(now.replace(year=now.year - years))
        studio.rooms.dreams.add(page)
    studio.clock.jump(now - timedelta(days=4))
    for _ in range(4):
        studio.rooms.dreams.add(TAGGED)
    studio.clock.jump(now)
    write_dreams(studio)


def _open(studio: Studio, panel: str) -> None:
    studio.go("dreams")
    for item in studio.items():
        if item.metaObject().className().startswith("DreamList"):
            item.setProperty("instead", panel)


@scene("finding-years", MORNING)
def _years(studio: Studio) -> None:
    _write(studio)
    studio.go("dreams")


@scene("finding-all-years", MORNING)
def _all_years(studio: Studio) -> None:
    _years(studio)
    studio.rooms.journal.otherYears.showAll()


@scene("finding-filters", MORNING)
def _filters(studio: Studio) -> None:
    _write(studio)
    _open(studio, "filters")
    studio.rooms.journal.filters.arrive()
    studio.work()


def _sift(studio: Studio) -> None:
    filters = studio.rooms.journal.filters
    filters.toggleKind(KINDS.index(DreamKind.DREAM))
    filters.typeTag("sta")
    filters.chooseFirstTag()
    filters.typeFirst("2026-10-01")
    filters.setLeastTone(-1)
    studio.work()


@scene("finding-sifted", MORNING)
def _sifted(studio: Studio) -> None:
    _write(studio)
    studio.go("dreams")
    studio.rooms.journal.filters.arrive()
    studio.work()
    _sift(studio)


@scene("finding-sifted-open", MORNING)
def _sifted_open(studio: Studio) -> None:
    _filters(studio)
    studio.work()
    _sift(studio)


@scene("finding-nothing", MORNING)
def _nothing(studio: Studio) -> None:
    _write(studio)
    studio.go("dreams")
    studio.rooms.journal.filters.toggleKind(KINDS.index(DreamKind.NO_DREAM))
    studio.work()


@scene("finding-calendar", MORNING)
def _calendar(studio: Studio) -> None:
    _write(studio)
    _open(studio, "calendar")
    studio.rooms.journal.calendar.arrive()


@scene("finding-offers", MORNING)
def _offers(studio: Studio) -> None:
    _write(studio)
    dream = studio.rooms.dreams.add(replace(STATION, tags=(Tag(TagSort.PERSON, "Ines"),)))
    studio.go("dreams")
    studio.rooms.journal.open(dream.id)
    studio.rooms.journal.tagOffers.begin("places")
    studio.work()
    studio.rooms.journal.writeTags("places", "s")
    studio.rooms.journal.tagOffers.write("places", "s")


again("finding-calendar-light", _calendar, lit, MORNING)
again("finding-sifted-light", _sifted_open, lit, MORNING)
