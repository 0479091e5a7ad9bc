"""What leads to the pages that look back, and from one of them to another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.app.looking_rooms import LookingRooms
    from bedtime_app.shell.shell_view import ShellView


def join_looking(rooms: LookingRooms, shell: ShellView, open_vault: Callable[[], None]) -> None:
    """Connect every wish of these pages with the page that grants it."""
    rooms.looking_back.numbersAsked.connect(partial(shell.go, "numbers"))
    rooms.looking_back.studyAsked.connect(partial(shell.go, "study"))
    rooms.looking_back.trackersAsked.connect(partial(shell.go, "tracker_import"))
    for page in (rooms.looking_back, rooms.numbers, rooms.study, rooms.trackers):
        page.closed.connect(shell.back)
        page.unlockAsked.connect(open_vault)
