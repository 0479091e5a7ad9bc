from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bedtime_app.system.awake import SystemAwake, system_awake
from bedtime_app.system.linux_awake import LinuxAwake
from bedtime_app.system.mac_awake import MacAwake
from bedtime_app.system.windows_awake import WindowsAwake
from tests.fakes import FakeJobs
from tests.system.own_bus import LOGIND, MANAGER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.system.own_bus import OwnBus

WHY = "A story is being told"
POWER = "org.freedesktop.PowerManagement"
POWER_INHIBIT = f"/org/freedesktop/PowerManagement/Inhibit {POWER}.Inhibit.Inhibit"
GNOME = "org.gnome.SessionManager"
GNOME_INHIBIT = f"/org/gnome/SessionManager {GNOME}.Inhibit"


class Logind:
    """The child process that gives locks."""

    def __init__(self, address: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.system.inhibiting_logind"],
            cwd=Path(__file__).parents[2],
            env={"DBUS_SESSION_BUS_ADDRESS": address, "PATH": "/usr/bin:/bin"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.line() == "ready"

    def line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture
def logind(own_bus: OwnBus) -> Iterator[Logind]:
    service = Logind(own_bus.address)
    yield service
    service.close()


def test_logind_is_asked_to_mind_only_idleness_and_told_at_the_release(logind: Logind) -> None:
    jobs = FakeJobs()
    awake = SystemAwake(jobs, LinuxAwake())
    awake.hold(WHY)
    jobs.run_all()
    assert json.loads(logind.line()) == ["Inhibit", "idle", "Bedtime", WHY, "block"]
    awake.release()
    jobs.run_all()
    assert logind.line() == "let go"


def test_holding_twice_leaves_one_lock_and_stopping_lets_go_of_it(logind: Logind) -> None:
    awake = SystemAwake(FakeJobs(), source := LinuxAwake())
    source.hold(WHY)
    source.hold(WHY)
    assert json.loads(logind.line())[0] == "Inhibit"
    assert {logind.line(), logind.line()} == {
        "let go",
        json.dumps(["Inhibit", "idle", "Bedtime", WHY, "block"]),
    }
    awake.stop()
    assert logind.line() == "let go"
    awake.stop()


def test_a_child_process_does_not_go_on_holding(logind: Logind) -> None:
    source = LinuxAwake()
    source.hold(WHY)
    logind.line()
    child = subprocess.Popen(
        [sys.executable, "-c", "input()"], stdin=subprocess.PIPE, close_fds=False
    )
    source.release()
    assert logind.line() == "let go"
    child.communicate(b"\n")


def test_a_process_that_ends_without_a_word_has_let_go(own_bus: OwnBus, logind: Logind) -> None:
    code = (
        "import os; from bedtime_app.system.linux_awake import LinuxAwake;"
        f"LinuxAwake().hold({WHY!r}); os._exit(1)"
    )
    environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": own_bus.address}
    subprocess.run([sys.executable, "-c", code], env=environment, check=False)
    assert json.loads(logind.line())[0] == "Inhibit"
    assert logind.line() == "let go"


def test_a_desktop_with_power_management_is_asked_and_gnome_then_is_not(own_bus: OwnBus) -> None:
    answers = {POWER_INHIBIT: ["u", [7]], GNOME_INHIBIT: ["u", [7]]}
    desktop = own_bus.serve(answers, POWER, GNOME)
    source = LinuxAwake()
    source.hold(WHY)
    assert desktop.next_call()[:2] == (POWER_INHIBIT, ["Bedtime", WHY])
    source.release()
    assert desktop.end() == []


def test_gnome_is_asked_not_to_suspend_and_nothing_else(own_bus: OwnBus) -> None:
    desktop = own_bus.serve({GNOME_INHIBIT: ["u", [7]]}, GNOME)
    source = LinuxAwake()
    source.hold(WHY)
    assert desktop.next_call()[:2] == (GNOME_INHIBIT, ["Bedtime", 0, WHY, 4])
    source.release()


@pytest.mark.parametrize(
    "answer", [{}, {f"{MANAGER}.Inhibit": ["s", ["nonsense"]]}], ids=["refused", "no file"]
)
def test_a_logind_that_refuses_is_left_alone(own_bus: OwnBus, answer: dict[str, object]) -> None:
    own_bus.serve(answer, LOGIND)
    source = LinuxAwake()
    source.hold(WHY)
    source.release()


@pytest.mark.usefixtures("no_bus")
def test_without_any_bus_nothing_happens() -> None:
    source = LinuxAwake()
    source.hold(WHY)
    source.release()


def test_windows_is_told_that_the_system_is_needed_and_then_that_it_is_not() -> None:
    states: list[int] = []
    jobs = FakeJobs()
    awake = SystemAwake(jobs, WindowsAwake(states.append))
    awake.hold(WHY)
    awake.release()
    jobs.run_all()
    assert states == [0x80000001, 0x80000000]


def test_macos_runs_its_own_keeper_and_ends_it(tmp_path: Path) -> None:
    told = tmp_path / "told"
    keeper = f"import sys, pathlib; pathlib.Path({str(told)!r}).write_text(' '.join(sys.argv[1:]))"
    source = MacAwake((sys.executable, "-c", keeper + "; sys.stdin.read()"))
    source.hold(WHY)
    running = source._running
    assert running is not None
    source.hold(WHY)
    assert source._running is running
    source.release()
    assert running.returncode is not None
    source.release()


def test_a_mac_without_its_keeper_and_an_unknown_system_do_nothing() -> None:
    source = MacAwake(("/nowhere/caffeinate",))
    source.hold(WHY)
    source.release()
    awake = system_awake(FakeJobs(), "plan9")
    awake.hold(WHY)
    awake.release()
    awake.stop()
