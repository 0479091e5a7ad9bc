"""`bedtime import`: what trackers measured, seen before it is kept, and taken back if wished."""

from __future__ import annotations

import json
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.import_lines import plan_lines, plan_row, sleep_line, sleep_row
from bedtime_app.app.commands.opening import open_vault
from bedtime_app.app.commands.typed_words import readable, unicode_text
from bedtime_app.core.import_progress import ImportProgress
from bedtime_app.core.night import Night
from bedtime_app.features.diary.importing.table_columns import FIELDS
from bedtime_app.features.diary.importing.told import told_zone
from bedtime_app.features.diary.importing.tracker_night import tracker_night
from bedtime_app.features.diary.importing.tracker_plan import keep_plan, plan_tracker, read_one
from bedtime_app.features.diary.importing.tracker_report import (
    TrackerOptions,
    TrackerRefusedError,
)
from bedtime_app.features.diary.tracker_store import TrackerStore
from bedtime_app.features.diary.tracker_words_view import TrackerWords
from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
from bedtime_app.system.clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from bedtime_app.app.command_line import Invocation
    from bedtime_app.features.diary.importing.tracker_report import TrackerReport

translate = QCoreApplication.translate
LONGEST_SOURCE = 60
"""Signs of the name of a source."""
_ALWAYS = (Night(date.min), Night(date(9999, 1, 1)))


@click.command(name="import", short_help="Bring in what a tracker measured.")
@click.argument("files", metavar="FILE...", type=click.Path(path_type=Path), nargs=-1)
@click.option("--dry-run", is_flag=True, help="Only say what would be kept.")
@click.option("--undo", is_flag=True, help="Take back what the last import brought.")
@click.option("--list", "listed", is_flag=True, help="What trackers measured and is kept here.")
@click.option("--zone", help="By whose clocks times without a zone are read; else this computer's.")
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="PART=COLUMN",
    help="Which column of a CSV holds what, such as start=Bedtime; may be given again. PART is one "
    f"of {', '.join(FIELDS)}.",
)
@click.option("--source", default="", help="What to call the source of a CSV.")
@click.option(
    "--day-first/--month-first", default=None, help="Whether 03/04/2020 in a CSV is in April."
)
@click.option("--json", "as_json", is_flag=True, help="A JSON object, or with --list an array.")
@click.pass_obj
def command(  # noqa: PLR0913 - one for each option, by click's way
    invocation: Invocation,
    files: tuple[Path, ...],
    zone: str | None,
    columns: tuple[str, ...],
    source: str,
    *,
    dry_run: bool,
    undo: bool,
    listed: bool,
    day_first: bool | None,
    as_json: bool,
) -> None:
    """Bring in what trackers and other diaries measured: every FILE, or none if one is refused.

    The form is recognised: CSV of Plees Tracker, CSV or zip of Sleep as Android, JSON of Fitbit and
    Oura, the export of Apple Health, sleepdiary, or any CSV. What is kept stays apart from your own
    diary and its numbers.
    """
    if sum((bool(files), undo, listed)) != 1:
        raise click.UsageError(translate("CommandLine", "Give files, or --undo, or --list."))
    if undo:
        _undo(invocation, as_json=as_json)
        return
    if listed:
        _list(invocation, as_json=as_json)
        return
    options = TrackerOptions(
        _zone(zone), _source(source), dict(_column(each) for each in columns), day_first
    )
    reports = [_read(file, options) for file in files]
    with open_sleeps(invocation) as store:
        try:
            plan = plan_tracker(reports, store, ImportProgress())
        except TrackerRefusedError as refused:
            raise click.ClickException(TrackerWords().refusal(refused.trouble)) from refused
        if not dry_run and plan.counting:
            keep_plan(plan, store, SystemClock().now(), ImportProgress())
    if as_json:
        row = {"dry_run": dry_run, **plan_row([file.name for file in files], plan)}
        click.echo(json.dumps(row, ensure_ascii=False, indent=2))
        return
    names = [readable(file.name) for file in files]
    for line in plan_lines(names, plan, SystemClock().zone()):
        click.echo(line)
    click.echo(_outcome(dry_run=dry_run).replace("%1", str(plan.counting)))


@contextmanager
def open_sleeps(invocation: Invocation) -> Iterator[TrackerStore]:
    """What trackers measured, in the open vault; raises `click.ClickException` in one line."""
    zone = SystemClock().zone()
    with open_vault(invocation) as (profile, vault):
        boundary = EveningPlanStore(profile.settings()).plan().boundary

        def night_at(instant: datetime) -> Night:
            return tracker_night(instant, boundary, zone)

        yield TrackerStore(vault, night_at)


def _read(file: Path, options: TrackerOptions) -> TrackerReport:
    try:
        return read_one(file, options, ImportProgress())
    except TrackerRefusedError as refused:
        said = translate("CommandLine", "%1: %2 Nothing was kept.")
        why = TrackerWords().refusal(refused.trouble)
        raise click.ClickException(
            said.replace("%2", why).replace("%1", readable(file.name))
        ) from refused


def _outcome(*, dry_run: bool) -> str:
    if dry_run:
        return translate("CommandLine", "Sleeps that would be kept: %1")
    return translate("CommandLine", "Sleeps kept: %1. With --undo they are taken back.")


def _undo(invocation: Invocation, *, as_json: bool) -> None:
    with open_sleeps(invocation) as store:
        last = next(iter(store.batches()), None)
        if last is not None:
            store.undo_batch(last.batch)
    undone = {
        "undone": last.sleeps if last is not None else 0,
        "restored": last.replaced if last is not None else 0,
    }
    if as_json:
        click.echo(json.dumps(undone, indent=2))
        return
    said = translate("CommandLine", "Sleeps taken back: %1. Former ones that are back: %2.")
    click.echo(said.replace("%1", str(undone["undone"])).replace("%2", str(undone["restored"])))


def _list(invocation: Invocation, *, as_json: bool) -> None:
    with open_sleeps(invocation) as store:
        found = store.between(*_ALWAYS)
    if as_json:
        rows = [sleep_row(night, one) for night, one in found]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    zone = SystemClock().zone()
    for night, one in found:
        click.echo(readable(sleep_line(night, one, zone)))


def _zone(name: str | None) -> ZoneInfo:
    zone = SystemClock().zone() if name is None else told_zone(name)
    if zone is None:
        said = translate("CommandLine", "There is no time zone %1. One is called Europe/Berlin.")
        raise click.ClickException(said.replace("%1", readable(str(name))))
    return zone


def _source(said: str) -> str:
    source = " ".join(readable(unicode_text(said)).split())
    if len(source) > LONGEST_SOURCE:
        raise click.ClickException(translate("CommandLine", "The name of the source is too long."))
    return source


def _column(said: str) -> tuple[str, str]:
    part, _, column = unicode_text(said).partition("=")
    if not part or not column:
        raise click.ClickException(
            translate("CommandLine", "Say --column like start=Bedtime, and end=Woke.")
        )
    if part not in FIELDS:
        known = translate("CommandLine", "No part of a table is called %1. There are: %2.")
        raise click.ClickException(
            known.replace("%2", ", ".join(FIELDS)).replace("%1", readable(part))
        )
    return part, column
