"""`bedtime dream export`: the journal alone in open formats."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.dream_query_options import night_options, query_of
from bedtime_app.app.commands.journal import open_journal
from bedtime_app.app.commands.vault_export_commands import writing_troubles_in_words

if TYPE_CHECKING:
    from bedtime_app.app.command_line import Invocation


@click.command(name="export")
@click.argument("target", metavar="FILE|FOLDER", type=click.Path(path_type=Path))
@night_options
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "markdown"]),
    help="Without it: jsonl if the name ends in .jsonl, else markdown.",
)
@click.option("--json", "as_json", is_flag=True, help="A JSON object.")
@click.pass_obj
def export(
    invocation: Invocation, /, target: Path, form: str | None, *, as_json: bool, **given: object
) -> None:
    """Write the journal in plain: to a new FILE as JSON Lines, or to a new FOLDER as Markdown.

    Nightmares are written out with their words. What is in the trash is not written. Whoever gets
    at these files can read them. They are described in docs/export-format.md.
    """
    from bedtime_app.app.dream_export import export_lines, export_markdown

    target = target.absolute()
    form = form or ("jsonl" if target.suffix.lower() == ".jsonl" else "markdown")
    query = query_of(given)
    with open_journal(invocation) as store, writing_troubles_in_words(target):
        written = (export_lines if form == "jsonl" else export_markdown)(store, query, target)
    if as_json:
        told = {"target": str(target), "format": form, "dreams": written}
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    said = QCoreApplication.translate(
        "CommandLine",
        "Dreams written to %1: %2. They are plain: whoever gets at them can read them, also the"
        " words of nightmares.",
    )
    click.echo(said.replace("%2", str(written)).replace("%1", str(target)))
