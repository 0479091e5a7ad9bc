from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from bedtime_app.features.dreams.dream import DreamKind, DreamPage, Tag, TagSort
from bedtime_app.features.dreams.dream_journal_view import DreamJournalView
from bedtime_app.features.dreams.page_details import KINDS, clock_typed, tag_names
from tests.fakes import FakeJobs
from tests.features.conftest import PASSPHRASE
from tests.features.dreams.test_dream_journal_view import all_words, let_ring, rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.vault import Vault

pytestmark = pytest.mark.usefixtures("qapp")

FULL = DreamPage(
    "The stairs again",
    "They had no end.",
    kind=DreamKind.NIGHTMARE,
    woke_at=time(4, 10),
    vividness=3,
    tone=-3,
    intensity=0,
    lucid=True,
    tags=(Tag(TagSort.PERSON, "Marten"), Tag(TagSort.PLACE, "cellar"), Tag(TagSort.OWN, "stairs")),
)


@pytest.fixture
def view(store: DreamStore, vault: Vault) -> Iterator[DreamJournalView]:
    view = DreamJournalView(store, vault, FakeJobs())
    yield view
    for timer in view.findChildren(QTimer):
        timer.stop()
    view.deleteLater()


def shown(view: DreamJournalView) -> tuple[object, ...]:
    return (
        view.kind,
        view.wokeAt,
        view.vividness,
        view.tone,
        view.intensity,
        view.lucid,
        view.people,
        view.places,
        view.feelings,
        view.tags,
    )


def test_what_is_said_beside_the_words_is_kept_within_a_second_like_them(
    view: DreamJournalView, store: DreamStore
) -> None:
    view.newDream()
    view.chooseVividness(4)
    let_ring(view, "keep")
    assert store.newest()[0].page == DreamPage(vividness=3)
    view.writeTags("feelings", "awe, a little fe")
    let_ring(view, "keep")
    assert store.newest()[0].page.names(TagSort.FEELING) == ("awe", "a little fe")
    assert view.keptText == "Kept."


def test_a_dream_shows_all_that_was_said_of_it_and_unfolds_only_then(
    view: DreamJournalView, store: DreamStore
) -> None:
    plain, full = store.add(DreamPage("The station")), store.add(FULL)
    view.open(plain.id)
    assert (view.covered, view.detailsOpen) == (False, False)
    view.open(full.id)
    view.uncover()
    place = KINDS.index(DreamKind.NIGHTMARE)
    assert shown(view) == (place, "04:10", 4, 1, 1, True, "Marten", "cellar", "", "stairs")
    assert (view.covered, view.detailsOpen) == (False, True)
    view.toggleDetails()
    assert (view.covered, view.detailsOpen) == (False, False)


def test_each_thing_said_can_be_left_unsaid_again(
    view: DreamJournalView, store: DreamStore
) -> None:
    kept = store.add(FULL)
    view.open(kept.id)
    view.uncover()
    view.chooseKind(0)
    view.writeWokeAt("")
    view.chooseVividness(0)
    view.chooseTone(0)
    view.chooseIntensity(0)
    view.setLucid(False)
    for field in ("people", "places", "tags"):
        view.writeTags(field, " , ")
    assert view.keepNow()
    assert store.newest()[0].page == DreamPage(FULL.title, FULL.text)


def test_a_covered_nightmare_and_a_locked_vault_say_nothing_of_it(
    view: DreamJournalView, store: DreamStore, vault: Vault
) -> None:
    kept = store.add(FULL)
    view.open(kept.id)
    for word in ("Marten", "cellar", "04:10"):
        assert word not in all_words(view)
    view.writeTags("people", "")
    view.writeWokeAt("quarter")
    view.uncover()
    assert (view.people, view.wokeAt) == ("Marten", "04:10")
    vault.lock()
    view.writeTags("people", "")
    for word in ("Marten", "cellar", "04:10"):
        assert word not in all_words(view)
    vault.unlock(PASSPHRASE)
    view.uncover()
    assert (view.people, view.wokeAt) == ("Marten", "04:10")


@pytest.mark.parametrize(
    ("kind", "title"),
    [(DreamKind.FELT_GONE, "Felt, but gone"), (DreamKind.NO_DREAM, "No dream")],
)
def test_a_dream_that_is_gone_and_a_night_without_one_are_kept_without_a_word(
    view: DreamJournalView, store: DreamStore, kind: DreamKind, title: str
) -> None:
    view.newDream()
    view.chooseKind(KINDS.index(kind))
    view.closePage()
    assert store.newest()[0].page == DreamPage(kind=kind)
    assert rows(view)[0]["title"] == title


def test_a_fragment_waits_until_it_is_said_what_it_was(
    view: DreamJournalView, store: DreamStore
) -> None:
    kept = store.add(DreamPage(text="keys", kind=DreamKind.FRAGMENT))
    view.open(kept.id)
    assert (view.fragment, view.detailsOpen) == (True, True)
    view.writeText("keys, and a coat by the door")
    assert (view.kind, view.fragment) == (3, True)
    view.chooseKind(0)
    assert (view.kind, view.fragment) == (0, False)
    assert view.keepNow()
    assert store.newest()[0].page == DreamPage(text="keys, and a coat by the door")


def test_a_time_that_is_none_stays_as_typed_and_changes_nothing(
    view: DreamJournalView, store: DreamStore
) -> None:
    kept = store.add(DreamPage("The station", woke_at=time(6, 45)))
    view.open(kept.id)
    view.writeWokeAt("26:99")
    assert (view.wokeAt, view.wokeAtWrong) == ("26:99", True)
    assert view.keepNow()
    assert store.newest()[0].page.woke_at == time(6, 45)
    view.writeWokeAt("7.05")
    assert (view.wokeAt, view.wokeAtWrong) == ("07:05", False)


def test_a_field_keeps_the_comma_that_was_just_typed_until_the_page_is_turned(
    view: DreamJournalView, store: DreamStore
) -> None:
    kept = store.add(DreamPage("The station"))
    view.open(kept.id)
    view.writeTags("places", "lake , ")
    assert view.places == "lake , "
    view.closePage()
    view.open(kept.id)
    assert view.places == "lake"


def test_the_same_tag_twice_is_one_in_its_first_spelling() -> None:
    assert tag_names("Émile, emile ,  the   man\u060c lake\u3001roof\n") == (
        "Émile",
        "the man",
        "lake",
        "roof",
    )


@pytest.mark.parametrize("typed", ["25:00", "12:60", "noon", "1", "12:345"])
def test_what_is_no_time_of_day_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        clock_typed(typed)
