"""Narrates a shipped story and says when the device was given the first that is not silence.

python narration.py [VOICE [TIMES_MORE]]
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bedtime_app.app.doors import spoken_narrator
from bedtime_app.core.script import Say
from bedtime_app.features.stories.library import Library
from bedtime_app.features.voices.voice_settings import Liking, like
from bedtime_app.storage.settings_store import SettingsStore
from bedtime_app.system.audio import player
from bedtime_app.system.audio.output import SoundOutput
from bedtime_app.system.clock import SystemClock
from bedtime_app.system.paths import shipped

if TYPE_CHECKING:
    from bedtime_app.system.audio.studio import Studio

ready = player.Player._ready
given: list[int] = []


def ready_and_listening(self: player.Player) -> Studio:
    """`Player._ready`, noting when its mixer first gives sound to a device."""
    first = self._studio is None
    studio = ready(self)
    if first:
        pull = studio.mixer.pull

        def listened(frames: int, *, past: bool = False) -> bytes:
            sound = pull(frames, past=past)
            if sound.strip(b"\0"):
                given.append(time.monotonic_ns())
            return sound

        studio.mixer.pull = listened  # type: ignore[method-assign]  # an ear at the door
    return studio


player.Player._ready = ready_and_listening  # type: ignore[method-assign]  # the same
app = QApplication([])
library = Library(shipped("resources") / "content")
script = library.script(library.ids("stories")[0])
output = SoundOutput(SystemClock().monotonic, parent=app)
settings = SettingsStore(Path(os.devnull))  # which keeps nothing
like(settings, "en", Liking(sys.argv[1] if len(sys.argv) > 1 else ""))
narrator = spoken_narrator(settings, output, app)
spoken = [place for place, segment in enumerate(script.segments) if isinstance(segment, Say)]
silences: set[object] = set()
narrator.changed.add(lambda: silences.add(narrator.now().silence))


def narrate(segment: int = 0) -> tuple[int, int]:
    """When it was asked for, and when it sounded."""
    given.clear()
    began = time.monotonic_ns()
    narrator.begin(script, segment)
    while not given:
        app.processEvents()
        if time.monotonic_ns() - began > 10e9:
            sys.exit("nothing was heard within ten seconds")
    return began, given[0]


began, sounded = narrate()
warm: list[float] = []
for segment in spoken[40:][: int(sys.argv[2]) if len(sys.argv) > 2 else 0]:
    narrator.stop()
    QTest.qWait(1500)  # until what was heard last has died away and the device is let go
    asked, heard = narrate(segment)
    warm.append((heard - asked) / 1e6)
narrator.close()
if silences - {None}:
    sys.exit(f"there is no sound here: {silences - {None}}")
print("device pulse")
print("warm", *warm)
print("since", began)
print("at", sounded, flush=True)
