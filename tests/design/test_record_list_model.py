"""A shown list changes by the fewest rows, and always ends as asked."""

from __future__ import annotations

import random

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from bedtime_app.design.record_list_model import RecordListModel


def rows_of(names: str) -> list[dict[str, object]]:
    return [{"name": name, "title": name.upper()} for name in names]


def shown(model: RecordListModel) -> str:
    role = next(number for number, name in model.roleNames().items() if name == b"name")
    return "".join(str(model.data(model.index(row), role)) for row in range(model.rowCount()))


class Told:
    """Writes down what the model announced."""

    def __init__(self, model: RecordListModel) -> None:
        self.said: list[tuple[object, ...]] = []
        model.rowsInserted.connect(lambda _, first, last: self.said.append(("in", first, last)))
        model.rowsRemoved.connect(lambda _, first, last: self.said.append(("out", first, last)))
        model.rowsMoved.connect(lambda _, a, b, __, to: self.said.append(("move", a, b, to)))
        model.dataChanged.connect(
            lambda top, _, roles: self.said.append(("changed", top.row(), tuple(roles)))
        )
        model.modelReset.connect(lambda: self.said.append(("reset",)))


@pytest.fixture
def model() -> RecordListModel:
    return RecordListModel(["name", "title"])


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("", "abc", [("in", 0, 2)]),
        ("abc", "", [("out", 0, 2)]),
        ("abc", "abc", []),
        ("abc", "xabc", [("in", 0, 0)]),
        ("abcd", "ad", [("out", 1, 2)]),
        ("abcd", "bcda", [("move", 0, 0, 4)]),
        ("abcd", "dabc", [("move", 3, 3, 0)]),
        ("abc", "axybc", [("in", 1, 2)]),
        ("abc", "xbcy", [("out", 0, 0), ("in", 0, 0), ("in", 3, 3)]),
    ],
)
def test_only_what_differs_is_announced(
    model: RecordListModel, before: str, after: str, said: list[tuple[object, ...]]
) -> None:
    model.show(rows_of(before), "name")
    told = Told(model)
    model.show(rows_of(after), "name")
    assert told.said == said
    assert shown(model) == after


def test_a_changed_value_announces_its_own_role_only(model: RecordListModel) -> None:
    model.show(rows_of("ab"), "name")
    told = Told(model)
    model.show([*rows_of("a"), {"name": "b", "title": "other"}], "name")
    title = next(number for number, name in model.roleNames().items() if name == b"title")
    assert told.said == [("changed", 1, (title,))]


def test_any_list_becomes_any_other_and_qt_finds_no_fault(model: RecordListModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    choose = random.Random(3)  # noqa: S311 - a repeatable walk, not a secret
    for _ in range(300):
        names = "".join(choose.sample("abcdefghij", choose.randint(0, 10)))
        told = Told(model)
        model.show(rows_of(names), "name")
        assert shown(model) == names
        assert ("reset",) not in told.said


def test_two_records_with_one_key_are_refused_and_nothing_changes(model: RecordListModel) -> None:
    model.show(rows_of("ab"), "name")
    with pytest.raises(ValueError, match="share a name"):
        model.show(rows_of("aa"), "name")
    assert shown(model) == "ab"


def test_a_row_or_role_that_is_not_there_has_no_value(model: RecordListModel) -> None:
    model.show(rows_of("a"), "name")
    assert model.data(model.index(5), 257) is None
    assert model.data(model.index(0), 999) is None
    assert model.rowCount(model.index(0)) == 0
