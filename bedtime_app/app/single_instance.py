"""One Bedtime per profile: a second start shows the first one's window."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from bedtime_app.core.listeners import Listeners

if TYPE_CHECKING:
    from pathlib import Path

ANSWER_WITHIN_MS = 1000
SHOW = b"show\n"


class SingleInstance(QObject):
    """Listens for later starts of the same profile."""

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked_to_show: Listeners[[]] = Listeners()
        digest = hashlib.sha256(str(profile.resolve()).encode()).hexdigest()[:16]
        self._name = f"bedtime-{digest}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)

    def claim(self, *, show: bool = True) -> bool:
        """Become the one; False if another already is, which then shows its window if `show`."""
        if self._another_answers(show=show):
            return False
        if not self._server.listen(self._name):
            # Nobody answered, so what stands in the way is the socket of a process that died.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
        return True

    def release(self) -> None:
        """Stop listening."""
        self._server.close()

    def _another_answers(self, *, show: bool) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(ANSWER_WITHIN_MS):
            return False
        if show:
            socket.write(SHOW)
            socket.waitForBytesWritten(ANSWER_WITHIN_MS)
        socket.disconnectFromServer()
        return True

    def _hear(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            connection.disconnected.connect(connection.deleteLater)
            connection.readyRead.connect(lambda c=connection: self._read(c))
            if connection.bytesAvailable():
                self._read(connection)

    def _read(self, connection: QLocalSocket) -> None:
        if bytes(connection.readAll().data()).startswith(SHOW):
            self.asked_to_show.tell()
