"""Programs that stand for the rest of a desktop, for as long as a test needs them."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.desktop.running_bedtime import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@contextmanager
def started(environment: Mapping[str, str], *words: str) -> Iterator[str]:
    """Run `python -m` of these words; what it first said, once it said something."""
    process = subprocess.Popen(
        [sys.executable, "-m", *words],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
