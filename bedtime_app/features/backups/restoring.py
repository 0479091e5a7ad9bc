"""One backup comes back: it is looked into, shown, and only then takes the vault's place."""

from __future__ import annotations

from contextlib import suppress
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.result import Err
from bedtime_app.storage.errors import BackupDamaged, StorageError, VaultLocked
from bedtime_app.storage.restore import prepare_restore, preview_of
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.storage.backup import Backup
    from bedtime_app.storage.key_slots import KeySlots
    from bedtime_app.storage.restore import Preview
    from bedtime_app.storage.vault import Vault

T = TypeVar("T")


class Step(Enum):
    """How far it has come."""

    NONE = "none"
    """No backup is chosen."""
    LOOKING = "looking"
    SEALED = "sealed"
    """Its own passphrase or words are asked for: today's would not open it."""
    PREVIEW = "preview"
    """It is shown what would change."""
    RESTORING = "restoring"
    DONE = "done"


class Restoring:
    """Every slow step runs in `Jobs` and can be given up; until the last one nothing changes.

    The vault is locked before the last step begins, so that nothing is written that would be in
    neither vault, and nothing else has its file open when that moves.
    """

    def __init__(self, vault: Vault, jobs: Jobs) -> None:
        self._vault = vault
        self._jobs = jobs
        self._turn = object()
        self._slots: KeySlots | None = None
        self._key = b""
        self.changed: Listeners[[]] = Listeners()
        self.step = Step.NONE
        self.backup: Backup | None = None
        self.preview: Preview | None = None
        self.older = False
        """Whether the passphrase, or the words, of that day are not today's."""
        self.trying = False
        """Whether a passphrase is being tried."""
        self.error: StorageError | None = None
        """Why it went no further."""
        self.aside: Path | None = None
        """Where the former vault lies."""
        vault.changed.add(self._vault_changed)

    def choose(self, backup: Backup) -> None:
        """Look into that one; raises nothing, and without an open vault says so."""
        if self.step is Step.RESTORING:
            return
        self.forget()
        if self._vault.state is VaultState.LOCKED:
            self.error = VaultLocked()
            self.changed.tell()
            return
        self.step, self.backup = Step.LOOKING, backup
        self._run(backup.read_keys, self._read)
        self.changed.tell()

    def try_secret(self, text: str) -> None:
        """Open it with the passphrase, or the twelve words, that it had."""
        slots, backup = self._slots, self.backup
        if self.step is not Step.SEALED or self.trying or slots is None or backup is None:
            return
        present = self._present()

        def work() -> tuple[bytes, Preview]:
            key = slots.key_from_either(text)
            return key, preview_of(backup, key, present)

        self.trying, self.error = True, None
        self._run(work, self._looked)
        self.changed.tell()

    def restore(self) -> None:
        """Put it in the vault's place, which is kept aside; it is open afterwards."""
        backup, key, vault = self.backup, self._key, self._vault
        if self.step is not Step.PREVIEW or backup is None:
            return
        former = vault.key() if vault.state is VaultState.OPEN else b""
        self.step, self.error = Step.RESTORING, None
        self._turn = object()
        vault.lock()
        self._jobs.run(
            partial(prepare_restore, backup, key, vault),
            partial(self._prepared, self._turn, former),
        )
        self.changed.tell()

    def cancel(self) -> None:
        """Change nothing; what lies ready already is taken away again when its step ends."""
        if self.step is Step.RESTORING:
            self._turn = object()
        else:
            self.forget()
        self.changed.tell()

    def forget(self) -> None:
        """Know of no backup any more; fine while one comes back, which then goes on."""
        if self.step is Step.RESTORING:
            return
        self._turn = object()
        self.step, self.backup, self.preview, self._slots = Step.NONE, None, None, None
        self.error, self.aside, self._key = None, None, b""
        self.older = self.trying = False

    def _read(self, slots: KeySlots) -> None:
        self._slots = slots
        try:
            today = self._vault.key_slots()
        except StorageError:  # there is none, or its own sealed keys are damaged
            today = None
        self.older = today is None or (today.passphrase, today.words) != (
            slots.passphrase,
            slots.words,
        )
        if self.older or self._vault.state is not VaultState.OPEN or self.backup is None:
            self.step = Step.SEALED
        else:
            key = self._vault.key()
            looking = partial(preview_of, self.backup, key, self._vault)
            self._run(looking, lambda preview: self._looked((key, preview)))
        self.changed.tell()

    def _looked(self, found: tuple[bytes, Preview]) -> None:
        self._key, self.preview = found
        self.step, self.trying = Step.PREVIEW, False
        self.changed.tell()

    def _prepared(self, turn: object, former: bytes, result: Result[None]) -> None:
        if turn is not self._turn:  # given up meanwhile
            self._vault.discard_replacement()
            self._open(former)
            self.step = Step.NONE
            self.forget()
        elif isinstance(result, Err):
            self._open(former)
            self.step = Step.PREVIEW
            self._refuse(result.error)
        else:
            self._replace(former)
        self.changed.tell()

    def _replace(self, former: bytes) -> None:
        try:
            self.aside = self._vault.replace()
        except StorageError as error:
            self._open(former)
            self.step, self.error = Step.PREVIEW, error
            return
        self.step, self.preview = Step.DONE, None
        key, self._key = self._key, b""
        try:
            self._vault.open(key)
        except StorageError as error:
            self.error = error

    def _open(self, former: bytes) -> None:
        if former:
            with suppress(StorageError):  # it is locked then, and says why when it is unlocked
                self._vault.open(former)

    def _present(self) -> Vault | None:
        return self._vault if self._vault.state is VaultState.OPEN else None

    def _run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        turn = self._turn = object()

        def done(result: Result[T]) -> None:
            if turn is not self._turn:
                return
            if isinstance(result, Err):
                self._refuse(result.error)
            else:
                then(result.value)

        self._jobs.run(work, done)

    def _refuse(self, error: Exception) -> None:
        self.trying = False
        known = error if isinstance(error, StorageError) else None
        if known is None or isinstance(known, BackupDamaged) or self.step is Step.LOOKING:
            self.forget()
        self.error = known
        self.changed.tell()
        if known is None:
            raise error

    def _vault_changed(self) -> None:
        if self.step not in {Step.NONE, Step.RESTORING, Step.DONE}:
            self.forget()
            self.changed.tell()
