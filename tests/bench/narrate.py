"""From "narrate" to the first sound the device is given, and what each voice costs."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from bedtime_app.core.script import Say
from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.features.stories.library import Library
from bedtime_app.system.paths import shipped
from bedtime_app.system.voice.voice_pipe import VoicePipe
from bedtime_app.system.voice.voice_trouble import VoiceError
from bedtime_app.system.voice.wire import Request
from tests.bench.figure import Figure, skipped
from tests.bench.ground import ChildFailedError, child, said
from tests.bench.processes import memory

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "narrate_to_first_sample"
SENTENCE = "The ferry goes over at nine, and not again until the morning."
COLD = {"espeak": 300.0, "pico": 300.0, "hibari": 700.0}
"""By backend: milliseconds with nothing running and nothing loaded."""
WARM = 80.0
WARM_TIMES = 6
"""Sentences sought in one process."""


def narrate(times: int) -> Iterator[str]:
    """Cold: a process that has not spoken yet, no voice process, no NumPy, no QtMultimedia."""
    for backend in COLD:
        voice = f"{backend}:"
        if not _speaks(voice):
            yield skipped(f"{NAME}_{backend}", "not installed here")
            continue
        try:
            said(child("narration"))
        except ChildFailedError as failure:
            yield skipped(NAME, str(failure).strip().splitlines()[-1])
        else:
            yield from _first_sample(backend, times)
        yield from _whole_story(backend)


def _first_sample(backend: str, times: int) -> Iterator[str]:
    espeak = shutil.which("espeak-ng") if backend == "espeak" else None
    cold: list[float] = []
    warm: list[float] = []
    reference, device = [], ""
    for _ in range(times):
        if espeak:
            reference.append(_first_byte(espeak))
        took, words = said([*child("narration"), f"{backend}:", str(WARM_TIMES)])
        cold.append(took)
        warm += map(float, words["warm"].split())
        device = words["device"]
    yield Figure(
        f"{NAME}_{backend}",
        "ms",
        cold,
        reference,
        "espeak-ng --stdout to its first byte" if espeak else "",
        most=COLD[backend],
        notes={"device": device},
    ).line()
    yield Figure(f"{NAME}_{backend}_warm", "ms", warm, most=WARM, notes={"device": device}).line()


def _whole_story(backend: str) -> Iterator[str]:
    """Its sentences one after another, as fast as they come."""
    library = Library(shipped("resources") / "content")
    script = library.script(library.ids("stories")[0])
    says = [segment.text for segment in script.segments if isinstance(segment, Say)]
    asked = [Request(n, text, "en", VoiceChoice(f"{backend}:")) for n, text in enumerate(says)]
    with VoicePipe() as pipe:
        list(pipe.speak(asked[:1]))
        began = time.monotonic_ns()
        heard = sum(len(clip.pcm) / 2 / clip.rate for clip in pipe.speak(asked))
        took = (time.monotonic_ns() - began) / 1e9
        process = pipe._process
        size = memory(process.pid)["pss"] if process and sys.platform == "linux" else 0.0
    notes = {"sentences": len(says), "seconds_heard": round(heard, 1)}
    yield Figure(f"real_time_factor_{backend}", "s/s", [took / heard], notes=notes).line()
    if size:
        yield Figure(f"voice_process_pss_{backend}", "MB", [size], notes=notes).line()


def _speaks(voice: str) -> bool:
    try:
        with VoicePipe() as pipe:
            list(pipe.speak([Request(1, SENTENCE, choice=VoiceChoice(voice), strict=True)]))
    except VoiceError:
        return False
    return True


def _first_byte(espeak: str) -> float:
    began = time.monotonic_ns()
    with subprocess.Popen([espeak, "--stdout", SENTENCE], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.read(1)
        took = time.monotonic_ns() - began
        process.stdout.read()
    return took / 1e6
