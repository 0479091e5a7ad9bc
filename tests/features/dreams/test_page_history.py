from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer

from bedtime_app.features.dreams.dream import DreamKind, DreamPage, Tag, TagSort
from bedtime_app.features.dreams.dream_journal_view import DreamJournalView
from bedtime_app.storage.errors import DiskFull
from tests.fakes import FakeJobs
from tests.features.conftest import PASSPHRASE
from tests.features.dreams.test_dream_journal_view import all_words
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

pytestmark = pytest.mark.usefixtures("qapp")

FIRST = DreamPage("The station", "Green light.", tone=2, tags=(Tag(TagSort.PERSON, "Ines"),))
SECOND = DreamPage("The station", "Green light, and then the water came.")
DARK = DreamPage("The water", "It rose up the stairs.", kind=DreamKind.NIGHTMARE)


@pytest.fixture
def view(store: DreamStore, vault: Vault) -> Iterator[DreamJournalView]:
    view = DreamJournalView(store, vault, FakeJobs())
    yield view
    for timer in view.findChildren(QTimer):
        timer.stop()
    view.deleteLater()


def edited(store: DreamStore, clock: FakeClock, *pages: DreamPage) -> Dream:
    """A dream that stood as each of `pages`, with an hour between."""
    dream = store.add(pages[0])
    for page in pages[1:]:
        clock.advance(hours=1)
        dream = store.update(dream, page)
    return dream


def test_an_edited_dream_shows_its_versions_and_one_can_be_looked_at(
    view: DreamJournalView, store: DreamStore, clock: FakeClock
) -> None:
    dream = edited(store, clock, FIRST, SECOND)
    view.open(dream.id)
    assert view.hasHistory
    view.openHistory()
    assert (view.historyOpen, len(view.versions), view.version) == (True, 1, -1)
    assert view.versions[0].startswith("Until ")
    assert "2026" in view.versions[0]
    assert view.versionText == ""
    view.lookAt(0)
    assert (view.versionTitle, view.versionText) == (FIRST.title, FIRST.text)
    assert view.versionSaid == "tone +2 · Ines"
    view.closeHistory()
    assert (view.historyOpen, view.text, view.versionText) == (False, SECOND.text, "")


def test_putting_a_version_back_loses_nothing_however_young_the_page_is(
    view: DreamJournalView, store: DreamStore, clock: FakeClock
) -> None:
    dream = edited(store, clock, FIRST, SECOND)
    view.open(dream.id)
    view.writeText("Green light, and then the water came. A door stood open.")
    view.openHistory()
    view.lookAt(0)
    view.putBack()
    assert (view.historyOpen, view.text, view.tone, view.people) == (False, FIRST.text, 6, "Ines")
    assert view.keptText == "Kept."
    kept = store.get(dream.id)
    assert kept is not None
    assert kept.page == FIRST
    words = [version.page.text for version in store.versions(dream.id)]
    assert words == ["Green light, and then the water came. A door stood open.", FIRST.text]


def test_a_version_that_cannot_be_put_back_leaves_the_page_as_it_was(
    view: DreamJournalView,
    store: DreamStore,
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(_dream: Dream, _page: DreamPage) -> Dream:
        raise DiskFull

    dream = edited(store, clock, FIRST, SECOND)
    view.open(dream.id)
    view.openHistory()
    view.lookAt(0)
    monkeypatch.setattr(store, "put_back", full)
    view.putBack()
    assert (view.historyOpen, view.text) == (True, SECOND.text)
    assert view.trouble == "The vault did not answer just now. Nothing was changed."


def test_the_versions_of_a_nightmare_stay_covered_with_its_page(
    view: DreamJournalView, store: DreamStore, clock: FakeClock
) -> None:
    dream = edited(store, clock, FIRST, DARK)
    view.open(dream.id)
    view.openHistory()
    view.lookAt(0)
    view.putBack()
    assert (view.historyOpen, view.hasHistory) == (False, False)
    assert "Green" not in all_words(view)
    view.uncover()
    view.openHistory()
    view.lookAt(0)
    assert view.versionText == FIRST.text
    view.leave()
    assert (view.covered, view.historyOpen) == (True, False)
    assert "Green" not in all_words(view)


def test_locking_takes_the_versions_away_too(
    view: DreamJournalView, store: DreamStore, vault: Vault, clock: FakeClock
) -> None:
    dream = edited(store, clock, FIRST, SECOND)
    view.open(dream.id)
    view.openHistory()
    view.lookAt(0)
    vault.lock()
    assert "Green" not in all_words(view)
    vault.unlock(PASSPHRASE)
    assert (view.pageOpen, view.historyOpen, view.text) == (True, False, SECOND.text)


def test_turning_to_another_dream_closes_the_history(
    view: DreamJournalView, store: DreamStore, clock: FakeClock
) -> None:
    dream, other = edited(store, clock, FIRST, SECOND), store.add(DreamPage("", "keys"))
    view.open(dream.id)
    view.openHistory()
    view.open(other.id)
    assert (view.historyOpen, view.hasHistory, view.text) == (False, False, "keys")


def test_a_version_is_found_looked_at_and_put_back_by_keys_alone(
    qtbot: QtBot, view: DreamJournalView, store: DreamStore, clock: FakeClock
) -> None:
    dream = edited(store, clock, DreamPage("The roof"), SECOND)
    page = PageStage(qtbot, "dreams/DreamsPage.qml", view, (1184, 800))
    page.press(Qt.Key.Key_Return)
    while page.focused() != ("Button", "Earlier versions"):
        page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Return)
    assert page.focused()[0] == "RadioButton"
    page.press(Qt.Key.Key_Return)
    assert "The roof" in page.all_heard()
    page.press(Qt.Key.Key_Escape)
    assert page.focused() == ("EditableText", "The dream")
    view.openHistory()
    view.lookAt(0)
    page.settle()
    page.activate("Button", "Put this back")
    kept = store.get(dream.id)
    assert kept is not None
    assert kept.page == DreamPage("The roof")
    assert page.focused() == ("EditableText", "The dream")
    page.close()
