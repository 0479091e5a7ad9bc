"""`bedtime vault passphrase`, `words` and `forget`: what opens the vault from now on.

Passphrase and words change only for who knows one of them: a computer that remembers the key and is
left alone must not let a passer-by lock its owner out.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.opening import (
    LONGEST_PASSPHRASE_FILE,
    ask_passphrase,
    open_vault,
    open_with_words,
    read_passphrase,
    require_terminal,
    storage_errors_in_words,
)
from bedtime_app.core.keychain_error import KeychainError, KeychainTrouble

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from bedtime_app.app.command_line import Invocation
    from bedtime_app.app.profile import Profile
    from bedtime_app.features.vault.new_words import NewWords
    from bedtime_app.storage.recovery_words import RecoveryWords
    from bedtime_app.storage.vault import Vault

AS_JSON = click.option("--json", "as_json", is_flag=True, help="A JSON object.")
A_FILE = click.Path(path_type=Path)
WORDS_FILE = click.option(
    "--words-file", type=A_FILE, help="Open with the recovery words in this file."
)
WITH_WORDS = click.option("--with-words", is_flag=True, help="Be asked for the recovery words.")


@click.command()
@click.option("--new-passphrase-file", type=A_FILE, help="Its first line is the new one.")
@WORDS_FILE
@WITH_WORDS
@click.pass_obj
def passphrase(
    invocation: Invocation,
    new_passphrase_file: Path | None,
    words_file: Path | None,
    *,
    with_words: bool,
) -> None:
    """Choose another passphrase; the recovery words stay as they are."""
    from bedtime_app.features.vault.key_changes import put_passphrase

    with _opened(invocation, words_file, with_words=with_words) as (_, vault):
        chosen = _new_passphrase(new_passphrase_file)
        sealed = vault.key_slots().with_passphrase(vault.key(), chosen)
        put_passphrase(vault, sealed.passphrase)
    click.echo(
        QCoreApplication.translate(
            "CommandLine",
            "From now on the new passphrase opens the vault. Backups made before keep the old one.",
        )
    )


@click.command()
@click.option("--yes", is_flag=True, help="Do not ask for two of them back.")
@WORDS_FILE
@WITH_WORDS
@AS_JSON
@click.pass_obj
def words(
    invocation: Invocation, words_file: Path | None, *, yes: bool, with_words: bool, as_json: bool
) -> None:
    """Show twelve new recovery words; the old ones hold until the new ones are on paper."""
    from bedtime_app.features.vault.key_changes import put_words
    from bedtime_app.storage.recovery_words import RecoveryWords

    if not yes:
        require_terminal(
            QCoreApplication.translate(
                "CommandLine",
                "Run this in a terminal, or give --yes: two of the words are asked for.",
            )
        )
    with _opened(invocation, words_file, with_words=with_words) as (_, vault):
        new = RecoveryWords.new()
        if not yes:
            show_words(new)
            _ask_until_on_paper(new)
        put_words(vault, new)
    if as_json:
        click.echo(json.dumps({"recovery_words": list(new.words)}))
        return
    if yes:
        show_words(new)
    click.echo(
        QCoreApplication.translate(
            "CommandLine",
            "From now on the new words open the vault. Backups made before keep the old ones.",
        )
    )


@click.command()
@click.pass_obj
def forget(invocation: Invocation) -> None:
    """Let this computer forget the key; the passphrase and the words stay as they are."""
    from bedtime_app.app.profile import Profile
    from bedtime_app.features.vault.remembering import REMEMBERED
    from bedtime_app.features.vault.vault_words_view import VaultWords

    profile = Profile.at(invocation.profile_dir)
    settings = profile.settings()
    was_wished = settings.get(REMEMBERED)
    with storage_errors_in_words():
        settings.put(
            REMEMBERED, REMEMBERED.default
        )  # from here on the keyring is not asked any more
    try:
        profile.keychain().forget()
    except KeychainError as error:
        if was_wished or error.trouble is not KeychainTrouble.ABSENT:
            raise click.ClickException(VaultWords().not_forgotten()) from error
    click.echo(
        QCoreApplication.translate(
            "CommandLine",
            "This computer does not remember the key. Your passphrase opens the vault.",
        )
    )


KEY_COMMANDS = (passphrase, words, forget)


def _opened(
    invocation: Invocation, words_file: Path | None, *, with_words: bool
) -> AbstractContextManager[tuple[Profile, Vault]]:
    if words_file is not None:
        return open_with_words(invocation, _read_words(words_file))
    if with_words:
        require_terminal(
            QCoreApplication.translate(
                "CommandLine", "Run this in a terminal, or give --words-file."
            )
        )
        prompt = QCoreApplication.translate("CommandLine", "Recovery words")
        typed: str = click.prompt(prompt, hide_input=True, err=True)
        return open_with_words(invocation, typed)
    return open_vault(invocation, proven=True)


def _read_words(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(LONGEST_PASSPHRASE_FILE).decode(errors="replace")
    except OSError as error:
        raise click.ClickException(
            QCoreApplication.translate("CommandLine", "The file of words cannot be read.")
        ) from error


def _new_passphrase(path: Path | None) -> str:
    from bedtime_app.features.vault.passphrase import PassphrasePair
    from bedtime_app.features.vault.vault_words_view import VaultWords

    if path is None:
        require_terminal(
            QCoreApplication.translate(
                "CommandLine", "Give --new-passphrase-file, or run this in a terminal."
            )
        )
        click.echo(QCoreApplication.translate("CommandLine", "Now the new passphrase."), err=True)
    chosen = read_passphrase(path) if path is not None else ask_passphrase(twice=True)
    if (trouble := PassphrasePair(chosen, chosen).trouble()) is not None:
        raise click.ClickException(VaultWords().pair(trouble))
    return chosen


def show_words(new: RecoveryWords) -> None:
    """Ask for them to be written down, and show them by number."""
    click.echo(
        QCoreApplication.translate(
            "CommandLine",
            "Write these twelve words on paper. They open the vault without the passphrase.",
        )
    )
    for number, word in enumerate(new.words, start=1):
        click.echo(f"{number:>3}  {word}")


def _ask_until_on_paper(new: RecoveryWords) -> None:
    from secrets import SystemRandom

    from bedtime_app.features.vault.new_words import NewWords
    from bedtime_app.features.vault.vault_words_view import VaultWords

    state = _answers(NewWords.begin(new, SystemRandom()))
    while not state.are_on_paper():
        click.echo(VaultWords().not_on_paper(), err=True)
        state = _answers(state)


def _answers(state: NewWords) -> NewWords:
    for number, position in enumerate(state.check.positions):
        prompt = QCoreApplication.translate("CommandLine", "Word %1 on your paper")
        typed: str = click.prompt(prompt.replace("%1", str(position)), err=True)
        state = state.answered(number, typed)
    return state
