"""Whether Bedtime starts, hidden, with the computer."""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

NAME = "bedtime"
LABEL = "io.github.bedtime"


class Autostart(Protocol):
    """One system's way; `set` says whether it worked."""

    def enabled(self) -> bool:
        """Whether it does."""

    def set(self, enabled: bool) -> bool:  # noqa: FBT001 - a door with one lever
        """Make it so."""


def system_autostart(platform: str = sys.platform) -> Autostart | None:
    """That system's way, or None where there is none that we know."""
    if platform == "linux":
        home = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
        return FileAutostart(Path(home) / "autostart" / f"{NAME}.desktop", desktop_entry(command()))
    if platform == "darwin":
        place = Path.home() / "Library" / "LaunchAgents" / f"{LABEL}.plist"
        return FileAutostart(place, launch_agent(command()))
    if platform == "win32":
        return RegistryAutostart(command())
    return None


def command() -> list[str]:
    """What starts this very Bedtime, hidden."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--hidden"]
    return [sys.executable, "-m", "bedtime_app", "--hidden"]


def desktop_entry(words: Sequence[str]) -> bytes:
    """An entry as the XDG autostart specification wants it."""
    quoted = " ".join(f'"{_escaped(word)}"' for word in words)
    lines = ["[Desktop Entry]", "Type=Application", "Name=Bedtime", f"Exec={quoted}"]
    return "\n".join([*lines, f"Icon={NAME}", "Terminal=false", ""]).encode()


def launch_agent(words: Sequence[str]) -> bytes:
    """A launchd agent that runs once at login."""
    return plistlib.dumps({"Label": LABEL, "ProgramArguments": list(words), "RunAtLoad": True})


class FileAutostart:
    """Starts because a file lies in a certain folder."""

    def __init__(self, path: Path, content: bytes) -> None:
        self._path = path
        self._content = content

    def enabled(self) -> bool:
        """Whether the file lies there, from whichever Bedtime."""
        return self._path.exists()

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


class RegistryAutostart:
    """Starts because of a value below Windows' Run key."""

    KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"

    def __init__(self, words: Sequence[str]) -> None:
        self._line = subprocess.list2cmdline(words)

    def enabled(self) -> bool:
        """Whether the value is there."""
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, self.KEY) as key:  # type: ignore[attr-defined, unused-ignore]
                winreg.QueryValueEx(key, NAME)  # type: ignore[attr-defined, unused-ignore]
        except OSError:
            return False
        return True

    def set(self, enabled: bool) -> bool:  # noqa: FBT001 - a door with one lever
        """Write the value, or delete it."""
        import winreg

        try:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, self.KEY) as key:  # type: ignore[attr-defined, unused-ignore]
                if enabled:
                    winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, self._line)  # type: ignore[attr-defined, unused-ignore]
                else:
                    winreg.DeleteValue(key, NAME)  # type: ignore[attr-defined, unused-ignore]
        except OSError:
            return False
        return True


def _escaped(word: str) -> str:
    """As the desktop entry specification quotes an argument, and then escapes a string."""
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, f"\\{sign}")
    return word.replace("\\", "\\\\").replace("%", "%%")
