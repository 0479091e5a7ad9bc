from __future__ import annotations

import shutil
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

IN_MEMORY = Path("/dev/shm")  # noqa: S108 - the names in it cannot be guessed


@pytest.fixture
def quick(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: hundreds of vaults need not wait for a disk."""
    if not IN_MEMORY.is_dir():
        yield tmp_path
        return
    folder = IN_MEMORY / f"bedtime-{uuid.uuid4()}"
    folder.mkdir(mode=0o700)
    yield folder
    shutil.rmtree(folder)
