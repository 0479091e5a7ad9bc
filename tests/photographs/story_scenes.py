"""The library with all its shelves, how stories are told, the line at the foot and the dark."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from bedtime_app.core.narration import NarrationState
from bedtime_app.features.stories.library import Listed, Shelf
from bedtime_app.features.stories.reading_places import STIRRED, Place
from bedtime_app.features.stories.story_marks import FAVOURITES, HEARD
from bedtime_app.features.stories.telling_wishes import BY_LIGHTS_OUT, SLEEP_TIMER, WORD_LIT
from tests.photographs.scene import again, lit, lock, scene, turn_to
from tests.photographs.studio import Studio, at

if TYPE_CHECKING:
    from pathlib import Path

FERRY = "stories/the-ferry-without-an-engine"
PALM = "stories/snow-on-the-palm-house"


def _open(studio: Studio, script_id: str = FERRY) -> None:
    studio.rooms.reader.open(script_id)
    studio.go("reader")


def _told(studio: Studio) -> None:
    studio.settings.put(SLEEP_TIMER, 30)
    _open(studio)
    studio.rooms.reader.toggle()
    studio.narrator.become(segment=32, elapsed=158.0, length=812.0, silent_in=1380.0)
    studio.work()


def _marked(studio: Studio) -> None:
    tonight = at(21).date()
    studio.settings.put(HEARD, {FERRY: tonight - timedelta(days=3), PALM: tonight})
    studio.settings.put(FAVOURITES, (PALM,))


# The library
@scene("stories-marked", at(21, 20))
def _stories_marked(studio: Studio) -> None:
    _marked(studio)
    _told(studio)
    studio.rooms.telling.stop()
    studio.go("stories")


_SHELF = (
    ("The Lamp Room at Skerry Point", "A light is trimmed, and the sea goes on.", 18, "story"),
    ("Rain on the Allotments", "Bean rows, a shed, and water in the butt.", 14, "story"),
    ("The Bakery before Four", "Flour, an oven, and a street asleep.", 22, "story"),
    ("A Harbour in Your Own Time", "Boats come in. Nothing is asked of them.", 12, "meditation"),
    ("Words Without a Thread", "One word, and then another, until they blur.", 9, "meditation"),
    ("The Night Train over the Moor", "A compartment, a blind, and the rails.", 24, "story"),
    ("Der Garten hinter dem Bahnhof", "Ein Abend zwischen Himbeeren und Gleisen.", 16, "story"),
    ("Letting the Day Go", "What is done is done. The rest can wait.", 7, "meditation"),
)


def _many() -> Shelf:
    return Shelf(
        tuple(
            Listed(
                f"stories/{number}",
                title,
                kind,
                summary,
                minutes,
                language="de" if number % 8 == 6 else "en",
                audience="everyone" if number % 4 == 1 else "adults",
            )
            for number in range(30)
            for title, summary, minutes, kind in (_SHELF[number % 8],)
        )
    )


@scene("stories-many")
def _stories_many(studio: Studio) -> None:
    setattr(studio.rooms.library, "shelf", _many)  # noqa: B010 - a shelf that is not written yet
    tonight = at(21).date()
    studio.settings.put(HEARD, {"stories/1": tonight - timedelta(days=1), "stories/4": tonight})
    studio.settings.put(FAVOURITES, ("stories/1", "stories/9"))
    studio.go("stories")


again("stories-many-light", _stories_many, lit)
again("stories-many-found", _stories_many, lambda studio: studio.rooms.stories.search("rain"))
again("stories-many-nothing", _stories_many, lambda studio: studio.rooms.stories.search("whale"))


@scene("stories-searched")
def _searched(studio: Studio) -> None:
    _stories_marked(studio)
    studio.rooms.stories.search("ferry")


again("stories-nothing-found", _searched, lambda studio: studio.rooms.stories.search("whale"))


def _own(studio: Studio) -> Path:
    path = studio.profile.directory / "the-heron-at-dusk.txt"
    path.write_text("A heron stood in the shallows. It did not move. " * 260, "utf-8")
    return path


@scene("import")
def _import(studio: Studio) -> None:
    studio.go("import")


@scene("import-trouble")
def _import_trouble(studio: Studio) -> None:
    _import(studio)
    studio.rooms.told.import_page.typePlace("~/Books/accounts.xlsx")
    studio.rooms.told.import_page.look()
    studio.work()


@scene("import-found")
def _import_found(studio: Studio) -> None:
    _import(studio)
    studio.rooms.told.import_page.typePlace(str(_own(studio)))
    studio.rooms.told.import_page.look()
    studio.work()


@scene("import-locked")
def _import_locked(studio: Studio) -> None:
    _import_found(studio)
    lock(studio)
    studio.rooms.told.import_page.keep()


@scene("stories-taken-away")
def _taken_away(studio: Studio) -> None:
    _import_found(studio)
    studio.rooms.told.import_page.keep()
    studio.work()
    studio.go("stories")
    (own,) = (one.id for one in studio.rooms.library.shelf().scripts if one.imported)
    studio.rooms.stories.takeAway(own)


@scene("stories-own")
def _stories_own(studio: Studio) -> None:
    _import_found(studio)
    studio.rooms.told.import_page.keep()
    studio.work()
    studio.go("stories")


# The reader
@scene("reader-timer")
def _reader_timer(studio: Studio) -> None:
    _told(studio)


again("reader-timer-light", _reader_timer, lit)


@scene("reader-word")
def _reader_word(studio: Studio) -> None:
    studio.settings.put(WORD_LIT, True)  # noqa: FBT003 - what the switch says
    _told(studio)
    script = studio.narrator.script
    assert script is not None
    start = script.segments[32].start + 4  # type: ignore[union-attr]  # a sentence
    studio.narrator.become(word=(start, script.text.index(" ", start)))


@scene("reader-shortened", at(22, 35))
def _shortened(studio: Studio) -> None:
    studio.settings.put(BY_LIGHTS_OUT, True)  # noqa: FBT003 - what the switch says
    _open(studio)


@scene("reader-stirred")
def _stirred(studio: Studio) -> None:
    studio.settings.put(STIRRED, {FERRY: Place(32)})
    _open(studio)


@scene("reader-chapters")
def _chapters(studio: Studio) -> None:
    place = studio.profile.directory / "weir.md"
    parts = ("The lock", "The towpath", "The mill pond", "Evening")
    text = "\n\n".join(f"# {part}\n\n" + "Water goes by the reeds. " * 40 for part in parts)
    place.write_text(text, "utf-8")
    studio.go("import")
    studio.rooms.told.import_page.typePlace(str(place))
    studio.rooms.told.import_page.look()
    studio.work()
    studio.rooms.told.import_page.keep()
    studio.work()
    studio.key(Qt.Key.Key_C)


scene("telling")(turn_to("telling"))


# The line at the foot
@scene("mini-tonight")
def _mini_tonight(studio: Studio) -> None:
    _told(studio)
    studio.go("tonight")


@scene("mini-stories")
def _mini_stories(studio: Studio) -> None:
    _told(studio)
    studio.narrator.become(silent_in=None)
    studio.rooms.telling.pause()
    studio.go("stories")


again("mini-light", _mini_tonight, lit)


# The dark
@scene("black", at(23, 10))
def _black(studio: Studio) -> None:
    _told(studio)
    studio.rooms.reader.askDark()
    studio.work()


@scene("black-stirred", at(23, 10))
def _black_stirred(studio: Studio) -> None:
    _black(studio)
    studio.key(Qt.Key.Key_Shift)


@scene("black-faded", at(23, 40))
def _black_faded(studio: Studio) -> None:
    _black(studio)
    studio.narrator.become(state=NarrationState.ENDED, silent_in=None)
    studio.key(Qt.Key.Key_Shift)
