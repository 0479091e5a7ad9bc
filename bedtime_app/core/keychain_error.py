"""What can be wrong with the system's keyring."""

from __future__ import annotations

from enum import Enum, auto


class KeychainTrouble(Enum):
    """Why the keyring did not help."""

    ABSENT = auto()
    """There is none, or only one that would write the key in plain."""
    LOCKED = auto()
    """It is there but stayed locked, or the person declined."""
    FORGOTTEN = auto()
    """It no longer holds what it was asked to keep."""
    SILENT = auto()
    """It did not answer in time."""
    BROKEN = auto()
    """It answered with an error of its own."""


class KeychainError(Exception):
    """The keyring could not recall, remember or forget."""

    def __init__(self, trouble: KeychainTrouble) -> None:
        super().__init__(trouble.name.lower())
        self.trouble = trouble
