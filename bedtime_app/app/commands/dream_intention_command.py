"""`bedtime dream intention`: one line for tonight."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.opening import open_vault
from bedtime_app.app.commands.typed_words import no_unicode, readable, unicode_text
from bedtime_app.features.intention.intention import LONGEST, IntentionTooLongError

if TYPE_CHECKING:
    from bedtime_app.app.command_line import Invocation

_MOST_BYTES = 64 * 1024
"""Of the line that is read from standard input; a longer one is refused for its length anyway."""


@click.command(short_help="What you would like to dream of tonight.")
@click.argument("line", required=False)
@click.option("--json", "as_json", is_flag=True, help="A JSON object.")
@click.pass_obj
def intention(invocation: Invocation, line: str | None, *, as_json: bool) -> None:
    """Show the line for tonight, or keep LINE as it; with -, a line of standard input.

    Standard input leaves no trace in the shell's history. An empty LINE lets it go.
    """
    from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
    from bedtime_app.features.evening.tonight import tonight_at
    from bedtime_app.features.intention.intention_store import IntentionStore
    from bedtime_app.system.clock import SystemClock

    meant = None if line is None else _typed() if line == "-" else unicode_text(line)
    with open_vault(invocation) as (profile, vault):
        clock, plans = SystemClock(), EveningPlanStore(profile.settings())
        night = tonight_at(clock.now(), clock.zone(), plans.plan(), plans.changes()).night
        store = IntentionStore(vault, clock)
        try:
            kept = store.text_of(night) if meant is None else store.write(night, meant)
        except IntentionTooLongError as error:
            raise click.ClickException(_too_long()) from error
    if as_json:
        said = {"night": str(night), "intention": kept}
        click.echo(json.dumps(said, ensure_ascii=False, indent=2))
    elif meant is None:
        click.echo(readable(kept) or _nothing())
    elif kept:
        click.echo(QCoreApplication.translate("CommandLine", "Kept for tonight."))
    else:
        click.echo(_nothing())


def _typed() -> str:
    if sys.stdin is None:  # closed by whoever started us
        return ""
    try:
        return sys.stdin.buffer.readline(_MOST_BYTES).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise no_unicode() from error


def _nothing() -> str:
    return QCoreApplication.translate("CommandLine", "Nothing is kept for tonight.")


def _too_long() -> str:
    words = QCoreApplication.translate(
        "CommandLine", "At most %1 signs fit into the line. Nothing was changed."
    )
    return words.replace("%1", str(LONGEST))
