"""The real Bedtime in a process of its own, and somebody outside who reads it aloud."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
ENDS_WITHIN = 20.0
INTERACTIVE = (
    "check box",
    "entry",
    "page tab",
    "password text",
    "push button",
    "radio button",
    "slider",
    "text",
)


class RunningBedtime:
    """Started with a profile; every verb fails if the program does not follow."""

    def __init__(self, profile: Path, environment: Mapping[str, str], *options: str) -> None:
        self._environment = environment
        self._command = [
            sys.executable,
            "-m",
            "bedtime_app",
            "--profile-dir",
            str(profile),
            *options,
        ]
        self._errors = profile.with_suffix(".stderr").open("ab+")
        self.process = subprocess.Popen(
            self._command, cwd=ROOT, env=environment, stderr=self._errors
        )
        self._reader = subprocess.Popen(
            [
                SYSTEM_PYTHON,
                "-W",
                "ignore",
                str(Path(__file__).with_name("screen_reader.py")),
                str(self.process.pid),
            ],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def is_started_again(self, *options: str) -> int:
        """Start a second one of the same profile; its exit status."""
        second = [*self._command[:5], *options]
        return subprocess.run(
            second, cwd=ROOT, env=self._environment, timeout=ENDS_WITHIN, check=False
        ).returncode

    def sees(self, words: str) -> None:
        assert self.asked("sees", words=words), (words, self.shown(), self.state())

    def sees_no_window(self) -> None:
        assert self.asked("is_without_window"), self.shown()

    def press(self, name: str, role: str = "") -> None:
        assert self.asked("press", name=name, role=role), (name, self.shown())

    def comes_by(self, name: str) -> None:
        assert self.asked("comes_by", name=name), (name, self.shown())

    def types(self, words: str) -> None:
        assert self.asked("type", text=words)

    def hits(self, key: str, *, control: bool = False) -> None:
        assert self.asked("hit", key=key, control=control)

    def shown(self) -> list[dict[str, Any]]:
        """Everything shown at this moment."""
        return [one for one in self.asked("tree") if "SHOWING" in one["states"]]

    def names(self, role: str) -> list[str]:
        return [one["name"] for one in self.shown() if one["role"] == role]

    def everything_has_a_name(self) -> None:
        """Whatever can be used says what it is and takes the keyboard."""
        controls = [
            one for one in self.shown() if one["role"] in INTERACTIVE or "Press" in one["actions"]
        ]
        assert controls
        lacking = [one for one in controls if not one["name"] or "FOCUSABLE" not in one["states"]]
        assert not lacking, lacking

    def state(self) -> str:
        """What became of the process, for whoever reads a failure."""
        return f"exit status {self.process.poll()}, said {self.said_to_stderr()!r}"

    def closes_the_window(self) -> None:
        subprocess.run(
            [sys.executable, "-m", "tests.desktop.window_closer", "Bedtime"],
            cwd=ROOT,
            env=self._environment,
            check=True,
        )

    def ends(self) -> int:
        """Ask it to end as a session does; its exit status. No process of it stays behind."""
        family = psutil.Process(self.process.pid).children(recursive=True)
        self.process.terminate()
        status = self.process.wait(ENDS_WITHIN)
        _, alive = psutil.wait_procs(family, 2.0)
        assert not alive
        return status

    def said_to_stderr(self) -> str:
        """What it complained of, but for what Qt says about its own bridge to AT-SPI."""
        self._errors.seek(0)
        lines = self._errors.read().decode().splitlines()
        return "\n".join(line for line in lines if "qt.accessibility.atspi" not in line)

    def close(self) -> None:
        """Leave nothing behind, whatever the test came to."""
        for process in (self._reader, self.process):
            if process.poll() is None:
                process.kill()
                process.wait()
        for pipe in (self._reader.stdin, self._reader.stdout, self._errors):
            assert pipe is not None
            pipe.close()

    def asked(self, do: str, **details: object) -> Any:  # noqa: ANN401 - whatever JSON gives
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        self._reader.stdin.write(json.dumps({"do": do, **details}) + "\n")
        self._reader.stdin.flush()
        answer = self._reader.stdout.readline()
        assert answer, "the screen reader ended"
        return json.loads(answer)


def zone_where_it_is(hour: int) -> str:
    """A zone in which the local time is within that hour at this moment."""
    now = datetime.now(UTC).hour  # noqa: TID251 - the other process asks the real clock
    ahead = (hour - now) % 24
    ahead = ahead - 24 if ahead > 14 else ahead
    return f"Etc/GMT{-ahead:+d}"  # POSIX counts westwards
