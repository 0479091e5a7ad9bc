"""Another passphrase, other words, more strength: what is slow apart from what is written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bedtime_app.storage.keys import DEFAULT_STRENGTH, PassphraseSlot, Strength

if TYPE_CHECKING:
    from bedtime_app.storage.key_slots import KeySlots
    from bedtime_app.storage.recovery_words import RecoveryWords
    from bedtime_app.storage.vault import Vault


def put_passphrase(vault: Vault, sealed: PassphraseSlot) -> None:
    """Let the open vault be opened by that passphrase and no longer by the old one.

    The words stay those of this moment, whatever they were when the slow sealing began.
    """
    vault.replace_keys(replace(vault.key_slots(), passphrase=sealed))


def put_words(vault: Vault, words: RecoveryWords) -> None:
    """Let the open vault be opened by `words` and no longer by the old ones."""
    vault.replace_keys(vault.key_slots().with_words(vault.key(), words))


def stronger(
    slots: KeySlots, passphrase: str, strength: Strength = DEFAULT_STRENGTH
) -> PassphraseSlot | None:
    """The same passphrase sealed with `strength`, if `slots` are weaker; slow.

    None where they are not, or where memory is too short for it: what was opened here once must
    stay possible to open here. Raises `WrongPassphrase`, or `MemoryShort` where there is none.
    """
    if not slots.passphrase.strength.is_below(strength):
        return None
    key = slots.key_from_passphrase(passphrase)  # or a mistyped one would become the new one
    sealed = slots.with_passphrase(key, passphrase, strength).passphrase
    return sealed if sealed.strength == strength else None


def put_stronger(vault: Vault, weaker: PassphraseSlot, sealed: PassphraseSlot) -> None:
    """Put `sealed` in the place of `weaker`, unless the passphrase was changed meanwhile."""
    if vault.key_slots().passphrase == weaker:
        put_passphrase(vault, sealed)


def raise_strength(vault: Vault, passphrase: str, strength: Strength = DEFAULT_STRENGTH) -> None:
    """Seal the open vault's passphrase anew if it is weaker than `strength`; slow if so."""
    slots = vault.key_slots()
    if (sealed := stronger(slots, passphrase, strength)) is not None:
        put_stronger(vault, slots.passphrase, sealed)
