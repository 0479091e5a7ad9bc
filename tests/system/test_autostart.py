from __future__ import annotations

import plistlib
import shlex
import sys
from contextlib import nullcontext
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.autostart_state import AutostartState
from bedtime_app.system.autostart import LARGEST, Autostart, FileAutostart, system_autostart
from bedtime_app.system.mac_autostart import LABEL, agent_state, launch_agent
from bedtime_app.system.windows_autostart import APPROVED, RUN, RegistryAutostart
from bedtime_app.system.xdg_autostart import desktop_entry, entry_state

if TYPE_CHECKING:
    from pathlib import Path

OURS = ["/usr/bin/python3", "-m", "bedtime_app", "--hidden"]
OFF, ON = AutostartState.OFF, AutostartState.ON
OTHER, UNKNOWN = AutostartState.ON_BUT_OTHER, AutostartState.UNKNOWN
SWITCHED_OFF = AutostartState.SWITCHED_OFF_BY_SYSTEM


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this person's own entry lies."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path / "autostart" / "bedtime.desktop"


@pytest.fixture
def autostart(place: Path) -> Autostart:
    assert not place.exists()
    found = system_autostart("linux")
    assert found is not None
    return found


def test_it_is_switched_on_and_off(autostart: Autostart, place: Path) -> None:
    assert autostart.state() is OFF
    assert autostart.set(True)
    assert autostart.state() is ON
    assert "--hidden" in place.read_text()
    assert autostart.set(False)
    assert autostart.set(False)
    assert autostart.state() is OFF


@pytest.mark.parametrize("said", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktops_own_settings_switched_off_is_said_and_can_be_asked_for_again(
    autostart: Autostart, place: Path, said: str
) -> None:
    autostart.set(True)
    place.write_text(f"{place.read_text()}{said}\n")
    assert autostart.state() is SWITCHED_OFF
    assert autostart.set(True)
    assert autostart.state() is ON


@pytest.mark.parametrize(
    "said", ["Hidden=false", "X-GNOME-Autostart-enabled=true", "# Hidden=true"]
)
def test_what_they_left_on_is_on(autostart: Autostart, place: Path, said: str) -> None:
    autostart.set(True)
    place.write_text(f"{place.read_text()}{said}\n[Desktop Action Quit]\nHidden=true\n")
    assert autostart.state() is ON


@pytest.mark.parametrize("line", ["/opt/old/bedtime --hidden", '"/gone/python" -m bedtime_app', ""])
def test_an_entry_that_starts_something_else_is_said(
    autostart: Autostart, place: Path, line: str
) -> None:
    autostart.set(True)
    place.write_text(f"[Desktop Entry]\nType=Application\nExec={line}\n")
    assert autostart.state() is OTHER
    assert autostart.set(True)
    assert autostart.state() is ON


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"Exec=bedtime\n", b"[Desktop Entry]\nName=Bedtime\n"]
)
def test_an_entry_that_nobody_understands_is_unknown(
    autostart: Autostart, place: Path, content: bytes
) -> None:
    place.parent.mkdir()
    place.write_bytes(content)
    assert autostart.state() is UNKNOWN


def test_what_is_no_entry_at_all_is_not_read(autostart: Autostart, place: Path) -> None:
    place.mkdir(parents=True)
    assert autostart.state() is UNKNOWN
    assert not autostart.set(True)
    assert not autostart.set(False)
    place.rmdir()
    place.write_bytes(b" " * (LARGEST + 1))
    assert autostart.state() is UNKNOWN


def test_a_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where a folder should be")
    autostart = FileAutostart(tmp_path / "autostart" / "bedtime.desktop", b"", lambda _: ON)
    assert not autostart.set(True)
    assert autostart.state() is OFF


@pytest.mark.parametrize("program", ["/usr/bin/python3", '/home/a "b"/50%/py\\thon'])
def test_a_desktop_entry_starts_exactly_this_program(program: str) -> None:
    entry = desktop_entry([program, "--hidden"], "bedtime").decode()
    line = next(row for row in entry.splitlines() if row.startswith("Exec="))
    shell_line = line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    assert shlex.split(shell_line) == [program, "--hidden"]
    assert entry.startswith("[Desktop Entry]\nType=Application\n")


@given(st.lists(st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" "), min_size=1)))
def test_whatever_it_is_called_an_entry_of_our_own_is_known_again(words: list[str]) -> None:
    words = ["/usr/bin/python", *(f"-{word}" for word in words)]
    assert entry_state(desktop_entry(words, "bedtime"), words) is ON
    assert entry_state(desktop_entry([*words, "more"], "bedtime"), words) is OTHER


def test_an_entry_as_other_programs_write_it_is_understood() -> None:
    entry = b"[Desktop Entry]\r\nExec = /usr/bin/python3 -m bedtime_app --hidden %U\r\n"
    assert entry_state(entry, OURS) is ON


def test_signs_that_a_shell_would_read_are_escaped_twice() -> None:
    assert 'Exec="/a\\\\$b\\\\`c"' in desktop_entry(["/a$b`c"], "bedtime").decode()


def test_a_launch_agent_runs_once_at_login() -> None:
    agent = plistlib.loads(launch_agent(["/Applications/Bedtime", "--hidden"]))
    assert agent["ProgramArguments"] == ["/Applications/Bedtime", "--hidden"]
    assert agent["RunAtLoad"] is True


@pytest.mark.parametrize(
    ("content", "state"),
    [
        (launch_agent(OURS), ON),
        (launch_agent(["/Applications/Old"]), OTHER),
        (plistlib.dumps({"ProgramArguments": OURS, "Disabled": True}), SWITCHED_OFF),
        (plistlib.dumps(["a list"]), UNKNOWN),
        (b"", UNKNOWN),
        (b"<plist><dict><key>", UNKNOWN),
        (b"bplist00\x00\xff", UNKNOWN),
    ],
)
def test_what_an_agent_does_is_known(tmp_path: Path, content: bytes, state: AutostartState) -> None:
    assert agent_state(content, OURS, tmp_path / "overrides") is state


@pytest.mark.parametrize(
    ("content", "state"),
    [
        (plistlib.dumps({LABEL: True}), SWITCHED_OFF),
        (plistlib.dumps({LABEL: False, "com.example.other": True}), ON),
        (b"nonsense", ON),
    ],
)
def test_what_launchd_overrides_is_said(
    tmp_path: Path, content: bytes, state: AutostartState
) -> None:
    (tmp_path / "overrides").write_bytes(content)
    assert agent_state(launch_agent(OURS), OURS, tmp_path / "overrides") is state


class HandRegistry(SimpleNamespace):
    """The part of `winreg` that is used, on a dictionary."""

    HKEY_CURRENT_USER = REG_SZ = 1

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[tuple[str, str], object] = {}
        self.trouble: OSError | None = None

    def OpenKey(self, _root: int, place: str) -> nullcontext[str]:  # noqa: N802 - as Windows calls it
        if self.trouble is not None:
            raise self.trouble
        if not any(known == place for known, _ in self.values):
            raise FileNotFoundError(place)
        return nullcontext(place)

    def CreateKey(self, _root: int, place: str) -> nullcontext[str]:  # noqa: N802 - the same
        if self.trouble is not None:
            raise self.trouble
        return nullcontext(place)

    def QueryValueEx(self, key: str, name: str) -> tuple[object, int]:  # noqa: N802 - the same
        if (key, name) not in self.values:
            raise FileNotFoundError(name)
        return self.values[key, name], 1

    def SetValueEx(self, key: str, name: str, *rest: object) -> None:  # noqa: N802 - the same
        self.values[key, name] = rest[-1]

    def DeleteValue(self, key: str, name: str) -> None:  # noqa: N802 - the same
        del self.values[key, name]


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> HandRegistry:
    registry = HandRegistry()
    monkeypatch.setitem(sys.modules, "winreg", registry)
    return registry


def test_the_registry_is_written_and_believed(registry: HandRegistry) -> None:
    autostart = RegistryAutostart("bedtime", OURS)
    assert autostart.state() is OFF
    assert autostart.set(False)
    assert autostart.set(True)
    assert registry.values == {(RUN, "bedtime"): "/usr/bin/python3 -m bedtime_app --hidden"}
    assert autostart.state() is ON
    registry.values[RUN, "bedtime"] = r"C:\old\bedtime.exe"
    assert autostart.state() is OTHER
    assert autostart.set(False)
    assert autostart.state() is OFF


@pytest.mark.parametrize(
    ("verdict", "state"),
    [
        (bytes([2] + [0] * 11), ON),
        (bytes([6] + [0] * 11), ON),
        (bytes([3] + [0] * 11), SWITCHED_OFF),
        (bytes([7] + [0] * 11), SWITCHED_OFF),
        (b"", ON),
        ("nonsense", ON),
    ],
)
def test_what_the_task_manager_says_is_shown_and_left_alone(
    registry: HandRegistry, verdict: object, state: AutostartState
) -> None:
    autostart = RegistryAutostart("bedtime", OURS)
    registry.values[APPROVED, "bedtime"] = verdict
    assert autostart.set(True)
    assert autostart.state() is state
    assert registry.values[APPROVED, "bedtime"] == verdict


def test_a_registry_that_refuses_is_said(registry: HandRegistry) -> None:
    autostart = RegistryAutostart("bedtime", OURS)
    registry.trouble = PermissionError("policy")
    assert autostart.state() is UNKNOWN
    assert not autostart.set(True)


@pytest.mark.parametrize(
    ("platform", "known"), [("darwin", True), ("win32", True), ("plan9", False)]
)
def test_each_known_system_has_its_way(platform: str, *, known: bool) -> None:
    assert (system_autostart(platform) is not None) is known
