"""The way in: what a desktop starts opens at once, everything else is read by click."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bedtime_app.app import settling
from bedtime_app.app.plain_ending import end_plainly
from bedtime_app.app.wish import Wish
from bedtime_app.system.voice.voice_command import VOICE_FLAG

if TYPE_CHECKING:
    from collections.abc import Sequence

SHELL_COMPLETION = "_BEDTIME_COMPLETE"
"""Set while a shell asks click what could be typed."""


def main() -> None:
    """Run Bedtime; reading the line with click costs 10 ms and 2 MB that plain starts need not."""
    if sys.argv[1:] == [VOICE_FLAG]:
        from bedtime_app.system.voice.worker import main as speak

        speak()
        return
    opening = None if SHELL_COMPLETION in os.environ else plain_opening(sys.argv[1:])
    if opening is None:
        from bedtime_app.app.command_line import main as read_the_line

        read_the_line()
        return
    end_plainly()
    settling.begin_to_build()
    from bedtime_app.app.startup import start

    profile_dir, wish = opening
    sys.exit(start(profile_dir, None, wish))


def plain_opening(arguments: Sequence[str]) -> tuple[Path | None, Wish] | None:
    """The profile's folder and what is wished; None if click must look at the line."""
    folder, wishes = None, list(arguments)
    if wishes[:1] == ["--profile-dir"]:
        if len(wishes) == 1 or not _is_plain(wishes[1]):
            return None
        folder, wishes = Path(wishes[1]), wishes[2:]
    match wishes:
        case []:
            return folder, Wish.SHOW
        case ["--hidden"]:
            return folder, Wish.WAIT
        case ["--note"]:
            return folder, Wish.NOTE
    return None


def _is_plain(folder: str) -> bool:
    return bool(folder) and not folder.startswith("-") and not Path(folder).is_file()
