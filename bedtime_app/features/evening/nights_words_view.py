"""Says in words what the clocks do to a night."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.features.evening.evening_plan import MomentName
from bedtime_app.features.evening.nights import ShiftKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import time

    from bedtime_app.features.evening.nights import ComingNight, Shift

_HOUR = timedelta(hours=1)
_MINUTE = timedelta(minutes=1)


class NightsWords(QObject):
    """`clock` writes a time of day as whoever reads it does."""

    def __init__(self, clock: Callable[[time], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock

    def changes(self, night: ComingNight) -> list[str]:
        """One sentence for a night of another length, and one for each moment that is touched."""
        length = [self._length(night.longer)] if night.longer else []
        return length + [self._shift(shift) for shift in night.shifts]

    def nameless(self, key: str) -> str:
        """Say that the computer names no zone; `key` is like UTC+01:00."""
        return self.tr(
            "This computer names no time zone that exists. Bedtime goes by its clock, %1, and"
            " cannot know when clocks change. A zone can be chosen in the system’s settings."
        ).replace("%1", key)

    def moment(self, name: MomentName) -> str:
        """Name a moment."""
        return {
            MomentName.WIND_DOWN: self.tr("Wind-down"),
            MomentName.LIGHTS_OUT: self.tr("Lights-out"),
            MomentName.RISE: self.tr("Rise"),
        }[name]

    def _length(self, longer: timedelta) -> str:
        if longer < timedelta():
            sentence = self.tr("Clocks go forward in this night, which is %1 shorter.")
        else:
            sentence = self.tr("Clocks go back in this night, which is %1 longer.")
        return sentence.replace("%1", self._duration(abs(longer)))

    def _duration(self, length: timedelta) -> str:
        if length == _HOUR:
            return self.tr("one hour")
        if length % _HOUR:
            return self.tr("%n minutes", "", length // _MINUTE)
        return self.tr("%n hours", "", length // _HOUR)

    def _shift(self, shift: Shift) -> str:
        sentence = self._left_out() if shift.kind is ShiftKind.LEFT_OUT else self._twice()
        wanted, comes = self._clock(shift.wanted), self._clock(shift.comes)
        return sentence[shift.name].replace("%1", wanted).replace("%2", comes)

    def _left_out(self) -> dict[MomentName, str]:
        return {
            MomentName.WIND_DOWN: self.tr("%1 does not exist, so wind-down is at %2."),
            MomentName.LIGHTS_OUT: self.tr("%1 does not exist, so lights-out is at %2."),
            MomentName.RISE: self.tr("%1 does not exist, so rise is at %2."),
        }

    def _twice(self) -> dict[MomentName, str]:
        return {
            MomentName.WIND_DOWN: self.tr("%1 comes twice; the first one is wind-down."),
            MomentName.LIGHTS_OUT: self.tr("%1 comes twice; the first one is lights-out."),
            MomentName.RISE: self.tr("%1 comes twice; the first one is rise."),
        }
