"""What leads to the pages of the diary and back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bedtime_app.app.looking_paths import join_looking

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.app.diary_rooms import DiaryRooms
    from bedtime_app.shell.shell_view import ShellView


def join_diary(rooms: DiaryRooms, shell: ShellView, open_vault: Callable[[], None]) -> None:
    """Connect every wish of these pages with the page that grants it."""
    rooms.entry.earlierAsked.connect(partial(shell.go, "diary"))
    rooms.entry.closed.connect(shell.back)
    rooms.entry.unlockAsked.connect(open_vault)
    join_looking(rooms.looking, shell, open_vault)
