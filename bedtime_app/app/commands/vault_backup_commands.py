"""`bedtime vault backup` and `bedtime vault restore`."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.opening import open_vault, storage_errors_in_words
from bedtime_app.app.commands.unsealing import backups_of, newest_whole, unseal

if TYPE_CHECKING:
    from bedtime_app.app.command_line import Invocation
    from bedtime_app.app.profile import Profile
    from bedtime_app.storage.backup import Backup, BackupFolder
    from bedtime_app.storage.key_slots import KeySlots
    from bedtime_app.storage.restore import Preview
    from bedtime_app.storage.vault import Vault

AS_JSON = click.option("--json", "as_json", is_flag=True, help="JSON.")
NEWEST = "newest"


@click.command()
@click.option(
    "--to",
    "chosen",
    type=click.Path(file_okay=False, path_type=Path),
    help="Another folder than the one in the settings.",
)
@click.option("--always", is_flag=True, help="Keep the folder of --to for every later backup.")
@click.option("--list", "listing", is_flag=True, help="Show what is there and make nothing.")
@AS_JSON
@click.pass_obj
def backup(
    invocation: Invocation, chosen: Path | None, *, always: bool, listing: bool, as_json: bool
) -> None:
    """Copy the vault, encrypted, and read the copy once to see that it is whole.

    Of older ones the newest of the last 7 days, 4 weeks and 12 months stay.
    """
    from bedtime_app.app.profile import Profile
    from bedtime_app.features.backups.backup_place import FOLDER
    from bedtime_app.system.clock import SystemClock

    if listing:
        with storage_errors_in_words():
            found = _folder(Profile.at(invocation.profile_dir), chosen).backups()
        _show(found, as_json=as_json)
        return
    with open_vault(invocation) as (profile, vault):
        folder, slots, now = _folder(profile, chosen), vault.key_slots(), SystemClock().now()
        with closing(vault.connect()) as source:
            made = folder.make(source, vault.key(), slots, now)
        folder.thin(slots.vault, now)
        if always and chosen is not None:
            profile.settings().put(FOLDER, str(chosen.absolute()))
    _show((made,), as_json=as_json)


@click.command()
@click.argument("backup_name", metavar="BACKUP")
@click.option("--dry-run", is_flag=True, help="Show what would change and change nothing.")
@click.option("--yes", is_flag=True, help="Do not ask once more.")
@AS_JSON
@click.pass_obj
def restore(
    invocation: Invocation, backup_name: str, *, dry_run: bool, yes: bool, as_json: bool
) -> None:
    """Bring a backup back: its .db file, or `newest` for the newest whole one.

    The present vault is kept aside. Asked for is the passphrase that the backup had; it holds then.
    """
    from bedtime_app.app.profile import Profile
    from bedtime_app.storage.restore import prepare_restore, preview_of

    with storage_errors_in_words():
        profile = Profile.at(invocation.profile_dir)
        vault = profile.vault()
        candidates = _named(backup_name, profile, vault)
        key = unseal(invocation, profile, _first_keys(candidates))
        chosen = newest_whole(candidates, key) if len(candidates) > 1 else candidates[0]
        comparable = _open_beside(vault, key)
        try:
            shown = preview_of(chosen, key, vault if comparable else None)
            if not as_json:
                _tell(shown)
            aside = None
            if not dry_run:
                ask_once_more(yes=yes)
                prepare_restore(chosen, key, vault)
                aside = vault.replace()
        finally:
            vault.lock()
    if as_json:
        row = {"backup": str(chosen.database), "compared": shown.compared, **_row(shown)}
        done = {"restored": not dry_run, "set_aside": str(aside) if aside else None}
        click.echo(json.dumps(row | done, indent=2))
    elif not dry_run:
        click.echo(
            QCoreApplication.translate(
                "CommandLine",
                "The backup is back. It opens with the passphrase and words it had then.",
            )
        )
        if aside is not None:
            told = QCoreApplication.translate("CommandLine", "The former vault is kept in %1.")
            click.echo(told.replace("%1", str(aside)))


def _folder(profile: Profile, chosen: Path | None) -> BackupFolder:
    from bedtime_app.features.backups.backup_place import backup_folder
    from bedtime_app.storage.backup import BackupFolder

    if chosen is not None:
        return BackupFolder(chosen)
    return backup_folder(profile.settings(), profile.directory)


def _named(name: str, profile: Profile, vault: Vault) -> tuple[Backup, ...]:
    from bedtime_app.storage.backup import Backup
    from bedtime_app.storage.errors import BackupAbsent

    if name == NEWEST:
        found = backups_of(profile.settings(), profile.directory, vault)
    else:
        one = Backup.at(Path(name))
        found = () if one is None else (one,)
    if not found:
        raise BackupAbsent
    return found


def _first_keys(backups: tuple[Backup, ...]) -> KeySlots:
    from bedtime_app.storage.errors import BackupDamaged

    for backup in backups:
        try:
            return backup.read_keys()
        except BackupDamaged:
            continue
    raise BackupDamaged


def _open_beside(vault: Vault, key: bytes) -> bool:
    """Whether the present vault is open now and can be compared; it may be damaged or another."""
    from bedtime_app.storage.errors import VaultAbsent, VaultDamaged, WrongKey

    try:
        vault.open(key)
    except (VaultAbsent, VaultDamaged, WrongKey):
        return False
    return True


def ask_once_more(*, yes: bool) -> None:
    """Have the person say that it shall be done, unless `yes`; ends the command if not."""
    import sys

    if yes:
        return
    if not sys.stdin.isatty():
        raise click.ClickException(
            QCoreApplication.translate("CommandLine", "Nothing was changed. Say --yes to do it.")
        )
    question = QCoreApplication.translate("CommandLine", "Put this in the place of your vault?")
    click.confirm(question, abort=True, err=True)


def _show(backups: tuple[Backup, ...], *, as_json: bool) -> None:
    if as_json:
        rows = [
            {
                "path": str(each.database),
                "made_at": each.made_at.isoformat(),
                "vault": each.vault,
                "bytes": each.size,
            }
            for each in backups
        ]
        click.echo(json.dumps(rows, indent=2))
        return
    for each in backups:
        click.echo(f"{each.made_at:%Y-%m-%d %H:%M} UTC  {each.size:>12,}  {each.database}")


def _row(shown: Preview) -> dict[str, object]:
    from dataclasses import asdict

    return {
        "tables": {name: asdict(each) for name, each in shown.tables.items()},
        "nights": {night: asdict(each) for night, each in shown.nights.items()},
    }


def _tell(shown: Preview) -> None:
    if not shown.compared:
        click.echo(
            QCoreApplication.translate(
                "CommandLine", "There is no vault here to compare it with. It holds:"
            )
        )
    elif not shown.tables:
        click.echo(QCoreApplication.translate("CommandLine", "Nothing would change."))
    line = QCoreApplication.translate(
        "CommandLine", "%1: %2 only in the backup, %3 only in the vault, %4 different"
    )
    for name, each in (*shown.tables.items(), *shown.nights.items()):
        said = line.replace("%1", name).replace("%2", str(each.only_backup))
        said = said.replace("%3", str(each.only_vault)).replace("%4", str(each.differing))
        click.echo(said)
