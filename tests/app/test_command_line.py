"""What the commands give to a machine, and how they say that something cannot be."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from bedtime_app.app.profile import Profile
from bedtime_app.features.evening.evening_plan import EveningPlan, EveningTimes
from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
from tests.journeys.bedside import PASSPHRASE, made_vault

if TYPE_CHECKING:
    from pathlib import Path

QUICK = ("-m", "tests.quick_bedtime")
WHOLE = ("-m", "bedtime_app")
RUN_AND_NAME_MODULES = """
import sys
from bedtime_app.app.command_line import bedtime
bedtime.main(sys.argv[1:], standalone_mode=False)
sys.stderr.write("\\n".join(sys.modules))
"""


class Terminal:
    """Runs commands on one profile, where there is no display and nobody to answer."""

    def __init__(self, profile: Path, paper: Path) -> None:
        self.profile = profile
        self.paper = paper
        paper.write_text(f"{PASSPHRASE}\nwhat stands below does not count\n")
        paper.chmod(0o600)

    def run(
        self, *words: str, program: tuple[str, ...] = QUICK, typed: str = ""
    ) -> subprocess.CompletedProcess[str]:
        hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        return subprocess.run(
            [sys.executable, *program, "--profile-dir", str(self.profile), *words],
            env={name: text for name, text in os.environ.items() if name not in hidden},
            input=typed,
            capture_output=True,
            text=True,
            check=False,
        )

    def does(self, *words: str, program: tuple[str, ...] = QUICK, typed: str = "") -> str:
        """Run a command with the passphrase file; what it says."""
        done = self.run("--passphrase-file", str(self.paper), *words, program=program, typed=typed)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    def tells(self, *words: str) -> Any:  # noqa: ANN401 - whatever JSON gives
        return json.loads(self.does(*words, "--json"))

    def refuses(self, *words: str) -> str:
        """Run a command that cannot be done; the one line in which it says so."""
        done = self.run(*words)
        assert done.returncode != 0
        assert done.stdout == ""
        assert done.stderr.startswith("Error: ")
        assert done.stderr.count("\n") == 1
        return done.stderr.strip()


@pytest.fixture
def terminal(profile_dir: Path, tmp_path: Path) -> Terminal:
    return Terminal(profile_dir, tmp_path / "passphrase")


@pytest.fixture
def kept(terminal: Terminal) -> Terminal:
    """A terminal on a profile that has a vault."""
    made_vault(terminal.profile)
    return terminal


def test_a_vault_is_made_with_twelve_words_that_open_it(terminal: Terminal) -> None:
    words = json.loads(terminal.does("vault", "create", "--json", program=WHOLE))["recovery_words"]
    assert len(words) == 12
    vault = Profile(terminal.profile).vault()
    vault.open(vault.key_slots().key_from_words(" ".join(words)))
    vault.lock()
    assert terminal.tells("vault", "check") == {"whole": True, "found": []}
    assert terminal.does("vault", "check") == "The vault is whole.\n"
    paper = ("--passphrase-file", str(terminal.paper))
    refused = terminal.refuses(*paper, "vault", "create")
    assert refused == "Error: There is a vault in this folder already."


def test_a_damaged_vault_is_said_and_left_as_it_is(kept: Terminal) -> None:
    database = kept.profile / "vault" / "vault.db"
    damaged = b"\0" * 8192 + database.read_bytes()[8192:]
    database.write_bytes(damaged)
    said = kept.refuses("--passphrase-file", str(kept.paper), "vault", "check")
    assert "damaged" in said
    assert database.read_bytes() == damaged


def test_a_dream_is_kept_listed_and_found(kept: Terminal) -> None:
    (added,) = kept.tells("dream", "add", "A station under the lake.", "--title", "The station")
    kept.does("dream", "add", typed="They had no end.\n")
    newest, oldest = kept.tells("dream", "list")
    assert oldest == added
    assert {"id", "night", "written_at", "title", "text", "nightmare", "kind"} < set(added)
    assert (added["title"], added["text"]) == ("The station", "A station under the lake.")
    assert added["nightmare"] is False
    assert datetime.fromisoformat(added["written_at"]).utcoffset() is not None
    assert newest["text"] == "They had no end."
    assert kept.tells("dream", "list", "--limit", "1") == [newest]
    assert kept.tells("dream", "search", "lake station") == [added]
    assert kept.tells("dream", "search", "a winter garden") == []
    assert "The station A station under the lake." in kept.does("dream", "list")


def test_a_nightmare_stays_covered_on_the_screen(kept: Terminal) -> None:
    kept.does("dream", "add", "--nightmare", "They had no end.")
    assert "They had no end." not in kept.does("dream", "list")
    (row,) = kept.tells("dream", "list")
    assert row["nightmare"] is True
    assert "They had no end." not in kept.does("dream", "show", row["id"])
    assert "They had no end." in kept.does("dream", "show", row["id"], "--uncover")


def test_everything_about_a_dream_is_kept_shown_and_edited(kept: Terminal) -> None:
    about = ("--kind", "bad_dream", "--woke-at", "03:10", "--vividness", "2", "--tone", "-1")
    tags = ("--person", "Ava", "--person", "Sam", "--place", "the pier", "--tag", "water")
    (added,) = kept.tells("dream", "add", "The tide came in.", *about, *tags, "--lucid")
    assert (added["kind"], added["woke_at"], added["vividness"]) == ("bad_dream", "03:10", 2)
    assert (added["tone"], added["lucid"], added["intensity"]) == (-1, True, None)
    assert (added["people"], added["places"]) == (["Ava", "Sam"], ["the pier"])
    few = added["id"][:8]
    kept.does("dream", "edit", few, "--text", "", "--person", "Roe", "--not-lucid")
    (changed,) = kept.tells("dream", "show", few, "--versions")
    assert (changed["text"], changed["people"], changed["places"]) == ("", ["Roe"], ["the pier"])
    assert [version["text"] for version in changed["versions"]] == ["The tide came in."]
    assert "The tide came in." in kept.does("dream", "show", few, "--versions")


def test_a_night_without_a_dream_can_be_said(kept: Terminal) -> None:
    kept.does("dream", "add", "--kind", "no_dream")
    assert kept.does("dream", "list").endswith("No dream.\n")


def test_a_deleted_dream_can_be_put_back(kept: Terminal) -> None:
    (added,) = kept.tells("dream", "add", "A ferry.")
    assert "thirty days" in kept.does("dream", "delete", added["id"][:8])
    assert kept.tells("dream", "list") == []
    kept.does("dream", "delete", "--undo", added["id"][:8])
    assert [row["id"] for row in kept.tells("dream", "list")] == [added["id"]]


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("show", "ffff"), "No dream has this id."),
        (("show", ""), "No dream has this id."),
        (("delete", "--undo", "ffff"), "No dream has this id."),
        (("add", "x", "--woke-at", "25:00"), "This is no time of day: 25:00"),
        (("add", "x", "--tone", "9"), "9 is not in the range"),
        (("add", ""), "Nothing was written"),
    ],
)
def test_what_cannot_be_done_with_a_dream_is_one_line(
    kept: Terminal, command: tuple[str, ...], said: str
) -> None:
    assert said in kept.refuses("--passphrase-file", str(kept.paper), "dream", *command)


def test_another_journal_is_seen_taken_over_and_undone(kept: Terminal, tmp_path: Path) -> None:
    (tmp_path / "journal.txt").write_text("[2024-03-02 06:40] The ferry\nWarm.\n")
    path = str(tmp_path / "journal.txt")
    seen = kept.tells("dream", "import", path, "--dry-run")
    assert (seen["new"], seen["seen"], kept.tells("dream", "list")) == (1, 0, [])
    assert kept.tells("dream", "import", path)["lines"][0]["night"] == "2024-03-01"
    assert kept.tells("dream", "import", path)["seen"] == 1
    assert [row["title"] for row in kept.tells("dream", "list")] == ["The ferry"]
    assert kept.tells("dream", "import", "--undo") == {"undone": 1}
    assert kept.tells("dream", "list") == []
    refused = kept.refuses("dream", "import", str(tmp_path / "absent"))
    assert refused == "Error: There is no such file."


def test_a_file_is_spoken_of_without_the_signs_in_its_name_that_would_command_the_terminal(
    kept: Terminal, tmp_path: Path
) -> None:
    folder = tmp_path / "dreams"
    folder.mkdir()
    (folder / "2024-03-02 \x1b[2J\nferry.md").write_text("Warm.")
    said = kept.does("dream", "import", str(folder))
    assert said.splitlines()[0] == "2024-03-02  [2J ferry  2024-03-01"


def test_an_empty_journal_is_an_empty_array(kept: Terminal) -> None:
    assert kept.tells("dream", "list") == []
    assert kept.does("dream", "list") == ""


def test_tonight_is_told_with_offsets_and_by_the_plan(terminal: Terminal) -> None:
    plans = EveningPlanStore(Profile(terminal.profile).settings())
    plans.keep(EveningPlan((EveningTimes(time(21), time(22, 15), time(6)),) * 7))
    (night,) = json.loads(terminal.run("tonight", "--json").stdout)
    assert [moment["name"] for moment in night["moments"]] == ["wind_down", "lights_out", "rise"]
    local = [datetime.fromisoformat(moment["local"]) for moment in night["moments"]]
    utc = [datetime.fromisoformat(moment["utc"]) for moment in night["moments"]]
    assert [at.time() for at in local] == [time(21), time(22, 15), time(6)]
    assert local == utc
    assert {at.utcoffset() for at in utc} == {timedelta(0)}
    assert local[0].date().isoformat() == night["night"]
    assert "lights_out   22:15\n" in terminal.run("tonight").stdout


@pytest.mark.parametrize("command", [("dream", "list"), ("dream", "add", "x"), ("vault", "check")])
def test_without_a_vault_there_is_one_line(terminal: Terminal, command: tuple[str, ...]) -> None:
    assert terminal.refuses(*command) == "Error: There is no vault here."


def test_a_wrong_passphrase_is_one_line(kept: Terminal) -> None:
    kept.paper.write_text("another lamp in another window")
    said = kept.refuses("--passphrase-file", str(kept.paper), "dream", "list")
    assert "This passphrase does not open the vault." in said


@pytest.mark.parametrize(("written", "said"), [(b"", "is empty"), (b"\xff\xfe", "is not UTF-8")])
def test_a_passphrase_file_that_holds_none_is_one_line(
    kept: Terminal, written: bytes, said: str
) -> None:
    kept.paper.write_bytes(written)
    assert said in kept.refuses("--passphrase-file", str(kept.paper), "dream", "list")


def test_without_file_keyring_or_terminal_it_says_what_to_give(kept: Terminal) -> None:
    said = kept.refuses("dream", "list")
    assert "Give a passphrase file, or run this in a terminal." in said


def test_the_passphrase_is_not_taken_from_the_environment_or_an_argument(
    kept: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PASSPHRASE", "BEDTIME_PASSPHRASE", "BEDTIME_PASSPHRASE_FILE"):
        monkeypatch.setenv(name, PASSPHRASE)
    assert "The vault is locked." in kept.refuses("dream", "list")
    assert kept.run("--passphrase", PASSPHRASE, "dream", "list").returncode == 2


def test_a_vault_in_use_is_one_line(kept: Terminal) -> None:
    vault = Profile(kept.profile).vault()
    vault.unlock(PASSPHRASE)
    said = kept.refuses("--passphrase-file", str(kept.paper), "dream", "list")
    assert "Another Bedtime has this vault open." in said
    vault.lock()


@pytest.mark.parametrize("command", [("dream", "list"), ("tonight",), ("vault", "check")])
def test_a_command_brings_in_neither_qt_quick_nor_a_window(
    kept: Terminal, command: tuple[str, ...]
) -> None:
    done = kept.run(
        "--passphrase-file", str(kept.paper), *command, program=("-c", RUN_AND_NAME_MODULES)
    )
    assert done.returncode == 0
    brought = set(done.stderr.split("\n"))
    assert "bedtime_app.app.command_line" in brought
    assert not brought & {
        "PySide6.QtQuick",
        "PySide6.QtQml",
        "PySide6.QtGui",
        "PySide6.QtWidgets",
        "PySide6.QtMultimedia",
    }
