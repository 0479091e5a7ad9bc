"""How loud each loop of a bed is, and how that glides into something else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from bedtime_app.system.audio.frames import Samples
    from bedtime_app.system.audio.loops import Loop

    Layers: TypeAlias = tuple[tuple[Loop, float], ...]
    """Loops, and by how much the power of each is multiplied."""


@dataclass(slots=True)
class _Layer:
    loop: Loop
    before: float
    after: float
    """Powers at the start and at the end of the glide."""


@dataclass(frozen=True, slots=True)
class _Change:
    at: int
    lasts: int
    layers: Layers


class BedLevels:
    """Loops added up, each at its level; the changes that are asked for come in their order."""

    def __init__(self, layers: Layers) -> None:
        self._layers = [_Layer(loop, power, power) for loop, power in layers]
        self._glide = (0, 0)
        """At which frame it began, and how many it lasts."""
        self._waiting: list[_Change] = []

    def change(self, layers: Layers, lasts: int, at: int) -> None:
        """Glide within `lasts` frames to these levels, from the frame `at` on.

        What waits for a later frame is dropped.
        """
        self._waiting = [one for one in self._waiting if one.at < at]
        self._waiting.append(_Change(at, lasts, layers))

    def pull(self, place: int, frames: int) -> Samples:
        """The frames from `place` on, in the scale of the loops."""
        out = np.zeros(frames, np.float32)
        done = 0
        while done < frames:
            if self._waiting and self._waiting[0].at <= place + done:
                self._begin(self._waiting.pop(0), place + done)
            until = min([place + frames, *(one.at for one in self._waiting)])
            length = max(until - place - done, 1)
            self._add(out[done : done + length], place + done)
            done += length
        return out

    def _begin(self, change: _Change, place: int) -> None:
        share = float(self._shares(np.array([place]))[0])
        for layer in self._layers:
            layer.before += (layer.after - layer.before) * share
            layer.after = 0.0
        for loop, power in change.layers:
            known = [layer for layer in self._layers if layer.loop is loop]
            if known:
                known[0].after = power
            else:
                self._layers.append(_Layer(loop, 0.0, power))
        self._glide = (place, change.lasts)

    def _add(self, out: Samples, place: int) -> None:
        if place >= sum(self._glide):
            self._layers = [layer for layer in self._layers if layer.after > 0]
            for layer in self._layers:
                layer.before = layer.after
                out += np.float32(layer.after**0.5) * _stretch(layer.loop, place, len(out))
            return
        shares = self._shares(np.arange(place, place + len(out)))
        for layer in self._layers:
            powers = layer.before + (layer.after - layer.before) * shares
            gains = np.sqrt(np.maximum(powers, 0.0)).astype(np.float32)
            out += gains * _stretch(layer.loop, place, len(out))

    def _shares(self, places: np.ndarray[tuple[int], np.dtype[np.int64]]) -> Samples:
        """How much of the glide is done at those frames."""
        began, lasts = self._glide
        progress = np.clip((places - began) / max(lasts, 1), 0.0, 1.0)
        shares: Samples = np.sin(np.pi / 2 * progress) ** 2
        return shares


def _stretch(loop: Loop, place: int, frames: int) -> Loop:
    start = place % len(loop)
    if start + frames <= len(loop):
        return loop[start : start + frames]
    return loop[np.arange(start, start + frames) % len(loop)]
