"""What leads to the pages about the vault and away from them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bedtime_app.features.vault.rescue import remembered
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.app.vault_rooms import VaultRooms
    from bedtime_app.shell.shell_view import ShellView


def join_vault(rooms: VaultRooms, shell: ShellView, open_vault: Callable[[], None]) -> None:
    """Connect every wish of these pages with the page that grants it."""
    rooms.first_start.finished.connect(partial(leave, shell, "first_start"))
    rooms.unlock.finished.connect(partial(leave, shell, "unlock"))
    rooms.unlock.rescueAsked.connect(partial(rescue, rooms, shell))
    rooms.rescue.closed.connect(partial(leave, shell, "rescue"))
    rooms.rescue.finished.connect(partial(leave_rescue, shell))
    rooms.rescue.asideAsked.connect(partial(set_aside, rooms, shell))
    rooms.backups.rescueAsked.connect(partial(rescue_the_open, rooms, shell))
    rooms.backups.closed.connect(shell.back)
    rooms.backups.unlockAsked.connect(open_vault)
    rooms.keys.closed.connect(shell.back)
    rooms.keys.unlockAsked.connect(open_vault)


def rescue(rooms: VaultRooms, shell: ShellView) -> None:
    """From the door of a damaged vault to what can be done, with what was tried there."""
    rooms.rescue.begin(rooms.unlock.opener())
    shell.go("rescue")


def rescue_the_open(rooms: VaultRooms, shell: ShellView) -> None:
    """The same for a vault that is open: it is locked, so that nothing more is written into it."""
    if rooms.vault.state is not VaultState.OPEN:
        return
    opener = remembered(rooms.vault.key())
    rooms.vault.lock()
    rooms.rescue.begin(opener)
    shell.go("rescue")


def leave_rescue(shell: ShellView) -> None:
    """The vault is open again: away from its door too."""
    leave(shell, "rescue")
    leave(shell, "unlock")


def set_aside(rooms: VaultRooms, shell: ShellView) -> None:
    """To the question whether the vault shall be set aside, which is asked at its door."""
    leave(shell, "rescue")
    shell.go("unlock")
    rooms.unlock.askSetAside()


def leave(shell: ShellView, page: str) -> None:
    """Back from that page, unless the person has gone elsewhere meanwhile."""
    if shell.page == page:
        shell.back()
