"""`bedtime diary`: the sleep diary from a terminal."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.diary_answer_options import answer_options, answers_given
from bedtime_app.app.commands.diary_lines import doubt_line, entry_lines, entry_row, list_line
from bedtime_app.app.commands.diary_metrics_command import free_days, metrics
from bedtime_app.app.commands.dream_query_options import night_options
from bedtime_app.app.commands.opening import open_vault
from bedtime_app.app.commands.typed_words import readable
from bedtime_app.core.night import Night
from bedtime_app.core.sleep_arithmetic import sleep_metrics
from bedtime_app.features.diary.diary_answers import AnswerError, DiaryAnswers
from bedtime_app.features.diary.diary_json import answers_to_row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bedtime_app.app.command_line import Invocation
    from bedtime_app.features.diary.diary_store import DiaryStore

translate = QCoreApplication.translate
DATE = click.DateTime(["%Y-%m-%d"])
AS_JSON = click.option("--json", "as_json", is_flag=True, help="A JSON array of objects.")
NUMBERS = click.option(
    "--numbers", is_flag=True, help="In the JSON, what follows from each single night as well."
)
NIGHT = click.argument("evening", metavar="NIGHT", type=DATE)


@click.group(name="diary")
def command() -> None:
    """Write the sleep diary, and see what follows from it."""


command.add_command(free_days)
command.add_command(metrics)


@command.command(short_help="Keep what you remember of a night.")
@click.option("--night", "evening", type=DATE, help="The evening it began; else last night.")
@answer_options
@AS_JSON
@NUMBERS
@click.pass_obj
def add(
    invocation: Invocation,
    /,
    evening: datetime | None,
    *,
    as_json: bool,
    numbers: bool,
    **given: object,
) -> None:
    """Keep what you remember of a night; everything may be left out.

    What was kept of that night before stays, apart from what is given anew.
    """
    said = answers_given(given)
    if not said:
        raise click.ClickException(
            translate("CommandLine", "Nothing was answered, so nothing is kept.")
        )
    with open_diary(invocation) as store, _too_much_in_words():
        night = Night(evening.date()) if evening is not None else store.last_night()
        if not store.has_begun(night):
            raise click.ClickException(translate("CommandLine", "This night is still to come."))
        before = store.get(night)
        entry = store.keep(night, replace(before.answers if before else DiaryAnswers(), **said))
    if as_json:
        _as_json([entry_row(entry, numbers=numbers)])
        return
    click.echo(translate("CommandLine", "Kept for the night of %1.").replace("%1", str(night)))
    if doubts := sleep_metrics(entry.told).doubts:
        click.echo(doubt_line(doubts))


@command.command(name="list")
@night_options
@AS_JSON
@NUMBERS
@click.pass_obj
def list_(
    invocation: Invocation,
    /,
    first: datetime | None,
    last: datetime | None,
    *,
    as_json: bool,
    numbers: bool,
) -> None:
    """The diary, newest night first: into bed, out of bed, how rested."""
    if first is not None and last is not None and last < first:
        raise click.ClickException(
            translate("CommandLine", "The first night is after the last one.")
        )
    with open_diary(invocation) as store:
        found = [
            entry
            for entry in reversed(store.all())
            if (first is None or entry.night.evening >= first.date())
            and (last is None or entry.night.evening <= last.date())
        ]
    if as_json:
        _as_json([entry_row(entry, numbers=numbers) for entry in found])
        return
    for entry in found:
        click.echo(list_line(entry))


@command.command()
@NIGHT
@click.option("--versions", is_flag=True, help="How it stood before its edits, the latest first.")
@AS_JSON
@NUMBERS
@click.pass_obj
def show(
    invocation: Invocation, evening: datetime, *, versions: bool, as_json: bool, numbers: bool
) -> None:
    """Everything that was answered about one night."""
    night = Night(evening.date())
    with open_diary(invocation) as store:
        entry = store.get(night)
        former = store.versions(night) if versions else []
    if entry is None:
        raise _nothing_told()
    if as_json:
        rows = [
            {"replaced_at": one.replaced_at.isoformat(), "answers": answers_to_row(one.answers)}
            for one in former
        ]
        _as_json([entry_row(entry, numbers=numbers) | ({"versions": rows} if versions else {})])
        return
    for line in entry_lines(entry.answers):
        click.echo(readable(line))
    if doubts := sleep_metrics(entry.told).doubts:
        click.echo(doubt_line(doubts))
    for one in former:
        until = translate("CommandLine", "Until %1:")
        click.echo(f"\n{until.replace('%1', f'{one.replaced_at:%Y-%m-%d %H:%M} UTC')}")
        for line in entry_lines(one.answers):
            click.echo(readable(line))


@command.command()
@NIGHT
@click.pass_obj
def remove(invocation: Invocation, evening: datetime) -> None:
    """Erase what was told of one night, with its history."""
    with open_diary(invocation) as store:
        if not store.remove(Night(evening.date())):
            raise _nothing_told()
    click.echo(translate("CommandLine", "It is erased."))


@contextmanager
def open_diary(invocation: Invocation) -> Iterator[DiaryStore]:
    """The diary of the open vault; raises `click.ClickException` in one line."""
    from bedtime_app.features.diary.diary_store import DiaryStore
    from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
    from bedtime_app.system.clock import SystemClock

    with open_vault(invocation) as (profile, vault):
        plans = EveningPlanStore(profile.settings())
        yield DiaryStore(vault, SystemClock(), lambda: plans.plan().boundary)


@contextmanager
def _too_much_in_words() -> Iterator[None]:
    try:
        yield
    except OverflowError as error:
        sentence = translate("CommandLine", "The calendar has no room for these nights.")
        raise click.ClickException(sentence) from error
    except AnswerError as error:
        sentence = translate("CommandLine", "This cannot be meant for one night: %1")
        name = error.name.replace("_", "-")
        raise click.ClickException(sentence.replace("%1", name)) from error


def _nothing_told() -> click.ClickException:
    return click.ClickException(translate("CommandLine", "Nothing was told of this night."))


def _as_json(rows: list[dict[str, Any]]) -> None:
    click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
