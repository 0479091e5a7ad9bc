"""`bedtime vault`: make a vault, and see that it is whole."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.opening import (
    ask_passphrase,
    read_passphrase,
    storage_errors_in_words,
)
from bedtime_app.app.commands.unsealing import backups_of, newest_whole, slots_of, unseal
from bedtime_app.app.commands.vault_backup_commands import backup, restore
from bedtime_app.app.commands.vault_destroy_command import destroy
from bedtime_app.app.commands.vault_export_commands import export
from bedtime_app.app.commands.vault_keys_commands import KEY_COMMANDS, show_words
from bedtime_app.app.commands.vault_salvage_command import salvage

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
    show_words(words)


@command.command()
@AS_JSON
@click.pass_obj
def check(invocation: Invocation, *, as_json: bool) -> None:
    """Open the vault and read all of it."""
    from bedtime_app.app.profile import Profile
    from bedtime_app.storage.errors import BackupAbsent, VaultDamaged

    newest = ""
    with storage_errors_in_words():
        profile = Profile.at(invocation.profile_dir)
        vault = profile.vault()
        backups = backups_of(profile.settings(), profile.directory, vault)
        key = unseal(invocation, profile, slots_of(vault, backups))
        try:
            vault.open(key)
            found = vault.check()
        except VaultDamaged as error:
            found = (str(error),)
        finally:
            vault.lock()
        if found:
            with suppress(BackupAbsent):
                newest = str(newest_whole(backups, key).database)
    if as_json:
        row: dict[str, object] = {"whole": not found, "found": list(found)}
        click.echo(json.dumps(row | ({"newest_backup": newest or None} if found else {})))
    elif not found:
        click.echo(QCoreApplication.translate("CommandLine", "The vault is whole."))
    if found:
        raise click.ClickException(_way_out(newest))


command.add_command(backup)
command.add_command(restore)
command.add_command(salvage)
command.add_command(export)
command.add_command(destroy)


def _way_out(newest: str) -> str:
    if not newest:
        return QCoreApplication.translate(
            "CommandLine",
            "The vault is damaged and no whole backup is in the folder for them. "
            "Do not write to it; “bedtime vault salvage” takes out what can be read.",
        )
    told = QCoreApplication.translate(
        "CommandLine",
        "The vault is damaged. Do not write to it. “bedtime vault restore” brings back its newest "
        "whole backup, %1; “bedtime vault salvage” takes out what can be read.",
    )
    return told.replace("%1", newest)
