"""A voice process that misbehaves: `python -m … FAULT FOLDER`, where FAULT may end in `-once`.

`once` faults happen in the first process only, which leaves a mark in FOLDER. A text that contains
"poison" brings on `poisoned` each time.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from bedtime_app.system.voice.backends import BACKENDS
from bedtime_app.system.voice.wire import read_request
from bedtime_app.system.voice.worker import Speaker


def main() -> None:
    fault, folder = sys.argv[1], Path(sys.argv[2])
    with (folder / "starts").open("a") as starts:
        starts.write(f"{os.getpid()}\n")
    first = len((folder / "starts").read_text().split()) == 1
    active = first or not fault.endswith("-once")
    speaker = Speaker(BACKENDS)
    out = sys.stdout.buffer
    for line in sys.stdin.buffer:
        if active:
            misbehave(fault.removesuffix("-once"), read_request(line).text)
        out.write(speaker.answer(line))
        out.flush()


def misbehave(fault: str, text: str) -> None:
    out = sys.stdout.buffer
    if fault == "dies" or (fault == "poisoned" and "poison" in text):
        os.kill(os.getpid(), signal.SIGKILL)
    elif fault == "hangs":
        signal.pause()
    elif fault == "babbles":
        out.write(b"Audio saved to somewhere\n")
        out.flush()
    elif fault == "boasts":
        out.write(b'{"id": 1, "rate": 1, "frames": 99999999999, "words": [], "error": null}\n')
        out.flush()
    elif fault == "breaks-off":
        out.write(b'{"id": 1, "rate": 48000, "frames": 9000, "words": [], "error": null}\nabc')
        out.flush()
        os._exit(0)


if __name__ == "__main__":
    main()
