from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.evening.evening_plan import EveningPlan, EveningTimes
from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
from bedtime_app.features.preferences.preferences import COME_FORWARD
from bedtime_app.storage.settings_store import SettingsStore
from tests.desktop.shown_messages import Desktop
from tests.journeys.bedside import made_vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desktop.conftest import Starts

pytestmark = pytest.mark.desktop

WIND_DOWN = {"title": "The evening begins", "body": "Bedtime is ready when you are."}


@pytest.fixture
def desktop(desktop_environment: dict[str, str]) -> Iterator[Desktop]:
    desktop = Desktop(desktop_environment)
    yield desktop
    desktop.close()


def in_the_middle_of_the_evening(profile: Path, *, come_forward: bool) -> None:
    """Let it be long after wind-down and long before lights-out at any minute from 20:00."""
    settings = SettingsStore(profile / "settings.json")
    settings.put(COME_FORWARD, come_forward)
    times = EveningTimes(time(19, 30), time(22, 30), time(6, 45))
    EveningPlanStore(settings).keep(EveningPlan((times,) * 7))


@pytest.mark.timeout(60)
def test_wind_down_is_told_by_the_desktop_where_there_is_no_tray(
    starts: Starts, profile_dir: Path, desktop: Desktop
) -> None:
    in_the_middle_of_the_evening(profile_dir, come_forward=False)
    bedtime = starts("--hidden")
    assert desktop.next_shown() == WIND_DOWN
    assert bedtime.ends() == 0


@pytest.mark.timeout(60)
def test_a_hidden_start_waits_and_the_second_start_shows_the_first(
    starts: Starts, profile_dir: Path, desktop: Desktop
) -> None:
    in_the_middle_of_the_evening(profile_dir, come_forward=False)
    made_vault(profile_dir)
    bedtime = starts("--hidden")
    assert desktop.next_shown() == WIND_DOWN
    assert bedtime.is_started_again("--hidden") == 0
    bedtime.sees_no_window()
    assert bedtime.is_started_again() == 0
    bedtime.sees("minutes to lights-out")
    assert bedtime.ends() == 0
    assert bedtime.said_to_stderr() == ""


@pytest.mark.timeout(60)
def test_wind_down_brings_the_window_too(
    starts: Starts, profile_dir: Path, desktop: Desktop
) -> None:
    in_the_middle_of_the_evening(profile_dir, come_forward=True)
    made_vault(profile_dir)
    bedtime = starts("--hidden")
    assert desktop.next_shown() == WIND_DOWN
    bedtime.sees("minutes to lights-out")
    assert bedtime.ends() == 0


@pytest.mark.timeout(60)
def test_closing_the_window_says_once_where_bedtime_went(
    starts: Starts, profile_dir: Path, desktop: Desktop
) -> None:
    made_vault(profile_dir)
    bedtime = starts()
    bedtime.sees("Begin the evening")
    bedtime.closes_the_window()
    bedtime.sees_no_window()
    assert desktop.next_shown() == {
        "title": "Bedtime goes on quietly",
        "body": "It will begin your evening. Open it again to see or quit it.",
    }
    assert bedtime.is_started_again() == 0
    bedtime.sees("Begin the evening")
    assert bedtime.ends() == 0
