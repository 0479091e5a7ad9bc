"""A desktop that shows notifications, as a test sees it and uses it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from tests.desktop.running_bedtime import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping


class Desktop:
    """Shows notifications, and remembers them."""

    def __init__(self, environment: Mapping[str, str], *kind: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.desktop.notification_service", *kind],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._line() == "ready"

    def next_shown(self) -> dict[str, str]:
        """Wait until one is shown; what it says."""
        done = self.next_done()
        return {"title": done["title"], "body": done["body"]}

    def next_done(self) -> dict[str, Any]:
        """Wait until something is done to this desktop; what it was."""
        done: dict[str, Any] = json.loads(self._line())
        return done

    def does(self, *words: object) -> None:
        """Let it press a button, close a message, or answer at last."""
        assert self.process.stdin is not None
        print(*words, file=self.process.stdin, flush=True)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            assert stream is not None
            stream.close()

    def _line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()
