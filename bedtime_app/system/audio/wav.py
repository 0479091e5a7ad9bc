"""Writes sound to a file."""

from __future__ import annotations

import errno
import os
import wave
from typing import TYPE_CHECKING, Self

from bedtime_app.system.audio.frames import FRAME_RATE
from bedtime_app.system.audio.levels import limit

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from bedtime_app.system.audio.frames import Samples

FULL_SCALE = 32767
LONGEST_SECONDS = (2**32 - 1024) // (2 * FRAME_RATE)
"""Twelve hours; the format counts bytes in 32 bits."""


class WavFile:
    """One channel of 16-bit samples at `FRAME_RATE`; the file appears only when all went well."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._partial = path.with_name(path.name + ".part")

    def __enter__(self) -> Self:
        self._frames = 0
        self._file = self._partial.open("wb")
        self._wave = wave.open(self._file, "wb")
        self._wave.setnchannels(1)
        self._wave.setsampwidth(2)
        self._wave.setframerate(FRAME_RATE)
        return self

    def write(self, samples: Samples) -> None:
        """Add samples, limited; raises `OSError` beyond `LONGEST_SECONDS`."""
        self._frames += len(samples)
        if self._frames > LONGEST_SECONDS * FRAME_RATE:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
        self._wave.writeframesraw((limit(samples) * FULL_SCALE).round().astype("<i2").tobytes())

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self._wave.close()
            self._file.close()
            if kind is None:
                self._partial.replace(self._path)
        finally:
            self._file.close()
            self._partial.unlink(missing_ok=True)
