"""`bedtime vault destroy`: the end of a vault, asked twice."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, NamedTuple

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.opening import storage_errors_in_words
from bedtime_app.app.profile import Profile
from bedtime_app.core.keychain_error import KeychainError
from bedtime_app.features.backups.backup_place import backup_folder
from bedtime_app.features.vault.remembering import REMEMBERED
from bedtime_app.storage.errors import StorageError

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.app.command_line import Invocation


@click.command()
@click.option("--yes-destroy-everything", "sure", is_flag=True, help="Do not ask; for scripts.")
@click.option("--json", "as_json", is_flag=True, help="A JSON object.")
@click.pass_obj
def destroy(invocation: Invocation, *, sure: bool, as_json: bool) -> None:
    """Remove the vault and everything in it for good, also what upgrades kept of it.

    Backups and exports stay. It needs no passphrase: whoever can delete the files can do it.
    """
    with storage_errors_in_words():
        profile = Profile.at(invocation.profile_dir)
        vault = profile.vault()
        vault.require_files()
        if not sure:
            _ask_twice(profile.directory)
        forgotten = _forget(profile)
        vault.destroy()
    left = backup_places(profile)
    if as_json:
        said = {
            "destroyed": True,
            "forgotten": forgotten,
            "backups": [str(path) for path in left.with_copies],
            "out_of_reach": [str(path) for path in left.out_of_reach],
        }
        click.echo(json.dumps(said, ensure_ascii=False))
    else:
        _say(forgotten, left)


class BackupPlaces(NamedTuple):
    """Where copies of a vault still lie, each of which opens alone, and where they may."""

    with_copies: tuple[Path, ...]
    out_of_reach: tuple[Path, ...]
    """A disk that is not there, say."""


def backup_places(profile: Profile) -> BackupPlaces:
    """Look below the profile, and in the folder that the person chose for backups."""
    databases = (
        path for path in profile.directory.rglob("*.db") if path.with_suffix(".keys").exists()
    )
    found = {path.parent for path in databases}
    chosen = backup_folder(profile.settings(), profile.directory)
    try:
        found.update(backup.database.parent for backup in chosen.backups())
    except StorageError:
        return BackupPlaces(tuple(sorted(found)), (chosen.directory,))
    return BackupPlaces(tuple(sorted(found)), ())


def _ask_twice(directory: Path) -> None:
    if not sys.stdin.isatty():
        raise click.ClickException(
            QCoreApplication.translate(
                "CommandLine",
                "Nothing was changed. Run this in a terminal, or add --yes-destroy-everything.",
            )
        )
    warning = QCoreApplication.translate(
        "CommandLine",
        "This removes the vault in %1 with everything you wrote in it. Nobody can bring it back.",
    )
    click.echo(warning.replace("%1", str(directory)), err=True)
    if not click.confirm(QCoreApplication.translate("CommandLine", "Go on?"), err=True):
        raise _unchanged()
    prompt = QCoreApplication.translate("CommandLine", "To destroy it, type %1")
    if click.prompt(prompt.replace("%1", directory.name), err=True) != directory.name:
        raise _unchanged()


def _unchanged() -> click.ClickException:
    return click.ClickException(QCoreApplication.translate("CommandLine", "Nothing was changed."))


def _forget(profile: Profile) -> bool:
    """Have the keyring forget the key, which opens copies too; whether it holds none now."""
    settings = profile.settings()
    if not settings.get(REMEMBERED):
        return True  # a keyring that was never asked to remember is not to be asked now
    try:
        profile.keychain().forget()
    except KeychainError:
        return False
    settings.put(REMEMBERED, False)  # noqa: FBT003 - its value
    return True


def _say(forgotten: bool, left: BackupPlaces) -> None:  # noqa: FBT001 - one of two findings
    lines = [
        QCoreApplication.translate("CommandLine", "The vault is gone."),
        QCoreApplication.translate(
            "CommandLine",
            "Its sealed keys were overwritten first. A disk may keep an old copy all the same; "
            "where one survives, the passphrase of then still opens it.",
        ),
    ]
    if not forgotten:
        lines.append(
            QCoreApplication.translate(
                "CommandLine",
                "The keyring did not answer and may still hold the key. Look there for “Bedtime”.",
            )
        )
    for place in left.with_copies:
        stays = QCoreApplication.translate("CommandLine", "Copies were left alone in %1.")
        lines.append(stays.replace("%1", str(place)))
    for place in left.out_of_reach:
        may_be = QCoreApplication.translate(
            "CommandLine", "%1 cannot be reached now. Copies may lie there."
        )
        lines.append(may_be.replace("%1", str(place)))
    click.echo("\n".join(lines))
