"""Which word is heard, where the voice tells."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bedtime_app.system.audio.frames import FRAME_RATE

if TYPE_CHECKING:
    from bedtime_app.core.script import Say
    from bedtime_app.system.voice.clip import Clip


@dataclass(frozen=True, slots=True)
class _Sentence:
    start: int
    clip: Clip
    trimmed: int = 0


class SpokenWords:
    """The words of the sentences that are ready and have not been heard."""

    def __init__(self) -> None:
        self._sentences: dict[int, _Sentence] = {}

    def clear(self) -> None:
        """Nothing is ready any more."""
        self._sentences.clear()

    def note(self, segment: int, say: Say, clip: Clip) -> None:
        """That sentence is spoken by this clip."""
        if clip.words:
            self._sentences[segment] = _Sentence(say.start, replace(clip, pcm=b""))

    def trim(self, segment: int, frames: int) -> None:
        """So many frames are missing at its beginning."""
        if segment in self._sentences:
            self._sentences[segment] = replace(self._sentences[segment], trimmed=frames)

    def pass_to(self, segment: int) -> None:
        """What comes before that segment has been heard."""
        for passed in [one for one in self._sentences if one < segment]:
            del self._sentences[passed]

    def at(self, segment: int, offset: int) -> tuple[int, int] | None:
        """Start and end in `Script.text` of the word so many frames into that segment."""
        sentence = self._sentences.get(segment)
        if sentence is None:
            return None
        frame = (offset + sentence.trimmed) * sentence.clip.rate // FRAME_RATE
        words = [word for word in sentence.clip.words if word.length]
        index = bisect_right(words, frame, key=lambda word: word.frame) - 1
        if index < 0:
            return None
        start = sentence.start + words[index].start
        return start, start + words[index].length
