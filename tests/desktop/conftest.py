from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Protocol

import pytest

from tests.desktop.running_bedtime import SYSTEM_PYTHON, RunningBedtime, zone_where_it_is

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

READS_ATSPI = 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi'


class Starts(Protocol):
    def __call__(self, *options: str, hour: int = 20) -> RunningBedtime: ...


@pytest.fixture(scope="session")
def system_python() -> str:
    """The system's own Python, if it can read the accessible tree."""
    try:
        subprocess.run([SYSTEM_PYTHON, "-c", READS_ATSPI], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("python3-gi and gir1.2-atspi-2.0 are not installed")
    return SYSTEM_PYTHON


@pytest.fixture
def starts(
    system_python: str, desktop_environment: dict[str, str], profile_dir: Path
) -> Iterator[Starts]:
    """Starts the real program where it is the wished hour of the day."""
    assert system_python
    running: list[RunningBedtime] = []

    def start(*options: str, hour: int = 20) -> RunningBedtime:
        environment = desktop_environment | {
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "TZ": zone_where_it_is(hour),
        }
        running.append(RunningBedtime(profile_dir, environment, *options))
        return running[-1]

    yield start
    for one in running:
        one.close()
