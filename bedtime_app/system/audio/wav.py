"""Writes sound to a file."""

from __future__ import annotations

import wave
from typing import TYPE_CHECKING

import numpy as np

from bedtime_app.system.audio.frames import FRAME_RATE
from bedtime_app.system.audio.levels import limit

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from bedtime_app.system.audio.frames import Samples

FULL_SCALE = 32767


class WavFile:
    """One channel of 16-bit samples at `FRAME_RATE`; the file appears only when all went well."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._partial = path.with_name(path.name + ".part")

    def __enter__(self) -> WavFile:
        self._wave = wave.open(str(self._partial), "wb")  # noqa: SIM115 - closed by __exit__
        self._wave.setnchannels(1)
        self._wave.setsampwidth(2)
        self._wave.setframerate(FRAME_RATE)
        return self

    def write(self, samples: Samples) -> None:
        """Add samples, limited."""
        self._wave.writeframesraw((limit(samples) * FULL_SCALE).round().astype("<i2").tobytes())

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._wave.close()
        if kind is None:
            self._partial.replace(self._path)
        else:
            self._partial.unlink(missing_ok=True)
