"""What comes back in the dreams: the list, one thread, what was put aside, and nothing yet."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bedtime_app.features.dreams.dream import DreamKind, DreamPage, Tag, TagSort
from bedtime_app.features.preferences.preferences import Appearance
from tests.photographs.samples import write_dreams
from tests.photographs.scene import MORNING, again, lock, scene

if TYPE_CHECKING:
    from tests.photographs.studio import Studio

QUIET = (
    "A long afternoon in the kitchen, with the radio on.",
    "Somebody had moved the piano, and nobody minded.",
    "We walked by the sea for hours. The stones were warm.",
    "My brother was small again and asked for bread.",
)
TRAINS = (
    "The train came in without a sound, like fish. Nobody got off.",
    "I ran along the platform. The train to the coast had my name on it, and it waited.",
    "A glass roof, and below it the last train, lit from inside.",
    "I had to mend the train with a spoon. It was easy, and everybody thanked me.",
)
COATS = (
    "A man in a grey coat held the door and said it did not matter.",
    "My own grey coat hung in a shop. I could not pay for it.",
    "Under the snow there was a grey coat, quite dry.",
    "She folded the grey coat and put it on the piano.",
)
NIGHTMARE = "The train did not stop."
AUNT = Tag(TagSort.PERSON, "Aunt Mary")


def write_months(studio: Studio) -> None:
    """A year of dreams, of which the last two months have trains."""
    now = studio.clock.now()
    for number in range(58):
        studio.clock.jump(now - timedelta(days=330 - 4 * number))
        text = TRAINS[number % 4] if number % 15 == 3 else QUIET[number % 4]
        studio.rooms.dreams.add(DreamPage(text=text))
    for number in range(16):
        studio.clock.jump(now - timedelta(days=80 - 5 * number))
        text = QUIET[number % 4] if number % 3 == 2 else TRAINS[number % 4]
        tags = (AUNT,) if number % 2 else ()
        studio.rooms.dreams.add(DreamPage(text=text, tags=tags))
    for number in range(4):
        studio.clock.jump(now - timedelta(days=27 - 7 * number))
        studio.rooms.dreams.add(DreamPage(text=COATS[number]))
    studio.clock.jump(now - timedelta(days=11))
    studio.rooms.dreams.add(DreamPage(text=NIGHTMARE, kind=DreamKind.NIGHTMARE))
    studio.clock.jump(now)


def _at_night(studio: Studio) -> None:
    studio.look(Appearance.ALWAYS_NIGHT)


@scene("threads", MORNING)
def _list(studio: Studio) -> None:
    write_months(studio)
    studio.go("threads")


again("threads-night", _list, _at_night, MORNING)


@scene("threads-open", MORNING)
def _open(studio: Studio) -> None:
    _list(studio)
    studio.rooms.of_dreams.threads.open("train")
    studio.work()


again("threads-open-night", _open, _at_night, MORNING)


@scene("threads-aside", MORNING)
def _aside(studio: Studio) -> None:
    _open(studio)
    view = studio.rooms.of_dreams.threads
    view.typeName("The way home")
    view.dismiss()
    studio.work()


@scene("threads-counting", MORNING)
def _counting(studio: Studio) -> None:
    write_dreams(studio)
    studio.rooms.shell.go("threads")
    studio.rooms.of_dreams.threads._reached.emit(0.4)


@scene("threads-young", MORNING)
def _young(studio: Studio) -> None:
    write_dreams(studio)
    studio.go("threads")


again("threads-locked", _young, lock, MORNING)
