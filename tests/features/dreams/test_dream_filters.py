from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from bedtime_app.features.dreams.dream import DreamKind, DreamPage, Tag, TagSort
from bedtime_app.features.dreams.dream_filters_view import DreamFiltersView
from bedtime_app.features.dreams.dream_journal_view import DreamJournalView
from bedtime_app.features.dreams.journal_list import STEP
from bedtime_app.features.dreams.page_details import KINDS
from tests.fakes import FakeJobs
from tests.features.dreams.test_dream_journal_view import all_words, let_ring, rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.design.record_list_model import RecordListModel
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

pytestmark = pytest.mark.usefixtures("qapp")

INES = Tag(TagSort.PERSON, "Inès")
STATION = Tag(TagSort.PLACE, "the station")
PLAIN = DreamPage("The ferry", "Grey water.", tone=-2)
TOLD = DreamPage("The station", "Green light.", tone=1, tags=(INES, STATION))
FALLING = DreamPage("The stairs", "No end.", kind=DreamKind.NIGHTMARE, tone=-3)


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def view(store: DreamStore, vault: Vault, jobs: FakeJobs) -> Iterator[DreamJournalView]:
    view = DreamJournalView(store, vault, jobs)
    yield view
    for timer in view.findChildren(QTimer):
        timer.stop()
    view.deleteLater()


@pytest.fixture
def journal(store: DreamStore, clock: FakeClock, view: DreamJournalView) -> DreamJournalView:
    """Four nights: the ferry, the station, the stairs, the ferry again."""
    for page in (PLAIN, TOLD, FALLING, replace(PLAIN, title="The ferry again", tone=None)):
        store.add(page)
        clock.advance(days=1)
    view.arrive()
    return view


def filters(view: DreamJournalView) -> DreamFiltersView:
    found = view.filters
    assert isinstance(found, DreamFiltersView)
    return found


def said(model: RecordListModel, role: str = "name") -> list[object]:
    number = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}[role]
    return [model.data(model.index(row, 0), number) for row in range(model.rowCount())]


def titles(view: DreamJournalView) -> list[object]:
    return [row["title"] for row in rows(view)]


def test_kinds_are_chosen_together_and_say_how_many_dreams_they_find(
    journal: DreamJournalView, jobs: FakeJobs
) -> None:
    filters(journal).toggleKind(KINDS.index(DreamKind.NIGHTMARE))
    jobs.run_all()
    assert (titles(journal), journal.foundText) == (["A nightmare"], "1 dreams found")
    filters(journal).toggleKind(KINDS.index(DreamKind.DREAM))
    jobs.run_all()
    assert journal.foundText == "4 dreams found"
    filters(journal).toggleKind(KINDS.index(DreamKind.NIGHTMARE))
    jobs.run_all()
    assert journal.foundText == "3 dreams found"


def test_the_person_s_own_tags_are_offered_and_chosen_however_they_are_typed(
    journal: DreamJournalView, jobs: FakeJobs
) -> None:
    filters(journal).arrive()
    jobs.run_all()
    assert said(filters(journal).tags) == ["Inès", "the station"]
    filters(journal).typeTag("STA")
    assert said(filters(journal).tags) == ["the station"]
    assert said(filters(journal).tags, "about") == ["a place"]
    filters(journal).chooseFirstTag()
    jobs.run_all()
    assert titles(journal) == ["The station"]
    assert (said(filters(journal).chips), filters(journal).tagText) == (["the station"], "")
    assert said(filters(journal).tags) == ["Inès"]
    filters(journal).typeTag("x")
    assert filters(journal).noTagFits


def test_enter_in_an_empty_field_of_tags_chooses_nothing(
    journal: DreamJournalView, jobs: FakeJobs
) -> None:
    filters(journal).arrive()
    jobs.run_all()
    filters(journal).chooseFirstTag()
    assert said(filters(journal).chips) == []


def test_nights_are_typed_from_to_and_moved_by_a_day(journal: DreamJournalView) -> None:
    filters(journal).typeFirst("2026-11-21")
    assert len(rows(journal)) == 3
    filters(journal).typeLast("22.11.2026")
    assert len(rows(journal)) == 2
    filters(journal).moveFirst(1)
    assert (filters(journal).first, titles(journal)) == ("2026-11-22", ["A nightmare"])
    assert said(filters(journal).chips) == ["Night of Sun 22 → Mon 23 Nov 2026"]


def test_what_is_no_night_is_said_when_typing_ends_and_holds_back_nothing(
    journal: DreamJournalView,
) -> None:
    filters(journal).typeFirst("2026-13")
    assert not filters(journal).firstWrong
    filters(journal).endTyping()
    assert (filters(journal).firstWrong, len(rows(journal))) == (True, 4)
    filters(journal).typeFirst("2026-11-22")
    filters(journal).typeLast("2026-11-21")
    filters(journal).endTyping()
    assert (filters(journal).firstWrong, filters(journal).nightsTurned) == (False, True)
    assert rows(journal) == []


@pytest.mark.parametrize("typed", ["9999-12-31", "0001-01-01", "2026-02-30"])
def test_nights_at_the_edge_of_time_are_taken_or_called_wrong(
    journal: DreamJournalView, typed: str
) -> None:
    filters(journal).typeFirst(typed)
    filters(journal).moveFirst(-1)
    filters(journal).moveFirst(1)
    filters(journal).typeLast(filters(journal).first)
    filters(journal).endTyping()
    assert filters(journal).first


def test_tones_are_a_range_whose_ends_push_each_other(
    journal: DreamJournalView, jobs: FakeJobs
) -> None:
    filters(journal).setMostTone(-2)
    jobs.run_all()
    assert titles(journal) == ["A nightmare", "The ferry"]
    filters(journal).setLeastTone(1)
    jobs.run_all()
    assert (filters(journal).leastTone, filters(journal).mostTone) == (1, 1)
    assert (titles(journal), said(filters(journal).chips)) == (["The station"], ["Tone +1"])
    filters(journal).setLeastTone(-3)
    assert said(filters(journal).chips) == ["Tone \u22123 to +1"]
    filters(journal).setMostTone(3)
    assert said(filters(journal).chips) == []
    assert (filters(journal).leastToneText, filters(journal).mostToneText) == ("any", "any")


def test_choices_hold_together_with_the_words_as_they_are_typed(
    journal: DreamJournalView, jobs: FakeJobs
) -> None:
    filters(journal).toggleKind(KINDS.index(DreamKind.DREAM))
    for typed in ("f", "fe", "fer"):
        journal.search(typed)
    jobs.run_all()
    assert titles(journal) == ["The ferry again", "The ferry"]
    assert "<b>fer</b>ry" in str(rows(journal)[0]["titleMarked"])
    journal.search("ferryman")
    jobs.run_all()
    assert (rows(journal), journal.foundText) == ([], "No dream fits all of this.")


def test_each_chip_takes_back_its_choice_and_one_takes_back_all(
    journal: DreamJournalView, jobs: FakeJobs
) -> None:
    filters(journal).toggleKind(KINDS.index(DreamKind.DREAM))
    filters(journal).typeFirst("2026-11-21")
    filters(journal).setLeastTone(-1)
    jobs.run_all()
    assert said(filters(journal).chips) == [
        "A dream",
        "Since Sat 21 Nov 2026",
        "Tone \u22121 to +3",
    ]
    filters(journal).remove("nights")
    assert (said(filters(journal).chips), filters(journal).first) == (
        ["A dream", "Tone \u22121 to +3"],
        "",
    )
    filters(journal).remove("tone")
    filters(journal).clear()
    assert (said(filters(journal).chips), filters(journal).some) == ([], False)
    assert (len(rows(journal)), journal.foundText) == (4, "")


def test_a_new_dream_takes_back_every_choice(journal: DreamJournalView, jobs: FakeJobs) -> None:
    filters(journal).toggleKind(KINDS.index(DreamKind.NIGHTMARE))
    jobs.run_all()
    journal.newDream()
    assert (len(rows(journal)), filters(journal).some) == (4, False)


def test_only_the_last_of_many_choices_is_looked_for(
    journal: DreamJournalView, jobs: FakeJobs
) -> None:
    filters(journal).toggleKind(KINDS.index(DreamKind.NIGHTMARE))
    filters(journal).clear()
    jobs.run_all()
    assert len(rows(journal)) == 4


def test_many_finds_are_counted_and_told_when_nobody_has_typed_for_a_moment(
    view: DreamJournalView, store: DreamStore, jobs: FakeJobs
) -> None:
    for number in range(STEP + 3):
        store.add(DreamPage(f"lake {number}"))
    store.prepare_search()
    told: list[str] = []
    view.foundSaid.connect(told.append)
    view.search("lake")
    assert (len(rows(view)), view.foundText, told) == (STEP, "", [])
    let_ring(view, "count")
    jobs.run_all()
    assert (view.foundText, told) == ("33 dreams found", ["33 dreams found"])
    view.remove(str(rows(view)[0]["dreamId"]))
    assert view.foundText == "32 dreams found"
    filters(view).toggleKind(KINDS.index(DreamKind.DREAM))
    jobs.run_all()
    view.showMore()
    jobs.run_all()
    assert len(rows(view)) == 32


def test_locking_takes_choices_tags_and_what_is_on_its_way(
    journal: DreamJournalView, jobs: FakeJobs, vault: Vault
) -> None:
    filters(journal).arrive()
    jobs.run_all()
    filters(journal).typeTag("ine")
    filters(journal).chooseFirstTag()
    filters(journal).typeTag("stat")
    key = vault.key()
    vault.lock()
    jobs.run_all()
    view = filters(journal)
    assert [said(model) for model in (view.chips, view.tags)] == [[], []]
    assert (view.some, view.tagText, all_words(journal).count("station")) == (False, "", 0)
    vault.open(key)
    assert len(rows(journal)) == 4
