from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.ending_way import EndingRefused, EndingWay
from bedtime_app.core.result import Err, Ok, Result
from bedtime_app.system.logind_ending import LogindEnding
from bedtime_app.system.mac_ending import COMMANDS, MacEnding
from bedtime_app.system.machine_ending import JobbedEnding, machine_ending
from tests.fakes import FakeJobs
from tests.system.own_bus import LOGIND, MANAGER, OWN_SESSION, SESSION

if TYPE_CHECKING:
    from pathlib import Path

    from tests.system.own_bus import OwnBus

SAVER = "org.freedesktop.ScreenSaver"
SAVER_LOCKS = f"/org/freedesktop/ScreenSaver {SAVER}.Lock"
SESSION_LOCKS = f"{SESSION} {LOGIND}.Session.Lock"
ABLE = {
    f"{MANAGER}.CanSuspend": ["s", ["yes"]],
    f"{MANAGER}.CanPowerOff": ["s", ["yes"]],
    f"{MANAGER}.Suspend": ["", []],
    f"{MANAGER}.PowerOff": ["", []],
    SESSION_LOCKS: ["", []],
}
INTERACTIVE = 0x4  # D-Bus' flag by which a password may be asked for
LOOKS = (".GetSessionByPID", ".CanSuspend", ".CanPowerOff")


def what_can() -> frozenset[EndingWay]:
    told: list[frozenset[EndingWay]] = []
    jobs = FakeJobs()
    machine_ending(jobs, "linux").what_can(told.append)
    assert told == []  # nothing is asked on this thread
    jobs.run_all()
    return told[0]


def do(way: EndingWay) -> Result[None]:
    told: list[Result[None]] = []
    jobs = FakeJobs()
    machine_ending(jobs, "linux").do(way, told.append)
    assert told == []
    jobs.run_all()
    return told[0]


def refused(outcome: Result[None]) -> bool:
    return isinstance(outcome, Err) and isinstance(outcome.error, EndingRefused)


def test_looking_what_can_be_done_asks_and_changes_nothing(own_bus: OwnBus) -> None:
    logind = own_bus.serve(OWN_SESSION | ABLE)
    assert what_can() == {EndingWay.LOCK, EndingWay.SUSPEND, EndingWay.SHUT_DOWN}
    calls = logind.end()
    assert len(calls) == 3
    assert all(asked.endswith(LOOKS) for asked, _, _ in calls)


@pytest.mark.parametrize("answer", ["challenge", "no", "na"])
def test_what_would_need_a_password_or_is_not_there_cannot_be_done(
    own_bus: OwnBus, answer: str
) -> None:
    unable = {f"{MANAGER}.Can{act}": ["s", [answer]] for act in ("Suspend", "PowerOff")}
    own_bus.serve(OWN_SESSION | ABLE | unable)
    assert what_can() == {EndingWay.LOCK}


@pytest.mark.parametrize(
    ("way", "call"),
    [
        (EndingWay.SUSPEND, (f"{MANAGER}.Suspend", [False])),
        (EndingWay.SHUT_DOWN, (f"{MANAGER}.PowerOff", [False])),
        (EndingWay.LOCK, (SESSION_LOCKS, [])),
    ],
)
def test_the_right_call_and_only_that_is_made_and_no_password_is_asked_for(
    own_bus: OwnBus, way: EndingWay, call: tuple[str, list[object]]
) -> None:
    logind = own_bus.serve(OWN_SESSION | ABLE | {SAVER_LOCKS: ["", []]}, LOGIND, SAVER)
    assert do(way) == Ok(None)
    calls = logind.end()
    acts = [(asked, values) for asked, values, _ in calls if not asked.endswith(LOOKS)]
    assert acts == [call]
    assert not any(flags & INTERACTIVE for _, _, flags in calls)


def test_nothing_calls_nobody(own_bus: OwnBus) -> None:
    logind = own_bus.serve(OWN_SESSION | ABLE)
    assert do(EndingWay.NOTHING) == Ok(None)
    assert logind.end() == []


@pytest.mark.parametrize("way", [EndingWay.SUSPEND, EndingWay.SHUT_DOWN, EndingWay.LOCK])
def test_a_refusal_is_an_expected_trouble(own_bus: OwnBus, way: EndingWay) -> None:
    own_bus.serve(OWN_SESSION)
    assert refused(do(way))


def test_one_who_never_answers_has_refused(own_bus: OwnBus) -> None:
    own_bus.serve(OWN_SESSION | {f"{MANAGER}.Suspend": None})
    told: list[Result[None]] = []
    jobs = FakeJobs()
    JobbedEnding(jobs, LogindEnding(within=0.1)).do(EndingWay.SUSPEND, told.append)
    jobs.run_all()
    assert refused(told[0])


def test_without_logind_the_screensaver_locks(own_bus: OwnBus) -> None:
    saver = own_bus.serve({SAVER_LOCKS: ["", []]}, SAVER)
    assert what_can() == {EndingWay.LOCK}
    assert do(EndingWay.LOCK) == Ok(None)
    assert [asked for asked, _, _ in saver.end()] == [SAVER_LOCKS]


@pytest.mark.usefixtures("no_bus")
def test_without_any_bus_nothing_can_be_done_and_everything_is_refused() -> None:
    assert what_can() == frozenset()
    assert refused(do(EndingWay.SHUT_DOWN))
    assert refused(do(EndingWay.LOCK))


def test_a_system_that_is_not_known_can_nothing() -> None:
    told: list[object] = []
    jobs = FakeJobs()
    door = machine_ending(jobs, "plan9")
    door.what_can(told.append)
    door.do(EndingWay.LOCK, told.append)
    jobs.run_all()
    assert told[0] == frozenset()
    assert isinstance(told[1], Err)
    assert isinstance(told[1].error, EndingRefused)


def test_what_breaks_while_looking_counts_as_unable() -> None:
    class Broken:
        def ways(self) -> frozenset[EndingWay]:
            raise ValueError("planted")

        def do(self, way: EndingWay) -> None:
            raise EndingRefused(way)

    told: list[frozenset[EndingWay]] = []
    jobs = FakeJobs()
    JobbedEnding(jobs, Broken()).what_can(told.append)
    jobs.run_all()
    assert told == [frozenset()]


def test_a_command_of_macos_that_fails_or_is_missing_is_a_refusal(tmp_path: Path) -> None:
    ran = tmp_path / "ran"
    writes = "import sys, pathlib; pathlib.Path(sys.argv[1]).write_text('slept')"
    mac = MacEnding(
        {
            EndingWay.SUSPEND: (sys.executable, "-c", writes, str(ran)),
            EndingWay.LOCK: (str(tmp_path / "CGSession"), "-suspend"),
            EndingWay.SHUT_DOWN: (sys.executable, "-c", "raise SystemExit(1)"),
        }
    )
    assert mac.ways() == {EndingWay.SUSPEND, EndingWay.SHUT_DOWN}
    mac.do(EndingWay.NOTHING)
    mac.do(EndingWay.SUSPEND)
    assert ran.read_text() == "slept"
    for way in (EndingWay.LOCK, EndingWay.SHUT_DOWN):
        with pytest.raises(EndingRefused):
            mac.do(way)


def test_nothing_that_macos_is_asked_is_forced() -> None:
    assert set(COMMANDS) == set(EndingWay) - {EndingWay.NOTHING}
    words = " ".join(word for command in COMMANDS.values() for word in command)
    assert "force" not in words
    assert "sudo" not in words
