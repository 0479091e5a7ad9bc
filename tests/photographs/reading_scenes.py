"""Stories, dreams and the morning."""

from __future__ import annotations

from PySide6.QtCore import Qt

from bedtime_app.core.narration import NarrationState
from bedtime_app.features.preferences.preferences import Appearance
from tests.photographs.samples import write_dreams, write_list
from tests.photographs.scene import MORNING, again, lit, lock, scene, turn_to, unheard
from tests.photographs.studio import Studio, at

FERRY = "stories/the-ferry-without-an-engine"


# Stories
@scene("stories")
def _stories(studio: Studio) -> None:
    studio.go("stories")


@scene("stories-begun", at(16, 20))
def _stories_begun(studio: Studio) -> None:
    _read(studio)
    studio.rooms.telling.stop()
    studio.go("stories")


@scene("reader-first")
def _open_ferry(studio: Studio) -> None:
    studio.rooms.reader.open(FERRY)
    studio.go("reader")


@scene("reader")
def _read(studio: Studio) -> None:
    _open_ferry(studio)
    studio.rooms.reader.toggle()
    studio.narrator.become(segment=32, elapsed=158.0, length=812.0)
    studio.work()


again("reader-silent", _read, unheard)
again("reader-light", _read, lit)
again("reader-ended", _read, lambda studio: studio.narrator.become(state=NarrationState.ENDED))


@scene("reader-missing")
def _read_missing(studio: Studio) -> None:
    studio.rooms.reader.open("stories/not-there")
    studio.go("reader")


# Dreams
@scene("dreams", at(22, 2))
def _dreams(studio: Studio) -> None:
    write_dreams(studio)
    studio.go("dreams")
    studio.key(Qt.Key.Key_Return)


scene("dreams-light", MORNING)(_dreams)


@scene("dreams-list", MORNING)
def _dreams_list(studio: Studio) -> None:
    write_dreams(studio)
    studio.go("dreams")


@scene("dreams-new", MORNING)
def _dreams_new(studio: Studio) -> None:
    _dreams_list(studio)
    studio.ask_page("beginAnew")


@scene("dreams-nightmare")
def _nightmare(studio: Studio) -> None:
    ids = write_dreams(studio)
    studio.go("dreams")
    studio.rooms.journal.open(ids["Teeth"])


@scene("dreams-long", MORNING)
def _dreams_long(studio: Studio) -> None:
    ids = write_dreams(studio)
    studio.go("dreams")
    studio.rooms.journal.open(next(ids[title] for title in ids if title.startswith("The long")))


again("dreams-undo", _dreams, lambda studio: studio.rooms.journal.removeThis())
again("dreams-not-found", _dreams_list, lambda studio: studio.rooms.journal.search("whale"))
scene("dreams-empty")(turn_to("dreams"))
again("dreams-locked", _dreams, lock)
scene("dreams-absent", vault=False)(turn_to("dreams"))


# Morning
@scene("morning", MORNING)
def _morning(studio: Studio) -> None:
    write_list(studio)
    studio.go("morning")


again("morning-dark", _morning, lambda studio: studio.look(Appearance.ALWAYS_NIGHT), MORNING)
scene("morning-empty", MORNING)(turn_to("morning"))
again("morning-locked", _morning, lock, MORNING)
scene("morning-absent", MORNING, vault=False)(turn_to("morning"))
