from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractListModel, QMetaMethod, QTimer

from bedtime_app.features.dreams.dream import DreamKind, DreamPage
from bedtime_app.features.dreams.dream_journal_view import DreamJournalView
from bedtime_app.features.dreams.journal_list import STEP
from bedtime_app.features.dreams.page_details import KINDS
from bedtime_app.storage.errors import DiskFull
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeJobs
from tests.features.conftest import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bedtime_app.features.dreams.dream_store import DreamStore
    from tests.fakes import FakeClock

pytestmark = pytest.mark.usefixtures("qapp")

STATION = DreamPage("The station under the lake", "Green light through the glass roof.")
FALLING = DreamPage("The stairs again", "They had no end.", kind=DreamKind.NIGHTMARE)


@pytest.fixture
def view(store: DreamStore, vault: Vault) -> Iterator[DreamJournalView]:
    view = DreamJournalView(store, vault, FakeJobs())
    yield view
    for timer in view.findChildren(QTimer):
        timer.stop()
    view.deleteLater()


def rows(view: DreamJournalView) -> list[dict[str, object]]:
    model = view.dreams
    assert isinstance(model, QAbstractListModel)
    names = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row, 0), role) for role, name in names.items()}
        for row in range(model.rowCount())
    ]


def all_words(view: DreamJournalView) -> str:
    """Everything the view would tell a page."""
    meta = view.metaObject()
    properties = [str(meta.property(number).name()) for number in range(meta.propertyCount())]
    return repr([view.property(name) for name in properties]) + repr(rows(view))


def let_ring(view: DreamJournalView, name: str) -> None:
    timer = view.findChild(QTimer, name)
    assert timer is not None
    assert timer.isActive()
    timer.stop()
    timer.timeout.emit()


def test_the_list_shows_night_title_and_beginning(
    view: DreamJournalView, store: DreamStore
) -> None:
    view.newDream()
    view.writeTitle("The station under the lake")
    view.writeText("Green  light\nthrough the glass roof.")
    assert rows(view) == []
    let_ring(view, "keep")
    kept = store.newest()[0]
    assert rows(view) == [
        {
            "dreamId": kept.id,
            "nightText": "Fri 20 → Sat 21",
            "title": "The station under the lake",
            "titleMarked": "The station under the lake",
            "untitled": False,
            "excerpt": "Green light through the glass roof.",
            "excerptMarked": "Green light through the glass roof.",
            "nightmare": False,
        }
    ]
    assert view.dreamId == kept.id
    assert view.keptText == "Kept."


def test_a_night_long_ago_says_its_month_and_year(
    store: DreamStore, vault: Vault, clock: FakeClock
) -> None:
    store.add(STATION)
    clock.advance(days=40)
    view = DreamJournalView(store, vault, FakeJobs())
    assert rows(view)[0]["nightText"] == "Fri 20 → Sat 21 Nov 2026"


def test_a_fresh_page_names_the_present_night(view: DreamJournalView) -> None:
    view.newDream()
    assert (view.pageOpen, view.nightText) == (True, "Night of Fri 20 → Sat 21")
    assert (view.title, view.text, view.keptText, view.dreamId) == ("", "", "", "")


def test_kept_says_so_only_while_it_is_true(view: DreamJournalView) -> None:
    view.newDream()
    view.writeText("a")
    assert view.keptText == ""
    let_ring(view, "keep")
    assert view.keptText == "Kept."
    assert view.nightText.startswith("Night of Fri 20 → Sat 21, written ")
    view.writeText("ab")
    assert view.keptText == ""


def test_only_what_changed_is_told(view: DreamJournalView) -> None:
    view.newDream()
    told: list[str] = []
    meta = view.metaObject()
    for number in range(meta.methodCount()):
        method = meta.method(number)
        name = bytes(method.name().data()).decode()
        if method.methodType() is QMetaMethod.MethodType.Signal and name.endswith("Changed"):
            getattr(view, name).connect(lambda name=name: told.append(name))
    view.writeText("a")
    assert told == ["textChanged"]
    view.writeText("ab")
    assert told == ["textChanged"] * 2
    told.clear()
    let_ring(view, "keep")
    assert sorted(told) == ["dreamIdChanged", "emptyChanged", "keptTextChanged", "nightTextChanged"]


def test_a_nightmare_is_covered_in_list_and_page_until_opened_on_purpose(
    view: DreamJournalView, store: DreamStore
) -> None:
    kept = store.add(FALLING)
    view.search("")
    view.open(kept.id)
    assert (view.pageOpen, view.covered) == (True, True)
    assert "stairs" not in all_words(view)
    assert "no end" not in all_words(view)
    assert rows(view)[0]["title"] == "A nightmare"
    assert rows(view)[0]["excerpt"] == "Covered. Open it when you wish."
    view.uncover()
    assert (view.title, view.text) == (FALLING.title, FALLING.text)
    assert "stairs" not in repr(rows(view))


def test_a_search_marks_what_it_found_where_it_stands_in_the_dream(
    view: DreamJournalView, store: DreamStore
) -> None:
    store.add(FALLING)
    store.add(DreamPage("Café & <b>", "and then we walked " * 20 + "to the café by the stairs."))
    view.search("cafe")
    (row,) = rows(view)
    assert row["titleMarked"] == "<b>Café</b> &amp; &lt;b&gt;"
    assert str(row["excerptMarked"]).endswith("to the <b>café</b> by the stairs.")
    view.search("stairs")
    assert [row["excerptMarked"] for row in rows(view)][1] == "Covered. Open it when you wish."
    assert "<b>" not in repr(rows(view)[1])


def test_a_nightmare_is_covered_again_when_it_was_out_of_sight(
    view: DreamJournalView, store: DreamStore
) -> None:
    kept = store.add(FALLING)
    view.open(kept.id)
    view.uncover()
    view.leave()
    assert view.covered
    assert view.text == ""


def test_a_covered_page_takes_no_words(view: DreamJournalView, store: DreamStore) -> None:
    kept = store.add(FALLING)
    view.open(kept.id)
    view.writeText("")
    view.writeTitle("x")
    assert view.keepNow()
    assert store.get(kept.id) == kept


def test_a_dream_becomes_a_nightmare_and_stays_open_while_it_is_written(
    view: DreamJournalView, store: DreamStore
) -> None:
    view.newDream()
    view.writeText("They had no end.")
    view.chooseKind(KINDS.index(DreamKind.NIGHTMARE))
    assert not view.covered
    assert view.text == "They had no end."
    assert view.keepNow()
    assert store.newest()[0].page.nightmare
    assert rows(view)[0]["title"] == "A nightmare"


def test_a_deleted_dream_comes_back_by_undo(view: DreamJournalView, store: DreamStore) -> None:
    other, kept = store.add(STATION), store.add(DreamPage("", "keys"))
    view.arrive()
    view.open(kept.id)
    view.writeText("keys, a stairwell")
    view.removeThis()
    assert [row["dreamId"] for row in rows(view)] == [other.id]
    assert (view.pageOpen, view.notice) == (False, "Deleted.")
    view.undo()
    assert [row["excerpt"] for row in rows(view)] == ["keys, a stairwell", STATION.text]
    assert view.notice == ""


def test_the_offer_to_undo_ends_by_itself_and_with_the_next_act(
    view: DreamJournalView, store: DreamStore
) -> None:
    first, second = store.add(STATION), store.add(STATION)
    view.remove(first.id)
    let_ring(view, "undo")
    assert view.notice == ""
    view.remove(second.id)
    assert view.notice == "Deleted."
    view.newDream()
    assert view.notice == ""
    view.undo()
    assert rows(view) == []


def test_an_undo_that_the_vault_refuses_can_be_asked_for_again(
    view: DreamJournalView, store: DreamStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    dream = store.add(STATION)
    view.remove(dream.id)

    def full(_dream_id: str) -> bool:
        raise DiskFull

    with monkeypatch.context() as no_room:
        no_room.setattr(store, "restore", full)
        view.undo()
    assert view.notice == "Deleted."
    view.undo()
    assert [dream.page for dream in store.newest()] == [STATION]


def test_deleting_a_fresh_page_with_words_can_be_undone(
    view: DreamJournalView, store: DreamStore
) -> None:
    view.newDream()
    view.writeText("half a thought")
    view.removeThis()
    assert (view.pageOpen, view.notice) == (False, "Deleted.")
    view.undo()
    assert [dream.page.text for dream in store.newest()] == ["half a thought"]


def test_deleting_a_blank_page_just_closes_it(view: DreamJournalView) -> None:
    view.newDream()
    view.removeThis()
    assert (view.pageOpen, view.notice) == (False, "")


def test_an_emptied_dream_is_deleted_when_left_and_undo_gives_its_words_back(
    view: DreamJournalView, store: DreamStore
) -> None:
    kept = store.add(STATION)
    view.open(kept.id)
    view.writeTitle("")
    view.writeText("")
    view.closePage()
    assert (rows(view), view.notice, view.pageOpen) == ([], "Deleted.", False)
    view.undo()
    assert rows(view)[0]["title"] == STATION.title


def test_search_narrows_the_list_and_a_new_dream_widens_it_again(
    view: DreamJournalView, store: DreamStore
) -> None:
    store.add(STATION)
    store.add(DreamPage("", "keys"))
    view.search("LAKE")
    assert [row["title"] for row in rows(view)] == [STATION.title]
    view.search("lakes")
    assert (rows(view), view.nothingFound, view.empty) == ([], True, False)
    view.newDream()
    assert (len(rows(view)), view.searchText, view.nothingFound) == (2, "", False)


def test_an_untitled_dream_says_so(view: DreamJournalView, store: DreamStore) -> None:
    store.add(DreamPage("", "keys"))
    view.search("")
    assert (rows(view)[0]["title"], rows(view)[0]["untitled"]) == ("No title yet", True)


def test_older_dreams_are_read_as_one_scrolls(
    view: DreamJournalView, store: DreamStore, clock: FakeClock
) -> None:
    for number in range(100):
        clock.advance(days=1)
        store.add(DreamPage(f"Dream {number}"))
    view.search("")
    assert len(rows(view)) == STEP
    view.newDream()
    view.writeTitle("Dream 100")
    assert view.keepNow()
    view.showMore()
    view.showMore()
    view.showMore()
    titles = [row["title"] for row in rows(view)]
    assert titles == [f"Dream {number}" for number in range(100, -1, -1)]


def test_locking_takes_every_word_away_and_unlocking_gives_the_page_back(
    view: DreamJournalView, store: DreamStore, vault: Vault
) -> None:
    store.add(DreamPage("", "keys and a coat"))
    view.search("co")
    view.newDream()
    view.writeTitle("Unmistakable")
    view.writeText("pomegranate lighthouse")
    assert view.keepNow()
    view.search("pome")
    vault.lock()
    assert view.vault == "locked"
    for word in ("Unmistakable", "pome", "coat", "keys"):
        assert word not in all_words(view)
    vault.unlock(PASSPHRASE)
    assert (view.vault, view.pageOpen) == ("open", True)
    assert (view.title, view.text) == ("Unmistakable", "pomegranate lighthouse")
    assert view.searchText == ""
    assert len(rows(view)) == 2


def test_words_that_a_lock_overtook_are_hidden_and_kept_after_unlocking(
    view: DreamJournalView, store: DreamStore, vault: Vault
) -> None:
    view.newDream()
    view.writeText("pomegranate")
    vault.lock()
    assert "pomegranate" not in all_words(view)
    vault.unlock(PASSPHRASE)
    assert (view.text, view.keptText) == ("pomegranate", "Kept.")
    assert [dream.page.text for dream in store.newest()] == ["pomegranate"]


def test_an_open_nightmare_is_covered_after_a_lock(
    view: DreamJournalView, store: DreamStore, vault: Vault
) -> None:
    kept = store.add(FALLING)
    view.open(kept.id)
    view.uncover()
    vault.lock()
    vault.unlock(PASSPHRASE)
    assert view.covered
    assert "no end" not in all_words(view)


def test_a_locked_journal_asks_for_its_key_and_takes_no_acts(
    qtbot: QtBot, view: DreamJournalView, vault: Vault, store: DreamStore
) -> None:
    kept = store.add(STATION)
    vault.lock()
    view.open(kept.id)
    view.newDream()
    view.writeText("lost?")
    view.search("lake")
    view.remove(kept.id)
    view.undo()
    assert (view.pageOpen, view.trouble, view.searchText) == (False, "", "")
    with qtbot.waitSignal(view.unlockAsked):
        view.askUnlock()


def test_without_a_vault_the_page_says_so(store: DreamStore, profile_dir: Path) -> None:
    view = DreamJournalView(store, Vault(profile_dir / "none", []), FakeJobs())
    assert (view.vault, view.empty) == ("absent", False)


def test_a_full_disk_is_one_calm_sentence_and_the_words_stay(
    view: DreamJournalView, store: DreamStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_page: DreamPage) -> None:
        raise DiskFull

    kept = store.add(STATION)
    with monkeypatch.context() as patch:
        patch.setattr(store, "add", full)
        view.newDream()
        view.writeText("the tide")
        let_ring(view, "keep")
        assert view.trouble.startswith("The disk is full. Your words stay on this page")
        view.open(kept.id)
        assert (view.text, view.dreamId) == ("the tide", "")
    let_ring(view, "keep")
    assert (view.trouble, view.keptText) == ("", "Kept.")
    assert [dream.page.text for dream in store.newest()] == ["the tide", STATION.text]
