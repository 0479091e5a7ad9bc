"""A copy of the tree in which each rule can be broken."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = Path(sysconfig.get_path("scripts"))


@dataclass(frozen=True)
class Tree:
    """A copy of what the checks read."""

    root: Path

    def add(self, path: str, text: str) -> None:
        """Write a new file."""
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")

    def append(self, path: str, text: str) -> None:
        """Add lines to a file that is there."""
        with (self.root / path).open("a", encoding="utf-8") as file:
            file.write(text)

    def check(self, script: str) -> tuple[int, str]:
        """Run one of packaging/checks here; returns its exit status and what it said."""
        return self.run([sys.executable, ROOT / f"packaging/checks/{script}.py", self.root])

    def run(self, command: list[str | Path]) -> tuple[int, str]:
        """Run a command here; returns its exit status and what it said."""
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    root = tmp_path / "tree"
    unneeded = shutil.ignore_patterns("__pycache__", "*.qm")
    shutil.copytree(ROOT / "bedtime_app", root / "bedtime_app", ignore=unneeded)
    shutil.copytree(ROOT / "translations", root / "translations", ignore=unneeded)
    shutil.copy(ROOT / "pyproject.toml", root)
    return Tree(root)


@pytest.fixture
def empty_tree(tmp_path: Path) -> Tree:
    """Nothing but a package and an English translation without words."""
    tree = Tree(tmp_path / "empty")
    tree.add("bedtime_app/__init__.py", '"""Nothing yet."""\n')
    english = '<TS version="2.1" language="en" sourcelanguage="en">\n</TS>\n'
    declared = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    tree.add("translations/bedtime_en.ts", declared + english)
    return tree
