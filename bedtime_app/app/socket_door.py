"""How later starts knock through a local socket or, on Windows, a named pipe."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from bedtime_app.app.wish import Wish
from bedtime_app.core.listeners import Listeners

ANSWER_WITHIN_MS = 1000


class SocketDoor(QObject):
    """Qt's local server; brings QtNetwork, 3 MB, and is used where there can be no FIFO."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.knocked: Listeners[[Wish]] = Listeners()
        self._name = name
        self._visitors: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)

    def claim(self, wish: Wish) -> bool:
        """Listen here; False if another already does, who is then told the wish."""
        if self._another_answers(wish):
            return False
        if not self._server.listen(self._name):
            # Nobody answered, so what stands in the way is the socket of a process that died.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
        return True

    def release(self) -> None:
        """Stop listening."""
        self._server.close()

    def _another_answers(self, wish: Wish) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(ANSWER_WITHIN_MS) or not _is_mine(socket):
            return False
        if wish is not Wish.WAIT:
            socket.write(wish.value)
            socket.waitForBytesWritten(ANSWER_WITHIN_MS)
        socket.disconnectFromServer()
        return True

    def _hear(self) -> None:
        while self._server.hasPendingConnections():
            visitor = self._server.nextPendingConnection()
            self._visitors.append(visitor)
            visitor.readyRead.connect(self._read)
            visitor.disconnected.connect(self._see_off)
        self._read()

    def _read(self) -> None:
        for visitor in self._visitors:
            wish = Wish.heard_in(bytes(visitor.readAll().data()))
            if wish is not Wish.WAIT:
                self.knocked.tell(wish)

    def _see_off(self) -> None:
        self._read()
        for visitor in [visitor for visitor in self._visitors if not visitor.isValid()]:
            self._visitors.remove(visitor)
            visitor.deleteLater()


def _is_mine(socket: QLocalSocket) -> bool:
    # The folder for sockets is everybody's: who answers may be another person, to keep us out.
    if not hasattr(os, "getuid"):
        return True
    place = Path(socket.fullServerName())
    return not place.exists() or place.stat().st_uid == os.getuid()
