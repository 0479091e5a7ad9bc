"""How the evening makes itself heard: ahead, again later, while one is busy, and how firmly."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bedtime_app.storage.setting_kinds import flag, number_of

if TYPE_CHECKING:
    from bedtime_app.storage.settings_store import SettingsStore

WARNINGS = (0, 5, 10, 15, 30)
"""Minutes before wind-down; 0 is no warning."""
WAITS = (5, 10, 15, 20, 30)
"""Minutes by which an evening can be put off."""
TIMES = (0, 1, 2, 3, 5)
"""How often in one evening."""

WARNING = number_of("evening_warning", WARNINGS, 10)
WAIT = number_of("evening_wait", WAITS, 10)
WAIT_TIMES = number_of("evening_wait_times", TIMES, 3)
COURTEOUS = flag("evening_courteous", default=True)
FIRM = flag("evening_firm", default=False)


@dataclass(frozen=True, slots=True)
class EveningManners:
    """What a person chose about being called."""

    warning: timedelta = timedelta(minutes=WARNING.default)
    """How long before wind-down it is said that the evening comes; zero is not at all."""
    wait_minutes: int = WAIT.default
    """By how much the evening is put off."""
    wait_times: int = WAIT_TIMES.default
    courteous: bool = COURTEOUS.default
    """Whether the call waits while the person is busy in full screen, a call, or undisturbed."""
    firm: bool = FIRM.default
    """Whether from wind-down on the evening is let go only by the person's own sentence."""


def read_manners(settings: SettingsStore) -> EveningManners:
    """What holds now."""
    return EveningManners(
        warning=timedelta(minutes=settings.get(WARNING)),
        wait_minutes=settings.get(WAIT),
        wait_times=settings.get(WAIT_TIMES),
        courteous=settings.get(COURTEOUS),
        firm=settings.get(FIRM),
    )
