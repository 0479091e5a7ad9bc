"""How the voice process is started."""

from __future__ import annotations

import os
import sys
from pathlib import Path

VOICE_FLAG = "--voice-process"
"""The hidden argument by which a frozen Bedtime becomes its own voice process."""

PIPER_FOLDER = "BEDTIME_PIPER_VOICES"
"""The variable that tells the voice process where the person's own Piper voices lie."""


def voice_command() -> list[str]:
    """Program and arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable, VOICE_FLAG]
    return [sys.executable, "-P", "-m", "bedtime_app.system.voice.worker"]


def voice_environment(piper_folder: str = "") -> dict[str, str]:
    """The app's own, with the package importable from a checkout that is not installed."""
    root = str(Path(__file__).resolve().parents[3])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    own = {PIPER_FOLDER: piper_folder} if piper_folder else {}
    return {**os.environ, **own, "PYTHONPATH": os.pathsep.join(paths)}
