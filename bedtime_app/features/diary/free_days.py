"""On which days of the week nothing makes a person get up."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from bedtime_app.storage.setting_kinds import flag
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

WEEKDAYS = range(7)
WEEKEND = frozenset({5, 6})
"""Saturday and Sunday, where Monday is 0."""


def _read(kept: object) -> frozenset[int]:
    if not isinstance(kept, list) or any(type(one) is not int for one in kept):
        raise ValueError("no days")
    days = frozenset(cast("list[int]", kept))
    if not days <= set(WEEKDAYS):
        raise ValueError("no days of a week")
    return days


FREE_DAYS: Setting[AbstractSet[int]] = Setting("diary_free_days", WEEKEND, _read, sorted)
ALARM_ON_FREE_DAYS = flag("diary_alarm_on_free_days", default=False)
"""Whether an alarm ends the sleep of free days all the same."""
