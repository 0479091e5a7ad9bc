"""What it costs to be read to, whether anything is heard of a busy window, and whether it grows."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from tests.bench.figure import Figure, skipped
from tests.bench.ground import GROUND, ROOT, ChildFailedError, child, environment, said
from tests.bench.processes import effort, memory, others_with_qt

if TYPE_CHECKING:
    from collections.abc import Iterator

SECONDS = 300.0
MINUTES = 60
_LOOKS = 10
_RATE = 48_000
STORY = ROOT / "resources" / "content" / "en" / "stories" / "the-ferry-without-an-engine.md"


def listening(seconds: float) -> Iterator[str]:
    """Calm, then with the event loop stalled each second, then an hour in quick time."""
    if sys.platform != "linux":
        yield skipped("listening", "figures of a process are read from /proc")
        return
    calm = _listen(seconds)
    if calm["silences"] != "-":
        yield skipped("listening", f"there is no sound here: {calm['silences']}")
        return
    paplay = _paplay(seconds)
    notes = {"seconds": seconds, "starved_frames": int(calm["starved"]), "idle": int(calm["idle"])}
    yield Figure(
        "listening_cpu",
        "% of a core",
        [float(calm["cpu"])],
        [paplay] if paplay is not None else [],
        "paplay of the same story from a file" if paplay is not None else "paplay is not installed",
        most=4.0,
        notes={**notes, "voice": calm["voice_cpu"], "window": calm["window_cpu"]},
    ).line()
    others = int(calm["others"])
    for name in ("window", "voice"):
        yield Figure(
            f"listening_pss_{name}",
            "MB",
            [float(calm[f"{name}_pss"])],
            notes={"private": float(calm[f"{name}_private"]), "other_processes_with_qt": others},
        ).line()
    stalled = _listen(seconds, "stalled")
    yield Figure(
        "listening_underruns_stalled",
        "times",
        [float(stalled["idle"])],
        most=0.0,
        notes={
            "stalled": "0.4 s of each second",
            "seconds": seconds,
            "starved_frames": int(stalled["starved"]),
        },
    ).line()
    yield from _hour()


def _hour() -> Iterator[str]:
    _, words = said([*child("long_story"), str(MINUTES)], longest=600.0)
    for name, unit, ratio in (("resident", "MB", 1.05), ("objects", "objects", 1.02)):
        early, late = map(float, words[name].split())
        yield Figure(
            f"listening_hour_{name}",
            unit,
            [late],
            [early],
            "the same after ten minutes",
            most_ratio=ratio,
            notes={"minutes": float(words["minutes"]), "starved_frames": int(words["starved"])},
        ).line()


def _listen(seconds: float, *how: str) -> dict[str, str]:
    """What the child says, and what its two processes did from its fifth second on."""
    command = [*child("listening"), str(seconds), *how]
    with subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        word, _, voice = process.stdout.readline().strip().partition(" ")
        if word != "voice":
            raise ChildFailedError(f"{command[1:]}: {process.stdout.read()}")
        pids = {"window": process.pid, "voice": int(voice)}
        before = {name: effort(pid).cpu for name, pid in pids.items()}
        most: dict[str, float] = {}
        others = 0
        for _ in range(_LOOKS):
            with suppress(subprocess.TimeoutExpired):
                process.wait((seconds - 1.0) / _LOOKS)
            others = max(others, others_with_qt(process.pid))
            for name, pid in pids.items():
                for kind in ("pss", "private"):
                    seen = f"{name}_{kind}"
                    most[seen] = max(most.get(seen, 0.0), memory(pid)[kind])
        used = {name: effort(pid).cpu - before[name] for name, pid in pids.items()}
        words = dict(line.strip().split(" ", 1) for line in process.stdout if " " in line)
    share = {name: 100 * cpu / (seconds - 1.0) for name, cpu in used.items()}
    return {
        **words,
        "cpu": str(sum(share.values())),
        **{f"{name}_cpu": str(round(cpu, 2)) for name, cpu in share.items()},
        **{name: str(round(megabytes, 1)) for name, megabytes in most.items()},
        "others": str(others),
    }


def _paplay(seconds: float) -> float | None:
    """Percent of a core that the plainest player of all needs for the same."""
    if shutil.which("paplay") is None:
        return None
    GROUND.mkdir(parents=True, exist_ok=True)
    file = GROUND / "story.wav"
    subprocess.run(
        [sys.executable, "-m", "bedtime_app", "say", str(STORY), "--out", str(file)],
        env=environment(),
        check=True,
        stdout=subprocess.DEVNULL,
    )
    with subprocess.Popen(["paplay", str(file)]) as process:
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds - 1.0)
        used = effort(process.pid).cpu
        process.terminate()
    file.unlink()
    return 100 * used / (seconds - 1.0)
