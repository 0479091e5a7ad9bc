from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Unruly = "Callable[[str], list[str]]"


@pytest.fixture
def unruly(tmp_path: Path) -> Callable[[str], list[str]]:
    """The command of a voice process with a fault."""
    module = "tests.system.voice.unruly_voice"
    return lambda fault: [sys.executable, "-P", "-m", module, fault, str(tmp_path)]


@pytest.fixture
def starts(tmp_path: Path) -> Callable[[], list[int]]:
    """The process ids of the unruly voices that were started."""
    return lambda: [int(pid) for pid in (tmp_path / "starts").read_text().split()]
