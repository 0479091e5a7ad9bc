"""One Bedtime per profile: a second start shows the first one's window."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDeadlineTimer, QObject, QThread

from bedtime_app.app.wish import Wish
from bedtime_app.core.listeners import Listeners
from bedtime_app.storage.errors import StorageError, VaultInUse
from bedtime_app.storage.vault_lock import VaultLock


class Door(Protocol):
    """Where later starts of the same profile knock."""

    knocked: Listeners[[Wish]]

    def claim(self, wish: Wish) -> bool:
        """Listen here; False if another already does, who is then told the wish."""

    def release(self) -> None:
        """Stop listening."""


ENDS_WITHIN_MS = 5000
LOOK_AGAIN_MS = 50


class SingleInstance(QObject):
    """Listens for later starts of the same profile.

    The lock decides who is the one; the door, which may be another in another session, only
    carries the wish.
    """

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: Listeners[[Wish]] = Listeners()
        profile.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock = VaultLock(profile / "running.lock")
        self._door = door(profile, self)
        self._door.knocked.add(self.asked.tell)

    def claim(self, wish: Wish = Wish.SHOW) -> bool:
        """Become the one; False if another already is, which then does as is wished.

        One that is just ending does not hear any more and is waited for.
        """
        if not self._door.claim(wish):
            return False
        deadline = QDeadlineTimer(ENDS_WITHIN_MS)
        while not self._is_free():
            if deadline.hasExpired():
                self._door.release()
                return False
            QThread.msleep(LOOK_AGAIN_MS)
        return True

    def hear_no_more(self) -> None:
        """The end has begun: whoever starts now waits for it."""
        self._door.release()

    def release(self) -> None:
        """Let another be the one."""
        self._door.release()
        self._lock.release()

    def _is_free(self) -> bool:
        try:
            self._lock.take()
        except VaultInUse:
            return False
        except StorageError:
            pass  # a profile that cannot be written; there is nothing to do twice
        return True


def door(profile: Path, parent: QObject) -> Door:
    """A FIFO where the session has a place for them, else a socket.

    Not in the profile: who reads through all its files, as backups do, would wait there for ever.
    """
    folder = profile.stat()  # its number is short, its own, and the same by whatever name
    name = f"bedtime-{folder.st_dev:x}-{folder.st_ino:x}"
    if (place := os.environ.get("XDG_RUNTIME_DIR")) and hasattr(os, "mkfifo"):
        from bedtime_app.app.fifo_door import FifoDoor

        try:
            return FifoDoor(Path(place) / name, parent)
        except OSError:
            pass
    from bedtime_app.app.socket_door import SocketDoor

    return SocketDoor(name, parent)
