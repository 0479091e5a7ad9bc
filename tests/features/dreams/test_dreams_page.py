from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Protocol

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer

from bedtime_app.features.dreams.dream import DreamKind, DreamPage, Tag, TagSort
from bedtime_app.features.dreams.dream_journal_view import DreamJournalView
from tests.fakes import FakeJobs
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.vault import Vault

WIDE, NARROW = (1184, 800), (804, 600)
CONTROL = Qt.KeyboardModifier.ControlModifier
STATION = DreamPage("The station", "Green light.")
FALLING = DreamPage("The stairs again", "They had no end.", kind=DreamKind.NIGHTMARE)
STATION_LINE = "Fri 20 → Sat 21. The station. Green light."
NIGHTMARE_LINE = "Fri 20 → Sat 21. A nightmare. Covered. Open it when you wish."


class Opens(Protocol):
    def __call__(self, size: tuple[int, int] = WIDE) -> PageStage: ...


@pytest.fixture
def view(store: DreamStore, vault: Vault) -> Iterator[DreamJournalView]:
    view = DreamJournalView(store, vault, FakeJobs())
    yield view
    for timer in view.findChildren(QTimer):
        timer.stop()
    view.deleteLater()


@pytest.fixture
def open_page(qtbot: QtBot, view: DreamJournalView) -> Iterator[Opens]:
    stages: list[PageStage] = []

    def open_it(size: tuple[int, int] = WIDE) -> PageStage:
        stages.append(PageStage(qtbot, "dreams/DreamsPage.qml", view, size))
        return stages[-1]

    yield open_it
    for stage in stages:
        stage.close()


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_the_first_dream_is_written_and_kept_by_keys_alone(
    open_page: Opens, store: DreamStore, size: tuple[int, int]
) -> None:
    page = open_page(size)
    assert page.focused() == ("Button", "Write a dream")
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("EditableText", "Title of the dream")
    page.type("The station")
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("EditableText", "The dream")
    page.type("Green light.")
    page.press(Qt.Key.Key_Tab)
    assert [dream.page for dream in store.newest()] == [STATION]
    assert "Kept." in page.names("StaticText")
    page.press(Qt.Key.Key_Escape)
    page.press(Qt.Key.Key_Escape)
    assert page.names("ListItem") == [STATION_LINE]
    assert page.focused() == ("ListItem", STATION_LINE)


def test_control_n_opens_a_fresh_page_and_control_f_the_search(
    open_page: Opens, store: DreamStore
) -> None:
    store.add(STATION)
    store.add(DreamPage("", "keys"))
    page = open_page()
    page.press(Qt.Key.Key_N, CONTROL)
    assert page.focused() == ("EditableText", "Title of the dream")
    page.press(Qt.Key.Key_F, CONTROL)
    assert page.focused() == ("EditableText", "Search your dreams")
    page.type("gre")
    assert page.names("ListItem") == [STATION_LINE]
    page.type("y")
    assert page.names("ListItem") == []
    assert "No dream holds these words." in page.names("StaticText")


def test_arrows_walk_the_list_and_return_opens(
    open_page: Opens, store: DreamStore, view: DreamJournalView
) -> None:
    older = store.add(STATION)
    store.add(DreamPage("", "keys"))
    page = open_page()
    page.press(Qt.Key.Key_Down)
    assert page.focused() == ("ListItem", STATION_LINE)
    page.press(Qt.Key.Key_Return)
    assert view.dreamId == older.id
    assert page.focused() == ("EditableText", "The dream")


def test_a_list_that_empties_under_the_fingers_keeps_the_focus_and_lets_it_go(
    open_page: Opens, store: DreamStore
) -> None:
    store.add(STATION)
    store.add(DreamPage("", "keys"))
    page = open_page()
    page.press(Qt.Key.Key_F, CONTROL)
    page.type("keys")
    page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Delete)
    assert page.focused() == ("List", "Your dreams")
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Button", "Write a dream")
    page.press(Qt.Key.Key_Backtab)
    assert page.focused() == ("Button", "Calendar of nights")


def test_delete_takes_the_line_away_and_control_z_brings_it_back(
    open_page: Opens, store: DreamStore
) -> None:
    store.add(STATION)
    store.add(DreamPage("", "keys"))
    page = open_page()
    page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Delete)
    assert STATION_LINE not in page.names("ListItem")
    assert ("AlertMessage", "Deleted.") in page.heard()
    page.press(Qt.Key.Key_Z, CONTROL)
    assert STATION_LINE in page.names("ListItem")


def test_delete_on_the_page_leads_back_to_the_list(open_page: Opens, store: DreamStore) -> None:
    store.add(STATION)
    store.add(DreamPage("", "keys"))
    page = open_page(NARROW)
    page.press(Qt.Key.Key_Return)
    page.activate("Button", "Delete")
    assert page.names("ListItem") == [STATION_LINE]
    assert page.focused() == ("ListItem", STATION_LINE)
    page.activate("Button", "Undo")
    assert len(store.newest()) == 2


def test_a_covered_nightmare_is_in_no_accessible_name(open_page: Opens, store: DreamStore) -> None:
    store.add(FALLING)
    page = open_page()
    assert page.names("ListItem") == [NIGHTMARE_LINE]
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("Button", "Open it")
    assert "stairs" not in page.all_heard()
    assert "no end" not in page.all_heard()
    page.press(Qt.Key.Key_Return)
    assert "They had no end." in page.all_heard()
    assert page.focused() == ("EditableText", "The dream")


def test_the_narrow_page_shows_list_or_page(open_page: Opens, store: DreamStore) -> None:
    store.add(STATION)
    page = open_page(NARROW)
    page.press(Qt.Key.Key_Return)
    assert page.names("ListItem") == []
    page.activate("Button", "Dreams")
    assert page.names("ListItem") == [STATION_LINE]


def test_tab_goes_through_everything_and_comes_round(open_page: Opens, store: DreamStore) -> None:
    store.add(STATION)
    page = open_page()
    page.press(Qt.Key.Key_Return)
    seen = []
    while page.focused() not in seen:
        seen.append(page.focused())
        page.press(Qt.Key.Key_Tab)
    assert seen == [
        ("EditableText", "The dream"),
        ("Button", "More about it"),
        ("Button", "Delete"),
        ("EditableText", "Search your dreams"),
        ("Button", "Filters"),
        ("Button", "Calendar of nights"),
        ("ListItem", STATION_LINE),
        ("Button", "Write a dream"),
        ("Button", "An intention for tonight"),
        ("Button", "Threads"),
        ("Button", "Bring dreams in"),
        ("Button", "Deleted dreams"),
        ("EditableText", "Title of the dream"),
    ]


def test_turning_to_another_page_keeps_what_is_written(open_page: Opens, store: DreamStore) -> None:
    page = open_page()
    page.press(Qt.Key.Key_N, CONTROL)
    page.type("tide")
    page.leave()
    assert [dream.page.title for dream in store.newest()] == ["tide"]


def test_locking_leaves_no_word_in_the_window_not_even_to_undo(
    open_page: Opens, store: DreamStore, vault: Vault, view: DreamJournalView
) -> None:
    store.add(STATION)
    page = open_page()
    page.press(Qt.Key.Key_Return)
    page.type("pomegranate ")
    assert view.keepNow()
    key = vault.key()
    vault.lock()
    page.settle()
    assert page.focused() == ("Button", "Unlock")
    for word in ("station", "Green", "pomegranate"):
        assert word not in page.all_heard()
    vault.open(key)
    page.settle()
    assert "pomegranate Green light." in page.all_heard()
    assert page.focused()[0] != "Button"


def test_control_z_never_brings_words_of_another_dream(
    open_page: Opens, store: DreamStore, view: DreamJournalView
) -> None:
    store.add(STATION)
    keys = store.add(DreamPage("", "keys"))
    page = open_page()
    page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Return)
    page.type("x")
    view.open(keys.id)
    page.press(Qt.Key.Key_Z, CONTROL)
    assert view.text == "keys"


@pytest.mark.parametrize("size", [WIDE, NARROW, (400, 300)])
def test_every_state_shows_without_a_complaint_of_qml(
    open_page: Opens, store: DreamStore, vault: Vault, view: DreamJournalView, size: tuple[int, int]
) -> None:
    page = open_page(size)
    view.newDream()
    page.settle()
    kept = store.add(FALLING)
    view.arrive()
    view.open(kept.id)
    page.settle()
    view.uncover()
    page.settle()
    view.toggleDetails()
    page.settle()
    view.removeThis()
    page.settle()
    vault.lock()
    page.settle()


def test_everything_about_a_dream_is_said_by_keys_alone(
    open_page: Opens, store: DreamStore
) -> None:
    store.add(STATION)
    page = open_page()
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("Button", "Less about it")
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("RadioButton", "A dream")
    page.press(Qt.Key.Key_Right)
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("EditableText", "Woken at")
    page.type("0645")
    page.press(Qt.Key.Key_Tab)
    for _scale in ("vivid", "tone", "intensity"):
        assert page.focused() == ("RadioButton", "Unsaid")
        page.press(Qt.Key.Key_Right, times=2)
        page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("CheckBox", "I knew that I was dreaming")
    page.press(Qt.Key.Key_Space)
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("EditableText", "People")
    page.type("Ines")
    page.press(Qt.Key.Key_Return)
    page.type("a man in grey")
    page.press(Qt.Key.Key_Tab)
    page.type("the station, a roof")
    page.press(Qt.Key.Key_Tab)
    page.type("wonder")
    page.press(Qt.Key.Key_Tab)
    page.type("trains")
    page.leave()
    assert store.newest()[0].page == DreamPage(
        "The station",
        "Green light.",
        kind=DreamKind.BAD_DREAM,
        woke_at=time(6, 45),
        vividness=1,
        tone=-2,
        intensity=1,
        lucid=True,
        tags=(
            Tag(TagSort.PERSON, "Ines"),
            Tag(TagSort.PERSON, "a man in grey"),
            Tag(TagSort.PLACE, "the station"),
            Tag(TagSort.PLACE, "a roof"),
            Tag(TagSort.FEELING, "wonder"),
            Tag(TagSort.OWN, "trains"),
        ),
    )


def test_a_note_from_the_night_says_that_it_waits(open_page: Opens, store: DreamStore) -> None:
    store.add(DreamPage(text="keys", kind=DreamKind.FRAGMENT))
    page = open_page()
    page.press(Qt.Key.Key_Return)
    assert any(name.startswith("A note from the night.") for name in page.names("StaticText"))
    page.activate("RadioButton", "A dream")
    assert not any(name.startswith("A note from the night.") for name in page.names("StaticText"))


def test_what_is_pasted_or_written_stays_plain_text_with_its_marks(
    open_page: Opens, store: DreamStore, qapp: QApplication
) -> None:
    page = open_page()
    page.press(Qt.Key.Key_N, CONTROL)
    page.press(Qt.Key.Key_Return)
    pasted = QMimeData()
    pasted.setHtml("<h1>A roof</h1>")
    pasted.setText("# A *roof*\n\n- of <b>glass</b>\n")
    qapp.clipboard().setMimeData(pasted)
    page.press(Qt.Key.Key_V, CONTROL)
    page.leave()
    assert store.newest()[0].page.text == "# A *roof*\n\n- of <b>glass</b>\n"
