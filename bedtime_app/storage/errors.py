"""The expected troubles of keeping things on disk, and how the libraries' errors become them."""

from __future__ import annotations

import errno
import shutil
from contextlib import contextmanager
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NEARLY_FULL = 256 * 1024  # bytes; less than SQLite needs for its index of the write-ahead log


class StorageError(Exception):
    """Something expected went wrong with what is kept; a page has one sentence for each kind."""


class VaultLocked(StorageError):  # noqa: N818 - named for what a person is told, as all below
    """The vault is not open."""


class VaultAbsent(StorageError):  # noqa: N818
    """There is no vault in this folder yet."""


class VaultExists(StorageError):  # noqa: N818
    """There is something in this folder that must not be overwritten."""


class WrongPassphrase(StorageError):  # noqa: N818
    """This passphrase does not open this vault."""


class WrongWords(StorageError):  # noqa: N818
    """These are whole recovery words, but of another vault."""


class WrongKey(StorageError):  # noqa: N818
    """This key (remembered, say) is not the one of this vault."""


class WordsMistyped(StorageError):  # noqa: N818
    """These cannot be recovery words."""


class WordsMissing(WordsMistyped):
    """There are not twelve of them."""

    def __init__(self, found: int) -> None:
        super().__init__(f"{found} of 12 words")
        self.found = found


class WordUnknown(WordsMistyped):
    """One of them is in no list; it is named by position only, for errors reach logs."""

    def __init__(self, position: int) -> None:
        super().__init__(f"word {position} is not in the list")
        self.position = position
        """From 1."""


class WordsMixedUp(WordsMistyped):
    """Each is a real word, but the checksum fails: one is wrong or in another place."""


class DamagedPart(Enum):
    """What of a vault cannot be read."""

    DATABASE = auto()
    KEYS = auto()


class VaultDamaged(StorageError):  # noqa: N818
    """The vault's files were changed by something other than Bedtime, cut short, or one is gone."""

    def __init__(self, part: DamagedPart = DamagedPart.DATABASE) -> None:
        super().__init__(part.name.lower())
        self.part = part


class VaultTooNew(StorageError):  # noqa: N818
    """A newer Bedtime wrote this vault; it was not touched."""


class UpgradeFailed(StorageError):  # noqa: N818
    """This version could not bring the vault up to date; it is as it was."""


class VaultInUse(StorageError):  # noqa: N818
    """Another process has this vault open."""


class VaultReadOnly(StorageError):  # noqa: N818
    """The folder or its files cannot be written."""


class DiskFull(StorageError):  # noqa: N818
    """There is no room; what was kept before is still there."""


class DiskTrouble(StorageError):  # noqa: N818
    """The disk answered with an error."""


class MemoryShort(StorageError):  # noqa: N818
    """There is not enough free memory to derive the key."""


class BackupFolderGone(StorageError):  # noqa: N818
    """The folder that was chosen for backups is not there."""


class BackupFolderReadOnly(StorageError):  # noqa: N818
    """The folder for backups cannot be written."""


class BackupDamaged(StorageError):  # noqa: N818
    """This backup cannot be read whole."""


class BackupAbsent(StorageError):  # noqa: N818
    """There is no backup of that name."""


def from_os(error: OSError) -> StorageError:
    """The kind of trouble that the operating system reported."""
    if error.errno in _FULL:
        return DiskFull()
    if error.errno in _READ_ONLY:
        return VaultReadOnly()
    return DiskTrouble(errno.errorcode.get(error.errno or 0, "unknown"))


def from_sqlite(error: Exception, directory: Path) -> StorageError | None:
    """The kind of trouble that sqlcipher3 reported, or None if it is a mistake of ours."""
    name: str = getattr(error, "sqlite_errorname", None) or ""
    if name.startswith("SQLITE_FULL"):
        return DiskFull()
    if name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")):
        return DiskFull() if _is_nearly_full(directory) else _unopened(name)
    if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        return VaultDamaged()
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM")):
        return VaultReadOnly()
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return VaultInUse()
    return None


@contextmanager
def disk_errors_are_ours() -> Generator[None]:
    """Raise a `StorageError` for every `OSError` from inside the block."""
    try:
        yield
    except OSError as error:
        raise from_os(error) from error


def _unopened(name: str) -> StorageError:
    return VaultReadOnly() if name.startswith("SQLITE_CANTOPEN") else DiskTrouble(name)


def _is_nearly_full(directory: Path) -> bool:
    try:
        return shutil.disk_usage(directory).free < _NEARLY_FULL
    except OSError:
        return False
