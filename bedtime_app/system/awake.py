"""Keeps the machine awake while something plays, by what each system has for it."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result


class AwakeSource(Protocol):
    """One system's way; each call may take a while, and holding twice is holding once."""

    def hold(self, why: str) -> None:
        """Stay awake; silently does nothing where that cannot be asked."""

    def release(self) -> None:
        """Sleep when you like; quick, and never fails."""


class SystemAwake:
    """An `Awake` that asks away from the GUI thread."""

    def __init__(self, jobs: Jobs, source: AwakeSource | None) -> None:
        self._jobs = jobs
        self._source = source

    def hold(self, why: str) -> None:
        """Stay awake from now on."""
        if self._source is not None:
            self._jobs.run(partial(self._source.hold, why), _look_for_trouble)

    def release(self) -> None:
        """Sleep when you like."""
        if self._source is not None:
            self._jobs.run(self._source.release, _look_for_trouble)

    def stop(self) -> None:
        """Let go now; to be called once the jobs have stopped."""
        if self._source is not None:
            self._source.release()


def system_awake(jobs: Jobs, platform: str = sys.platform) -> SystemAwake:
    """This machine's."""
    return SystemAwake(jobs, _source(platform))


def _source(platform: str) -> AwakeSource | None:
    if platform == "linux":
        from bedtime_app.system.linux_awake import LinuxAwake

        return LinuxAwake()
    if platform == "win32":
        from bedtime_app.system.windows_awake import windows_awake

        return windows_awake()
    if platform == "darwin":
        from bedtime_app.system.mac_awake import MacAwake

        return MacAwake()
    return None


def _look_for_trouble(outcome: Result[None]) -> None:
    from bedtime_app.core.result import Err

    if isinstance(outcome, Err):
        raise outcome.error
