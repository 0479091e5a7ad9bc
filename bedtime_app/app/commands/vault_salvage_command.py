"""`bedtime vault salvage`."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.opening import storage_errors_in_words
from bedtime_app.app.commands.unsealing import backups_of, newest_whole, slots_of, unseal
from bedtime_app.app.commands.vault_backup_commands import AS_JSON, ask_once_more

if TYPE_CHECKING:
    from bedtime_app.app.command_line import Invocation
    from bedtime_app.storage.salvage import Loss


@click.command()
@click.option("--dry-run", is_flag=True, help="Show what would be lost and change nothing.")
@click.option("--yes", is_flag=True, help="Do not ask once more.")
@AS_JSON
@click.pass_obj
def salvage(invocation: Invocation, *, dry_run: bool, yes: bool, as_json: bool) -> None:
    """Take all that can be read out of a damaged vault, which is kept aside as it is."""
    from bedtime_app.app.profile import Profile
    from bedtime_app.storage.errors import StorageError

    with storage_errors_in_words():
        profile = Profile.at(invocation.profile_dir)
        vault = profile.vault()
        backups = backups_of(profile.settings(), profile.directory, vault)
        slots = slots_of(vault, backups)
        key = unseal(invocation, profile, slots)
        loss = vault.prepare_salvage(key, slots)
        try:
            newest = str(newest_whole(backups, key).database)
        except StorageError:
            newest = ""
        if not as_json:
            _tell(loss, newest)
        aside = None
        try:
            if not dry_run:
                ask_once_more(yes=yes)
                aside = vault.replace()
        finally:
            vault.discard_replacement()
    if as_json:
        done = {"salvaged": not dry_run, "set_aside": str(aside) if aside else None}
        click.echo(json.dumps(asdict(loss) | {"newest_backup": newest or None} | done, indent=2))
    elif aside is not None:
        told = QCoreApplication.translate("CommandLine", "The damaged vault is kept in %1.")
        click.echo(told.replace("%1", str(aside)))


def _tell(loss: Loss, newest: str) -> None:
    pages = QCoreApplication.translate("CommandLine", "%1 pages (%2 bytes) cannot be read.")
    click.echo(
        pages.replace("%1", str(loss.unreadable_pages)).replace("%2", str(loss.unreadable_bytes))
    )
    line = QCoreApplication.translate("CommandLine", "%1: %2 rows can be read, %3 are lost.")
    gap = QCoreApplication.translate("CommandLine", "%1: rows %2 to %3 cannot be read.")
    open_gap = QCoreApplication.translate(
        "CommandLine", "%1: rows from %2 on cannot be read, if there are any."
    )
    for name, table in loss.tables.items():
        said = line.replace("%1", name).replace("%2", str(table.read))
        click.echo(said.replace("%3", str(table.lost)))
        for first, last in table.gaps:
            pattern = open_gap if last is None else gap
            said = pattern.replace("%1", name).replace("%2", str(first))
            click.echo(said.replace("%3", str(last)))
    if newest:
        told = QCoreApplication.translate("CommandLine", "The newest whole backup is %1.")
        click.echo(told.replace("%1", newest))
