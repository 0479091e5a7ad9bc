"""A power cut cannot be played here: what is asked of the disk, and in which order, can be seen."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from bedtime_app.storage.connection import connect
from bedtime_app.storage.whole_file import replace_whole

FULL, IN_MEMORY = 2, 2  # SQLite's own numbers


@pytest.mark.skipif(os.name == "nt", reason="Windows journals names itself")
def test_a_file_is_on_disk_before_its_name_and_the_name_before_the_return(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def seen_fsync(descriptor: int) -> None:
        asked.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def seen_replace(path: Path, target: Path) -> Path:
        asked.append("name")
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", seen_fsync)
    monkeypatch.setattr(Path, "replace", seen_replace)
    replace_whole(tmp_path / "settings.json", b"{}")
    assert asked == ["file", "name", "folder"]


def test_a_row_is_on_disk_when_it_is_acknowledged_and_nothing_is_written_beside_the_vault(
    tmp_path: Path,
) -> None:
    database = connect(tmp_path / "vault.db", bytes(32))

    def pragma(name: str) -> object:
        return database.execute(f"PRAGMA {name}").fetchone()[0]

    assert (pragma("synchronous"), pragma("journal_mode")) == (FULL, "wal")
    assert (pragma("temp_store"), pragma("foreign_keys")) == (IN_MEMORY, 1)
    database.close()
