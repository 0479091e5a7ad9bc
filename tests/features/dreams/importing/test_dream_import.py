from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

from bedtime_app.features.dreams.dream import DreamPage, Tag, TagSort
from bedtime_app.features.dreams.importing.dream_import import Outcome, keep_import, plan_import
from bedtime_app.features.dreams.importing.found_dream import EntryTrouble, FoundDream

if TYPE_CHECKING:
    from bedtime_app.features.dreams.dream_store import DreamStore
    from tests.fakes import FakeClock

FERRY = FoundDream(
    "1",
    date(2024, 3, 2),
    time(6, 40),
    DreamPage("The ferry", "Warm.", tags=(Tag(TagSort.OWN, "sea"),)),
)
UNDATED = FoundDream("2", None, None, DreamPage("", "x"), EntryTrouble.NO_DATE)
NAMELESS_HOUR = FoundDream("3", date(2024, 3, 5), None, DreamPage("", "Stairs."))


def test_nothing_is_kept_before_it_is_wished(store: DreamStore, clock: FakeClock) -> None:
    lines = plan_import([FERRY, UNDATED], store, clock)
    assert [line.outcome for line in lines] == [Outcome.NEW, Outcome.LEFT_OUT]
    assert store.newest() == []


def test_what_is_kept_stands_under_the_night_of_its_morning_and_is_found(
    store: DreamStore, clock: FakeClock
) -> None:
    keep_import(plan_import([FERRY, NAMELESS_HOUR], store, clock), store)
    assert [str(dream.night) for dream in store.newest()] == ["2024-03-04", "2024-03-01"]
    assert store.newest()[1].page == FERRY.page
    assert [dream.page for dream in store.search("ferry")] == [FERRY.page]


def test_what_is_there_already_or_comes_twice_is_seen(store: DreamStore, clock: FakeClock) -> None:
    again = replace(FERRY, place="9", page=DreamPage("THE FERRY", " warm.  "))
    lines = plan_import([FERRY, again], store, clock)
    assert [line.outcome for line in lines] == [Outcome.NEW, Outcome.SEEN]
    keep_import(lines, store)
    assert plan_import([FERRY], store, clock)[0].outcome is Outcome.SEEN


def test_an_import_is_undone_but_for_what_was_edited_since(
    store: DreamStore, clock: FakeClock
) -> None:
    own = store.add(DreamPage("", "mine"))
    batch = keep_import(plan_import([FERRY, NAMELESS_HOUR], store, clock), store)
    assert store.last_batch() == batch
    edited = store.update(store.search("ferry")[0], DreamPage("The ferry", "Warm, and slow."))
    assert store.undo_batch(batch) == 1
    assert {dream.id for dream in store.newest()} == {own.id, edited.id}
    assert store.search("stairs") == []
