from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer

from bedtime_app.features.dreams.dream import DreamPage, Tag, TagSort
from bedtime_app.features.dreams.dream_journal_view import DreamJournalView
from bedtime_app.features.dreams.page_details import completed
from bedtime_app.features.dreams.tag_offers_view import TagOffersView
from tests.fakes import FakeJobs
from tests.features.dreams.test_dreams_page import WIDE
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.vault import Vault

pytestmark = pytest.mark.usefixtures("qapp")

PEOPLE = [Tag(TagSort.PERSON, name) for name in ("Inès", "Ivo", "my aunt Ina")]
STATION = DreamPage("The station", "Green light.")


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def view(store: DreamStore, vault: Vault, jobs: FakeJobs) -> Iterator[DreamJournalView]:
    """With one dream of all three people, and another of Ivo, his island and his interest."""
    store.add(DreamPage(tags=tuple(PEOPLE)))
    others = (Tag(TagSort.PLACE, "island"), Tag(TagSort.FEELING, "interest"))
    store.add(DreamPage(tags=(PEOPLE[1], *others, Tag(TagSort.OWN, "ink"))))
    view = DreamJournalView(store, vault, jobs)
    yield view
    for timer in view.findChildren(QTimer):
        timer.stop()
    view.deleteLater()


@pytest.fixture
def offers(view: DreamJournalView) -> TagOffersView:
    found = view.tagOffers
    assert isinstance(found, TagOffersView)
    return found


def test_own_names_that_fit_are_offered_the_most_used_first(
    offers: TagOffersView, jobs: FakeJobs
) -> None:
    offers.begin("people")
    jobs.run_all()
    assert offers.names == []
    offers.write("people", "i")
    assert offers.names == ["Ivo", "Inès", "my aunt Ina"]
    offers.write("people", "Ivo, ine")
    assert (offers.names, offers.said) == (["Inès"], "Down arrow for: Inès")
    offers.write("people", "Ivo, i")
    assert offers.names == ["Inès", "my aunt Ina"]
    offers.write("people", "ines")
    assert offers.names == []


@pytest.mark.parametrize(
    ("field", "name"),
    [("people", "Ivo"), ("places", "island"), ("feelings", "interest"), ("tags", "ink")],
)
def test_each_field_offers_what_it_names(
    offers: TagOffersView, jobs: FakeJobs, field: str, name: str
) -> None:
    offers.begin(field)
    jobs.run_all()
    offers.write(field, "i")
    assert offers.names[0] == name
    assert len(offers.names) == (3 if field == "people" else 1)


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("i", "Ivo, "),
        ("Ines,i", "Ines, Ivo, "),
        ("a  b、 i", "a b, Ivo, "),
        ("", "Ivo, "),
    ],
)
def test_a_taken_name_stands_for_what_was_typed_of_it(typed: str, whole: str) -> None:
    assert completed(typed, "Ivo") == whole


def test_a_field_that_is_left_or_locked_offers_nothing(
    offers: TagOffersView, jobs: FakeJobs, vault: Vault
) -> None:
    offers.begin("people")
    jobs.run_all()
    offers.write("people", "i")
    offers.end("places")
    assert offers.names != []
    offers.end("people")
    assert offers.names == []
    offers.write("people", "i")
    vault.lock()
    jobs.run_all()
    assert (offers.names, offers.said, offers.field) == ([], "", "")


def test_own_names_are_taken_by_keys_alone(
    view: DreamJournalView, store: DreamStore, jobs: FakeJobs, qtbot: QtBot
) -> None:
    dream = store.add(STATION)
    view.arrive()
    view.open(dream.id)
    page = PageStage(qtbot, "dreams/DreamsPage.qml", view, WIDE)
    page.activate("Button", "More about it")
    while page.focused() != ("EditableText", "People"):
        page.press(Qt.Key.Key_Tab)
    page.type("Ivo, i")
    jobs.run_all()
    page.settle()
    page.press(Qt.Key.Key_Down, times=2)
    assert page.focused() == ("Button", "my aunt Ina")
    page.press(Qt.Key.Key_Up)
    page.press(Qt.Key.Key_Escape)
    assert page.focused() == ("EditableText", "People")
    page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("EditableText", "People")
    assert (view.people, view.pageOpen) == ("Ivo, Inès, ", True)
    page.type("m")
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("EditableText", "Places")
    assert "my aunt Ina" not in page.names("Button")
    assert view.keepNow()
    assert [tag.name for tag in store.newest()[0].page.tags] == ["Ivo", "Inès", "m"]
    page.close()
