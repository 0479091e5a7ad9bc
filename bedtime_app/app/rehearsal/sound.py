"""The evening's narration as a file, and what can be measured of it."""

from __future__ import annotations

import math
import wave
from functools import reduce
from typing import TYPE_CHECKING

from bedtime_app.core.joined_script import joined
from bedtime_app.system.voice.rendering import Timing, render

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np

    from bedtime_app.app.rehearsal.report import Part
    from bedtime_app.core.script import Script

CEILING_DB = -6.0
FAINTEST_DB = -50.0
"""No sentence may be fainter on the whole."""
FULL_SCALE = 32768.0


def render_evening(scripts: Sequence[Script], path: Path) -> list[Timing]:
    """Write them with the real voice; takes some seconds, so to be run away from the window."""
    return render(reduce(joined, scripts), path)


def verify_sound(part: Part, path: Path, timings: Sequence[Timing]) -> None:
    """Measure the file: every sentence is heard, every pause is silent, nothing is too loud."""
    import numpy as np

    with wave.open(str(path), "rb") as file:
        rate, frames = file.getframerate(), file.getnframes()
        samples = np.frombuffer(file.readframes(frames), dtype="<i2").astype(np.float32)
    samples = samples.reshape(frames, -1)[:, 0] / FULL_SCALE
    sentences = [timing for timing in timings if timing.text]
    pauses = [timing for timing in timings if timing.silent]
    part.verify("minutes", holds=frames > 0, value=round(frames / rate / 60, 2))
    part.verify("sentences", holds=bool(sentences), value=len(sentences))
    levels = [_level(samples, rate, timing) for timing in sentences]
    part.verify("faintest_sentence_db", holds=min(levels) > FAINTEST_DB, value=min(levels))
    loudest = max((_peak(samples, rate, timing) for timing in pauses), default=0.0)
    silence = round(sum(timing.end - timing.start for timing in pauses), 1)
    part.verify("seconds_of_written_silence", holds=loudest == 0.0, value=silence)
    peak = round(20 * math.log10(max(float(abs(samples).max()), 1e-9)), 2)
    part.verify("peak_dbfs", holds=peak <= CEILING_DB, value=peak)


def _cut(
    samples: np.ndarray[tuple[int], np.dtype[np.float32]], rate: int, timing: Timing
) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return samples[round(timing.start * rate) : round(timing.end * rate)]


def _level(
    samples: np.ndarray[tuple[int], np.dtype[np.float32]], rate: int, timing: Timing
) -> float:
    power = float((_cut(samples, rate, timing) ** 2).mean())
    return round(10 * math.log10(max(power, 1e-12)), 1)


def _peak(
    samples: np.ndarray[tuple[int], np.dtype[np.float32]], rate: int, timing: Timing
) -> float:
    piece = _cut(samples, rate, timing)
    return float(abs(piece).max()) if piece.size else 0.0
