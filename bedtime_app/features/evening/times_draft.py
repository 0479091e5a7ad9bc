"""Three times of day while they are being typed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bedtime_app.features.evening.evening_plan import EveningTimes, MomentName, PlanTrouble
from bedtime_app.features.evening.typed_time import typed_time

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import time


@dataclass(frozen=True, slots=True)
class TimesDraft:
    """What stands in the fields, whether or not it is an evening yet."""

    texts: Mapping[MomentName, str]
    touched: MomentName = MomentName.WIND_DOWN
    """The field typed in last."""

    def typed(self, name: MomentName, text: str) -> TimesDraft:
        """The draft with other text in one field."""
        return replace(self, texts={**self.texts, name: text}, touched=name)

    def unreadable(self) -> tuple[MomentName, ...]:
        """The fields that hold no time of day."""
        return tuple(name for name in MomentName if typed_time(self.texts[name]) is None)

    def times(self) -> EveningTimes | None:
        """The three times, if each field holds one."""
        read = {name.value: typed_time(self.texts[name]) for name in MomentName}
        whole = {name: local for name, local in read.items() if local is not None}
        return EveningTimes(**whole) if len(whole) == len(read) else None

    def trouble(self, boundary: time) -> PlanTrouble | None:
        """What keeps the times from being an evening, if they can be read."""
        times = self.times()
        return times.trouble(boundary) if times else None


def draft_of(times: EveningTimes) -> TimesDraft:
    """The fields as they stand before anybody types."""
    return TimesDraft({name: times.local(name).isoformat("minutes") for name in MomentName})
