"""Agents of launchd, as Bedtime writes them and as macOS overrides them.

The switches of “Login Items” in newer versions are kept where nobody may read; they are not seen.
"""

from __future__ import annotations

import os
import plistlib
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.parsers.expat import ExpatError

from bedtime_app.core.autostart_state import AutostartState

if TYPE_CHECKING:
    from collections.abc import Sequence

LABEL = "io.github.bedtime"
LARGEST = 1_000_000
"""Bytes of launchd's list of overrides."""


def launch_agent(words: Sequence[str]) -> bytes:
    """An agent that runs the program of these words once at login."""
    return plistlib.dumps({"Label": LABEL, "ProgramArguments": list(words), "RunAtLoad": True})


def agent_state(
    content: bytes, words: Sequence[str], overrides: Path | None = None
) -> AutostartState:
    """What this agent does, as far as launchd's list of overrides can be read."""
    agent = _read(content)
    if agent is None:
        return AutostartState.UNKNOWN
    if agent.get("Disabled") is True or _is_overridden(overrides or _overrides()):
        return AutostartState.SWITCHED_OFF_BY_SYSTEM
    ours = agent.get("ProgramArguments") == list(words)
    return AutostartState.ON if ours else AutostartState.ON_BUT_OTHER


def _overrides() -> Path:
    user = os.getuid() if hasattr(os, "getuid") else 0
    return Path(f"/private/var/db/com.apple.xpc.launchd/disabled.{user}.plist")


def _is_overridden(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST)
    except OSError:
        return False
    return (_read(content) or {}).get(LABEL) is True


def _read(content: bytes) -> dict[str, Any] | None:
    try:
        read = plistlib.loads(content)
    except (ValueError, ExpatError, LookupError, TypeError, AttributeError, OverflowError):
        return None
    return read if isinstance(read, dict) else None
