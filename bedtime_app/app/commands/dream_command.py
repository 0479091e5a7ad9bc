"""`bedtime dream`: the journal from a terminal."""

from __future__ import annotations

import json
import re
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.dream_threads_command import threads
from bedtime_app.app.commands.opening import open_vault
from bedtime_app.features.dreams.dream import EmptyDreamError
from bedtime_app.features.dreams.dream_rows import DreamRow, add_dream, list_dreams, search_dreams
from bedtime_app.features.dreams.dream_store import EVERYTHING, DreamStore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.app.command_line import Invocation

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
"""What would command the terminal rather than be read."""
AS_JSON = click.option("--json", "as_json", is_flag=True, help="A JSON array of objects.")
LONGEST = 4 * 1024 * 1024
"""Bytes of standard input; no dream is longer."""
LIMIT = click.option(
    "--limit", type=click.IntRange(1, 2**31), default=None, help="At most so many."
)


@click.group(name="dream")
def command() -> None:
    """Write dreams down and find them again."""


command.add_command(threads)


@command.command(short_help="Keep a dream.")
@click.argument("text", default="-")
@click.option("--title", default="", help="What the dream is called.")
@click.option("--nightmare", is_flag=True, help="Cover it until it is opened on purpose.")
@AS_JSON
@click.pass_obj
def add(invocation: Invocation, text: str, title: str, *, nightmare: bool, as_json: bool) -> None:
    """Keep a dream: TEXT, or with - or nothing, what comes on standard input.

    Standard input leaves no trace in the shell's history.
    """
    written, called = _written(text), _unicode(title)
    with _journal(invocation) as store:
        try:
            row = add_dream(store, written, called, nightmare=nightmare)
        except EmptyDreamError as error:
            raise click.ClickException(
                QCoreApplication.translate(
                    "CommandLine", "Nothing was written, so nothing is kept."
                )
            ) from error
    if as_json:
        click.echo(json.dumps([row], ensure_ascii=False, indent=2))
    else:
        click.echo(QCoreApplication.translate("CommandLine", "Kept."))


@command.command(name="list")
@LIMIT
@AS_JSON
@click.pass_obj
def list_(invocation: Invocation, limit: int | None, *, as_json: bool) -> None:
    """The journal, newest night first."""
    with _journal(invocation) as store:
        _show(list_dreams(store, limit or EVERYTHING), as_json=as_json)


@command.command()
@click.argument("words")
@LIMIT
@AS_JSON
@click.pass_obj
def search(invocation: Invocation, words: str, limit: int | None, *, as_json: bool) -> None:
    """The dreams in which every one of WORDS occurs."""
    with _journal(invocation) as store:
        _show(search_dreams(store, _unicode(words), limit or EVERYTHING), as_json=as_json)


def _written(text: str) -> str:
    if text != "-":
        return _unicode(text)
    if sys.stdin is None:  # closed by whoever started us
        return ""
    raw = sys.stdin.buffer.read(LONGEST + 1)
    if len(raw) > LONGEST:
        raise click.ClickException(
            QCoreApplication.translate("CommandLine", "This is too long for a dream.")
        )
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _not_unicode() from error


def _unicode(argument: str) -> str:
    # Bytes that are no text come as lone surrogates, which no database takes.
    try:
        argument.encode()
    except UnicodeEncodeError as error:
        raise _not_unicode() from error
    return argument


def _not_unicode() -> click.ClickException:
    return click.ClickException(
        QCoreApplication.translate("CommandLine", "What was written is not UTF-8 text.")
    )


@contextmanager
def _journal(invocation: Invocation) -> Iterator[DreamStore]:
    from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
    from bedtime_app.system.clock import SystemClock

    with open_vault(invocation) as (profile, vault):
        plans = EveningPlanStore(profile.settings())
        yield DreamStore(vault, SystemClock(), lambda: plans.plan().boundary)


def _show(rows: list[DreamRow], *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    covered = QCoreApplication.translate("CommandLine", "A nightmare. Open it in the window.")
    for row in rows:
        words = covered if row["nightmare"] else " ".join(f"{row['title']} {row['text']}".split())
        click.echo(f"{row['night']}  {_CONTROL.sub(' ', words)}")
