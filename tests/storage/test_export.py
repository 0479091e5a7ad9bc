from __future__ import annotations

import json
import os
import stat
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from bedtime_app.storage.export import write_tables
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.migrate import persons_tables
from bedtime_app.storage.plain_folder import (
    FolderTakenError,
    PlainFolder,
    new_plain_folder,
    unfinished,
)
from bedtime_app.storage.vault import Vault
from tests.storage.sample_tables import PASSPHRASE, first_tables, write_note

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    vault = Vault(tmp_path / "vault", [first_tables])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    return vault


def test_each_row_becomes_a_line_with_every_column(vault: Vault, tmp_path: Path) -> None:
    for text in ("two\nlines and a “quote”\u2028\x85", "夢の中の灯台"):
        write_note(vault.database(), text)
    counts = write_tables(vault.database(), PlainFolder(tmp_path))
    vault.lock()
    lines = (tmp_path / "notes.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line) for line in lines] == [
        {"number": 1, "text": "two\nlines and a “quote”\u2028\x85"},
        {"number": 2, "text": "夢の中の灯台"},
    ]
    assert counts == {"notes": 2}


def test_bytes_are_base64_and_nothing_else_is_changed(vault: Vault, tmp_path: Path) -> None:
    db = vault.database()
    with db.atomic():
        db.execute("CREATE TABLE pictures (a BLOB, b REAL, c INTEGER)")
        db.execute("INSERT INTO pictures VALUES (x'00ff', 0.5, NULL)")
    write_tables(db, PlainFolder(tmp_path))
    vault.lock()
    line = json.loads((tmp_path / "pictures.jsonl").read_text("utf-8"))
    assert line == {"a": {"base64": "AP8="}, "b": 0.5, "c": None}


def test_what_is_made_from_other_tables_is_left_out(vault: Vault) -> None:
    db = vault.database()
    db.execute("CREATE VIRTUAL TABLE note_words USING fts5(text)")
    assert persons_tables(db) == ("notes",)
    vault.lock()


def test_more_rows_need_no_more_memory(vault: Vault, tmp_path: Path) -> None:
    for number in range(100):
        write_note(vault.database(), f"{number:05}" * 40_000)
    tracemalloc.start()
    write_tables(vault.database(), PlainFolder(tmp_path))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    vault.lock()
    assert (tmp_path / "notes.jsonl").stat().st_size > 20_000_000
    assert most < 4_000_000


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such modes")
def test_only_the_owner_can_read_it_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with (
            new_plain_folder(tmp_path / "out") as folder,
            folder.folder("inner").file("a.txt") as file,
        ):
            file.write("a")
    finally:
        os.umask(before)
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in (tmp_path / "out").rglob("*")}
    assert modes == {"inner": 0o700, "a.txt": 0o600}
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o700


@pytest.mark.parametrize("kind", ["folder with a file", "file", "dangling link", "unfinished"])
def test_what_is_there_already_is_left_as_it_is(kind: str, tmp_path: Path) -> None:
    target = tmp_path / "out"
    if kind == "folder with a file":
        target.mkdir()
        (target / "mine.txt").write_text("mine")
    elif kind == "file":
        target.write_text("mine")
    elif kind == "dangling link":
        target.symlink_to(tmp_path / "nowhere")
    else:
        unfinished(target).mkdir()
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(FolderTakenError), new_plain_folder(target):
        pytest.fail("began to write")
    assert sorted(tmp_path.rglob("*")) == before


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with new_plain_folder(tmp_path / "out") as folder, folder.file("a.txt") as file:
        file.write("a")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.txt"]
    assert not unfinished(tmp_path / "out").exists()


def test_what_stops_in_the_middle_stays_called_unfinished(tmp_path: Path) -> None:
    target = tmp_path / "out"
    with pytest.raises(OSError, match="full"):
        _stop_in_the_middle(target)
    assert not target.exists()
    assert [path.name for path in unfinished(target).iterdir()] == ["a.txt"]


def _stop_in_the_middle(target: Path) -> None:
    with new_plain_folder(target) as folder, folder.file("a.txt") as file:
        file.write("a")
        raise OSError("full")
