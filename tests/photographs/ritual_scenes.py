"""All rituals, and one of them being changed."""

from __future__ import annotations

from tests.photographs.scene import Act, again, lit, lock, scene
from tests.photographs.studio import Studio, at

SUNDAY = 6


def _several(studio: Studio) -> None:
    book = studio.rooms.ritual_book
    book.addReady("long")
    long = studio.rooms.hall.books.book().rituals[-1].key
    book.assign(long, SUNDAY)
    book.addReady("short")
    book.duplicate("evening")
    studio.rooms.ritual_editor.open(studio.rooms.hall.books.book().rituals[-1].key)
    studio.rooms.ritual_editor.editName("With the window open")
    studio.go("rituals")


def _changing(ready: str) -> Act:
    def act(studio: Studio) -> None:
        studio.rooms.ritual_book.addReady(ready)
        studio.work()

    return act


def _removed(studio: Studio) -> None:
    _several(studio)
    studio.rooms.ritual_book.remove("evening")


def _wrong_file(studio: Studio) -> None:
    _several(studio)
    studio.rooms.ritual_book.takeFile("~/nowhere.json")
    studio.work()


def _with_holds(studio: Studio) -> None:
    studio.rooms.ritual_editor.chooseBreath("slow_breathing", 3)
    studio.rooms.ritual_editor.chooseHolds("slow_breathing", True)  # noqa: FBT003 - as QML calls it


def _in_trouble(studio: Studio) -> None:
    studio.rooms.ritual_editor.editMinutes("tomorrows_list", "half an hour")
    studio.rooms.ritual_editor.remove("body_scan")


def _preview(studio: Studio) -> None:
    studio.ask_page("openPreview")
    studio.rooms.ritual_editor.showStep(1)


scene("rituals", at(20, 50))(_several)
again("rituals-light", _several, lit)
again("rituals-locked", _several, lock)
scene("rituals-removed", at(20, 50))(_removed)
scene("rituals-wrong-file", at(20, 50))(_wrong_file)
scene("ritual-editor", at(20, 50))(_changing("evening"))
scene("ritual-editor-late", at(20, 50))(_changing("long"))
scene("ritual-editor-absent", at(20, 50), vault=False)(_changing("away"))
again("ritual-editor-light", _changing("tense_body"), lit)
again("ritual-editor-holds", _changing("busy_head"), _with_holds)
again("ritual-editor-trouble", _changing("evening"), _in_trouble)
again("ritual-editor-preview", _changing("evening"), _preview)
