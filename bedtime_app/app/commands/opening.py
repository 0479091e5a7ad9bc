"""Opens the vault for a command: by the passphrase file, the keyring or a prompt, in that order."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.profile import Profile
from bedtime_app.core.keychain_error import KeychainError
from bedtime_app.features.vault.key_changes import raise_strength
from bedtime_app.features.vault.remembering import REMEMBERED
from bedtime_app.storage.errors import StorageError, VaultAbsent, WrongKey
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bedtime_app.app.command_line import Invocation
    from bedtime_app.storage.vault import Vault

LONGEST_PASSPHRASE_FILE = 64 * 1024
"""Bytes; a larger file is not a passphrase."""


@contextmanager
def open_vault(invocation: Invocation, *, proven: bool = False) -> Iterator[tuple[Profile, Vault]]:
    """The profile and its open vault, locked again at the end.

    With `proven` the passphrase is needed even where this computer remembers the key.

    Raises:
        click.ClickException: In one line, why it could not be opened.
    """
    with storage_errors_in_words():
        profile = Profile.at(invocation.profile_dir)
        vault = profile.vault()
        if vault.state is VaultState.ABSENT:
            raise VaultAbsent
        try:
            if invocation.passphrase_file is not None:
                _unlock(vault, read_passphrase(invocation.passphrase_file))
            elif proven or not _open_as_remembered(profile, vault):
                _unlock(vault, ask_passphrase())
            yield profile, vault
        finally:
            vault.lock()


@contextmanager
def open_with_words(invocation: Invocation, words: str) -> Iterator[tuple[Profile, Vault]]:
    """The profile and its vault, open by its recovery words, locked again at the end.

    Raises:
        click.ClickException: In one line, why it could not be opened.
    """
    with storage_errors_in_words():
        profile = Profile.at(invocation.profile_dir)
        vault = profile.vault()
        vault.open(vault.key_slots().key_from_words(words))
        try:
            yield profile, vault
        finally:
            vault.lock()


@contextmanager
def open_unasked(invocation: Invocation) -> Iterator[tuple[Profile, Vault]]:
    """The profile and its vault, open if that needs nobody to be asked, locked again at the end.

    Raises:
        click.ClickException: In one line, why a passphrase that was given did not open it.
    """
    with storage_errors_in_words():
        profile = Profile.at(invocation.profile_dir)
        vault = profile.vault()
        if vault.state is not VaultState.ABSENT:
            if invocation.passphrase_file is not None:
                _unlock(vault, read_passphrase(invocation.passphrase_file))
            else:
                with suppress(StorageError):  # such as that the window has it open
                    _open_as_remembered(profile, vault)
        try:
            yield profile, vault
        finally:
            vault.lock()


@contextmanager
def storage_errors_in_words() -> Iterator[None]:
    """Say expected trouble in one line instead of a traceback."""
    from bedtime_app.features.vault.vault_words_view import VaultWords

    try:
        yield
    except StorageError as error:
        raise click.ClickException(VaultWords().trouble(error)) from error


def read_passphrase(path: Path) -> str:
    """The first line of the file."""
    try:
        with path.open("rb") as file:
            line = file.read(LONGEST_PASSPHRASE_FILE).splitlines()[:1]
            passphrase = line[0].decode() if line else ""
    except OSError as error:
        raise click.ClickException(
            QCoreApplication.translate("CommandLine", "The passphrase file cannot be read.")
        ) from error
    except UnicodeDecodeError as error:
        raise click.ClickException(
            QCoreApplication.translate("CommandLine", "The passphrase file is not UTF-8 text.")
        ) from error
    if not passphrase:
        raise click.ClickException(
            QCoreApplication.translate("CommandLine", "The passphrase file is empty.")
        )
    return passphrase


def ask_passphrase(*, twice: bool = False) -> str:
    """What the person types, unseen."""
    require_terminal(
        QCoreApplication.translate(
            "CommandLine",
            "The vault is locked. Give a passphrase file, or run this in a terminal.",
        )
    )
    prompt = QCoreApplication.translate("CommandLine", "Passphrase")
    passphrase: str = click.prompt(prompt, hide_input=True, confirmation_prompt=twice, err=True)
    return passphrase


def require_terminal(sentence: str) -> None:
    """Stop with `sentence` where nobody is there to be asked."""
    import sys

    if not sys.stdin.isatty():
        raise click.ClickException(sentence)


def remembered_key(profile: Profile) -> bytes | None:
    """The key that this computer remembers, of whichever vault; None if it gives none."""
    if not profile.settings().get(REMEMBERED):
        return None  # a keyring that was never asked to remember is not to be asked now
    try:
        return profile.keychain().recall()
    except KeychainError:
        return None


def _unlock(vault: Vault, passphrase: str) -> None:
    vault.unlock(passphrase)
    with suppress(StorageError):  # the vault is open as it was; the next time tries again
        raise_strength(vault, passphrase)


def _open_as_remembered(profile: Profile, vault: Vault) -> bool:
    key = remembered_key(profile)
    if key is None:
        return False
    try:
        vault.open(key)
    except WrongKey:
        return False
    return True
