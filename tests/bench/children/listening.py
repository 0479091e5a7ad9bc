"""Narrates a shipped story for so many seconds and says what went wrong meanwhile.

`listening.py SECONDS [stalled]`: stalled, the event loop is busy for 0.4 s of every second.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtMultimedia import QtAudio
from PySide6.QtWidgets import QApplication

from bedtime_app.app.doors import spoken_narrator
from bedtime_app.features.stories.library import Library
from bedtime_app.storage.settings_store import SettingsStore
from bedtime_app.system.audio import device_sink
from bedtime_app.system.audio.output import SoundOutput
from bedtime_app.system.clock import SystemClock
from bedtime_app.system.narrator import SpokenNarrator
from bedtime_app.system.paths import shipped

if TYPE_CHECKING:
    from bedtime_app.core.narration import Narrator

STALL = 0.4
seconds, stalled = float(sys.argv[1]), "stalled" in sys.argv[2:]
notice = device_sink.DeviceSink._on_state
idle: list[float] = []


def count_idle(self: device_sink.DeviceSink) -> None:
    """`DeviceSink._on_state`, noting when the device had nothing to play."""
    if self._sink.state() == QtAudio.State.IdleState:
        idle.append(time.perf_counter())
    notice(self)


def be_busy() -> None:
    """Hold up the event loop, as a slow page would."""
    until = time.perf_counter() + STALL
    while time.perf_counter() < until:
        pass


def told(narrator: Narrator) -> SpokenNarrator:
    """The real one; anything else has no voice process to look at."""
    if not isinstance(narrator, SpokenNarrator):
        sys.exit("this is not the spoken narrator")
    return narrator


device_sink.DeviceSink._on_state = count_idle  # type: ignore[method-assign]  # an ear at the door
app = QApplication([])
library = Library(shipped("resources") / "content")
script = library.script(library.ids("stories")[0])
output = SoundOutput(SystemClock().monotonic, parent=app)
narrator = told(spoken_narrator(SettingsStore(Path("none")), output, app))
silences: set[object] = set()
narrator.changed.add(lambda: silences.add(narrator.now().silence))
narrator.begin(script)
stall = QTimer(interval=1000)
stall.timeout.connect(be_busy)
if stalled:
    stall.start()


def ready() -> None:
    """Everything is loaded and is playing: from here on it counts."""
    idle.clear()
    voice = narrator._voice._process
    print("voice", voice.processId() if voice is not None else 0, flush=True)


QTimer.singleShot(5000, ready)
QTimer.singleShot(5000 + round(seconds * 1000), app.quit)
app.exec()
starved = getattr(getattr(output._player, "_studio", None), "timeline", None)
elapsed = narrator.now().elapsed
narrator.close()
print("idle", len(idle))
print("starved", getattr(starved, "starved", 0))
print("elapsed", round(elapsed, 1))
print("silences", ",".join(str(silence) for silence in silences - {None}) or "-", flush=True)
