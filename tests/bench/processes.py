"""What Linux says about a running process."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")


@dataclass(frozen=True)
class Effort:
    """What a process has done since it began: CPU seconds, and each thread's wake-ups."""

    cpu: float
    wakeups: dict[str, int]

    def woken_since(self, before: Effort) -> int:
        """How often any thread woke in between."""
        return sum(count - before.wakeups.get(task, 0) for task, count in self.wakeups.items())


def effort(pid: int) -> Effort:
    """The effort of a process so far."""
    cpu, wakeups = 0.0, {}
    for task in (PROC / str(pid) / "task").iterdir():
        cpu += int((task / "schedstat").read_text().split()[0]) / 1e9
        wakeups[task.name] = _field(task / "status", "voluntary_ctxt_switches")
    return Effort(cpu, wakeups)


def memory(pid: int) -> dict[str, float]:
    """PSS, resident and private megabytes of a process."""
    rollup = PROC / str(pid) / "smaps_rollup"
    private = _field(rollup, "Private_Dirty") + _field(rollup, "Private_Clean")
    return {
        "pss": _field(rollup, "Pss") / 1024,
        "resident": _field(rollup, "Rss") / 1024,
        "private": private / 1024,
    }


def others_with_qt(pid: int) -> int:
    """How many other processes share Qt's pages and so make PSS look smaller than it is alone."""
    count = 0
    for maps in PROC.glob("[0-9]*/maps"):
        try:
            count += maps.parent.name != str(pid) and "libQt6Core" in maps.read_text()
        except OSError:
            continue  # it has ended, or is somebody else's
    return count


def _field(path: Path, name: str) -> int:
    for line in path.read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1])
    return 0
