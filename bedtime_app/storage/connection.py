"""A connection to the encrypted database whose troubles are ours; costs 110 ms to import."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # ships no types
from sqlite_utils import Database

from bedtime_app.storage.errors import VaultDamaged, VaultReadOnly, from_sqlite

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

_WAIT_FOR_OTHER_CONNECTIONS = 5.0  # seconds
_ROWS_AT_ONCE = 5


def connect(path: Path, key: bytes, *, read_only: bool = False) -> Database:
    """Open the SQLCipher file at `path` with the raw 32-byte `key`.

    Raises `VaultDamaged` if the key does not open it, and other kinds of `StorageError`; so does
    everything that is done later through the connection, so that no store needs to map errors.
    """
    address = path.absolute().as_uri() + ("?mode=ro" if read_only else "")
    with _troubles_are_ours(path.parent):
        connection = dbapi2.connect(
            address, uri=True, timeout=_WAIT_FOR_OTHER_CONNECTIONS, factory=_Connection
        )
    connection.directory = path.parent
    try:
        # The key comes first, and a wrong one is silent until the first read.
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_log_level = NONE")  # else it writes to standard error
        connection.execute("PRAGMA cipher_memory_security = ON")  # wipes and locks SQLite's memory
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")  # temporary files would not be encrypted
        if not read_only:
            # What is erased is overwritten: else whoever opens the vault later could dig it up.
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")  # an acknowledged write is on disk
        return Database(connection, execute_plugins=False)
    except BaseException:
        connection.close()
        raise


@contextmanager
def _troubles_are_ours(directory: Path) -> Generator[None]:
    try:
        yield
    except dbapi2.Error as error:
        ours = from_sqlite(error, directory)
        if ours is None:
            raise
        raise ours from error


class _Cursor(dbapi2.Cursor):  # type: ignore[misc]  # ships no types
    def execute(self, *args: Any) -> Any:  # noqa: ANN401 - as the class it extends
        with self.connection.troubles_are_ours():
            return super().execute(*args)

    def executemany(self, *args: Any) -> Any:  # noqa: ANN401 - as the class it extends
        with self.connection.troubles_are_ours():
            return super().executemany(*args)

    def fetchone(self) -> Any:  # noqa: ANN401 - as the class it extends
        with self.connection.reading():
            return super().fetchone()

    def fetchmany(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as the class it extends
        with self.connection.reading():
            return super().fetchmany(*args, **kwargs)

    def fetchall(self) -> Any:  # noqa: ANN401 - as the class it extends
        with self.connection.reading():
            return super().fetchall()

    def __iter__(self) -> Any:  # noqa: ANN401 - as the class it extends
        while rows := self.fetchmany(_ROWS_AT_ONCE):
            yield from rows

    def __next__(self) -> Any:  # noqa: ANN401 - as the class it extends
        row = self.fetchone()
        if row is None:
            raise StopIteration
        return row


class _Connection(dbapi2.Connection):  # type: ignore[misc]  # ships no types
    directory = Path()
    when_closed: Callable[[], None] | None = None
    """Called once."""

    def close(self) -> None:
        super().close()
        tell, self.when_closed = self.when_closed, None
        if tell is not None:
            tell()

    def cursor(self, *_args: Any) -> Any:  # noqa: ANN401 - as the class it extends
        return super().cursor(_Cursor)

    @contextmanager
    def troubles_are_ours(self) -> Generator[None]:
        try:
            with _troubles_are_ours(self.directory):
                yield
        except VaultReadOnly as error:
            # After a page that it could not authenticate SQLCipher refuses every write.
            if self._met_damage():
                raise VaultDamaged from error
            raise

    @contextmanager
    def reading(self) -> Generator[None]:
        """Let nothing out that was read from a page which is not what was written.

        WORKAROUND: SQLCipher gives zeros for such a page and reports that only when the next page
        is asked for. Where it is the end of a long row there is no next one.
        https://github.com/sqlcipher/sqlcipher/issues/617
        """
        with self.troubles_are_ours():
            yield
        if self._met_damage():
            raise VaultDamaged

    def _met_damage(self) -> bool:
        status = super().cursor(dbapi2.Cursor).execute("PRAGMA cipher_status").fetchone()
        return bool(status != ("1",))

    def executescript(self, *args: Any) -> Any:  # noqa: ANN401 - as the class it extends
        with self.troubles_are_ours():
            return super().executescript(*args)

    def commit(self) -> None:
        with self.troubles_are_ours():
            super().commit()

    def rollback(self) -> None:
        with self.troubles_are_ours():
            super().rollback()

    def backup(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as the class it extends
        with self.reading():
            super().backup(*args, **kwargs)
