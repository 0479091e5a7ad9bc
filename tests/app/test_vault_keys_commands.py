"""Another passphrase, other words and a computer that forgets, from the terminal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bedtime_app.app.command_line import Invocation
from bedtime_app.app.commands.opening import open_vault
from bedtime_app.app.commands.vault_command import command
from bedtime_app.app.profile import Profile
from bedtime_app.features.vault.remembering import REMEMBERED
from bedtime_app.storage.errors import WrongPassphrase, WrongWords
from bedtime_app.storage.keys import DEFAULT_STRENGTH
from bedtime_app.storage.vault import VaultState
from tests.app.pseudo_terminal import both_ends
from tests.app.test_command_line import QUICK, WHOLE, Terminal
from tests.journeys.bedside import PASSPHRASE, made_vault

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.storage.key_slots import KeySlots

NEW = "a tide table for tomorrow"


@pytest.fixture
def kept(profile_dir: Path, tmp_path: Path) -> Terminal:
    """A terminal on a profile that has a vault; its words lie in a file beside the passphrase."""
    words = made_vault(profile_dir)
    (tmp_path / "words").write_text("\n".join(words.words))
    (tmp_path / "new").write_text(NEW + "\n")
    return Terminal(profile_dir, tmp_path / "passphrase")


def slots(terminal: Terminal) -> KeySlots:
    return Profile(terminal.profile).vault().key_slots()


def beside(terminal: Terminal, name: str) -> str:
    return str(terminal.paper.with_name(name))


def test_the_passphrase_is_changed_and_the_words_stay(kept: Terminal) -> None:
    said = kept.does("vault", "passphrase", "--new-passphrase-file", beside(kept, "new"))
    assert "From now on the new passphrase opens the vault." in said
    assert NEW not in said
    key = slots(kept).key_from_passphrase(NEW)
    assert slots(kept).key_from_words(kept.paper.with_name("words").read_text()) == key
    with pytest.raises(WrongPassphrase):
        slots(kept).key_from_passphrase(PASSPHRASE)


def test_the_words_open_the_way_to_a_new_passphrase(kept: Terminal) -> None:
    words = ("--words-file", beside(kept, "words"))
    done = kept.run("vault", "passphrase", *words, "--new-passphrase-file", beside(kept, "new"))
    assert (done.returncode, done.stderr) == (0, "")
    assert slots(kept).key_from_passphrase(NEW)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", "The passphrase file is empty."),
        ("short\n", "A little longer: eight letters at least."),
    ],
)
def test_a_new_passphrase_that_cannot_be_taken_leaves_the_old_one(
    kept: Terminal, written: str, said: str
) -> None:
    kept.paper.with_name("new").write_text(written)
    opened = ("--passphrase-file", str(kept.paper), "vault", "passphrase")
    assert said in kept.refuses(*opened, "--new-passphrase-file", beside(kept, "new"))
    assert slots(kept).key_from_passphrase(PASSPHRASE)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (b"", "So far there are 0."),
        (b"lantern " * 12, "Word 1 is not in the list"),
        (b"\xff\xfe\x00", "So far there are 0."),
        (b"zoo " * 12, "One of these words is another one"),
    ],
)
def test_words_that_open_nothing_are_one_line(kept: Terminal, written: bytes, said: str) -> None:
    kept.paper.with_name("words").write_bytes(written)
    asked = ("vault", "passphrase", "--words-file", beside(kept, "words"))
    assert said in kept.refuses(*asked, "--new-passphrase-file", beside(kept, "new"))


def test_nobody_is_asked_where_nobody_is(kept: Terminal) -> None:
    opened = ("--passphrase-file", str(kept.paper))
    assert "--new-passphrase-file" in kept.refuses(*opened, "vault", "passphrase")
    assert "--words-file" in kept.refuses("vault", "passphrase", "--with-words")
    assert "--yes" in kept.refuses(*opened, "vault", "words")
    assert slots(kept).key_from_passphrase(PASSPHRASE)


def test_new_words_end_the_old_ones_once_the_person_said_yes(kept: Terminal) -> None:
    told = json.loads(kept.does("vault", "words", "--yes", "--json"))["recovery_words"]
    assert slots(kept).key_from_words(" ".join(told)) == slots(kept).key_from_passphrase(PASSPHRASE)
    with pytest.raises(WrongWords):
        slots(kept).key_from_words(kept.paper.with_name("words").read_text())


def test_a_remembered_key_alone_changes_neither_passphrase_nor_words(kept: Terminal) -> None:
    invocation = Invocation(kept.profile, None)
    profile = Profile(kept.profile)
    profile.keychain().remember(slots(kept).key_from_passphrase(PASSPHRASE))
    profile.settings().put(REMEMBERED, value=True)
    with open_vault(invocation) as (_, vault):
        assert vault.state is VaultState.OPEN
    before = slots(kept)
    for asked in (
        ["words", "--yes"],
        ["passphrase", "--new-passphrase-file", beside(kept, "new")],
    ):
        done = CliRunner().invoke(command, asked, obj=invocation)
        assert done.exit_code == 1
        assert "Give a passphrase file, or run this in a terminal." in done.output
    assert slots(kept) == before


def test_the_words_open_the_way_to_new_words(kept: Terminal) -> None:
    asked = ["words", "--yes", "--json", "--words-file", beside(kept, "words")]
    done = CliRunner().invoke(command, asked, obj=Invocation(kept.profile, None))
    told = json.loads(done.output)["recovery_words"]
    assert slots(kept).key_from_words(" ".join(told)) == slots(kept).key_from_passphrase(PASSPHRASE)


class Conversation:
    """`bedtime vault words`, asked in a terminal."""

    def __init__(self, terminal: Terminal) -> None:
        ours, theirs = both_ends()
        self._ours = ours
        command = [sys.executable, *QUICK, "--profile-dir", str(terminal.profile)]
        self.process = subprocess.Popen(
            [*command, "--passphrase-file", str(terminal.paper), "vault", "words"],
            stdin=theirs,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        os.close(theirs)
        assert self.process.stdout is not None
        lines = [self.process.stdout.readline().decode() for _ in range(13)]
        self.words = [line.split()[1] for line in lines[1:]]

    def asked(self) -> int:
        """Which word is asked for."""
        assert self.process.stderr is not None
        said = b""
        while not said.endswith(b"on your paper: "):
            said += self.process.stderr.read(1)
        return int(said.split()[-4])

    def type(self, text: str) -> None:
        os.write(self._ours, text.encode() + b"\n")

    def end(self) -> int:
        status = self.process.wait()
        os.close(self._ours)
        for pipe in (self.process.stdout, self.process.stderr):
            assert pipe is not None
            pipe.close()
        return status


def test_the_old_words_hold_until_the_new_ones_came_back_from_the_paper(kept: Terminal) -> None:
    talk = Conversation(kept)
    old = kept.paper.with_name("words").read_text()
    talk.asked()
    talk.type("somnambulant")
    second = talk.asked()
    talk.type(talk.words[second - 1])
    first = talk.asked()
    assert slots(kept).key_from_words(old)
    talk.type(talk.words[first - 1].upper())
    talk.type(talk.words[talk.asked() - 1])
    assert talk.end() == 0
    assert slots(kept).key_from_words(" ".join(talk.words))
    with pytest.raises(WrongWords):
        slots(kept).key_from_words(old)


def test_leaving_before_they_are_on_paper_leaves_the_old_words(kept: Terminal) -> None:
    talk = Conversation(kept)
    talk.asked()
    talk.process.terminate()
    talk.end()
    assert slots(kept).key_from_words(kept.paper.with_name("words").read_text())


def test_this_computer_forgets_even_where_there_is_no_keyring_to_ask(kept: Terminal) -> None:
    settings = Profile(kept.profile).settings()
    done = kept.run("vault", "forget")
    assert (done.returncode, done.stderr) == (0, "")
    assert "does not remember the key" in done.stdout
    settings.put(REMEMBERED, value=True)
    done = kept.run("vault", "forget")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "the key may still lie in it" in done.stderr
    assert not Profile(kept.profile).settings().get(REMEMBERED)


def test_a_vault_sealed_weakly_is_raised_by_the_next_command(kept: Terminal) -> None:
    assert slots(kept).passphrase.strength != DEFAULT_STRENGTH
    kept.does("dream", "list", program=WHOLE)
    assert slots(kept).passphrase.strength == DEFAULT_STRENGTH
    assert slots(kept).key_from_passphrase(PASSPHRASE)
