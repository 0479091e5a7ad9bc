"""Tells an hour in quick time, with the real voice, and says how much memory and how many objects.

At ten minutes and at the end, so that what is loaded once is not taken for growth.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from bedtime_app.core.narration import NarrationState
from bedtime_app.core.script_parser import parse_script
from bedtime_app.features.stories.library import Library
from bedtime_app.system.audio.output import SoundOutput
from bedtime_app.system.clock import SystemClock
from bedtime_app.system.narrator import SpokenNarrator
from bedtime_app.system.paths import shipped
from bedtime_app.system.voice.voice_process import VoiceProcess
from tests.bench.processes import memory

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.system.audio.mixer import Mixer

MINUTES = float(sys.argv[1])
FIRST = 600.0
STEP = 12_000
AHEAD = 3 * 48_000


class QuickSink(QObject):
    """Plays as quickly as the voice can speak."""

    def __init__(self, mixer: Mixer, parent: QObject) -> None:
        super().__init__(parent)
        self._mixer = mixer
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self.pull)
        self._timer.start()

    def pull(self) -> None:
        """A quarter of a second, unless the voice would be late."""
        line = self._mixer._timeline
        if line._closed or sum(block.frames for block in tuple(line._blocks)) > AHEAD:
            self._mixer.pull(STEP, past=True)

    def stop(self) -> None:
        """Pull no more."""
        self._timer.stop()
        self.deleteLater()


def quick(mixer: Mixer, lost: Callable[[], None], parent: QObject) -> QuickSink:  # noqa: ARG001 - an OpenDevice
    """An `OpenDevice`."""
    return QuickSink(mixer, parent)


def state_of_things() -> tuple[float, int]:
    """Resident megabytes, and objects."""
    gc.collect()
    return memory(os.getpid())["resident"], len(gc.get_objects())


app = QCoreApplication([])
library = Library(shipped("resources") / "content")
stories = [library.script(one) for one in library.ids("stories")]
words = "\n\n".join(story.text for story in stories)
script = parse_script("\n\n".join([words] * 9))
output = SoundOutput(SystemClock().monotonic, quick)
narrator = SpokenNarrator(VoiceProcess(), output)
narrator.tell_words = True
seen: list[tuple[float, int]] = []


def look() -> None:
    """Note the state of things twice, and end."""
    now = narrator.now()
    if not seen and now.elapsed > FIRST:
        seen.append(state_of_things())
    if now.elapsed > MINUTES * 60 or now.state is NarrationState.ENDED:
        app.quit()


narrator.changed.add(look)
narrator.begin(script)
app.exec()
seen.append(state_of_things())
timeline = output._player._studio.timeline if output._player and output._player._studio else None
told = narrator.now().elapsed
narrator.close()
print("at 0")
print("minutes", round(told / 60, 1))
print("resident", seen[0][0], seen[-1][0])
print("objects", seen[0][1], seen[-1][1])
print("starved", timeline.starved if timeline is not None else -1, flush=True)
