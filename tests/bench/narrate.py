"""From "narrate" to the first sound the device is given."""

from __future__ import annotations

import shutil
import subprocess
import time
from typing import TYPE_CHECKING

from tests.bench.figure import Figure, skipped
from tests.bench.ground import ChildFailedError, child, said

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "narrate_to_first_sample"
SENTENCE = "The ferry goes over at nine, and not again until the morning."


def narrate(times: int) -> Iterator[str]:
    """Cold: a process that has not spoken yet, no voice process, no NumPy, no QtMultimedia."""
    try:
        said(child("narration"))
    except ChildFailedError as failure:
        yield skipped(NAME, str(failure).strip().splitlines()[-1])
        return
    espeak = shutil.which("espeak-ng")
    ours, reference, device = [], [], ""
    for _ in range(times):
        if espeak:
            reference.append(_first_byte(espeak))
        took, words = said(child("narration"))
        ours.append(took)
        device = words["device"]
    yield Figure(
        NAME,
        "ms",
        ours,
        reference,
        "espeak-ng --stdout to its first byte" if espeak else "espeak-ng is not installed",
        most=300.0,
        notes={"device": device},
    ).line()


def _first_byte(espeak: str) -> float:
    began = time.monotonic_ns()
    with subprocess.Popen([espeak, "--stdout", SENTENCE], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.read(1)
        took = time.monotonic_ns() - began
        process.stdout.read()
    return took / 1e6
