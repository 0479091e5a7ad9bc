"""`bedtime vault export`: everything in open formats, for whoever wants to leave or to look."""

from __future__ import annotations

import errno
import json
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.opening import open_vault
from bedtime_app.storage.plain_folder import FolderTakenError, unfinished

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.app.command_line import Invocation

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@click.command(name="export")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="A JSON object.")
@click.pass_obj
def export(invocation: Invocation, folder: Path, *, as_json: bool) -> None:
    """Write everything to FOLDER, new or empty, in plain: JSON Lines and Markdown.

    Whoever gets at these files can read them. They are described in docs/export-format.md.
    """
    from bedtime_app.app.vault_export import export_vault
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
    from bedtime_app.system.clock import SystemClock

    target = folder.absolute()
    with open_vault(invocation) as (profile, vault), writing_troubles_in_words(target):
        clock, plans = SystemClock(), EveningPlanStore(profile.settings())
        dreams = DreamStore(vault, clock, lambda: plans.plan().boundary)
        counts = export_vault(vault, dreams, clock, target)
    if as_json:
        click.echo(json.dumps({"folder": str(target), "tables": counts}, ensure_ascii=False))
        return
    said = QCoreApplication.translate(
        "CommandLine",
        "Everything is in %1. These files are plain: whoever gets at them can read them.",
    )
    click.echo(said.replace("%1", str(target)))


@contextmanager
def writing_troubles_in_words(target: Path) -> Iterator[None]:
    """Say what kept an export to `target` from being written; raises `click.ClickException`."""
    place = unfinished(target)
    try:
        yield
    except FolderTakenError as error:
        if error.place == place:
            said = QCoreApplication.translate(
                "CommandLine",
                "An earlier export stopped in %1. Look at it, remove it, and begin again.",
            )
        elif error.place.is_dir():
            said = QCoreApplication.translate(
                "CommandLine", "There is something in %1 already. Name a new or an empty folder."
            )
        else:
            said = QCoreApplication.translate(
                "CommandLine", "There is a file in %1 already. Name another place."
            )
        raise click.ClickException(said.replace("%1", str(error.place))) from error
    except OSError as error:
        said = (
            QCoreApplication.translate("CommandLine", "There is not enough room for the export.")
            if error.errno in _NO_ROOM
            else QCoreApplication.translate("CommandLine", "The export cannot be written there.")
        )
        raise click.ClickException(" ".join((said, *_what_is_left(place)))) from error


def _what_is_left(place: Path) -> Iterator[str]:
    if place.exists():
        left = QCoreApplication.translate(
            "CommandLine", "What was written so far is in %1, in plain."
        )
        yield left.replace("%1", str(place))
