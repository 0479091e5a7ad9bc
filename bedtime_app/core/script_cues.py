"""The instructions in square brackets that are neither shown nor spoken."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from bedtime_app.core.script import Ambient, Bell, Breath, Pause
from bedtime_app.core.script_error import ScriptTrouble
from bedtime_app.core.soundscape import SoundKind

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_PAUSE = 600.0
"""Seconds; also of all breaths of one cue."""
LONGEST_PART_OF_BREATH = 30.0
MOST_BREATHS = 60
QUIETEST = -40.0
"""Decibels against the usual loudness of a soundscape."""
SLOWEST, FASTEST = 0.5, 2.0

_NUMBER = r"[0-9]{1,6}(?:\.[0-9]{1,3})?"
_DURATION = re.compile(
    rf"(?:(?P<m>{_NUMBER})m(?!s))?(?:(?P<s>{_NUMBER})s)?(?:(?P<ms>[0-9]{{1,7}})ms)?"
)
_SECONDS = re.compile(_NUMBER)
_TIMES = re.compile(r"x([0-9]{1,3})")
_LEVEL = re.compile(rf"(-?{_NUMBER})db")


@dataclass(frozen=True, slots=True)
class Rate:
    """The pace from here on, until the next one or the end."""

    rate: float


class End:
    """Nothing after this is part of the script."""


Cue: TypeAlias = Pause | Bell | Breath | Ambient | Rate | End


class CueError(Exception):
    """What is wrong with a cue; whoever read it knows where it stands."""

    def __init__(self, trouble: ScriptTrouble) -> None:
        super().__init__(trouble.name)
        self.trouble = trouble


def read_cue(written: str) -> Cue:
    """The cue that stands between the brackets; raises `CueError`."""
    name, *values = written.lower().split() or ("",)
    if name == "pause":
        return _pause(values)
    if name == "rate":
        return Rate(read_rate(" ".join(values)))
    if name == "breath":
        return _breath(values)
    if name == "ambient":
        return read_ambient(" ".join(values))
    if name not in {"bell", "end"}:
        raise CueError(ScriptTrouble.UNKNOWN_CUE)
    if values:
        raise CueError(ScriptTrouble.CUE_STANDS_ALONE)
    return Bell() if name == "bell" else End()


def read_rate(written: str) -> float:
    """A pace against the usual one; raises `CueError`."""
    rate = float(written) if _SECONDS.fullmatch(written) else 0.0
    if not SLOWEST <= rate <= FASTEST:
        raise CueError(ScriptTrouble.BAD_RATE)
    return rate


def read_ambient(written: str) -> Ambient:
    """What sounds, and how loud, such as `ocean -6dB` or `none`; raises `CueError`."""
    name, *levels = written.lower().split() or ("",)
    if name == "none" and not levels:
        return Ambient(None)
    level = _LEVEL.fullmatch("".join(levels) or "0db")
    decibels = float(level[1]) if level else 1.0
    if name not in {kind.value for kind in SoundKind} or not QUIETEST <= decibels <= 0:
        raise CueError(ScriptTrouble.BAD_AMBIENT)
    return Ambient(SoundKind(name), decibels)


def written_ambient(ambient: Ambient) -> str:
    """What `read_ambient` reads as the same."""
    return f"{ambient.sound.value} {ambient.decibels:g}dB" if ambient.sound else "none"


def _pause(values: Sequence[str]) -> Pause:
    match = _DURATION.fullmatch(values[0]) if len(values) == 1 else None
    units = (float(match[unit] or 0) for unit in ("m", "s", "ms")) if match else (0.0, 0.0, 0.0)
    minutes, seconds, milliseconds = units
    length = minutes * 60 + seconds + milliseconds / 1000
    if not 0 < length <= LONGEST_PAUSE:
        raise CueError(ScriptTrouble.BAD_DURATION)
    return Pause(length)


def _breath(values: Sequence[str]) -> Breath:
    repeated = _TIMES.fullmatch(values[-1]) if values else None
    times = int(repeated[1]) if repeated else 1
    parts = values[:-1] if repeated else values
    if not all(map(_SECONDS.fullmatch, parts)):
        raise CueError(ScriptTrouble.BAD_BREATH)
    match [float(part) for part in parts]:
        case [inward, outward]:
            breath = Breath(inward, 0.0, outward, 0.0, times)
        case [inward, hold, outward]:
            breath = Breath(inward, hold, outward, 0.0, times)
        case [inward, hold, outward, rest]:
            breath = Breath(inward, hold, outward, rest, times)
        case _:
            raise CueError(ScriptTrouble.BAD_BREATH)
    longest = max(breath.inward, breath.hold, breath.outward, breath.rest)
    if (
        not (breath.inward > 0 and breath.outward > 0 and 1 <= times <= MOST_BREATHS)
        or longest > LONGEST_PART_OF_BREATH
        or breath.seconds > LONGEST_PAUSE
    ):
        raise CueError(ScriptTrouble.BAD_BREATH)
    return breath
