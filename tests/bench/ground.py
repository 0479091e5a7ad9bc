"""Where the bench keeps its profiles and caches, and how it runs a child process."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
GROUND = ROOT / "build" / "bench"
CHILDREN = Path(__file__).parent / "children"
LONGEST = 60.0
"""Seconds after which a child is taken for stuck."""


class ChildFailedError(Exception):
    """A child process did not say what it was asked for."""


def environment(**more: str) -> dict[str, str]:
    """A child's environment: as an installed Bedtime has it, with its bytecode kept."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(GROUND / "bytecode"),
        "QML_DISK_CACHE_PATH": str(GROUND / "qml-cache"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        **more,
    }


def child(name: str) -> list[str]:
    """The command that runs one of `children/`."""
    return [sys.executable, str(CHILDREN / f"{name}.py")]


def fresh(name: str) -> Path:
    """An empty folder of that name."""
    place = GROUND / name
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    return place


def profile_with_a_vault() -> Path:
    """A profile as it is on an ordinary evening: a locked vault, and choices made."""
    place = fresh("profile")
    subprocess.run([*child("prepare_profile"), str(place)], env=environment(), check=True)
    return place


def said(
    command: list[str], more: Mapping[str, str] | None = None, *, longest: float = LONGEST
) -> tuple[float, dict[str, str]]:
    """Milliseconds from the start of a child to the instant it names, and what else it said.

    The child prints `at <time.monotonic_ns()>` and whatever it likes as `<word> <value>` lines.
    """
    began = time.monotonic_ns()
    ended = subprocess.run(
        command,
        env=environment(**(more or {})),
        capture_output=True,
        text=True,
        timeout=longest,
        check=False,
    )
    words = dict(line.split(" ", 1) for line in ended.stdout.splitlines() if " " in line)
    if "at" not in words:
        raise ChildFailedError(f"{command[1:]}: {ended.stdout}{ended.stderr}")
    return (int(words["at"]) - int(words.get("since", began))) / 1e6, words
