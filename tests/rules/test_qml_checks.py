from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.rules.conftest import Tree

VIEW = """
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in wiring")
class PlantedView(QObject):
    titleChanged = Signal()

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return ""

    @Property("QVariantList", constant=True)
    def moments(self) -> list[str]:
        return []"""
PAGE = """pragma ComponentBehavior: Bound
import QtQuick
import bedtime_app.views

Text {
    id: page
    required property PlantedView view
    Accessible.name: qsTr("Dreams")
    text: page.view.title
    readonly property int count: page.view.moments.length
}
"""
FOLDER = "bedtime_app/features/planted"


@pytest.fixture
def page(empty_tree: Tree) -> Tree:
    empty_tree.add(f"{FOLDER}/planted_view.py", VIEW)
    empty_tree.add(f"{FOLDER}/PlantedPage.qml", PAGE)
    return empty_tree


def broken(tree: Tree, old: str, new: str) -> None:
    assert old in PAGE
    tree.add(f"{FOLDER}/PlantedPage.qml", PAGE.replace(old, new))


@pytest.mark.parametrize("script", ["qml_lint", "qml_rules"])
def test_a_good_page_passes(page: Tree, script: str) -> None:
    status, said = page.check(script)
    assert status == 0, said


def test_qmllint_is_told_which_properties_never_change(page: Tree) -> None:
    page.check("qml_lint")
    told = (page.root / "build/qml/bedtime_app/views/views.qmltypes").read_text(encoding="utf-8")
    title, moments = told.split('name: "moments"')
    assert "isPropertyConstant" not in title
    assert "isPropertyConstant: true" in moments


@pytest.mark.parametrize("script", ["qml_lint", "qml_rules"])
def test_every_page_of_the_tree_passes(tree: Tree, script: str) -> None:
    status, said = tree.check(script)
    assert status == 0, said


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("view.title", "view.tilte", 'Member "tilte" not found on type "PlantedView"'),
        ("page.view.title", "elsewhere.title", "Unqualified access"),
        ("import QtQuick\n", "import QtQuick\nimport QtQuick.Layouts\n", "Unused import"),
        ("text: page", "txt: page", "txt"),
        ("PlantedView view", "AbsentView view", "AbsentView"),
    ],
)
def test_qmllint_warnings_are_fatal(page: Tree, old: str, new: str, complaint: str) -> None:
    broken(page, old, new)
    status, said = page.check("qml_lint")
    assert status == 1
    assert complaint in said


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("pragma ComponentBehavior: Bound\n", "", "1: lacks `pragma ComponentBehavior: Bound`"),
        ('qsTr("Dreams")', '"Dreams"', 'Accessible.name shows "Dreams" outside qsTr'),
        ("page.view.title", 'page.view.title + " kept"', 'text shows " kept" outside qsTr'),
        (
            "page.view.title",
            'page.view.title\n        ? qsTr("Dreams")\n        : "none"',
            'text shows "none" outside qsTr',
        ),
        (
            "import QtQuick\n",
            "import QtQuick\nimport Qt.labs.platform\n",
            "imports Qt.labs.platform",
        ),
        (
            "import bedtime_app.views\n",
            "import bedtime_app.views\nimport bedtime_app.features.rituals\n",
            "imports bedtime_app.features.rituals",
        ),
        ("import QtQuick\n", 'import QtQuick\nimport "../rituals"\n', 'imports "../rituals"'),
    ],
)
def test_our_own_rules_are_kept(page: Tree, old: str, new: str, complaint: str) -> None:
    broken(page, old, new)
    status, said = page.check("qml_rules")
    assert status == 1
    assert complaint in said


@pytest.mark.parametrize(
    "harmless",
    [
        'page.view.title === "none" ? qsTr("Nothing yet") : ""',
        '"→"',
        '"22:45"',
        'qsTr("Kept %1", "a time").arg("·")',
        'page.view.title // "a comment"',
    ],
)
def test_signs_figures_states_and_comments_are_not_words(page: Tree, harmless: str) -> None:
    broken(page, "page.view.title", harmless)
    status, said = page.check("qml_rules")
    assert status == 0, said


def test_a_context_property_is_refused(page: Tree) -> None:
    page.add("bedtime_app/planted.py", 'engine.rootContext().setContextProperty("view", view)\n')
    status, said = page.check("qml_rules")
    assert status == 1
    assert "bedtime_app/planted.py:1: a context property" in said
