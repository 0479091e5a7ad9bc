"""A bus of the test's own, with services in a child process."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
LOGIND = "org.freedesktop.login1"
MANAGER = "/org/freedesktop/login1 org.freedesktop.login1.Manager"
SESSION = "/org/freedesktop/login1/session/_35"
OWN_SESSION = {f"{MANAGER}.GetSessionByPID": ["o", [SESSION]]}


class OwnBus:
    """A dbus-daemon; what is started on it ends with it."""

    def __init__(self, folder: Path) -> None:
        self._daemon = subprocess.Popen(
            [
                "dbus-daemon",
                "--session",
                "--nofork",
                "--nopidfile",
                "--nosyslog",
                f"--address=unix:path={folder / 'bus'}",
                "--print-address=1",
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()
        self._services: list[BusServices] = []

    def serve(self, answers: Mapping[str, Any], *names: str) -> BusServices:
        """Let these names answer so; logind if none is given."""
        services = BusServices(self.address, names or (LOGIND,), answers)
        self._services.append(services)
        return services

    def close(self) -> None:
        """End it all; fine if it has ended."""
        for services in self._services:
            services.close()
        if self._daemon.returncode is None:
            self._daemon.terminate()
            self._daemon.communicate()


class BusServices:
    """The child process that answers."""

    def __init__(self, address: str, names: tuple[str, ...], answers: Mapping[str, Any]) -> None:
        self._process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.system.bus_service",
                json.dumps({"names": names, "answers": dict(answers)}),
            ],
            cwd=ROOT,
            env={"DBUS_SESSION_BUS_ADDRESS": address, "PATH": "/usr/bin:/bin"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._line() == "ready"

    def signal(self, path: str, interface: str, member: str, signature: str, *values: Any) -> None:  # noqa: ANN401 - whatever JSON takes
        """Emit a signal."""
        assert self._process.stdin is not None
        print(
            json.dumps([path, interface, member, signature, values]),
            file=self._process.stdin,
            flush=True,
        )

    def next_call(self) -> tuple[str, list[Any], int]:
        """Wait for the next call: what was asked, its values, and its flags."""
        asked, values, flags = json.loads(self._line())
        return asked, values, flags

    def end(self) -> list[tuple[str, list[Any], int]]:
        """Answer no more; every call that was not read before."""
        out, _ = self._process.communicate()
        return [tuple(json.loads(line)) for line in out.splitlines()]

    def close(self) -> None:
        """End it, read or unread."""
        if self._process.returncode is None:
            self._process.communicate()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()
