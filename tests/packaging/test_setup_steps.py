from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = ["run", "test", "setup", "lock", "checks/desktop_session"]


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A project folder and a folder of programs that stand in for the machine's."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging/requirements.lock").write_text("nothing==1\n")
    return tmp_path


def program(machine: Path, name: str, body: str) -> None:
    place = machine / "bin" / name
    place.write_text(f"#!/bin/sh\n{body}\n")
    place.chmod(0o755)


def steps(machine: Path, commands: str) -> subprocess.CompletedProcess[str]:
    path = f"{machine}/bin:{os.environ['PATH']}"
    script = f"set -eu; steps=9; . {ROOT}/packaging/setup; {commands}"
    return subprocess.run(
        ["sh", "-c", script],
        cwd=machine,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_is_plain_sh(script: str) -> None:
    read = ["sh", "-n", f"{ROOT}/packaging/{script}"]
    assert subprocess.run(read, capture_output=True, check=False).stderr == b""


@pytest.mark.parametrize("script", ["run", "test"])
def test_both_commands_set_up_the_same(script: str) -> None:
    lines = [line.split()[:1] for line in (ROOT / "packaging" / script).read_text().splitlines()]
    called = [line[0] for line in lines if line]
    for step in ("find_python", "system_libraries", "environment", "own_package", "voices"):
        assert called.count(step) == 1


def test_only_what_the_linker_does_not_know_is_missing(machine: Path) -> None:
    every = steps(machine, 'printf %s "$libraries"').stdout.splitlines()
    known = [line.split()[0] for line in every if "libpulse" not in line]
    program(machine, "ldconfig", "\n".join(f"echo '\t{name} (libc6,x86-64)'" for name in known))
    assert steps(machine, "missing_libraries").stdout.split() == ["libpulse0"]


def test_nothing_is_installed_where_nothing_is_missing(machine: Path) -> None:
    program(machine, "apt-get", "echo called >> apt-calls")
    done = steps(machine, "libraries='libc.so.6 libc6'; system_libraries")
    assert done.stdout.strip() == "all there"
    assert not (machine / "apt-calls").exists()


def test_lists_of_packages_are_fetched_only_when_apt_does_not_know_one(machine: Path) -> None:
    program(machine, "id", "echo 0")
    program(
        machine,
        "apt-get",
        'echo "$*" >> apt-calls; [ -e updated ] || { case "$*" in '
        "*update) touch updated ;; *) exit 100 ;; esac; }",
    )
    steps(machine, "install_packages libone")
    first = (machine / "apt-calls").read_text().splitlines()
    assert ["update" in call for call in first] == [False, True, False]
    (machine / "apt-calls").unlink()
    steps(machine, "install_packages libone")
    assert len((machine / "apt-calls").read_text().splitlines()) == 1


def test_without_root_it_says_what_is_missing_and_goes_on(machine: Path) -> None:
    program(machine, "id", "echo 1000")
    program(machine, "sudo", "exit 1")
    program(machine, "apt-get", "echo called >> apt-calls")
    done = steps(machine, "libraries='libabsent.so.1 libabsent1'; system_libraries; echo went on")
    assert done.returncode == 0
    assert "libabsent1" in done.stdout
    assert "went on" in done.stdout
    assert not (machine / "apt-calls").exists()


def test_without_apt_it_says_what_is_missing_and_goes_on(machine: Path) -> None:
    none = 'command() { [ "$2" != apt-get ]; }'
    done = steps(machine, f"{none}; libraries='libabsent.so.1 libabsent1'; system_libraries")
    assert done.returncode == 0
    assert "This system has no apt. Bedtime needs what Debian calls: libabsent1" in done.stdout


def test_a_lock_that_was_installed_is_not_installed_again(machine: Path) -> None:
    python = machine / ".venv/bin/python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "$*" >> pip-calls\n')
    python.chmod(0o755)
    assert "installing" in steps(machine, "python=; environment requirements.lock").stdout
    assert "all there" in steps(machine, "python=; environment requirements.lock").stdout
    assert len((machine / "pip-calls").read_text().splitlines()) == 1
    (machine / "packaging/requirements.lock").write_text("nothing==2\n")
    assert "installing" in steps(machine, "python=; environment requirements.lock").stdout
    assert "--require-hashes" in (machine / "pip-calls").read_text()


def pip_that(machine: Path, says: str) -> None:
    python = machine / ".venv/bin/python"
    python.parent.mkdir(parents=True, exist_ok=True)
    python.write_text(f'#!/bin/sh\necho "$*" >> pip-calls\n{says}\n')
    python.chmod(0o755)
    (machine / "packaging/requirements-voices.lock").write_text("voice==1\n")


def test_voices_without_a_wheel_are_done_without_and_not_tried_again(machine: Path) -> None:
    pip_that(machine, "echo 'ERROR: No matching distribution found for voice' >&2; exit 1")
    done = steps(machine, "voices; echo went on")
    assert "They could not be installed; Bedtime speaks with eSpeak NG." in done.stdout
    assert "went on" in done.stdout
    assert steps(machine, "voices").stdout.strip() == "all there"


def test_voices_that_the_network_kept_away_are_tried_again(machine: Path) -> None:
    pip_that(machine, "echo 'ERROR: connection refused' >&2; exit 1")
    assert "went on" in steps(machine, "voices; echo went on").stdout
    pip_that(machine, "")
    assert "installing" in steps(machine, "voices").stdout
    assert steps(machine, "voices").stdout.strip() == "all there"


def test_a_failure_shows_the_end_of_the_log(machine: Path) -> None:
    done = steps(machine, "echo 'the disk is full' >>$log; stop 'It could not be made.'")
    assert done.returncode == 1
    assert "It could not be made." in done.stdout
    assert "the disk is full" in done.stdout
