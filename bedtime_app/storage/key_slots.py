"""The file `vault.keys`: the vault's key, sealed once for each way to open it; nothing in plain."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace

from bedtime_app.storage import keys
from bedtime_app.storage.errors import DamagedPart, VaultDamaged, VaultTooNew, WordsMistyped
from bedtime_app.storage.keys import DEFAULT_STRENGTH, PassphraseSlot, Strength, WordsSlot
from bedtime_app.storage.recovery_words import RecoveryWords

FORMAT = "bedtime vault keys"
VERSION = 1
LONGEST_FILE = 64 * 1024
"""Bytes; what is longer was not written by Bedtime."""
_MOST_MEMORY = 1024**3
_MOST_WORK = 16 * 1024**3
"""Bytes gone over, twenty times the default: half a minute, and no file can ask for more."""
_BOX_BYTES = 24 + 16 + keys.KEY_BYTES
_VAULT_BYTES = 16


@dataclass(frozen=True, slots=True)
class KeySlots:
    """Which vault, which key, and what gives it; a passphrase is slow, so use `Jobs`."""

    vault: str
    """The id that is also inside the database, in hexadecimal."""
    fingerprint: bytes
    """Of the key."""
    passphrase: PassphraseSlot
    words: WordsSlot

    @classmethod
    def seal(
        cls,
        key: bytes,
        passphrase: str,
        words: RecoveryWords,
        strength: Strength = DEFAULT_STRENGTH,
    ) -> KeySlots:
        """Slots for a new vault with that key; slow."""
        return cls(
            keys.new_key()[:_VAULT_BYTES].hex(),
            keys.fingerprint(key),
            keys.wrap_with_passphrase(key, passphrase, strength),
            keys.wrap_with_words(key, words),
        )

    def key_from_passphrase(self, passphrase: str) -> bytes:
        """The key; slow; raises `WrongPassphrase` or `MemoryShort`."""
        return keys.unwrap_with_passphrase(self.passphrase, passphrase)

    def key_from_words(self, text: str) -> bytes:
        """The key; raises a kind of `WordsMistyped`, or `WrongWords`."""
        return keys.unwrap_with_words(self.words, RecoveryWords.parse(text))

    def key_from_either(self, text: str) -> bytes:
        """The key, by recovery words if `text` is twelve of them, otherwise by the passphrase."""
        try:
            return self.key_from_words(text)
        except WordsMistyped:
            return self.key_from_passphrase(text)

    def with_passphrase(
        self, key: bytes, passphrase: str, strength: Strength = DEFAULT_STRENGTH
    ) -> KeySlots:
        """These slots with another passphrase; slow."""
        return replace(self, passphrase=keys.wrap_with_passphrase(key, passphrase, strength))

    def with_words(self, key: bytes, words: RecoveryWords) -> KeySlots:
        """These slots with other recovery words."""
        return replace(self, words=keys.wrap_with_words(key, words))

    def to_bytes(self) -> bytes:
        """What the file holds."""
        content = {
            "format": FORMAT,
            "version": VERSION,
            "vault": self.vault,
            "fingerprint": self.fingerprint.hex(),
            "passphrase": {
                "kdf": "argon2id",
                "salt": self.passphrase.salt.hex(),
                "operations": self.passphrase.strength.operations,
                "memory": self.passphrase.strength.memory,
                "box": self.passphrase.box.hex(),
            },
            "words": {
                "kdf": "blake2b",
                "salt": self.words.salt.hex(),
                "box": self.words.box.hex(),
            },
        }
        return json.dumps(content | {"checksum": _checksum(content)}, indent=2).encode() + b"\n"

    @classmethod
    def from_bytes(cls, data: bytes) -> KeySlots:
        """What `to_bytes` wrote; raises `VaultTooNew` or `VaultDamaged`."""
        if len(data) > LONGEST_FILE:
            raise VaultDamaged(DamagedPart.KEYS)
        try:
            content = json.loads(data)
            if content["format"] == FORMAT and content["version"] > VERSION:
                raise VaultTooNew
            return cls._from_content(content)
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
            raise VaultDamaged(DamagedPart.KEYS) from error

    @classmethod
    def _from_content(cls, content: dict[str, object]) -> KeySlots:
        # Without the checksum a flipped bit in a box would look like a wrong passphrase.
        checksum = content.pop("checksum")
        if content["format"] != FORMAT or checksum != _checksum(content):
            raise ValueError("not what Bedtime wrote")
        passphrase, words = content["passphrase"], content["words"]
        if not isinstance(passphrase, dict) or not isinstance(words, dict):
            raise TypeError("a slot is an object")
        return cls(
            _exactly(_VAULT_BYTES, content["vault"]).hex(),
            _exactly(keys.FINGERPRINT_BYTES, content["fingerprint"]),
            PassphraseSlot(
                _exactly(keys.SALT_BYTES, passphrase["salt"]),
                _bearable(Strength(int(passphrase["operations"]), int(passphrase["memory"]))),
                _exactly(_BOX_BYTES, passphrase["box"]),
            ),
            WordsSlot(_exactly(keys.SALT_BYTES, words["salt"]), _exactly(_BOX_BYTES, words["box"])),
        )


def _checksum(content: dict[str, object]) -> str:
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":")).encode()
    return hashlib.blake2b(canonical, digest_size=16).hexdigest()


def _exactly(length: int, text: object) -> bytes:
    value = bytes.fromhex(str(text))
    if len(value) != length:
        raise ValueError("of another length")
    return value


def _bearable(strength: Strength) -> Strength:
    least = keys.LEAST_STRENGTH
    if not least.memory <= strength.memory <= _MOST_MEMORY:
        raise ValueError("more memory than machines have")
    if not least.operations <= strength.operations <= _MOST_WORK // strength.memory:
        raise ValueError("passes that never end")
    return strength
