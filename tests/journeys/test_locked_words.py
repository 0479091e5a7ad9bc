"""Once the vault is locked, none of a person's words is left in the window or behind it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QObject
from PySide6.QtGui import QGuiApplication

from bedtime_app.core.night import Night
from bedtime_app.features.diary.diary_answers import DiaryAnswers, Medicine
from bedtime_app.features.dreams.dream import DreamPage, Tag, TagSort
from bedtime_app.features.evening.escape_sentence_store import EscapeSentenceStore
from bedtime_app.storage.vault import VaultState
from tests.journeys.bedside import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem
    from pytestqt.qtbot import QtBot

    from bedtime_app.app.wiring import Rooms
    from tests.journeys.bedside import Bedside

WORD = "quincunx"
"""Stands in everything that the person writes here, and nowhere else in Bedtime."""


def write_a_dream(rooms: Rooms) -> None:
    dream = rooms.dreams.add(DreamPage(f"{WORD} title", f"a {WORD} in the text"))
    rooms.shell.go("dreams")
    rooms.journal.arrive()
    rooms.journal.open(dream.id)
    rooms.journal.writeText(f"{WORD} typed just now")


def search_dreams(rooms: Rooms) -> None:
    rooms.dreams.add(DreamPage(f"{WORD} title", "x"))
    rooms.shell.go("dreams")
    rooms.journal.search(WORD)


def sift_dreams(rooms: Rooms, qtbot: QtBot) -> None:
    """With a tag chosen, another offered twice, and this night in another year."""
    tags = (Tag(TagSort.PLACE, f"the {WORD}"), Tag(TagSort.OWN, f"{WORD} again"))
    with rooms.vault.database().atomic() as db:
        rooms.dreams.add(DreamPage(f"{WORD} title", "x", tags=tags))
        db.execute("UPDATE dreams SET night = '2000' || substr(night, 5)")
    rooms.dreams.add(DreamPage("another", "x", tags=tags))
    rooms.shell.go("dreams")
    rooms.journal.arrive()
    assert WORD in repr(rooms.journal.otherYears.dreams._records)
    filters = rooms.journal.filters
    filters.arrive()
    qtbot.waitUntil(lambda: filters.tags.rowCount() == len(tags))
    filters.typeTag(WORD)
    filters.chooseFirstTag()
    filters.typeTag(WORD)
    rooms.journal.tagOffers.write("places", WORD[:4])
    assert rooms.journal.tagOffers.names


def write_a_fragment(rooms: Rooms) -> None:
    rooms.shell.go("dark")
    rooms.dark.arrive()
    rooms.dark.write(f"{WORD} in the dark")


def write_an_intention(rooms: Rooms) -> None:
    rooms.shell.go("intention")
    rooms.of_dreams.intention.arrive()
    rooms.of_dreams.intention.write(f"{WORD} by the sea")
    rooms.of_dreams.intention.keep()
    rooms.of_dreams.intention.write(f"{WORD} by the lake")


def write_in_the_ritual(rooms: Rooms) -> None:
    rooms.shell.go("ritual")
    rooms.ritual.begin()
    for _ in range(12):
        rooms.ritual.write(f"{WORD} = {WORD}")
        if WORD in rooms.ritual.written:
            return
        rooms.ritual.next()
    raise AssertionError("no step in which anything is written")


def write_down_worries(rooms: Rooms) -> None:
    rooms.shell.go("ritual")
    rooms.ritual.beginWorryTime()
    rooms.ritual.writeWorry(0, f"whether the {WORD} comes")
    rooms.ritual.writeNextStep(0, f"ask the {WORD}")


def read_the_list_in_the_morning(rooms: Rooms) -> None:
    last = Night(rooms.watch.night().evening - timedelta(days=1))
    rooms.lists.write(last, f"{WORD} to do")
    rooms.shell.go("morning")
    rooms.morning.arrive()


def tell_the_night(rooms: Rooms) -> None:
    """With everything laid open, a field that is not understood."""
    entry = rooms.of_diary.entry
    rooms.shell.go("morning")
    entry.toggleMore()
    entry.write("comment", f"the {WORD} was loud")
    entry.write("medicines", f"{WORD}, 2 drops")
    entry.write("latency", f"until the {WORD}")
    entry.finish("latency")
    entry.keep()


def change_a_told_night(rooms: Rooms) -> None:
    entry = rooms.of_diary.entry
    last = Night(rooms.watch.night().evening - timedelta(days=1))
    rooms.of_diary.store.keep(last, DiaryAnswers(medicines=(Medicine(WORD),), comment=WORD))
    rooms.shell.go("diary")
    for _ in range(2):
        entry.writeAnyway()
        entry.toggleMore()
    entry.write("comment", f"{WORD} and more")


def come_to_the_sentence(rooms: Rooms) -> None:
    EscapeSentenceStore(rooms.vault).write(f"I leave this {WORD}")
    rooms.shell.go("escape")
    rooms.escape.arrive()
    rooms.escape.write(f"I leave this {WORD[:-1]}")


def choose_a_sentence(rooms: Rooms) -> None:
    EscapeSentenceStore(rooms.vault).write(f"I leave this {WORD}")
    rooms.shell.go("manners")
    rooms.vault.changed.tell()


def name_a_ritual(rooms: Rooms) -> None:
    rooms.ritual_editor.open(rooms.hall.books.book().rituals[0].key)
    rooms.shell.go("ritual_editor")
    rooms.ritual_editor.editName(f"the {WORD} evening")


def list_named_rituals(rooms: Rooms) -> None:
    name_a_ritual(rooms)
    rooms.shell.go("rituals")


def look_at_a_file(rooms: Rooms, qtbot: QtBot, file: Path) -> None:
    file.write_text(f"A {WORD} stands here.\n\nAnd some more words of {WORD}.\n")
    rooms.shell.go("import")
    rooms.told.import_page.typePlace(str(file))
    rooms.told.import_page.look()
    qtbot.waitUntil(lambda: rooms.told.import_page.found)


def prove_a_passphrase(rooms: Rooms) -> None:
    rooms.shell.go("vault_keys")
    rooms.of_vault.keys.begin("words")
    rooms.of_vault.keys.typePassphrase(f"{WORD} in the window")


PLANTS: dict[str, Callable[[Rooms], None]] = {
    "a dream": write_a_dream,
    "a search": search_dreams,
    "a fragment": write_a_fragment,
    "an intention": write_an_intention,
    "the ritual": write_in_the_ritual,
    "worries": write_down_worries,
    "the morning": read_the_list_in_the_morning,
    "the night": tell_the_night,
    "a told night": change_a_told_night,
    "the sentence": come_to_the_sentence,
    "manners": choose_a_sentence,
    "a ritual's name": name_a_ritual,
    "rituals": list_named_rituals,
    "a passphrase": prove_a_passphrase,
}


@pytest.fixture
def rooms(bedside: Bedside, tmp_path: Path, qtbot: QtBot) -> Rooms:
    bedside.has_a_vault()
    paper = tmp_path / "passphrase"
    paper.write_text(PASSPHRASE)
    bedside.starts(passphrase_file=paper)
    assert bedside._bedtime is not None
    rooms = bedside._bedtime.rooms()
    qtbot.waitUntil(lambda: rooms.vault.state is VaultState.OPEN and rooms.shell.page != "unlock")
    return rooms


@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)
def test_no_word_is_left_anywhere_in_a_locked_window(
    rooms: Rooms, qtbot: QtBot, plant: Callable[[Rooms], None]
) -> None:
    plant(rooms)
    assert found(rooms, qtbot)
    rooms.vault.lock()
    assert found(rooms, qtbot) == []


def test_no_word_of_what_dreams_are_sifted_by_is_left(rooms: Rooms, qtbot: QtBot) -> None:
    sift_dreams(rooms, qtbot)
    assert found(rooms, qtbot)
    rooms.vault.lock()
    assert found(rooms, qtbot) == []


def test_no_word_of_a_text_being_brought_in_is_left(
    rooms: Rooms, qtbot: QtBot, tmp_path: Path
) -> None:
    look_at_a_file(rooms, qtbot, tmp_path / f"{WORD}.txt")
    assert found(rooms, qtbot)
    rooms.vault.lock()
    assert found(rooms, qtbot) == []


def test_no_word_of_dreams_being_brought_in_is_left(
    rooms: Rooms, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / f"{WORD}.csv"
    file.write_text(
        f"date,title,text,{WORD}\n2024-03-02,{WORD},a {WORD} in the text,x\n,{WORD},x,\n"
    )
    rooms.shell.go("dream_import")
    importing = rooms.of_dreams.importing
    importing.typePlace(str(file))
    importing.look()
    qtbot.waitUntil(lambda: importing.found)
    importing.openColumn("text")
    assert found(rooms, qtbot)
    rooms.vault.lock()
    assert found(rooms, qtbot) == []


def test_no_word_of_a_thread_is_left_and_its_dream_opens_in_the_journal(
    rooms: Rooms, qtbot: QtBot
) -> None:
    threads, tonight = rooms.of_dreams.threads, rooms.dreams.present_night().evening
    with rooms.vault.database().atomic() as db:
        for days in (*range(2, 30, 5), *range(100, 280, 3)):
            night = str(tonight - timedelta(days=days))
            text = f"The {WORD}." if days < 100 else "A garden."
            row = (f"dream-{days}", night, f"{night}T22:00:00.000+00:00", "Europe/Berlin", text)
            db.execute(
                "INSERT INTO dreams (id, night, written_at, zone, title, text, kind)"
                " VALUES (?, ?, ?, ?, '', ?, 'dream')",
                row,
            )
    rooms.journal.askThreads()
    qtbot.waitUntil(lambda: not threads.counting)
    threads.open(WORD)
    assert found(rooms, qtbot)
    rooms.vault.lock()
    assert found(rooms, qtbot) == []
    rooms.vault.unlock(PASSPHRASE)
    threads.openDream("dream-2")
    assert (rooms.shell.page, rooms.journal.text) == ("dreams", f"The {WORD}.")


def test_no_word_of_an_own_text_is_left_on_the_shelf_or_in_the_reader(
    rooms: Rooms, qtbot: QtBot, tmp_path: Path
) -> None:
    look_at_a_file(rooms, qtbot, tmp_path / f"{WORD}.txt")
    rooms.told.import_page.keep()
    qtbot.waitUntil(lambda: WORD in rooms.reader.title)
    rooms.shell.go("reader")
    assert found(rooms, qtbot)
    rooms.vault.lock()
    assert found(rooms, qtbot) == []


def test_a_text_that_was_being_opened_when_it_locked_does_not_come(
    rooms: Rooms, qtbot: QtBot, tmp_path: Path
) -> None:
    look_at_a_file(rooms, qtbot, tmp_path / f"{WORD}.txt")
    rooms.told.import_page.keep()
    rooms.reader.open(rooms.reader.script_id)
    rooms.stories.look_again()
    rooms.vault.lock()
    qtbot.wait(300)
    assert found(rooms, qtbot) == []


def test_what_was_written_comes_back_when_it_is_unlocked(rooms: Rooms) -> None:
    write_a_dream(rooms)
    rooms.vault.lock()
    rooms.vault.unlock(PASSPHRASE)
    assert rooms.journal.text == f"{WORD} typed just now"
    assert rooms.journal.title == f"{WORD} title"


def found(rooms: Rooms, qtbot: QtBot) -> list[str]:
    """Where the word stands in the window, its title, its view-models and their models."""
    window = rooms.window()
    with qtbot.waitSignal(window.afterRendering, raising=False, timeout=500):
        window.update()
    everything = [window, *window.findChildren(QObject), *items_below(window.contentItem())]
    for view in rooms._views().values():
        everything += [view, *view.findChildren(QObject)]
    places = {f"{type(one).__name__}: {where}" for one in everything for where in holding(one)}
    if WORD in QGuiApplication.applicationDisplayName() + window.title():
        places.add("title")
    return sorted(places)


def items_below(item: QQuickItem) -> Iterator[QObject]:
    for child in item.childItems():
        yield child
        yield from items_below(child)


def holding(one: QObject) -> Iterator[str]:
    meta: Any = one.metaObject()  # whose stubs know no text, only bytes
    for place in range(meta.propertyCount()):
        name = meta.property(place).name()
        if meta.property(place).typeName() in TEXTS and WORD in repr(one.property(name)):
            yield f"{name} of {one.objectName() or meta.className()}"
    if isinstance(one, QAbstractItemModel):
        roles: Any = one.roleNames()
        for row in range(one.rowCount()):
            for role, name in roles.items():
                if WORD in repr(one.data(one.index(row, 0), role)):
                    yield f"{name.data().decode()} of row {row}"


TEXTS = ("QString", "QStringList", "QVariant", "QVariantList", "QVariantMap")
