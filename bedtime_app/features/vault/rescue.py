"""What is needed for a damaged vault: a key, and the backups that somebody else knows of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeAlias

from bedtime_app.storage.errors import WrongKey
from bedtime_app.storage.key_slots import KeySlots
from bedtime_app.storage.keys import fingerprint

if TYPE_CHECKING:
    from datetime import datetime

Opener: TypeAlias = Callable[[KeySlots], bytes]
"""Gets the key out of sealed keys; slow; raises `WrongPassphrase` or another `StorageError`."""


class Rescue(Protocol):
    """What can be had for a damaged vault; every call is slow and may raise `StorageError`."""

    def newest(self) -> datetime | None:
        """When the newest backup of the vault was made (aware), or None if there is none."""

    def own_slots(self) -> KeySlots:
        """The vault's sealed keys, or if those are damaged the ones of its newest backup."""

    def prepare_newest(self, opener: Opener) -> tuple[bytes, datetime]:
        """Have the newest whole backup lie ready for `Vault.replace`; its key, and of when it is.

        Raises `BackupAbsent` if none is whole.
        """


def remembered(key: bytes) -> Opener:
    """Opens with a key that is known already; raises `WrongKey` if it is of another vault."""

    def opener(slots: KeySlots) -> bytes:
        if fingerprint(key) != slots.fingerprint:
            raise WrongKey
        return key

    return opener


def unopened(_slots: KeySlots) -> bytes:
    """Stands for having nothing to open with."""
    raise WrongKey


def typed(text: str) -> Opener:
    """Opens with a passphrase or with twelve words, whichever `text` is."""
    return lambda slots: slots.key_from_either(text)
