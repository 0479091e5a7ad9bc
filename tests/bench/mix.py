"""What it costs to mix four sounds, as a share of one core."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.core.sound_mix import Mix, Part
from bedtime_app.core.soundscape import SoundKind
from bedtime_app.system.audio.beds import Beds
from bedtime_app.system.audio.frames import FRAME_RATE
from bedtime_app.system.audio.loops import build_loop
from bedtime_app.system.audio.mixer import Mixer
from bedtime_app.system.audio.timeline import Timeline
from tests.bench.figure import Figure
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.system.audio.bed_levels import Layers

SECONDS = 30
FRAMES = 1200
"""What a device asks for at once: 25 ms."""


def mix(times: int) -> Iterator[str]:
    """The processor time of half a minute of sound, four kinds gliding at first."""
    four = Mix(tuple(Part(kind) for kind in list(SoundKind)[:4]))
    layers = tuple((build_loop(kind), power) for kind, power in four.powers().items())
    yield Figure(
        "mix_of_four",
        "% of a core",
        [_share(layers) for _ in range(times)],
        [_share(()) for _ in range(times)],
        "the same mixer with nothing to sound",
        most=1.0,
    ).line()


def _share(layers: Layers) -> float:
    parent = QObject()
    beds = Beds()
    mixer = Mixer(Timeline(), beds, FakeClock().monotonic, parent)
    beds.lay(layers, None)
    began = time.process_time()
    for _ in range(SECONDS * FRAME_RATE // FRAMES):
        mixer.pull(FRAMES)
    return (time.process_time() - began) / SECONDS * 100
