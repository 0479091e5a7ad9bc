"""`bedtime dream import`: dreams out of another journal, seen before they are kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.journal import open_journal
from bedtime_app.app.commands.typed_words import readable
from bedtime_app.features.dreams.importing.csv_journal import FIELDS
from bedtime_app.features.dreams.importing.dream_files import found_in
from bedtime_app.features.dreams.importing.dream_import import Outcome, keep_import, plan_import
from bedtime_app.features.dreams.importing.found_dream import (
    EntryTrouble,
    FileRefusedError,
    FileTrouble,
)
from bedtime_app.system.clock import SystemClock

if TYPE_CHECKING:
    from bedtime_app.app.command_line import Invocation
    from bedtime_app.features.dreams.importing.dream_import import ReportLine


@click.command(name="import")
@click.argument("path", type=click.Path(path_type=Path), required=False)
@click.option("--dry-run", is_flag=True, help="Only say what would be kept.")
@click.option("--undo", is_flag=True, help="Erase again what the last import brought.")
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="PART=COLUMN",
    help="Which column of a CSV holds the date, time, title, text, tags, nightmare or lucid.",
)
@click.option("--json", "as_json", is_flag=True, help="A JSON object.")
@click.pass_obj
def import_(  # noqa: PLR0913 - one for each option, by click's way
    invocation: Invocation,
    path: Path | None,
    columns: tuple[str, ...],
    *,
    dry_run: bool,
    undo: bool,
    as_json: bool,
) -> None:
    """Take dreams from PATH: jrnl (JSON or text), JSON, CSV, or a folder of Markdown or text.

    Each entry gets a line of report. What is in the journal already is left out.
    """
    if undo == (path is not None):
        raise click.ClickException(
            QCoreApplication.translate("CommandLine", "Give a file or folder, or --undo.")
        )
    chosen = dict(_column(each) for each in columns)
    if path is None:
        with open_journal(invocation) as store:
            batch = store.last_batch()
            gone = store.undo_batch(batch) if batch is not None else 0
        _say({"undone": gone}, _sentence("undone", gone), as_json=as_json)
        return
    try:
        entries = found_in(path, chosen)
    except FileRefusedError as refused:
        raise click.ClickException(_refusal(refused.trouble)) from refused
    with open_journal(invocation) as store:
        lines = plan_import(entries, store, SystemClock())
        if not dry_run and any(line.outcome is Outcome.NEW for line in lines):
            keep_import(lines, store)
    counts = {each.value: sum(line.outcome is each for line in lines) for each in Outcome}
    report = {"dry_run": dry_run, **counts, "lines": [_row(line) for line in lines]}
    if not as_json:
        for line in lines:
            click.echo(_line(line))
    what = "would" if dry_run else "kept"
    _say(report, _sentence(what, counts[Outcome.NEW.value]), as_json=as_json)


def _column(said: str) -> tuple[str, str]:
    part, _, column = said.partition("=")
    if part not in FIELDS or not column:
        raise click.ClickException(
            QCoreApplication.translate(
                "CommandLine", "Say --column like text=Dream; parts: %1"
            ).replace("%1", ", ".join(FIELDS))
        )
    return part, column


def _row(line: ReportLine) -> dict[str, object]:
    trouble = line.entry.trouble
    return {
        "place": line.entry.place,
        "outcome": line.outcome.value,
        "why": trouble.value if trouble else None,
        "night": str(line.dream.night) if line.dream else None,
    }


def _line(line: ReportLine) -> str:
    translate = QCoreApplication.translate
    if line.dream is not None:
        return f"{readable(line.entry.place)}  {line.dream.night}"
    why = {
        None: translate("CommandLine", "in the journal already"),
        EntryTrouble.NO_DATE: translate("CommandLine", "without a date that can be read"),
        EntryTrouble.EMPTY: translate("CommandLine", "without words"),
        EntryTrouble.TOO_LONG: translate("CommandLine", "too long for a dream"),
        EntryTrouble.NOT_AN_ENTRY: translate("CommandLine", "not an entry"),
    }[line.entry.trouble]
    return f"{readable(line.entry.place)}  {why}"


def _sentence(what: str, count: int) -> str:
    translate = QCoreApplication.translate
    said = {
        "undone": translate("CommandLine", "Dreams erased again: %1"),
        "would": translate("CommandLine", "Dreams that would be kept: %1"),
        "kept": translate("CommandLine", "Dreams kept: %1. With --undo they are erased again."),
    }[what]
    return said.replace("%1", str(count))


def _refusal(trouble: FileTrouble) -> str:
    translate = QCoreApplication.translate
    return {
        FileTrouble.MISSING: translate("CommandLine", "There is no such file."),
        FileTrouble.UNREADABLE: translate("CommandLine", "The file cannot be read."),
        FileTrouble.NO_FILE: translate("CommandLine", "This is no file that holds dreams."),
        FileTrouble.TOO_LARGE: translate("CommandLine", "The file is too large for a journal."),
        FileTrouble.TOO_MANY: translate("CommandLine", "More entries than a life has nights."),
        FileTrouble.NO_TEXT: translate("CommandLine", "There is no text in this file."),
        FileTrouble.BROKEN: translate("CommandLine", "The file is broken off or damaged."),
        FileTrouble.UNKNOWN: translate("CommandLine", "No journal in a form that we know."),
        FileTrouble.NO_COLUMN: translate(
            "CommandLine", "No column holds the words. Say which with --column text=NAME."
        ),
    }[trouble]


def _say(report: dict[str, object], sentence: str, *, as_json: bool) -> None:
    click.echo(json.dumps(report, ensure_ascii=False, indent=2) if as_json else sentence)
