from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import time
from pathlib import Path

import pytest

from bedtime_app.app.dream_markdown import dream_markdown
from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.app.profile import Profile
from bedtime_app.features.dreams.dream import DreamKind, DreamPage, Tag, TagSort
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.features.intention.intention_store import IntentionStore
from bedtime_app.features.rituals.notebook_store import NotebookPage, NotebookStore
from bedtime_app.features.rituals.tomorrow_list_store import TomorrowListStore
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.migrate import persons_tables
from bedtime_app.storage.vault import Vault
from tests.app.test_command_line import QUICK, Terminal
from tests.fakes import FakeClock
from tests.journeys.bedside import PASSPHRASE, made_vault

PAGE = Path(__file__).parents[2] / "docs" / "export-format.md"
SAID = DreamPage(
    "The: station",
    "Green light.\n\nNobody in a hurry. ",
    DreamKind.BAD_DREAM,
    woke_at=time(3, 10),
    tone=-2,
    lucid=True,
    tags=(Tag(TagSort.PERSON, "Anna"), Tag(TagSort.OWN, "water")),
)


@pytest.fixture
def terminal(profile_dir: Path, tmp_path: Path) -> Terminal:
    """A terminal on a profile whose vault holds a little of each."""
    made_vault(profile_dir)
    vault = Profile(profile_dir).vault()
    vault.unlock(PASSPHRASE)
    clock = FakeClock()
    store = DreamStore(vault, clock, lambda: time(15))
    store.add(SAID)
    store.remove(store.add(DreamPage("", "Taken out again.")).id)
    night = store.present_night()
    TomorrowListStore(vault, clock).write(night, "Call the harbour.")
    NotebookStore(NotebookPage.GRATITUDE, vault, clock).write(night, "Warm hands.")
    IntentionStore(vault, clock).write(night, "Where does the path go?")
    vault.lock()
    return Terminal(profile_dir, tmp_path / "passphrase")


def documented() -> dict[str, set[str]]:
    """The tables and columns that the page describes."""
    _, *parts = re.split(r"^### `(\w+)`$", PAGE.read_text("utf-8"), flags=re.MULTILINE)
    return {
        name: set(
            re.findall(r"`(\w+)`", " ".join(re.findall(r"^\| (`[^|]*) \|", text, re.MULTILINE)))
        )
        for name, text in zip(parts[::2], parts[1::2], strict=True)
    }


def test_every_table_and_column_is_documented(tmp_path: Path) -> None:
    vault = Vault(tmp_path / "vault", MIGRATION_SETS)
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    db = vault.database()
    kept = {name: {column.name for column in db.table(name).columns} for name in persons_tables(db)}
    vault.lock()
    assert documented() == kept


def test_everything_is_written_in_open_formats(terminal: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "out"
    told = terminal.tells("vault", "export", str(out))
    assert told["folder"] == str(out)
    about = json.loads((out / "export.json").read_text("utf-8"))
    assert (about["format"], about["version"]) == ("bedtime-export", 1)
    assert about["tables"] == told["tables"]
    lines = (out / "tables" / "dreams.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    assert {row["text"] for row in rows} == {SAID.text, "Taken out again."}
    assert set(rows[0]) == documented()["dreams"]

    (dream,) = (out / "dreams").rglob("*.md")
    night = rows[0]["night"]
    assert dream.relative_to(out / "dreams") == Path(night[:4]) / f"{night}-1.md"
    assert SAID.text in dream.read_text("utf-8")
    (evening,) = (out / "evenings").iterdir()
    assert evening.read_text("utf-8") == (
        f"# {night}\n\n## Tomorrow\n\nCall the harbour.\n\n## Gratitude\n\nWarm hands.\n"
        "\n## Intention\n\nWhere does the path go?\n"
    )


def test_it_says_that_the_files_are_plain(terminal: Terminal, tmp_path: Path) -> None:
    said = terminal.does("vault", "export", str(tmp_path / "out"))
    assert "These files are plain" in said
    assert str(tmp_path / "out") in said


def test_a_dream_in_markdown_says_what_was_said_and_nothing_else(terminal: Terminal) -> None:
    vault = Profile(terminal.profile).vault()
    vault.unlock(PASSPHRASE)
    (dream,) = DreamStore(vault, FakeClock(), lambda: time(15)).newest()
    vault.lock()
    head = dream_markdown(dream).split("---\n")[1]
    said = {
        line.partition(": ")[0]: json.loads(line.partition(": ")[2]) for line in head.splitlines()
    }
    assert said == {
        "night": str(dream.night),
        "written_at": dream.written_there.isoformat(),
        "kind": "bad_dream",
        "title": "The: station",
        "woke_at": "03:10",
        "tone": -2,
        "lucid": True,
        "people": ["Anna"],
        "tags": ["water"],
    }
    assert dream_markdown(dream).endswith(f"---\n\n# The: station\n\n{SAID.text}\n")


def test_a_folder_with_something_in_it_is_refused(terminal: Terminal, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "mine.txt").write_text("mine")
    paper = ("--passphrase-file", str(terminal.paper))
    assert "Name a new or an empty folder" in terminal.refuses(
        *paper, "vault", "export", str(taken)
    )
    assert [path.name for path in taken.iterdir()] == ["mine.txt"]


def test_a_folder_that_cannot_be_made_is_said(terminal: Terminal, tmp_path: Path) -> None:
    paper = ("--passphrase-file", str(terminal.paper))
    nowhere = str(tmp_path / "passphrase" / "out")
    assert "cannot be written there" in terminal.refuses(*paper, "vault", "export", nowhere)


def test_without_room_what_is_there_is_called_unfinished(
    terminal: Terminal, tmp_path: Path
) -> None:
    resource = pytest.importorskip("resource")
    terminal.does("dream", "add", typed="a very long dream " * 60_000)
    out = tmp_path / "out"
    done = subprocess.run(
        [
            *(sys.executable, *QUICK, "--profile-dir", str(terminal.profile)),
            *("--passphrase-file", str(terminal.paper), "vault", "export", str(out)),
        ],
        # Files of a megabyte at most: the system’s answer is that of a full disk.
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "not enough room" in done.stderr
    assert f"{out}.unfinished" in done.stderr
    assert not out.exists()
    assert not (tmp_path / "out.unfinished" / "export.json").exists()

    paper = ("--passphrase-file", str(terminal.paper))
    again = terminal.refuses(*paper, "vault", "export", str(out))
    assert "An earlier export stopped" in again
