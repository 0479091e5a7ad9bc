"""Secrets that wrap the vault's key: pure, and slow on purpose, so to be run in `Jobs`."""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.storage.errors import MemoryShort, WrongPassphrase, WrongWords

if TYPE_CHECKING:
    from types import ModuleType

    from bedtime_app.storage.recovery_words import RecoveryWords

KEY_BYTES = 32
SALT_BYTES = 16
FINGERPRINT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Strength:
    """How much work Argon2id makes of a passphrase."""

    operations: int
    """Passes over the memory."""
    memory: int
    """Bytes."""

    def gentler(self) -> Strength:
        """Half the memory and twice the passes: about the same time where memory is short."""
        return Strength(self.operations * 2, self.memory // 2)

    def is_below(self, other: Strength) -> bool:
        """Whether `other` is more work over no less memory: stronger in every way."""
        return (
            self.memory <= other.memory
            and self.operations * self.memory < other.operations * other.memory
        )


DEFAULT_STRENGTH = Strength(3, 256 * 1024 * 1024)
"""0.3 to 0.8 s on two cores of 2026; above the second recommendation of RFC 9106."""
LEAST_STRENGTH = Strength(1, 8 * 1024)
"""The least that libsodium allows; for tests."""
_GENTLEST_MEMORY = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class PassphraseSlot:
    """The key under a passphrase."""

    salt: bytes
    strength: Strength
    box: bytes
    """XSalsa20-Poly1305: nonce, tag, sealed key."""


@dataclass(frozen=True, slots=True)
class WordsSlot:
    """The key under recovery words."""

    salt: bytes
    box: bytes
    """XSalsa20-Poly1305: nonce, tag, sealed key."""


def new_key() -> bytes:
    """32 bytes from the system's random source."""
    return secrets.token_bytes(KEY_BYTES)


def fingerprint(key: bytes) -> bytes:
    """Tells this key from another; nothing can be learnt from it about the key."""
    return hashlib.blake2b(key, digest_size=FINGERPRINT_BYTES, person=b"bedtime key").digest()


def wrap_with_passphrase(
    key: bytes, passphrase: str, strength: Strength = DEFAULT_STRENGTH
) -> PassphraseSlot:
    """Seal `key` under `passphrase`, more gently if memory is short; raises `MemoryShort`."""
    if not passphrase:
        raise ValueError("a passphrase has at least one character")
    salt = secrets.token_bytes(SALT_BYTES)
    while True:
        try:
            sealing = _from_passphrase(passphrase, salt, strength)
        except MemoryShort:
            if strength.memory // 2 < _GENTLEST_MEMORY:
                raise
            strength = strength.gentler()
        else:
            return PassphraseSlot(salt, strength, _seal(sealing, key))


def unwrap_with_passphrase(slot: PassphraseSlot, passphrase: str) -> bytes:
    """The key; raises `WrongPassphrase` or `MemoryShort`."""
    key = _unseal(_from_passphrase(passphrase, slot.salt, slot.strength), slot.box)
    if key is None:
        raise WrongPassphrase
    return key


def wrap_with_words(key: bytes, words: RecoveryWords) -> WordsSlot:
    """Seal `key` under `words`."""
    salt = secrets.token_bytes(SALT_BYTES)
    return WordsSlot(salt, _seal(_from_words(words, salt), key))


def unwrap_with_words(slot: WordsSlot, words: RecoveryWords) -> bytes:
    """The key; raises `WrongWords`."""
    key = _unseal(_from_words(words, slot.salt), slot.box)
    if key is None:
        raise WrongWords
    return key


def _from_passphrase(passphrase: str, salt: bytes, strength: Strength) -> bytes:
    nacl = _nacl()
    typed = unicodedata.normalize("NFKC", passphrase).encode()
    try:
        derived = nacl.pwhash.argon2id.kdf(
            KEY_BYTES, typed, salt, opslimit=strength.operations, memlimit=strength.memory
        )
    except (
        nacl.exceptions.RuntimeError,
        MemoryError,
    ) as error:  # libsodium fails only when it gets no memory
        raise MemoryShort from error
    return bytes(derived)


def _from_words(words: RecoveryWords, salt: bytes) -> bytes:
    # 128 random bits cannot be guessed: no slow derivation, but one that every Python has.
    return hashlib.blake2b(
        key=words.entropy, salt=salt, person=b"bedtime words", digest_size=KEY_BYTES
    ).digest()


def _seal(sealing: bytes, key: bytes) -> bytes:
    return bytes(_nacl().secret.SecretBox(sealing).encrypt(key))


def _unseal(sealing: bytes, box: bytes) -> bytes | None:
    nacl = _nacl()
    try:
        return bytes(nacl.secret.SecretBox(sealing).decrypt(box))
    except nacl.exceptions.CryptoError:
        return None


def _nacl() -> ModuleType:
    import nacl.exceptions
    import nacl.pwhash.argon2id
    import nacl.secret

    return nacl
