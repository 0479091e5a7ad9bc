"""The `MachineEnding` port: locks, suspends or shuts down, as gently as the system offers it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from bedtime_app.core.ending_way import EndingRefused, EndingWay
from bedtime_app.core.result import Ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result


class SystemEnding(Protocol):
    """One system's ways; both may block for a few seconds."""

    def ways(self) -> frozenset[EndingWay]:
        """Those it would do now without asking for a password; changes nothing."""

    def do(self, way: EndingWay) -> None:
        """Do it; raises `EndingRefused`."""


class JobbedEnding:
    """Asks the system in `Jobs`, away from the GUI thread."""

    def __init__(self, jobs: Jobs, system: SystemEnding | None) -> None:
        self._jobs = jobs
        self._system = system

    def what_can(self, told: Callable[[frozenset[EndingWay]], None]) -> None:
        """Ask the system and change nothing; nothing can be done where it is unknown."""

        def done(found: Result[frozenset[EndingWay]]) -> None:
            told(found.value if isinstance(found, Ok) else frozenset())

        self._jobs.run(self._ways, done)

    def do(self, way: EndingWay, told: Callable[[Result[None]], None]) -> None:
        """Do it; `told` gets `EndingRefused` if it was not done."""
        self._jobs.run(lambda: self._do(way), told)

    def _ways(self) -> frozenset[EndingWay]:
        return self._system.ways() if self._system is not None else frozenset()

    def _do(self, way: EndingWay) -> None:
        if self._system is None:
            raise EndingRefused(way)
        self._system.do(way)


def machine_ending(jobs: Jobs, platform: str = sys.platform) -> JobbedEnding:
    """That system's own."""
    return JobbedEnding(jobs, _system_ending(platform))


def _system_ending(platform: str) -> SystemEnding | None:
    if platform == "linux":
        from bedtime_app.system.logind_ending import LogindEnding

        return LogindEnding()
    if platform == "win32":
        from bedtime_app.system.windows_ending import WindowsEnding

        return WindowsEnding()
    if platform == "darwin":
        from bedtime_app.system.mac_ending import MacEnding

        return MacEnding()
    return None
