from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bedtime_app.features.dreams.dream import DreamKind, DreamPage
from bedtime_app.features.dreams.dream_trash_view import DreamTrashView
from bedtime_app.storage.errors import DiskFull
from tests.features.conftest import PASSPHRASE
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

pytestmark = pytest.mark.usefixtures("qapp")

STATION = DreamPage("The station", "Green light.")
FALLING = DreamPage("The stairs again", "They had no end.", kind=DreamKind.NIGHTMARE)


@pytest.fixture
def view(store: DreamStore, vault: Vault) -> DreamTrashView:
    return DreamTrashView(store, vault)


def rows(view: DreamTrashView) -> list[dict[str, object]]:
    model = view.dreams
    names = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row, 0), role) for role, name in names.items()}
        for row in range(model.rowCount())
    ]


def removed(store: DreamStore, page: DreamPage) -> Dream:
    dream = store.add(page)
    assert store.remove(dream.id)
    return dream


def test_what_was_deleted_is_listed_with_the_day_on_which_it_is_erased(
    view: DreamTrashView, store: DreamStore
) -> None:
    store.add(DreamPage("stays"))
    removed(store, STATION)
    view.arrive()
    assert (view.locked, view.empty, view.daysKept) == (False, False, 30)
    (row,) = rows(view)
    assert (row["title"], row["excerpt"]) == (STATION.title, STATION.text)
    assert str(row["erasedText"]).startswith("It is erased on ")


def test_a_nightmare_stays_covered_in_the_trash(view: DreamTrashView, store: DreamStore) -> None:
    removed(store, FALLING)
    view.arrive()
    assert (rows(view)[0]["title"], rows(view)[0]["excerpt"]) == ("A nightmare", "")
    assert "stairs" not in repr(rows(view))
    assert "no end" not in repr(rows(view))


def test_a_dream_is_restored(view: DreamTrashView, store: DreamStore) -> None:
    dream = removed(store, STATION)
    view.arrive()
    view.restore(dream.id)
    assert (rows(view), view.empty) == ([], True)
    assert [kept.page for kept in store.newest()] == [STATION]


def test_a_dream_is_erased_only_after_a_second_question_and_alone(
    view: DreamTrashView, store: DreamStore, clock: FakeClock, vault: Vault
) -> None:
    dream = store.add(STATION)
    clock.advance(hours=1)
    store.update(dream, DreamPage("The station", "Rain."))
    store.prepare_search()
    store.remove(dream.id)
    other = removed(store, DreamPage("", "keys"))
    view.arrive()
    view.erase()
    assert len(rows(view)) == 2
    view.askErase(dream.id)
    assert [row["asked"] for row in rows(view)] == [
        row["dreamId"] == dream.id for row in rows(view)
    ]
    view.withdraw()
    view.erase()
    assert len(rows(view)) == 2
    view.askErase(dream.id)
    view.erase()
    assert [row["dreamId"] for row in rows(view)] == [other.id]
    assert not store.restore(dream.id)
    db = vault.database()
    assert db.execute("SELECT count(*) FROM dream_versions").fetchone()[0] == 0
    assert db.execute("SELECT count(*) FROM dream_words").fetchone()[0] == 0


def test_a_dream_in_the_journal_cannot_be_erased(store: DreamStore) -> None:
    dream = store.add(STATION)
    assert not store.erase(dream.id)
    assert store.get(dream.id) == dream


def test_a_vault_that_refuses_is_one_sentence_and_the_dream_is_still_there(
    view: DreamTrashView, store: DreamStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_dream_id: str) -> bool:
        raise DiskFull

    dream = removed(store, STATION)
    view.arrive()
    monkeypatch.setattr(store, "restore", full)
    view.restore(dream.id)
    assert view.trouble == "The vault did not answer just now. Nothing was changed."
    assert len(rows(view)) == 1


def test_locking_takes_every_word_away_and_unlocking_gives_them_back(
    view: DreamTrashView, store: DreamStore, vault: Vault
) -> None:
    removed(store, STATION)
    view.arrive()
    vault.lock()
    assert (view.locked, rows(view)) == (True, [])
    vault.unlock(PASSPHRASE)
    assert (view.locked, len(rows(view))) == (False, 1)
    view.leave()
    assert rows(view) == []


def test_many_are_listed_forty_at_a_time(view: DreamTrashView, store: DreamStore) -> None:
    for number in range(50):
        removed(store, DreamPage(f"Dream {number}"))
    view.arrive()
    assert (len(rows(view)), view.more) == (40, True)
    view.showMore()
    assert (len(rows(view)), view.more) == (50, False)


def test_the_trash_is_emptied_by_keys_alone_with_a_second_question(
    qtbot: QtBot, view: DreamTrashView, store: DreamStore
) -> None:
    removed(store, STATION)
    page = PageStage(qtbot, "dreams/DreamTrashPage.qml", view, (804, 600))
    assert page.focused() == ("Button", "Dreams")
    assert any("for 30 days" in name for name in page.names("StaticText"))
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Button", "Restore: The station")
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Button", "Erase for good: The station")
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("Button", "Let it be")
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("Button", "Restore: The station")
    page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Button", "Yes, erase it")
    page.press(Qt.Key.Key_Return)
    assert store.removed() == []
    assert page.focused() == ("Button", "Dreams")
    with qtbot.waitSignal(view.backAsked):
        page.press(Qt.Key.Key_Escape)
    page.close()
