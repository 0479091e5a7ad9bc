"""Whether Bedtime starts, hidden, with the computer.

Inside a Flatpak the entry would have to be asked for from the background portal; that is not done.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from bedtime_app.core.autostart_state import AutostartState

if TYPE_CHECKING:
    from collections.abc import Callable

NAME = "bedtime"
LARGEST = 64_000
"""Bytes; an entry has some two hundred."""


class Autostart(Protocol):
    """One system's way; `set` says whether it worked."""

    def state(self) -> AutostartState:
        """What the system says at this moment."""

    def set(self, enabled: bool) -> bool:  # noqa: FBT001 - a door with one lever
        """Ask for it, or no longer."""


def system_autostart(platform: str = sys.platform) -> Autostart | None:
    """That system's way, or None where there is none that we know."""
    words = command()
    if platform == "linux":
        from bedtime_app.system.xdg_autostart import desktop_entry, entry_state

        home = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
        place = Path(home) / "autostart" / f"{NAME}.desktop"
        entry = desktop_entry(words, NAME)
        return FileAutostart(place, entry, lambda content: entry_state(content, words))
    if platform == "darwin":
        from bedtime_app.system.mac_autostart import LABEL, agent_state, launch_agent

        place = Path.home() / "Library" / "LaunchAgents" / f"{LABEL}.plist"
        agent = launch_agent(words)
        return FileAutostart(place, agent, lambda content: agent_state(content, words))
    if platform == "win32":
        from bedtime_app.system.windows_autostart import RegistryAutostart

        return RegistryAutostart(NAME, words)
    return None


def command() -> list[str]:
    """What starts this very Bedtime, hidden."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--hidden"]
    return [sys.executable, "-m", "bedtime_app", "--hidden"]


class FileAutostart:
    """Starts because of a file in a certain folder; `read` tells what the one found there does."""

    def __init__(self, path: Path, content: bytes, read: Callable[[bytes], AutostartState]) -> None:
        self._path = path
        self._content = content
        self._read = read

    def state(self) -> AutostartState:
        """What the file says, whoever wrote it."""
        try:
            if not self._path.exists():
                return AutostartState.OFF
            if not self._path.is_file() or self._path.stat().st_size > LARGEST:
                return AutostartState.UNKNOWN
            return self._read(self._path.read_bytes())
        except OSError:
            return AutostartState.UNKNOWN

    def set(self, enabled: bool) -> bool:  # noqa: FBT001 - a door with one lever
        """Put the file there, or take it away."""
        try:
            if enabled:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._path.write_bytes(self._content)
            else:
                self._path.unlink(missing_ok=True)
        except OSError:
            return False
        return True
