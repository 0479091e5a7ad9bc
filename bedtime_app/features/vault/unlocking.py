"""The ways into a locked vault and the ways out of what can go wrong there."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Literal, TypeAlias

from bedtime_app.core.keychain_error import KeychainError
from bedtime_app.features.vault.passphrase import PassphrasePair
from bedtime_app.storage import errors

Mode: TypeAlias = Literal["passphrase", "words", "renew", "aside", "open"]


class WayOut(Enum):
    """What the page offers beside its sentence."""

    NONE = auto()
    """What the page shows anyway is the way out."""
    USE_WORDS = auto()
    RESCUE = auto()
    """What can be done about a damaged vault has a page of its own."""


@dataclass(frozen=True, slots=True)
class Unlocking:
    """Where the person stands before the door; secrets here never leave memory."""

    mode: Mode = "passphrase"
    busy: bool = False
    passphrase: str = ""
    words: str = ""
    pair: PassphrasePair = field(default_factory=PassphrasePair)
    judged: bool = False
    """Whether the person wanted to keep a new passphrase since something was typed."""
    remember: bool = False
    error: Exception | None = None

    def __repr__(self) -> str:
        return f"Unlocking({self.mode})"  # a secret must not reach a log by way of a traceback

    def begun(self) -> Unlocking:
        """Something slow runs; what went wrong before is over."""
        return replace(self, busy=True, error=None)

    def refused(self, error: Exception) -> Unlocking:
        """It did not open; what was typed stays to be mended, but for a wrong passphrase."""
        wrong = isinstance(error, errors.WrongPassphrase)
        return replace(self, busy=False, error=error, passphrase="" if wrong else self.passphrase)

    def opened(self) -> Unlocking:
        """The vault is open: after recovery words a new passphrase is offered."""
        mode: Mode = "renew" if self.mode == "words" else "open"
        return Unlocking(mode=mode, busy=mode == "open", remember=self.remember)

    def in_mode(self, mode: Mode) -> Unlocking:
        """Another way in, with nothing typed yet."""
        return Unlocking(mode=mode, remember=self.remember)

    def way_out(self) -> WayOut:
        """What to offer beside the sentence about the error."""
        if isinstance(self.error, errors.VaultDamaged):
            return WayOut.RESCUE
        if isinstance(self.error, errors.WrongPassphrase):
            return WayOut.USE_WORDS
        return WayOut.NONE


def is_expected(error: Exception) -> bool:
    """Whether a page has a sentence for it; everything else is a bug and must be heard of."""
    return isinstance(error, errors.StorageError | KeychainError)
