"""Fulfils the port `Courtesy` with whatever this system lets us see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.result import Ok
from bedtime_app.system.courtesy.looking import Looking
from bedtime_app.system.courtesy.sources import system_sources

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bedtime_app.core.ports import Jobs
    from bedtime_app.system.courtesy.looking import Source


class DesktopCourtesy:
    """Looks through `Jobs` for two seconds at the most, and tells on the GUI thread.

    What cannot be seen is not unkind, so a desktop that we do not know never holds anything back.
    """

    def __init__(self, jobs: Jobs, sources: Mapping[str, Source] | None = None) -> None:
        self._jobs = jobs
        self._looking = Looking(system_sources() if sources is None else sources)

    def ask(self, told: Callable[[bool], None]) -> None:
        """Look at this moment; `told` is called once, unless the jobs are stopped before."""
        self._jobs.run(
            self._looking.is_unkind,
            lambda outcome: told(isinstance(outcome, Ok) and outcome.value),
        )
