import plistlib
import shlex
from pathlib import Path

import pytest

from bedtime_app.system.autostart import (
    FileAutostart,
    desktop_entry,
    launch_agent,
    system_autostart,
)


def test_it_is_switched_on_and_off(tmp_path: Path) -> None:
    autostart = FileAutostart(tmp_path / "autostart" / "bedtime.desktop", b"content")
    assert not autostart.enabled()
    assert autostart.set(True)
    assert autostart.enabled()
    assert autostart.set(False)
    assert autostart.set(False)
    assert not autostart.enabled()


def test_a_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where a folder should be")
    assert not FileAutostart(tmp_path / "autostart" / "bedtime.desktop", b"").set(True)


@pytest.mark.parametrize("program", ["/usr/bin/python3", '/home/a "b"/50%/py\\thon'])
def test_a_desktop_entry_starts_exactly_this_program(program: str) -> None:
    entry = desktop_entry([program, "--hidden"]).decode()
    line = next(row for row in entry.splitlines() if row.startswith("Exec="))
    shell_line = line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    assert shlex.split(shell_line) == [program, "--hidden"]
    assert entry.startswith("[Desktop Entry]\nType=Application\n")


def test_signs_that_a_shell_would_read_are_escaped_twice() -> None:
    assert 'Exec="/a\\\\$b\\\\`c"' in desktop_entry(["/a$b`c"]).decode()


def test_a_launch_agent_runs_once_at_login() -> None:
    agent = plistlib.loads(launch_agent(["/Applications/Bedtime", "--hidden"]))
    assert agent["ProgramArguments"] == ["/Applications/Bedtime", "--hidden"]
    assert agent["RunAtLoad"] is True


def test_this_system_keeps_it_in_the_persons_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    autostart = system_autostart("linux")
    assert autostart is not None
    assert autostart.set(True)
    assert "--hidden" in (tmp_path / "autostart" / "bedtime.desktop").read_text()
