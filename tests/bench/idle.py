"""What waiting in the tray all day costs, with the window never opened."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from tests.bench.figure import Figure, skipped
from tests.bench.ground import ROOT, ChildFailedError, child, environment, profile_with_a_vault
from tests.bench.processes import effort, memory, others_with_qt

if TYPE_CHECKING:
    from collections.abc import Iterator

REFERENCE = "a bare QApplication with a tray icon"
SETTLE = 8.0
"""Seconds after the start before anything is counted."""
LOOKS = 12
"""How often memory is looked at meanwhile."""


def idle(seconds: float, times: int) -> Iterator[str]:
    """First where the desktop has no tray, then with a StatusNotifierWatcher of our own."""
    if sys.platform != "linux":
        yield skipped("idle", "figures of a process are read from /proc")
        return
    profile = profile_with_a_vault()
    ours = [sys.executable, "-m", "bedtime_app", "--profile-dir", str(profile), "--hidden"]
    reference = [*child("bare_tray"), str(ROOT / "resources" / "icons" / "bedtime-256.png")]
    yield from _beside_each_other("no tray on this desktop", ours, reference, seconds, times)
    with _tray_host() as host:
        if host is None:
            yield skipped("idle_with_tray", "no session bus for a StatusNotifierWatcher")
        else:
            yield from _beside_each_other(
                "a StatusNotifierWatcher of ours", ours, reference, seconds, times
            )


def _beside_each_other(
    tray: str, ours: list[str], reference: list[str], seconds: float, times: int
) -> Iterator[str]:
    _watched(ours, 0)  # so that bytecode lies there
    pairs = [(_watched(ours, seconds), _watched(reference, seconds)) for _ in range(times)]

    def figure(
        name: str, unit: str, *, most_ratio: float | None = None, most: float | None = None
    ) -> str:
        return Figure(
            f"idle_{name}",
            unit,
            [mine[name] for mine, _ in pairs],
            [bare[name] for _, bare in pairs],
            REFERENCE,
            most_ratio=most_ratio,
            most=most,
            notes={
                "tray": tray,
                "seconds": seconds,
                "other_processes_with_qt": max(one["others"] for pair in pairs for one in pair),
            },
        ).line()

    yield figure("pss", "MB", most_ratio=1.5, most=62.0)
    yield figure("resident", "MB")
    yield figure("private", "MB")
    yield figure("cpu", "s")
    yield figure("wakeups", "1/s", most=0.2)


def _watched(command: list[str], seconds: float) -> dict[str, float]:
    """One process alone, so that its pages are not shared with the other.

    Whoever else runs Qt on this machine makes PSS look smaller, so the most that was seen counts.
    """
    process = subprocess.Popen(command, env=environment())
    try:
        _pass(process, SETTLE)
        before = effort(process.pid)
        seen = [(memory(process.pid), others_with_qt(process.pid))]
        for _ in range(LOOKS if seconds else 0):
            _pass(process, seconds / LOOKS)
            seen.append((memory(process.pid), others_with_qt(process.pid)))
        after = effort(process.pid)
        most, others = max(seen, key=lambda one: one[0]["pss"])
        return {
            **most,
            "cpu": after.cpu - before.cpu,
            "wakeups": after.woken_since(before) / seconds if seconds else 0.0,
            "others": others,
        }
    finally:
        process.terminate()
        process.wait()


def _pass(process: subprocess.Popen[bytes], seconds: float) -> None:
    with suppress(subprocess.TimeoutExpired):
        raise ChildFailedError(f"{process.args!r} ended with {process.wait(seconds)}")


@contextmanager
def _tray_host() -> Iterator[subprocess.Popen[str] | None]:
    host = subprocess.Popen(
        child("tray_host"), env=environment(), stdout=subprocess.PIPE, text=True
    )
    assert host.stdout is not None
    try:
        yield host if host.stdout.readline().strip() == "ready" else None
    finally:
        host.terminate()
        host.wait()
        host.stdout.close()
