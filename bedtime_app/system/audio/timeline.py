"""The voice and its silences in exact frames, whoever pulls them."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from bedtime_app.system.audio.frames import frames_of
from bedtime_app.system.audio.heard import Heard, Marks

if TYPE_CHECKING:
    from bedtime_app.system.audio.frames import Samples

_HOLD = frames_of(0.15)
_CUT = frames_of(0.03)
_SILENCE: Samples = np.zeros(0, np.float32)


@dataclass(frozen=True, slots=True)
class Block:
    """Part of a segment: some sound, or a silence."""

    segment: int
    frames: int
    samples: Samples | None = None
    offset: int = 0
    """Frames from the start of the segment."""


class Timeline:
    """Blocks go in on one thread, frames come out on another.

    Its clock stands, and silence comes out, while it is held and while a sentence is late.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._blocks: deque[Block] = deque()
        self._played = 0
        self._epoch = 0
        self._closed = self._held = self._begun = False
        self._level = _HOLD
        self._tail = _SILENCE
        self._output = 0
        self._marks = Marks(0, 0)
        self.starved = 0
        """Frames of silence that came out because a sentence was late."""

    @property
    def output(self) -> int:
        """Frames pulled so far."""
        return self._output

    def flush(self, segment: int, epoch: int) -> None:
        """Drop everything without a click; from now on only blocks of this epoch are taken."""
        with self._lock:
            self._tail = self._cut()
            self._blocks.clear()
            self._played, self._epoch = 0, epoch
            self._closed = self._begun = False
            self._marks = Marks(segment, epoch)

    def append(self, block: Block, epoch: int) -> bool:
        """Play this next; False if its epoch is over."""
        with self._lock:
            if epoch == self._epoch and block.frames > 0:
                self._blocks.append(block)
            return epoch == self._epoch

    def close(self, epoch: int) -> None:
        """Nothing more will come: the end of the blocks is the end."""
        with self._lock:
            self._closed = self._closed or epoch == self._epoch

    def hold(self) -> None:
        """Fall silent within 150 ms and stand still."""
        with self._lock:
            self._held = True

    def go_on(self) -> None:
        """Go on where it was held."""
        with self._lock:
            self._held = False

    def heard(self, output: int) -> Heard:
        """The place that sounds at that frame of the output."""
        with self._lock:
            return self._marks.heard(output)

    def pull(self, frames: int) -> Samples:
        """The next frames; never waits."""
        with self._lock:
            out = np.zeros(frames, np.float32)
            done = 0
            while done < frames and self._ready():
                done += self._play(out[done:], self._output + done)
            if done < frames:
                self._marks.stand(self._output + done, ended=self._closed and not self._blocks)
                late = self._begun and not self._closed and not self._held
                self.starved += (frames - done) if late else 0
            length = min(len(self._tail), frames)
            out[:length] += self._tail[:length]
            self._tail = self._tail[length:]
            self._output += frames
            return out

    def _ready(self) -> bool:
        return bool(self._blocks) and not (self._held and (self._level == 0 or not self._begun))

    def _play(self, out: Samples, at: int) -> int:
        block = self._blocks[0]
        frames = min(len(out), block.frames - self._played)
        if not self._begun:
            self._begun, self._level = True, _HOLD
        self._marks.run(at, block.segment, block.offset + self._played)
        if self._held:
            frames = min(frames, self._level)
        if block.samples is not None:
            out[:frames] += block.samples[self._played : self._played + frames]
        if self._held or self._level < _HOLD:
            steps = np.arange(1, frames + 1) * (-1 if self._held else 1)
            out[:frames] *= (np.clip(self._level + steps, 0, _HOLD) / _HOLD).astype(np.float32)
            self._level = int(np.clip(self._level + steps[-1], 0, _HOLD))
        self._played += frames
        if self._played == block.frames:
            self._blocks.popleft()
            self._played = 0
        return frames

    def _cut(self) -> Samples:
        if not self._blocks or not self._begun:
            return _SILENCE
        block = self._blocks[0]
        if block.samples is None:
            return _SILENCE
        rest = block.samples[self._played : self._played + _CUT]
        falling = np.linspace(self._level / _HOLD, 0, len(rest), dtype=np.float32)
        return rest * falling
