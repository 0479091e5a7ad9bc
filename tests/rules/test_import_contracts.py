from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rules.conftest import SCRIPTS, Tree

if TYPE_CHECKING:
    from pathlib import Path

LINT: list[str | Path] = [SCRIPTS / "lint-imports", "--no-cache"]

BREACHES = [
    ("core/night.py", "bedtime_app.storage.errors", "Imports point inward only"),
    ("storage/errors.py", "bedtime_app.system.paths", "Imports point inward only"),
    ("system/paths.py", "bedtime_app.storage.errors", "Imports point inward only"),
    ("design/announce.py", "bedtime_app.features.dreams", "Imports point inward only"),
    ("features/dreams/__init__.py", "bedtime_app.shell.page_registry", "Imports point inward only"),
    ("shell/page_registry.py", "bedtime_app.app.crash_log", "Imports point inward only"),
    ("features/dreams/__init__.py", "bedtime_app.features.rituals", "No feature imports another"),
    ("storage/errors.py", "PySide6.QtCore", "Core and storage know no Qt"),
    ("core/night.py", "numpy", "Core is plain Python"),
    ("features/dreams/__init__.py", "sqlcipher3", "Only storage opens the vault"),
    ("app/crash_log.py", "keyring", "Only system has doors to the machine"),
    ("system/paths.py", "click", "Only app reads the command line"),
]


def test_the_tree_keeps_every_import_contract(tree: Tree) -> None:
    status, said = tree.run(LINT)
    assert status == 0, said
    assert "0 broken" in said


@pytest.mark.parametrize(("module", "imported", "contract"), BREACHES)
def test_a_forbidden_import_breaks_its_contract(
    tree: Tree, module: str, imported: str, contract: str
) -> None:
    tree.append(f"bedtime_app/{module}", f"\nimport {imported}\n")
    status, said = tree.run(LINT)
    assert status == 1
    assert f"{contract} BROKEN" in said


def test_a_folder_outside_the_rings_breaks_the_contract(tree: Tree) -> None:
    tree.add("bedtime_app/utils/__init__.py", "")
    status, said = tree.run(LINT)
    assert status == 1
    assert "bedtime_app.utils" in said
