"""The journal alone in open formats, and how single dreams are named and found in a terminal."""

from __future__ import annotations

import json
import stat
from contextlib import contextmanager
from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bedtime_app.app.command_line import bedtime
from bedtime_app.app.commands import dream_command, dream_export_command
from bedtime_app.app.dream_export import export_lines, export_markdown
from bedtime_app.app.profile import Profile
from bedtime_app.core.night import Night
from bedtime_app.features.dreams.dream import DreamKind, DreamPage, Tag, TagSort
from bedtime_app.features.dreams.dream_query import DreamQuery
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.features.dreams.importing.dream_files import found_in
from bedtime_app.features.dreams.importing.dream_import import Outcome, plan_import
from bedtime_app.storage.plain_folder import FolderTakenError
from tests.fakes import FakeClock
from tests.journeys.bedside import PASSPHRASE, made_vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bedtime_app.storage.vault import Vault

STATION = DreamPage(
    "The: station",
    "Green light.\u2028\n\n# Nobody in a hurry.",
    woke_at=time(3, 10),
    tone=-2,
    tags=(Tag(TagSort.PERSON, "Anna"), Tag(TagSort.OWN, "water")),
)
STAIRS = DreamPage("", "# The stairs\n\nThey had no end.", DreamKind.NIGHTMARE)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def vault(profile_dir: Path) -> Iterator[Vault]:
    made_vault(profile_dir)
    vault = Profile(profile_dir).vault()
    vault.unlock(PASSPHRASE)
    yield vault
    vault.lock()


@pytest.fixture
def store(vault: Vault, clock: FakeClock) -> DreamStore:
    """A dream of the 20th, a nightmare of the 22nd, and one in the trash."""
    store = DreamStore(vault, clock, lambda: time(15))
    store.add(STATION)
    store.remove(store.add(DreamPage("", "Taken out again.")).id)
    clock.advance(days=2)
    store.add(STAIRS)
    return store


def test_a_file_holds_an_object_a_line_for_the_owner_only_and_no_trash(
    store: DreamStore, tmp_path: Path
) -> None:
    out = tmp_path / "dreams.jsonl"
    assert export_lines(store, DreamQuery(), out) == 2
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [(row["night"], row["text"]) for row in rows] == [
        ("2026-11-22", STAIRS.text),
        ("2026-11-20", STATION.text),
    ]
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir() if "unfinished" in path.name] == []


def test_a_folder_holds_a_file_for_each_dream_of_the_nights_asked_for(
    store: DreamStore, tmp_path: Path
) -> None:
    query = DreamQuery(first=Night(date(2026, 11, 22)), last=Night(date(2026, 11, 22)))
    assert export_markdown(store, query, tmp_path / "out") == 1
    (file,) = (tmp_path / "out").rglob("*.md")
    assert file.name == "2026-11-22-1.md"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_what_is_there_is_never_written_over(store: DreamStore, tmp_path: Path) -> None:
    (tmp_path / "mine.jsonl").write_text("mine")
    (tmp_path / "nowhere.jsonl").symlink_to(tmp_path / "gone")
    (tmp_path / "stopped.jsonl.unfinished").write_text("half")
    for name in ("mine", "nowhere", "stopped"):
        with pytest.raises(FolderTakenError):
            export_lines(store, DreamQuery(), tmp_path / f"{name}.jsonl")
    assert (tmp_path / "mine.jsonl").read_text() == "mine"
    assert (tmp_path / "stopped.jsonl.unfinished").read_text() == "half"
    assert not (tmp_path / "gone").exists()


def test_what_was_exported_is_seen_when_it_is_imported_and_a_nightmare_stays_one(
    store: DreamStore, clock: FakeClock, tmp_path: Path
) -> None:
    export_lines(store, DreamQuery(), tmp_path / "dreams.jsonl")
    export_markdown(store, DreamQuery(), tmp_path / "all")
    for path in (tmp_path / "dreams.jsonl", tmp_path / "all"):
        entries = found_in(path)
        assert {entry.page.kind for entry in entries} == {DreamKind.DREAM, DreamKind.NIGHTMARE}
        assert {entry.page.names(TagSort.PERSON) for entry in entries} == {("Anna",), ()}
        outcomes = {line.outcome for line in plan_import(entries, store, clock)}
        assert outcomes == {Outcome.SEEN}


def test_the_beginning_of_an_id_is_looked_up_and_never_read_through(
    store: DreamStore, vault: Vault
) -> None:
    newest, oldest = store.newest()
    assert store.beginning(newest.id[:13]) == [newest]
    assert store.beginning(oldest.id) == [oldest]
    assert store.beginning("ffffffffffff") == []
    assert [dream.page.text for dream in store.beginning("", removed=True)] == ["Taken out again."]
    plan = vault.database().execute(
        "EXPLAIN QUERY PLAN SELECT * FROM dreams"
        " WHERE id >= 'ab' AND id < 'ac' AND deleted_at IS NULL LIMIT 2"
    )
    assert "SEARCH dreams USING INDEX sqlite_autoindex_dreams_1 (id>? AND id<?)" in str(
        plan.fetchall()
    )


def test_a_terminal_exports_finds_and_names_dreams(
    store: DreamStore,
    vault: Vault,
    profile_dir: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    newest, oldest = store.newest()
    db = vault.database()
    for dream, letter in ((newest, "a"), (oldest, "b")):  # so that "aa" is ambiguous
        twin = f"aa{letter}{dream.id[3:]}"
        with db.atomic():
            db.execute("UPDATE dreams SET id = ? WHERE id = ?", (twin, dream.id))

    @contextmanager
    def opened(_invocation: object) -> Iterator[DreamStore]:
        yield store

    for commands in (dream_command, dream_export_command):  # else each derives a key, for seconds
        monkeypatch.setattr(commands, "open_journal", opened)

    def says(*words: str) -> str:
        given = ["--profile-dir", str(profile_dir), "dream", *words]
        return CliRunner().invoke(bedtime, given).output

    said = says("export", str(tmp_path / "out.jsonl"), "--from", "2026-11-22")
    assert "They are plain" in said
    assert "nightmares" in said
    assert len((tmp_path / "out.jsonl").read_text("utf-8").splitlines()) == 1
    assert "Name another place." in says("export", str(tmp_path / "out.jsonl"))
    found = json.loads(says("search", "light", "--kind", "dream", "--person", "anna", "--json"))
    assert [row["title"] for row in found] == [STATION.title]
    assert says("list", "--kind", "dream", "--to", "2026-11-19") == ""
    assert "Several dreams begin so." in says("show", "aa")
