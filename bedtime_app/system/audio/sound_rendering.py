"""A sound, mix or night as a file, through the same beds; an hour needs no more than a minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bedtime_app.core.sound_mix import crossing
from bedtime_app.system.audio.beds import Beds
from bedtime_app.system.audio.frames import FRAME_RATE, frames_of
from bedtime_app.system.audio.loops import build_loop
from bedtime_app.system.audio.wav import WavFile

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.core.sound_mix import Mix, NightPlan
    from bedtime_app.core.soundscape import SoundKind
    from bedtime_app.system.audio.bed_levels import Layers
    from bedtime_app.system.audio.loops import Loop


def render_night(night: NightPlan, path: Path, seed: int = 0) -> None:
    """Write it to a WAV file: 48 kHz, one channel, silent at both ends.

    Raises OSError if it cannot be written; then none is left.
    """
    drawn = _Drawn(seed)
    beds = Beds()
    with WavFile(path) as wav:
        first, *others = night.stretches
        beds.lay(drawn.layers(first.mix), night.seconds)
        ends, before = first.seconds or 0.0, first
        written = 0
        for stretch in others:
            lasts = crossing(before, stretch)
            written = _write(beds, wav, written, frames_of(ends - lasts))
            beds.change(drawn.layers(stretch.mix), lasts)
            ends, before = ends + (stretch.seconds or 0.0), stretch
        _write(beds, wav, written, frames_of(night.seconds))


class _Drawn:
    """The loops of the present mix, and of no other."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._loops: dict[SoundKind, Loop] = {}

    def layers(self, mix: Mix) -> Layers:
        powers = mix.powers()
        self._loops = {
            kind: self._loops[kind] if kind in self._loops else build_loop(kind, self._seed)
            for kind in powers
        }
        return tuple((self._loops[kind], power) for kind, power in powers.items())


def _write(beds: Beds, wav: WavFile, written: int, until: int) -> int:
    while written < until:
        length = min(FRAME_RATE, until - written)
        wav.write(beds.over(np.zeros(length, np.float32)))
        written += length
    return written
