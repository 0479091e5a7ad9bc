from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.rules.conftest import ROOT, Tree

if TYPE_CHECKING:
    from pathlib import Path

VIEW = "bedtime_app/planted_view.py"
CLASS = "class PlantedView(QObject):\n    def words(self, n, name):\n        return {}\n"
UPDATE: list[str | Path] = [sys.executable, ROOT / "packaging/checks/translations.py", "--update"]


def planted(tree: Tree, words: str) -> tuple[int, str]:
    """Put `words` into a view, bring the translations up to date, and check."""
    tree.add(VIEW, CLASS.format(words))
    status, said = tree.run([*UPDATE, tree.root])
    assert status == 0, said
    return tree.check("translations")


def test_plain_words_pass(empty_tree: Tree) -> None:
    status, said = planted(empty_tree, 'self.tr("Kept.")')
    assert status == 0, said
    assert "Kept." in (empty_tree.root / "translations/bedtime_en.ts").read_text()


def test_words_that_the_translations_do_not_know_yet_are_drift(empty_tree: Tree) -> None:
    planted(empty_tree, 'self.tr("Kept.")')
    empty_tree.add(VIEW, CLASS.format('self.tr("Kept safely.")'))
    status, said = empty_tree.check("translations")
    assert status == 1
    assert "translations/bedtime_en.ts: out of date; run translations.py --update" in said


def test_qml_words_are_known_too(empty_tree: Tree) -> None:
    empty_tree.add("bedtime_app/Page.qml", 'import QtQuick\nText { text: qsTr("Sleep well") }\n')
    status, said = empty_tree.check("translations")
    assert status == 1
    assert "out of date" in said


@pytest.mark.parametrize(
    "words", ['self.tr(f"Kept {n}")', "self.tr(name)", 'self.tr("Kept" + name)']
)
def test_lupdate_reads_literals_only(empty_tree: Tree, words: str) -> None:
    status, said = planted(empty_tree, words)
    assert status == 1
    assert f"{VIEW}:3: tr takes a literal, with %1 and %n" in said


def test_qml_translates_literals_only(empty_tree: Tree) -> None:
    empty_tree.add("bedtime_app/Page.qml", "import QtQuick\nText { text: qsTr(objectName) }\n")
    status, said = empty_tree.check("translations")
    assert status == 1
    assert "bedtime_app/Page.qml:2: qsTr takes a literal" in said


def test_an_english_plural_without_words_fails(empty_tree: Tree) -> None:
    status, said = planted(empty_tree, 'self.tr("%n dream(s)", "", n)')
    assert status == 1
    assert "'%n dream(s)' lacks its English plural" in said


def test_a_number_that_nobody_passes_fails(empty_tree: Tree) -> None:
    status, said = planted(empty_tree, 'self.tr("%n dreams")')
    assert status == 1
    assert "has %n, but nobody passes the number" in said


def test_the_translations_of_the_tree_are_up_to_date(tree: Tree) -> None:
    status, said = tree.check("translations")
    assert status == 0, said
