"""Narrates a shipped story and says when the device was given the first that is not silence."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from bedtime_app.app.doors import spoken_narrator
from bedtime_app.features.stories.library import Library
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
narrator = spoken_narrator(SettingsStore(Path("none")), output, app)
silences: set[object] = set()
narrator.changed.add(lambda: silences.add(narrator.now().silence))


def narrate() -> tuple[int, int]:
    """When it was asked for, and when it sounded."""
    given.clear()
    began = time.monotonic_ns()
    narrator.begin(script)
    while not given:
        app.processEvents()
        if time.monotonic_ns() - began > 10e9:
            sys.exit("nothing was heard within ten seconds")
    return began, given[0]


began, sounded = narrate()
narrator.close()
if silences - {None}:
    sys.exit(f"there is no sound here: {silences - {None}}")
print("device pulse")
print("since", began)
print("at", sounded, flush=True)
