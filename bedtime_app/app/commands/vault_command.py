"""`bedtime vault`: make a vault, and see that it is whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.opening import (
    ask_passphrase,
    open_vault,
    read_passphrase,
    storage_errors_in_words,
)
from bedtime_app.app.commands.vault_keys_commands import KEY_COMMANDS

if TYPE_CHECKING:
    from bedtime_app.app.command_line import Invocation

AS_JSON = click.option("--json", "as_json", is_flag=True, help="A JSON object.")


@click.group(name="vault")
def command() -> None:
    """The encrypted home of everything you write."""


for _each in KEY_COMMANDS:
    command.add_command(_each)


@command.command()
@AS_JSON
@click.pass_obj
def create(invocation: Invocation, *, as_json: bool) -> None:
    """Make the vault and show its twelve recovery words, this once."""
    from bedtime_app.app.profile import Profile
    from bedtime_app.storage.vault import VaultState

    with storage_errors_in_words():
        vault = Profile.at(invocation.profile_dir).vault()
        if vault.state is not VaultState.ABSENT:
            raise click.ClickException(
                QCoreApplication.translate(
                    "CommandLine", "There is a vault in this folder already."
                )
            )
        passphrase = (
            read_passphrase(invocation.passphrase_file)
            if invocation.passphrase_file is not None
            else ask_passphrase(twice=True)
        )
        words = vault.create(passphrase)
        vault.lock()
    if as_json:
        click.echo(json.dumps({"recovery_words": list(words.words)}))
        return
    click.echo(
        QCoreApplication.translate(
            "CommandLine",
            "Write these twelve words on paper. They open the vault without the passphrase.",
        )
    )
    for number, word in enumerate(words.words, start=1):
        click.echo(f"{number:>3}  {word}")


@command.command()
@AS_JSON
@click.pass_obj
def check(invocation: Invocation, *, as_json: bool) -> None:
    """Open the vault and read all of it."""
    with open_vault(invocation) as (_, vault):
        found = vault.check()
    if as_json:
        click.echo(json.dumps({"whole": not found, "found": list(found)}))
    elif not found:
        click.echo(QCoreApplication.translate("CommandLine", "The vault is whole."))
    if found:
        raise click.ClickException(
            QCoreApplication.translate(
                "CommandLine", "The vault is damaged. Do not write to it; restore a backup."
            )
        )
