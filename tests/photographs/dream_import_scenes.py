"""Dreams of another journal: where they are, what they would become, what stays out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.photographs.samples import write_dreams
from tests.photographs.scene import MORNING, again, lit, lock, scene

if TYPE_CHECKING:
    from tests.photographs.studio import Studio

JRNL = """\
[2024-03-02 06:40] The ferry that went inland
The water was warm, and it had come as far as the bakery. Nobody thought it odd. @sea

[2024-03-05 07:05] The stairs
They had no end, but there was a window on each landing.

[2024-03-06 07:05]

[2024-03-08 07:30] A piano in the shallows
Somebody had tuned it to the tide.

[2024-03-09 07:05]
"""
TABLE = """\
when;what I dreamt;a name for it;how it felt when I woke, and what came of it that day;nightmare
2024-03-02;The water was warm, and it had come as far as the bakery.;The ferry;calm;
2024-03-05;They had no end.;The stairs;afraid;yes
last week;Somebody had tuned it to the tide.;A piano in the shallows;glad;
"""


def _look(studio: Studio, name: str, content: str) -> None:
    write_dreams(studio)
    file = studio.profile.directory / name
    file.write_text(content, "utf-8")
    studio.go("dream_import")
    view = studio.rooms.of_dreams.importing
    view.typePlace(str(file))
    view.look()
    studio.work()
    view._place = f"~/Documents/{name}"
    view._show()


@scene("dream-import", MORNING)
def _empty(studio: Studio) -> None:
    write_dreams(studio)
    studio.go("dream_import")


@scene("dream-import-found", MORNING)
def _found(studio: Studio) -> None:
    _look(studio, "journal.txt", JRNL)


@scene("dream-import-table", MORNING)
def _table(studio: Studio) -> None:
    _look(studio, "dreams.csv", TABLE)
    view = studio.rooms.of_dreams.importing
    for part, place in (("date", 1), ("title", 3), ("text", 2), ("tags", 4)):
        view.chooseColumn(part, place)
        studio.work()
    view.openColumn("text")


@scene("dream-import-nameless", MORNING)
def _nameless(studio: Studio) -> None:
    _look(studio, "dreams.csv", TABLE)


@scene("dream-import-kept", MORNING)
def _kept(studio: Studio) -> None:
    _look(studio, "journal.txt", JRNL)
    studio.rooms.of_dreams.importing.keep()
    studio.work()


@scene("dream-import-undo", MORNING)
def _undo(studio: Studio) -> None:
    _kept(studio)
    studio.rooms.of_dreams.importing.askUndo()


@scene("dream-import-missing", MORNING)
def _missing(studio: Studio) -> None:
    studio.go("dream_import")
    view = studio.rooms.of_dreams.importing
    view.typePlace("~/nowhere.csv")
    view.look()
    studio.work()


again("dream-import-light", _found, lit, MORNING)
again("dream-import-locked", _found, lock, MORNING)
