from __future__ import annotations

import pytest

from bedtime_app.core.keychain_error import KeychainError, KeychainTrouble
from bedtime_app.features.vault.vault_words_view import VaultWords
from bedtime_app.storage import errors

TROUBLES = [
    *(KeychainError(trouble) for trouble in KeychainTrouble),
    *(errors.VaultDamaged(part) for part in errors.DamagedPart),
    errors.WordUnknown(7),
    errors.WordsMissing(11),
    errors.WordsMixedUp(),
    errors.WrongPassphrase(),
    errors.WrongWords(),
    errors.WrongKey(),
    errors.MemoryShort(),
    errors.VaultTooNew(),
    errors.VaultInUse(),
    errors.VaultReadOnly(),
    errors.DiskFull(),
    errors.DiskTrouble("EIO"),
    errors.UpgradeFailed(),
    errors.VaultExists(),
    errors.VaultAbsent(),
    errors.VaultLocked(),
    errors.BackupFolderGone(),
    errors.BackupFolderReadOnly(),
    errors.BackupDamaged(),
    errors.BackupAbsent(),
]


def concrete(kind: type[errors.StorageError]) -> set[type[errors.StorageError]]:
    """The kinds that are raised themselves, rather than being a family of them."""
    below = {each for child in kind.__subclasses__() for each in concrete(child)}
    return below or {kind}


def test_no_kind_of_trouble_is_forgotten_here() -> None:
    assert concrete(errors.StorageError) <= {type(trouble) for trouble in TROUBLES}


def test_each_trouble_has_a_sentence_of_its_own() -> None:
    sentences = [VaultWords().trouble(trouble) for trouble in TROUBLES]
    assert len(set(sentences)) == len(sentences)
    for sentence in sentences:
        assert sentence.endswith((".", "?"))
        assert "!" not in sentence
        assert "%" not in sentence


def test_a_bug_is_not_talked_over() -> None:
    with pytest.raises(ZeroDivisionError):
        VaultWords().trouble(ZeroDivisionError())
