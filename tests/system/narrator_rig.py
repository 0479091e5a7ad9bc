"""A narrator with a real voice process that hums exact tones, on a device moved by hand."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.core.narration import PLAIN, Narration, NarrationState
from bedtime_app.core.script import Say, Script
from bedtime_app.core.script_parser import parse_script
from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.system.audio.output import SoundOutput
from bedtime_app.system.narrator import SpokenNarrator
from bedtime_app.system.voice.voice_process import VoiceProcess
from tests.fakes import FakeClock, FakeSoundscape

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pytestqt.qtbot import QtBot

    from bedtime_app.core.narration import Telling
    from bedtime_app.core.script import Segment
    from bedtime_app.system.audio.frames import Samples
    from bedtime_app.system.audio.timeline import Timeline
    from tests.system.audio.hand_device import HandDevice

FRAMES = 2400
"""Of one character."""
SCRIPT = parse_script("abcd efgh. Ijkl. [pause 2s] Mnop qrst.\n\nUvwxyz.")
LONG = parse_script("A sentence of fifty characters, to be hummed aloud. " * 60)


def script_of(*parts: str | Segment) -> Script:
    """A script of these sentences and cues; each sentence is a paragraph of its own."""
    segments: list[Segment] = []
    text = ""
    for part in parts:
        if isinstance(part, str):
            segments.append(Say(part, len(text), len(text) + len(part), len(segments)))
            text += part + "\n\n"
        else:
            segments.append(part)
    return Script("Title", "en", "story", "", text.rstrip(), tuple(segments))


class Rig:
    """A narrator, its device and its history."""

    def __init__(
        self,
        qtbot: QtBot,
        device: HandDevice,
        command: Sequence[str] | None = None,
        voice: VoiceProcess | None = None,
    ) -> None:
        self._qtbot = qtbot
        self.clock = FakeClock()
        self.device = device
        self.output = SoundOutput(self.clock.monotonic, device, watch_ms=600_000)
        self.voice = voice or VoiceProcess(command, patience_ms=1500)
        self.soundscape = FakeSoundscape()
        self.narrator = SpokenNarrator(self.voice, self.output, soundscape=self.soundscape)
        self.narrator.choose(VoiceChoice("tone:48000"))
        self.history: list[Narration] = []
        self.narrator.changed.add(lambda: self.history.append(self.narrator.now()))

    @property
    def state(self) -> NarrationState:
        return self.narrator.now().state

    @property
    def timeline(self) -> Timeline:
        player = self.output._player
        assert player is not None
        assert player._studio is not None
        return player._studio.timeline

    def wait_until_all_is_ready(self) -> None:
        self._qtbot.waitUntil(lambda: self.timeline._closed)

    def begin(self, script: Script = SCRIPT, segment: int = 0, telling: Telling = PLAIN) -> None:
        """Begin, and wait until it is heard."""
        self.narrator.begin(script, segment, telling)
        self.wait_for(NarrationState.PLAYING)

    def fade(self, seconds: float) -> None:
        """Set the sleep timer, and wait until the sound's thread knows."""
        self.narrator.sleep_in(seconds)
        asked = self.narrator._timer._asked
        self._qtbot.waitUntil(lambda: getattr(self.output.sleep(), "asked", None) == asked)

    def wait_for(self, state: NarrationState) -> None:
        self._qtbot.waitUntil(lambda: self.state is state and self.device.playing)

    def wait_until(self, holds: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(holds()))

    def play(self, seconds: float) -> Samples:
        """Let the device sound for so long, in one go."""
        return self.device.play(round(seconds * 48_000))

    def listen(self, seconds: float) -> Samples:
        """The same second by second, so that the voice and the narrator keep up."""
        heard = [self.play(seconds % 1.0)]
        for _ in range(int(seconds)):
            self._qtbot.waitUntil(self._supplied)
            heard.append(self.play(1.0))
            self.narrator._look()
            self._qtbot.wait(1)
        return np.concatenate(heard)

    def _supplied(self) -> bool:
        line, faint = self.timeline, self.narrator._timer.now().faint
        told = self.state in {NarrationState.PLAYING, NarrationState.FADING}
        ahead = sum(block.frames for block in line._blocks) - line._played
        return not told or faint or line._closed or ahead > 60_000


def runs(sound: Samples) -> list[tuple[bool, int]]:
    """Lengths of sound and silence in turn; a tone's zero crossings are no silence."""
    loud = np.convolve(np.abs(sound) > 0.001, np.ones(25), "same") > 0
    edges = np.flatnonzero(np.diff(loud)) + 1
    bounds = [0, *edges.tolist(), len(loud)]
    return [(bool(loud[a]), b - a) for a, b in pairwise(bounds)]


def assert_runs(sound: Samples, wanted: list[tuple[bool, int]]) -> None:
    got = runs(sound)
    assert [loud for loud, _ in got] == [loud for loud, _ in wanted]
    assert [n for _, n in got] == pytest.approx([n for _, n in wanted], abs=30)
