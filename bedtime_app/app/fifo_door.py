"""How later starts knock through a FIFO, which needs neither a socket nor QtNetwork."""

from __future__ import annotations

import errno
import fcntl
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

from bedtime_app.app.wish import Wish
from bedtime_app.core.listeners import Listeners

if TYPE_CHECKING:
    from pathlib import Path


class FifoDoor(QObject):
    """A FIFO at `path`; whoever reads it is the profile's one Bedtime.

    Raises `OSError` when made where no FIFO can be.
    """

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.knocked: Listeners[[Wish]] = Listeners()
        self._path = path
        with suppress(FileExistsError):
            os.mkfifo(self._path, 0o600)
        if not self._path.is_fifo():
            raise FileExistsError(errno.EEXIST, "not a FIFO", str(self._path))
        self._reader: int | None = None

    def claim(self, wish: Wish) -> bool:
        """Listen here; False if another already does, who is then told the wish."""
        if self._another_hears(wish):
            return False
        # Open for writing too, so that the last knocker's leaving is no end of file.
        reader = os.open(self._path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
        try:
            fcntl.flock(reader, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:  # another came in at the same moment
            os.close(reader)
            return not self._another_hears(wish)
        except OSError:  # a system that locks no FIFOs
            pass
        self._reader = reader
        self._notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        return True

    def release(self) -> None:
        """Stop listening; the FIFO stays, because another may be at the door just now."""
        if self._reader is not None:
            self._notifier.setEnabled(False)
            os.close(self._reader)
            self._reader = None

    def _another_hears(self, wish: Wish) -> bool:
        try:
            writer = os.open(self._path, os.O_WRONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as error:
            if error.errno == errno.ENXIO:  # nobody has it open for reading
                return False
            raise
        try:
            if wish is not Wish.WAIT:
                with suppress(BlockingIOError):  # full of knocks that were not yet heard
                    os.write(writer, wish.value)
        finally:
            os.close(writer)
        return True

    def _hear(self) -> None:
        if self._reader is None:
            return
        wish = Wish.heard_in(os.read(self._reader, 4096))
        if wish is not Wish.WAIT:
            self.knocked.tell(wish)
