"""What `bedtime library` shows, takes in and gives back, where there is no display."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.app.test_command_line import RUN_AND_NAME_MODULES, Terminal
from tests.features.stories.importing.epubs import WHOLE, book
from tests.journeys.bedside import made_vault

if TYPE_CHECKING:
    from pathlib import Path

KEYS = {
    "id",
    "title",
    "kind",
    "language",
    "minutes",
    "summary",
    "audience",
    "topics",
    "evidence",
    "caution",
    "imported",
}


@pytest.fixture
def terminal(profile_dir: Path, tmp_path: Path) -> Terminal:
    return Terminal(profile_dir, tmp_path / "passphrase")


@pytest.fixture
def kept(terminal: Terminal) -> Terminal:
    made_vault(terminal.profile)
    return terminal


@pytest.fixture
def epub(tmp_path: Path) -> str:
    path = tmp_path / "still-water.epub"
    path.write_bytes(book(WHOLE))
    return str(path)


def rows(terminal: Terminal, *words: str) -> list[dict[str, Any]]:
    done = terminal.run("library", "list", *words, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def test_the_shelf_is_listed_without_a_vault(terminal: Terminal) -> None:
    found = rows(terminal)

    assert all(set(row) == KEYS for row in found)
    assert {row["kind"] for row in found} >= {"story", "meditation"}
    assert not any(row["imported"] for row in found)
    shown = terminal.run("library", "list").stdout.splitlines()
    assert [line.split()[0] for line in shown] == [row["id"] for row in found]


def test_words_search_the_shelf(terminal: Terminal) -> None:
    assert [row["title"] for row in rows(terminal, "--search", "snow palm")] == [
        "Snow on the Palm House"
    ]
    assert rows(terminal, "--search", "nothing of this name") == []


def test_a_shelf_of_another_language_still_offers_english(terminal: Terminal) -> None:
    assert "en" in {row["language"] for row in rows(terminal, "--language", "pt-BR")}


def test_a_script_is_shown_with_what_it_says_and_its_text(terminal: Terminal) -> None:
    done = terminal.run("library", "show", "stories/the-ferry-without-an-engine")
    about, _, text = done.stdout.partition("\n\n")

    assert (done.returncode, done.stderr) == (0, "")
    assert "title:     The Ferry Without an Engine" in about.splitlines()
    assert text.startswith("There is a place where the river")
    assert "[pause" not in text
    told = json.loads(
        terminal.run("library", "show", "--json", "stories/the-ferry-without-an-engine").stdout
    )
    assert set(told) == KEYS | {"text"}


def test_a_book_is_shown_then_kept_listed_read_and_removed(kept: Terminal, epub: str) -> None:
    said = kept.does("library", "import", epub, "--title", "Water", "--yes").splitlines()
    script_id = said[-1].removeprefix("Kept as ").removesuffix(".")

    assert said[:-1] == [
        "Water (de-AT)",
        "43 words",
        "about 1 minutes",
        "2 chapters",
        "  I. The Canal",
        "  The Bench",
    ]
    assert script_id.startswith("imported/")
    (row,) = (row for row in kept.tells("library", "list") if row["imported"])
    assert (row["id"], row["title"], row["language"]) == (script_id, "Water", "de-AT")
    assert "The gates drip." in kept.does("library", "show", script_id)
    assert kept.does("library", "remove", script_id) == "Removed.\n"
    assert not any(row["imported"] for row in kept.tells("library", "list"))


def test_the_same_file_twice_is_kept_once(kept: Terminal, epub: str) -> None:
    first = kept.does("library", "import", epub, "--yes").splitlines()[-1]
    second = kept.does("library", "import", epub, "--language", "de", "--yes").splitlines()[-1]

    assert first == second
    (row,) = (row for row in kept.tells("library", "list") if row["imported"])
    assert row["language"] == "de"


def test_nothing_is_kept_without_a_yes(kept: Terminal, epub: str) -> None:
    done = kept.run("--passphrase-file", str(kept.paper), "library", "import", epub)

    assert done.returncode != 0
    assert "I. The Canal" in done.stdout
    assert done.stderr == "Error: Nothing was kept. With --yes it is, without being asked.\n"
    assert not any(row["imported"] for row in kept.tells("library", "list"))


def test_a_locked_vault_hides_its_texts_and_says_so(kept: Terminal, epub: str) -> None:
    kept.does("library", "import", epub, "--yes")
    done = kept.run("library", "list", "--json")

    assert done.returncode == 0
    assert done.stderr == "The vault is locked, so imported texts are not shown.\n"
    assert not any(row["imported"] for row in json.loads(done.stdout))
    assert "Still Water" not in done.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("show", "stories/nowhere"), "There is no script of that id."),
        (("show", "../../etc/passwd"), "There is no script of that id."),
        (("show", ""), "There is no script of that id."),
        (("show", "imported/x"), "There is no vault"),
        (("remove", "stories/the-ferry-without-an-engine"), "Only imported texts"),
        (("remove", "imported/x"), "There is no vault"),
        (("import", "/nowhere.epub", "--yes"), "There is no vault"),
        (("list", "--language", "klingon"), "A language is written en or pt-BR."),
        (("list", "--language", "../en"), "A language is written en or pt-BR."),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    terminal: Terminal, words: tuple[str, ...], said: str
) -> None:
    assert said in terminal.refuses("library", *words)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.epub", b"no book", "This file does not hold an EPUB book."),
        ("a.pdf", b"%PDF", "Bedtime reads texts and books whose names end in .txt, .md or .epub."),
        ("a.txt", bytes(99), "This file does not hold plain text."),
        ("a.md", b"---\nkind: story\n---\n[bel] x", "Line 4, column 1: this [cue] is not known."),
        ("", b"", "There is no such file."),
    ],
)
def test_a_file_that_becomes_no_script_is_refused_in_one_line(
    kept: Terminal, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / (name or "nowhere.txt")
    if name:
        path.write_bytes(content)

    assert kept.refuses("library", "import", str(path), "--yes") == f"Error: {said}"


def test_an_unknown_imported_id_is_said(kept: Terminal) -> None:
    asked = ("--passphrase-file", str(kept.paper), "library")
    for act in ("show", "remove"):
        assert "There is no script of that id." in kept.refuses(*asked, act, "imported/none")


def test_the_command_brings_in_neither_qt_quick_nor_a_window(terminal: Terminal) -> None:
    done = terminal.run("library", "list", program=("-c", RUN_AND_NAME_MODULES))

    assert done.returncode == 0
    brought = set(done.stderr.split("\n"))
    assert "bedtime_app.app.commands.library_command" in brought
    assert not brought & {"PySide6.QtQuick", "PySide6.QtQml", "PySide6.QtGui", "PySide6.QtWidgets"}
