from __future__ import annotations

from typing import TYPE_CHECKING

import grimp
import pytest

from qt_border import crossings

if TYPE_CHECKING:
    from tests.rules.conftest import Tree

RULE = "bedtime_app.features.dreams.words"
STORE = "bedtime_app.features.dreams.dream_store"
VIEW = "bedtime_app.features.dreams.dream_view"


@pytest.fixture
def graph() -> grimp.ImportGraph:
    """A feature whose view speaks Qt, and whose rule and store do not."""
    graph = grimp.ImportGraph()
    for module in (RULE, STORE, VIEW, "bedtime_app.system.voice", "bedtime_app.core.night"):
        graph.add_module(module)
    graph.add_module("PySide6", is_squashed=True)
    graph.add_import(importer=VIEW, imported="PySide6")
    graph.add_import(importer=VIEW, imported=STORE)
    graph.add_import(importer="bedtime_app.system.voice", imported="PySide6")
    return graph


def test_a_view_and_a_door_to_the_machine_may_speak_qt(graph: grimp.ImportGraph) -> None:
    assert crossings(graph) == []


@pytest.mark.parametrize("module", [RULE, STORE, "bedtime_app.core.night"])
def test_a_rule_or_store_that_imports_qt_crosses_the_border(
    graph: grimp.ImportGraph, module: str
) -> None:
    graph.add_import(importer=module, imported="PySide6")
    assert crossings(graph) == [f"{module} -> PySide6"]


@pytest.mark.parametrize("between", [VIEW, "bedtime_app.system.voice"])
def test_reaching_qt_through_somebody_else_is_crossing_too(
    graph: grimp.ImportGraph, between: str
) -> None:
    graph.add_import(importer=RULE, imported=between)
    assert crossings(graph) == [f"{RULE} -> {between} -> PySide6"]


def test_the_check_finds_a_crossing_in_source(tree: Tree) -> None:
    tree.append("bedtime_app/core/night.py", "\nfrom PySide6.QtCore import QObject\n")
    status, said = tree.check("qt_border")
    assert status == 1
    assert "bedtime_app.core.night -> PySide6" in said


def test_the_tree_keeps_the_border(tree: Tree) -> None:
    status, said = tree.check("qt_border")
    assert status == 0, said
