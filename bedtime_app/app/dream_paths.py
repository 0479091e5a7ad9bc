"""What leads to the pages about dreams and between them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.app.dream_rooms import DreamRooms
    from bedtime_app.shell.shell_view import ShellView


def join_dreams(rooms: DreamRooms, shell: ShellView, open_vault: Callable[[], None]) -> None:
    """Connect every wish of these pages with the page that grants it."""
    rooms.journal.trashAsked.connect(partial(shell.go, "dream_trash"))
    rooms.journal.rescriptingAsked.connect(partial(shell.go, "rescripting"))
    rooms.journal.importAsked.connect(partial(shell.go, "dream_import"))
    rooms.importing.closed.connect(shell.back)
    rooms.journal.intentionAsked.connect(partial(shell.go, "intention"))
    rooms.trash.backAsked.connect(shell.back)
    rooms.journal.threadsAsked.connect(partial(shell.go, "threads"))
    rooms.threads.closed.connect(shell.back)
    rooms.threads.dreamAsked.connect(partial(open_dream, rooms, shell))
    rooms.rescripting.closed.connect(shell.back)
    rooms.intention.closed.connect(shell.back)
    for page in (
        rooms.journal,
        rooms.trash,
        rooms.importing,
        rooms.threads,
        rooms.rescripting,
        rooms.intention,
    ):
        page.unlockAsked.connect(open_vault)


def open_dream(rooms: DreamRooms, shell: ShellView, dream_id: str) -> None:
    """Turn to the journal, open at that dream; a nightmare stays covered."""
    shell.go("dreams")
    rooms.journal.open(dream_id)
