"""macOS' own lock, sleep and shutdown."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

from bedtime_app.core.ending_way import EndingRefused, EndingWay

if TYPE_CHECKING:
    from collections.abc import Mapping

_ANSWERS_WITHIN_S = 10.0
_LOGIN_MENU = "/System/Library/CoreServices/Menu Extras/User.menu/Contents/Resources/CGSession"
COMMANDS: Mapping[EndingWay, tuple[str, ...]] = {
    EndingWay.LOCK: (_LOGIN_MENU, "-suspend"),  # gone since macOS 11, and then not offered
    EndingWay.SUSPEND: ("pmset", "sleepnow"),
    # Programs with unsaved work may hold it up.
    EndingWay.SHUT_DOWN: ("osascript", "-e", 'tell application "System Events" to shut down'),
}


class MacEnding:
    """One command for each way."""

    def __init__(self, commands: Mapping[EndingWay, tuple[str, ...]] = COMMANDS) -> None:
        self._commands = commands

    def ways(self) -> frozenset[EndingWay]:
        """Those whose program is there."""
        return frozenset(way for way, words in self._commands.items() if shutil.which(words[0]))

    def do(self, way: EndingWay) -> None:
        """Run the command; raises `EndingRefused`."""
        if way is EndingWay.NOTHING:
            return
        try:
            subprocess.run(  # noqa: S603 - fixed words
                self._commands[way], check=True, capture_output=True, timeout=_ANSWERS_WITHIN_S
            )
        except (OSError, subprocess.SubprocessError) as trouble:
            raise EndingRefused(way) from trouble
