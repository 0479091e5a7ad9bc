from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Slot

from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.dreams.journal_words_view import JournalWords
from view_objects import loose_objects

if TYPE_CHECKING:
    from tests.rules.conftest import Tree


class Kind(QObject):
    """Hands out values, a list model and a view."""

    @Property(str, constant=True)
    def title(self) -> str:
        return "Dreams"

    @Property("QVariantList", constant=True)
    def moments(self) -> list[object]:
        return []

    @Property(QObject, constant=True)
    def dreams(self) -> RecordListModel:
        return RecordListModel(("title",), self)

    @Property(QObject, constant=True)
    def words(self) -> JournalWords:
        return JournalWords(self)

    @Slot(str)
    def write(self, text: str) -> None: ...


class HandsOutAnObject(QObject):
    """A property that may be forgotten while QML holds it."""

    @Property(QObject, constant=True)
    def dream(self) -> QObject:
        return QObject()


class SlotThatHandsOutAnObject(QObject):
    """A slot that returns what nobody keeps."""

    @Slot(str, result=QObject)
    def find(self, text: str) -> QObject:
        return QObject(objectName=text)


class HidesAnObject(QObject):
    """A variant may hold anything."""

    @Property("QVariant", constant=True)
    def anything(self) -> object:
        return QObject()


def test_values_and_what_is_the_view_s_own_may_be_handed_out() -> None:
    assert list(loose_objects(Kind)) == []


def test_any_other_object_is_loose() -> None:
    assert list(loose_objects(HandsOutAnObject)) == ["HandsOutAnObject.dream hands out QObject*"]


def test_a_slot_never_hands_out_an_object() -> None:
    told = list(loose_objects(SlotThatHandsOutAnObject))
    assert told == ["SlotThatHandsOutAnObject.find() hands out QObject*"]


def test_a_bare_variant_is_loose_because_an_object_may_hide_in_it() -> None:
    assert list(loose_objects(HidesAnObject)) == ["HidesAnObject.anything hands out QVariant"]


def test_the_check_looks_at_every_view(tree: Tree) -> None:
    tree.add(
        "bedtime_app/features/dreams/planted_view.py",
        "from PySide6.QtCore import Property, QObject\n"
        "class PlantedView(QObject):\n"
        "    @Property(QObject, constant=True)\n"
        "    def dream(self) -> QObject: ...\n",
    )
    status, said = tree.check("view_objects")
    assert status == 1
    assert "PlantedView.dream hands out QObject*" in said


def test_every_view_of_the_tree_keeps_the_rule(tree: Tree) -> None:
    status, said = tree.check("view_objects")
    assert status == 0, said
