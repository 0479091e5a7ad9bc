"""What leads to the pages about the vault and away from them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.app.vault_rooms import VaultRooms
    from bedtime_app.shell.shell_view import ShellView


def join_vault(rooms: VaultRooms, shell: ShellView, open_vault: Callable[[], None]) -> None:
    """Connect every wish of these pages with the page that grants it."""
    rooms.first_start.finished.connect(partial(leave, shell, "first_start"))
    rooms.unlock.finished.connect(partial(leave, shell, "unlock"))
    rooms.keys.closed.connect(shell.back)
    rooms.keys.unlockAsked.connect(open_vault)


def leave(shell: ShellView, page: str) -> None:
    """Back from that page, unless the person has gone elsewhere meanwhile."""
    if shell.page == page:
        shell.back()
