"""Narrates through the real sound device and tells on stdout what happened, as JSON.

`python -m … MODE VOICE [WHAT…] <SCRIPT`, where MODE is `speak`, `stall` (the event loop),
`lose` (SERVER_PID SIGNAL), `sounds` (each silence of two seconds is a bell, of three a breath),
`fade` (SECONDS) or `do` (commands for `pactl`, one after another). A process of its own, because
QtMultimedia keeps its connection to a sound server for as long as the process lives.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import replace
from functools import partial
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QTimer

from bedtime_app.core.narration import NarrationState
from bedtime_app.core.script import Bell, Breath, Pause, Script, Segment
from bedtime_app.core.script_parser import parse_script
from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.system.audio.output import SoundOutput
from bedtime_app.system.clock import SystemClock
from bedtime_app.system.narrator import SpokenNarrator
from bedtime_app.system.voice.voice_process import VoiceProcess


def main() -> None:
    mode, voice = sys.argv[1:3]
    app = QCoreApplication([])
    clock = SystemClock()
    output = SoundOutput(clock.monotonic, watch_ms=700 if mode == "lose" else 3000)
    narrator = SpokenNarrator(VoiceProcess(), output)
    narrator.choose(VoiceChoice(voice))
    silences: list[str | None] = []
    segments: list[int] = []
    states: list[str] = []
    readers: set[int] = set()

    def note() -> None:
        now = narrator.now()
        silences.append(now.silence.name if now.silence else None)
        segments.append(now.segment)
        states.append(now.state.name)
        if now.state is NarrationState.ENDED:
            app.quit()

    forget = narrator.changed.add(note)
    script = parse_script(sys.stdin.read())
    narrator.begin(with_sounds(script) if mode == "sounds" else script)
    spy_on_reads(readers)
    worst = Heartbeat(clock)
    if mode == "stall":
        stall = QTimer(interval=1000)
        stall.timeout.connect(lambda: be_busy(clock, 0.4))
        stall.start()
    elif mode == "lose":
        server, signal = int(sys.argv[3]), int(sys.argv[4])
        QTimer.singleShot(1500, lambda: os.kill(server, signal))
    elif mode == "fade":
        narrator.sleep_in(float(sys.argv[3]))
    elif mode == "do":
        for number, words in enumerate(sys.argv[3:], start=1):
            QTimer.singleShot(1500 * number, partial(pactl, words))
    app.exec()
    player = output._player
    starved = player._studio.timeline.starved if player and player._studio else None
    forget()
    narrator.close()
    facts = {
        "gui": threading.get_ident(),
        "readers": sorted(readers),
        "silences": [key for key, _ in groupby(silences)],
        "segments": list(dict.fromkeys(segments)),
        "states": list(dict.fromkeys(states)),
        "starved": starved,
        "worst": worst.seconds,
    }
    print(json.dumps(facts), flush=True)


def with_sounds(script: Script) -> Script:
    sounds: dict[float, Segment] = {2.0: Bell(2.0), 3.0: Breath(0.9, 0.2, 1.5, 0.4)}
    segments = [
        sounds.get(part.seconds, part) if isinstance(part, Pause) else part
        for part in script.segments
    ]
    return replace(script, segments=tuple(segments))


def pactl(words: str) -> None:
    subprocess.run(["pactl", *words.split()], check=True, stdout=subprocess.DEVNULL)


def spy_on_reads(readers: set[int]) -> None:
    from bedtime_app.system.audio.mixer import Mixer

    read = Mixer.readData

    def spied(self: Mixer, maxlen: int) -> bytes:
        readers.add(threading.get_ident())
        return read(self, maxlen)

    Mixer.readData = spied  # type: ignore[method-assign]  # the one thing watched here


def be_busy(clock: SystemClock, seconds: float) -> None:
    until = clock.monotonic() + seconds
    while clock.monotonic() < until:
        time.perf_counter()


class Heartbeat:
    """The longest time in which the event loop did not turn."""

    def __init__(self, clock: SystemClock) -> None:
        self.seconds = 0.0
        self._clock = clock
        self._last = clock.monotonic()
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = self._clock.monotonic()
        self.seconds, self._last = max(self.seconds, now - self._last), now


if __name__ == "__main__":
    main()
