"""Whatever is thrown at the command line, it answers with one line and a status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from bedtime_app.app.profile import Profile
from bedtime_app.storage.keys import LEAST_STRENGTH
from tests.app.pseudo_terminal import both_ends
from tests.app.test_command_line import QUICK

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE = "a lamp in the window"
NO_TEXT = "\udcff"
"""How a byte that is no text comes in an argument."""


@pytest.fixture
def profile(profile_dir: Path, tmp_path: Path) -> list[str]:
    vault = Profile(profile_dir).vault()
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    vault.lock()
    paper = tmp_path / "passphrase"
    paper.write_text(PASSPHRASE)
    paper.chmod(0o600)
    return ["--profile-dir", str(profile_dir), "--passphrase-file", str(paper)]


def bedtime(*words: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    return subprocess.run(  # type: ignore[call-overload, no-any-return]  # options as subprocess has them
        [sys.executable, *QUICK, *words],
        env=environment,
        check=False,
        **{
            "stdin": subprocess.DEVNULL,
            "stdout": subprocess.PIPE,
            "stderr": subprocess.PIPE,
            **options,
        },
    )


def assert_refused(run: subprocess.CompletedProcess[bytes]) -> str:
    said = run.stderr.decode()
    assert run.returncode != 0
    assert said.startswith("Error: ")
    assert said.count("\n") == 1, said
    return said


@pytest.mark.parametrize(
    "words",
    [
        ("dream", "add", NO_TEXT),
        ("dream", "add", "--title", NO_TEXT, "a station"),
        ("dream", "search", NO_TEXT),
    ],
)
def test_an_argument_that_is_no_text_is_refused(profile: list[str], words: tuple[str, ...]) -> None:
    assert "UTF-8" in assert_refused(bedtime(*profile, *words))


def test_a_dream_that_is_no_text_is_refused_and_not_repeated(profile: list[str]) -> None:
    run = bedtime(*profile, "dream", "add", stdin=None, input=b"the station \xff\xfe")
    assert "station" not in assert_refused(run)


def test_an_endless_dream_is_refused(profile: list[str]) -> None:
    with open("/dev/zero", "rb") as zeros:  # noqa: PTH123 - a device
        assert_refused(bedtime(*profile, "dream", "add", stdin=zeros))


def test_a_closed_input_is_an_empty_dream(profile: list[str]) -> None:
    def close_input() -> None:
        os.close(0)

    run = bedtime(*profile, "dream", "add", preexec_fn=close_input)
    assert "Nothing was written" in assert_refused(run)


def test_more_dreams_than_can_be_counted_are_refused(profile: list[str]) -> None:
    run = bedtime(*profile, "dream", "list", "--limit", "9" * 20)
    assert_refused(run)
    assert run.returncode == 2


@pytest.mark.skipif(sys.platform != "linux", reason="has /dev/full")
def test_an_output_that_is_full_is_said_in_one_line(profile: list[str]) -> None:
    assert bedtime(*profile, "dream", "add", "a station").returncode == 0
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        run = bedtime(*profile, "dream", "list", "--json", stdout=full)
    assert "station" not in assert_refused(run)


def test_a_reader_that_leaves_early_is_no_trouble(profile: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    assert bedtime(*profile, "dream", "add", "a station").returncode == 0
    run = bedtime(*profile, "dream", "list", stdout=writer)
    os.close(writer)
    assert b"Traceback" not in run.stderr


@pytest.mark.parametrize("command", [("tonight",), ("dream", "list"), ("vault", "check"), ()])
def test_a_profile_that_cannot_be_is_said_in_one_line(command: tuple[str, ...]) -> None:
    assert_refused(bedtime("--profile-dir", "/dev/null/nowhere", *command))


def test_a_dream_cannot_command_the_terminal(profile: list[str]) -> None:
    assert bedtime(*profile, "dream", "add", "a red \x1b[31m lamp").returncode == 0
    shown = bedtime(*profile, "dream", "list")
    assert b"\x1b" not in shown.stdout
    kept = json.loads(bedtime(*profile, "dream", "list", "--json").stdout)
    assert kept[0]["text"] == "a red \x1b[31m lamp"


def test_a_passphrase_that_others_can_read_is_pointed_out_to_a_person(profile: list[str]) -> None:
    os.chmod(profile[-1], 0o644)  # noqa: PTH101 - a name, not a path
    assert bedtime(*profile, "vault", "check").stderr == b""
    ours, terminal = both_ends()
    assert bedtime(*profile, "vault", "check", stderr=terminal).returncode == 0
    os.chmod(profile[-1], 0o600)  # noqa: PTH101 - a name, not a path
    assert bedtime(*profile, "vault", "check", stderr=terminal).returncode == 0
    os.close(terminal)
    said = os.read(ours, 4096).decode()
    os.close(ours)
    assert said.startswith("Warning: others")
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [("nothing",), ("--nothing",), ("dream", "list", "--limit", "0"), ("say",), ("dream", "x")],
)
def test_a_misspelt_line_is_said_in_one_line(words: tuple[str, ...]) -> None:
    run = bedtime(*words)
    assert_refused(run)
    assert run.returncode == 2


def test_a_script_longer_than_a_sound_file_is_refused(tmp_path: Path) -> None:
    script = tmp_path / "long.txt"
    script.write_text("Hello. " + "[pause 600s] " * 100)
    assert_refused(bedtime("say", str(script), "--out", str(tmp_path / "long.wav")))
    assert list(tmp_path.glob("long.wav*")) == []
