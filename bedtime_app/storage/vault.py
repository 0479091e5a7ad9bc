"""The vault: everything a person writes, in one encrypted database."""

from __future__ import annotations

from contextlib import closing
from enum import Enum, auto
from typing import TYPE_CHECKING

import bedtime_app
from bedtime_app.core.listeners import Listeners
from bedtime_app.storage.destruction import destroy_files, vault_files
from bedtime_app.storage.errors import (
    VaultAbsent,
    VaultDamaged,
    VaultExists,
    VaultLocked,
    WrongKey,
)
from bedtime_app.storage.key_slots import KeySlots
from bedtime_app.storage.keys import DEFAULT_STRENGTH, Strength, fingerprint, new_key
from bedtime_app.storage.recovery_words import RecoveryWords
from bedtime_app.storage.vault_folder import VaultFolder
from bedtime_app.storage.vault_lock import VaultLock

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from sqlite_utils import Database

    from bedtime_app.storage.migrate import MigrationSet
    from bedtime_app.storage.salvage import Loss


class VaultState(Enum):
    """Where a vault is in its life."""

    ABSENT = auto()
    LOCKED = auto()
    OPEN = auto()


class Vault:
    """One vault in one directory, used from one thread.

    `migrations` must be those of every feature: a vault that holds others is taken for newer.
    Everything here is quick except `create` and `unlock`, which derive keys (0.3 to 1 s). A view
    instead seals or unseals `KeySlots` in `Jobs` and then calls `establish` or `open`.
    """

    def __init__(self, directory: Path, migrations: Sequence[MigrationSet]) -> None:
        self._folder = VaultFolder(directory)
        self._lock = VaultLock(self._folder.lock)
        self._migrations = tuple(migrations)
        self._database: Database | None = None
        self._key = b""
        self.changed: Listeners[[]] = Listeners()
        """Told after it was created, opened, locked, replaced, set aside or destroyed."""
        self.locking: Listeners[[]] = Listeners()
        """Told while it is still open, before it locks: the last chance to keep something."""

    @property
    def directory(self) -> Path:
        """Where its files are."""
        return self._folder.directory

    @property
    def state(self) -> VaultState:
        """ABSENT only if nothing of a vault is there: a damaged one is LOCKED."""
        if self._database is not None:
            return VaultState.OPEN
        return VaultState.ABSENT if self._folder.is_empty() else VaultState.LOCKED

    def database(self) -> Database:
        """The open database, ask each time; raises `VaultLocked`."""
        if self._database is None:
            raise VaultLocked
        return self._database

    def connect(self) -> Database:
        """A second connection for one piece of work on the calling thread, which closes it.

        Until then no other process opens the vault, and no other files take the place of these,
        even if it is locked meanwhile. Raises `VaultLocked`.
        """
        from bedtime_app.storage.connection import connect

        give_back = self._lock.lend()  # before asking, for it may be locked at any moment
        try:
            db = connect(self._folder.database, self.key())
        except BaseException:
            give_back()
            raise
        db.conn.when_closed = give_back
        return db

    def key(self) -> bytes:
        """The key of the open vault; raises `VaultLocked`."""
        if self._database is None:
            raise VaultLocked
        return self._key

    def key_slots(self) -> KeySlots:
        """What unseals the key; raises `VaultAbsent`, `VaultDamaged` or `VaultTooNew`."""
        if self._folder.is_empty():
            raise VaultAbsent
        return self._folder.read_keys()

    def create(
        self,
        passphrase: str,
        words: RecoveryWords | None = None,
        strength: Strength = DEFAULT_STRENGTH,
    ) -> RecoveryWords:
        """Make a vault and open it; slow; gives the words that always open it."""
        words = words or RecoveryWords.new()
        key = new_key()
        self.establish(KeySlots.seal(key, passphrase, words, strength), key)
        return words

    def establish(self, slots: KeySlots, key: bytes) -> None:
        """Make a vault under `slots`, which seal `key`, and open it; raises `VaultExists`."""
        from bedtime_app.storage import migrate

        self._folder.make()
        self._lock.take()
        try:
            self._folder.finish_creating()
            if not self._folder.is_empty():
                raise VaultExists
            self._folder.create(
                slots, lambda path: migrate.build(path, key, slots.vault, self._migrations)
            )
            self.open(key)
        finally:
            self._release_unless_open()

    def unlock(self, passphrase: str) -> None:
        """Open with the passphrase; slow."""
        self.open(self.key_slots().key_from_passphrase(passphrase))

    def open(self, key: bytes) -> None:
        """Open with the key; fine if it is open; raises `WrongKey` and other `StorageError`.

        Upgrades older tables first. A newer, damaged or foreign vault is not touched.
        """
        if self._database is not None:
            return
        slots = self.key_slots()
        self._lock.take()
        try:
            self._folder.finish_creating()
            if fingerprint(key) != slots.fingerprint:
                raise WrongKey
            self._open(slots, key)
        finally:
            self._release_unless_open()
        self.changed.tell()

    def lock(self) -> None:
        """Close it and forget the key; fine if it is not open."""
        if self._database is None:
            return
        try:
            self.locking.tell()
        finally:  # whatever a listener could not do, it locks, and every page hears of it
            try:
                self._database.close()
            finally:
                self._database = None
                self._key = b""
                self._lock.release()
                self.changed.tell()

    def replace_keys(self, slots: KeySlots) -> None:
        """Keep other `slots` of the open vault, such as for a new passphrase.

        Raises `VaultLocked`, or ValueError for the slots of another vault or key.
        """
        if (slots.vault, slots.fingerprint) != (self.key_slots().vault, fingerprint(self.key())):
            raise ValueError("slots of another vault")
        self._folder.replace_keys(slots)

    def set_aside(self) -> Path:
        """Move what is here into a folder of its own, so that a new vault can begin; names it.

        Raises `VaultInUse`, also while work of our own goes on with it.
        """
        self._lock.require_nothing_lent()
        self.lock()
        self._lock.take()
        try:
            place = self._folder.set_aside()
        finally:
            self._lock.release()
        self.changed.tell()
        return place

    def require_files(self) -> None:
        """Raise `VaultAbsent` if there is nothing to destroy, not even of an earlier vault."""
        if not vault_files(self.directory, self._folder.lock):
            raise VaultAbsent

    def destroy(self) -> None:
        """Remove every file of it for good, whether or not it could be opened.

        Raises `VaultAbsent` or `VaultInUse`; can be begun again after a crash.
        """
        self.require_files()
        self._lock.require_nothing_lent()
        self.lock()
        self._lock.take()
        try:
            destroy_files(self.directory, self._folder.lock)
        finally:
            self._lock.release()
        self.changed.tell()

    def require_own(self, database: Path, key: bytes, slots: KeySlots) -> None:
        """Read all of the file `database`, which is to become this vault under `slots`; slow.

        Raises `VaultDamaged` if it is not whole or not of `slots`, `VaultTooNew` if a newer Bedtime
        wrote it.
        """
        from bedtime_app.storage import migrate
        from bedtime_app.storage.connection import connect

        migrate.needs_upgrade(database, key, slots.vault, self._migrations)
        with closing(connect(database, key, read_only=True)) as db:
            if migrate.find_damage(db):
                raise VaultDamaged

    def prepare_replacement(self, slots: KeySlots, build: Callable[[Path], None]) -> None:
        """Have another whole vault, written by `build`, lie ready beside this one; slow.

        This one may be open and in use meanwhile.
        """
        self._folder.make()
        self._lock.take()
        try:
            self._folder.finish_creating()
            self._folder.prepare_replacement(slots, build)
        finally:
            self._release_unless_open()

    def prepare_salvage(self, key: bytes, slots: KeySlots) -> Loss:
        """Have all that can be read of this damaged vault lie ready as a whole one; slow.

        `slots` are those of this vault, or of a backup of it. Says what was lost. Raises `WrongKey`
        for the key of another vault, `VaultDamaged` if nothing can be salvaged.
        """
        from bedtime_app.storage.salvage import salvage

        if fingerprint(key) != slots.fingerprint:
            raise WrongKey
        self._folder.require_database()
        loss: list[Loss] = []

        def build(path: Path) -> None:
            damaged = self._folder.database
            loss.append(salvage(damaged, path, key, slots.vault, self._migrations))
            self.require_own(path, key, slots)

        self.prepare_replacement(slots, build)
        return loss[0]

    def discard_replacement(self) -> None:
        """Remove what lies ready and is not wanted; fine if nothing does."""
        self._folder.discard_replacement()

    def replace(self) -> Path | None:
        """Put the vault that lies ready in the place of this one, which is locked and set aside.

        Gives where the former vault lies, or None if there was none. Quick. Raises `VaultInUse`
        before anything changed, also while work of our own goes on with it, such as a backup.
        """
        self._lock.require_nothing_lent()
        self.lock()
        self._lock.take()
        try:
            place = self._folder.replace_vault()
        finally:
            self._lock.release()
        self.changed.tell()
        return place

    def check(self) -> tuple[str, ...]:
        """Read all of the open vault; what is wrong in the libraries' words, or nothing."""
        from bedtime_app.storage import migrate

        return migrate.find_damage(self.database())

    def _open(self, slots: KeySlots, key: bytes) -> None:
        from bedtime_app.storage import migrate
        from bedtime_app.storage.connection import connect

        database = self._folder.database
        self._folder.require_database()
        if migrate.needs_upgrade(database, key, slots.vault, self._migrations):
            with closing(connect(database, key)) as db:
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # all of it in one file
            self._folder.upgrade(
                bedtime_app.__version__,
                lambda path: migrate.upgrade_copy(path, key, self._migrations),
            )
        self._folder.clear_remains()
        self._database = connect(database, key)
        self._key = key

    def _release_unless_open(self) -> None:
        if self._database is None:
            self._lock.release()
