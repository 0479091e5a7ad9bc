"""Clock times as a person writes them: 22:30, 2230, 22.30, 10:30 pm."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

_HALF = 12
_TYPED = re.compile(r"(?P<hour>\d{1,2})(?:\s*[:.h]?\s*(?P<minute>\d{2}))?\s*(?P<half>\D*)")
_EVENING_FROM = 5
"""A bedtime typed as 10:30 by someone who counts to twelve is in the evening; 4:30 is not."""


@dataclass(frozen=True, slots=True)
class ClockStyle:
    """How the clocks of a place are read; `am` and `pm` are empty where they count to 24."""

    am: str = ""
    pm: str = ""

    def show(self, at: time | None) -> str:
        """That time to the minute, or nothing."""
        if at is None:
            return ""
        if not self.pm:
            return f"{at.hour:02}:{at.minute:02}"
        return f"{at.hour % _HALF or _HALF}:{at.minute:02} {self.pm if self._late(at) else self.am}"

    def hour(self, at: time) -> str:
        """A whole hour, as short as it can be."""
        return f"{at.hour % _HALF or _HALF}" if self.pm else f"{at.hour}"

    def read(self, text: str, *, evening: bool = False) -> time:
        """What was meant; raises `ValueError` if that is no time of day.

        `evening` says that a time without am or pm is rather one at which people go to bed.
        """
        typed = _TYPED.fullmatch(text.strip())
        if typed is None:
            raise ValueError("no time of day")
        hour, minute = int(typed["hour"]), int(typed["minute"] or 0)
        half = _letters(typed["half"])
        if not half:
            if evening and self.pm and _EVENING_FROM <= hour <= _HALF:
                hour = (hour + _HALF) % (2 * _HALF)
            return time(hour, minute)
        if not 1 <= hour <= _HALF:
            raise ValueError("no hour of twelve")
        if half in {"p", "pm", _letters(self.pm)}:
            return time(hour % _HALF + _HALF, minute)
        if half in {"a", "am", _letters(self.am)}:
            return time(hour % _HALF, minute)
        raise ValueError("neither am nor pm")

    @staticmethod
    def _late(at: time) -> bool:
        return at.hour >= _HALF


def _letters(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalpha())
