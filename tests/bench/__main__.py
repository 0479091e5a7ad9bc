"""`python -m tests.bench`: a line of JSON for each figure, beside its reference of the same run."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.bench.apple_export import apple_export
from tests.bench.diary import diary
from tests.bench.evenings import evenings
from tests.bench.first_frame import first_frame
from tests.bench.ground import ROOT
from tests.bench.idle import idle
from tests.bench.journal import journal
from tests.bench.keep_dream import keep_dream
from tests.bench.listening import SECONDS, listening
from tests.bench.mix import mix
from tests.bench.narrate import narrate
from tests.bench.tracker import tracker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SESSION = ROOT / "packaging" / "checks" / "desktop_session"


def main() -> None:
    """Measure what was asked for, in a session of its own on a machine without a display."""
    asked = _arguments()
    if sys.platform == "linux" and "BEDTIME_SESSION" not in os.environ and not asked.here:
        command = ["sh", str(SESSION), sys.executable, "-m", "tests.bench", *sys.argv[1:]]
        sys.exit(subprocess.run(command, check=False).returncode)
    figures: dict[str, Callable[[], Iterator[str]]] = {
        "start": lambda: first_frame(asked.times),
        "idle": lambda: idle(asked.seconds or 60.0, asked.idle_times),
        "narrate": lambda: narrate(asked.times),
        "mix": lambda: mix(asked.times),
        "dream": lambda: keep_dream(asked.times),
        "journal": lambda: journal(asked.journal_times),
        "diary": lambda: diary(asked.times),
        "apple": lambda: apple_export(asked.times),
        "tracker": lambda: tracker(asked.times),
        "evenings": lambda: evenings(asked.times),
        "listen": lambda: listening(asked.seconds or SECONDS),
    }
    for name in asked.figures or figures:
        for line in figures[name]():
            print(line, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument(
        "figures",
        nargs="*",
        metavar="start|idle|narrate|mix|dream|journal|diary|apple|tracker|evenings|listen",
    )
    parser.add_argument("--times", type=int, default=11, help="repetitions of each short figure")
    parser.add_argument(
        "--seconds", type=float, help="how long to watch it idle (60), or to listen to it (300)"
    )
    parser.add_argument("--idle-times", type=int, default=1, help="repetitions of that")
    parser.add_argument("--journal-times", type=int, default=1, help="repetitions of the journal")
    parser.add_argument("--here", action="store_true", help="on this desktop, not one of its own")
    return parser.parse_args()


if __name__ == "__main__":
    main()
