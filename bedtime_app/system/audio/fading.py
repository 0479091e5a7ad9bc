"""The level of everything that sounds, which a sleep timer takes down to true silence."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from bedtime_app.system.audio.frames import FRAME_RATE, frames_of
from bedtime_app.system.audio.levels import fade_gain

if TYPE_CHECKING:
    from bedtime_app.system.audio.frames import Samples

FADE_SECONDS = 120.0
"""How long before the end it begins to fade; the whole time if that is shorter."""
RISE_SECONDS = 3.0
"""In which it is back at full level when it is extended; at most a quarter of the new time."""
_FADE_DECIBELS = -60.0
_FAINTEST = 1e-6


@dataclass(frozen=True, slots=True)
class Sleep:
    """How far the falling asleep is."""

    asked: int = 0
    """The number of the order that this answers."""
    left: float | None = None
    """Seconds until there is silence; None if none is to be."""
    decibels: float = 0.0
    fading: bool = False
    over: bool = False
    """Whether everything has become silent, and stays so."""


@dataclass(frozen=True, slots=True)
class _Fall:
    at: int
    frames: int
    done: float = 0.0
    """Progress of the fade at its beginning."""

    @property
    def end(self) -> int:
        return self.at + self.frames

    def progress(self, place: int, frames: int = 1) -> Samples:
        """How far it is at each of so many frames."""
        share = np.clip((np.arange(frames) + (place - self.at)) / self.frames, 0.0, 1.0)
        return (self.done + (1.0 - self.done) * share).astype(np.float32)


class Fader:
    """Counts the frames that sound; used in the sound's thread, but `sleep` may be read anywhere.

    Linear in decibels to -60 dB, its last twentieth falling to true zero.
    """

    def __init__(self) -> None:
        self.sleep = Sleep()
        self._played = 0
        self._rise: tuple[int, int, float] | None = None
        """From which frame on, in how many, and from which gain it is back at full level."""
        self._fall: _Fall | None = None

    def sleep_in(self, asked: int, seconds: float | None) -> None:
        """Have silence after so long; None: never, and softly back to full level."""
        here, gain = self._played, self._gain()
        frames = max(frames_of(seconds), 1) if seconds is not None else None
        shorter = self._fall is not None and frames is not None and here + frames <= self._fall.end
        if gain < 1.0 and shorter and frames is not None:
            self._rise, self._fall = None, _Fall(here, frames, self._done(gain))
        else:
            rise = frames_of(RISE_SECONDS) if frames is None else self._rising(frames)
            rise = rise if gain < 1.0 else 0
            self._rise = (here, rise, gain) if rise else None
            self._fall = None
            if frames is not None:
                lasts = max(min(frames_of(FADE_SECONDS), frames - rise), 1)
                self._fall = _Fall(here + frames - lasts, lasts)
        self._say(asked)

    def over(self, samples: Samples) -> Samples:
        """The same samples at the present level."""
        here, frames = self._played, len(samples)
        if self._rise is not None:
            samples = samples * _risen(self._rise, here, frames)
        if self._fall is not None and here + frames > self._fall.at:
            samples = samples * fade_gain(self._fall.progress(here, frames))
        self._played += len(samples)
        if self._rise is not None and self._played >= self._rise[0] + self._rise[1]:
            self._rise = None
        self._say(self.sleep.asked)
        return samples

    def _rising(self, frames: int) -> int:
        return min(frames_of(RISE_SECONDS), frames // 4)

    def _gain(self) -> float:
        if self._rise is not None:
            return float(_risen(self._rise, self._played, 1)[0])
        return float(fade_gain(self._fall.progress(self._played))[0]) if self._fall else 1.0

    def _done(self, gain: float) -> float:
        """How far a fade is that is at this level."""
        if self._rise is None and self._fall is not None:
            return float(self._fall.progress(self._played)[0])
        return min(20 * math.log10(max(gain, _FAINTEST)) / _FADE_DECIBELS, 1.0)

    def _say(self, asked: int) -> None:
        fall, gain = self._fall, self._gain()
        left = max(fall.end - self._played, 0) / FRAME_RATE if fall is not None else None
        self.sleep = Sleep(
            asked,
            left,
            20 * math.log10(max(gain, _FAINTEST)),
            fading=fall is not None and self._played > fall.at,
            over=left == 0,
        )


def _risen(rise: tuple[int, int, float], here: int, frames: int) -> Samples:
    at, lasts, low = rise
    share = np.clip((np.arange(frames) + (here - at)) / lasts, 0.0, 1.0)
    return (low + (1.0 - low) * (0.5 - 0.5 * np.cos(np.pi * share))).astype(np.float32)
