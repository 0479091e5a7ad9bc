"""What sounds beside the voice: loops that fade in, go on, and fade to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bedtime_app.system.audio.bed_levels import BedLevels
from bedtime_app.system.audio.frames import frames_of
from bedtime_app.system.audio.levels import fade_gain

if TYPE_CHECKING:
    from bedtime_app.system.audio.bed_levels import Layers
    from bedtime_app.system.audio.frames import Samples

FADE_IN_SECONDS = 3.0
LAST_FADE_SECONDS = 20.0
"""At the end of a planned time, at most half of it; longer at the end of a long one."""
LONGEST_LAST_FADE_SECONDS = 120.0
_SHARE = 20
_CHANGE_SECONDS = 1.5
_FULL_SCALE = np.float32(32768)


class Bed:
    """Loops that sound together; `seconds`, if given, is after how long they are silent."""

    def __init__(self, layers: Layers, seconds: float | None) -> None:
        half = seconds / 2 if seconds is not None else FADE_IN_SECONDS
        self._levels = BedLevels(layers)
        self._played = 0
        self._rise = max(frames_of(min(FADE_IN_SECONDS, half)), 1)
        self._fall: tuple[int, int] | None = None
        """At which frame it begins to fade, and in how many it is silent."""
        self._faded = 0.0
        """How far it had faded already when that fade began, 0 to 1."""
        if seconds is not None:
            long = min(seconds / _SHARE, LONGEST_LAST_FADE_SECONDS)
            lasts = max(frames_of(min(max(LAST_FADE_SECONDS, long), half)), 1)
            self._fall = (max(frames_of(seconds) - lasts, 0), lasts)

    @property
    def over(self) -> bool:
        """Whether it is silent for good."""
        return self._fall is not None and self._played >= sum(self._fall)

    def change(self, layers: Layers, glide: float, at: float | None) -> None:
        """Glide to these levels, once it has sounded for `at` seconds or else now."""
        place = self._played if at is None else max(self._played, frames_of(at))
        self._levels.change(layers, frames_of(glide), place)

    def fade(self, seconds: float) -> None:
        """Fade from now on and from the present level, unless it is silent sooner anyway."""
        lasts = max(frames_of(seconds), 1)
        if self._fall is None or sum(self._fall) > self._played + lasts:
            self._faded = float(self._progress(np.array([self._played]))[0])
            self._fall = (self._played, lasts)

    def pull(self, frames: int) -> Samples:
        """The next frames."""
        out = self._levels.pull(self._played, frames)
        out /= _FULL_SCALE
        places = np.arange(self._played, self._played + frames)
        if self._played < self._rise:
            out *= _risen((places / self._rise).astype(np.float32))
        if self._fall is not None and self._played + frames > self._fall[0]:
            out *= fade_gain(self._progress(places))
        self._played += frames
        return out

    def _progress(self, places: np.ndarray[tuple[int], np.dtype[np.int64]]) -> Samples:
        """How far it has faded at those frames."""
        if self._fall is None:
            return np.zeros(len(places), np.float32)
        share = np.clip((places - self._fall[0]) / self._fall[1], 0.0, 1.0)
        return (self._faded + (1.0 - self._faded) * share).astype(np.float32)


class Beds:
    """The bed that sounds, and those that make way for it; used in the sound's thread only."""

    def __init__(self) -> None:
        self._beds: list[Bed] = []

    def lay(self, layers: Layers, seconds: float | None) -> None:
        """Let these sound together instead of what does."""
        self.fade(_CHANGE_SECONDS)
        self._beds.append(Bed(layers, seconds))

    def change(self, layers: Layers, glide: float, at: float | None = None) -> None:
        """Let what was laid last glide to these levels, now or after `at` seconds of its own.

        Equal in power: noises that cross are together neither louder nor softer on the way.
        """
        if self._beds:
            self._beds[-1].change(layers, glide, at)

    def fade(self, seconds: float) -> None:
        """Let everything grow silent within that time."""
        for bed in self._beds:
            bed.fade(seconds)

    def over(self, samples: Samples) -> Samples:
        """The same samples with what sounds beside them."""
        for bed in self._beds:
            samples = samples + bed.pull(len(samples))
        self._beds = [bed for bed in self._beds if not bed.over]
        return samples


def _risen(share: Samples) -> Samples:
    risen: Samples = (0.5 - 0.5 * np.cos(np.pi * np.clip(share, 0.0, 1.0))).astype(np.float32)
    return risen
