"""`bedtime dream threads`: what comes back in the journal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.opening import open_vault
from bedtime_app.app.commands.typed_words import readable, unicode_text

if TYPE_CHECKING:
    from bedtime_app.app.command_line import Invocation
    from bedtime_app.features.threads.thread import Evidence, Thread

MOST_SENTENCES = 3
"""Of each thread; JSON has all of them."""


@click.command(short_help="What comes back lately.")
@click.option("--json", "as_json", is_flag=True, help="A JSON array of objects.")
@click.option("--dismiss", metavar="TERM", multiple=True, help="Show that thread no more.")
@click.option("--bring-back", metavar="TERM", multiple=True, help="Show it again.")
@click.option("--name", nargs=2, metavar="TERM NAME", multiple=True, help="Call it NAME.")
@click.pass_obj
def threads(
    invocation: Invocation,
    *,
    as_json: bool,
    dismiss: tuple[str, ...],
    bring_back: tuple[str, ...],
    name: tuple[tuple[str, str], ...],
) -> None:
    """What comes more often in your dreams lately than it did before.

    It is counted, never interpreted. Words from nightmares count; their sentences stay covered.
    TERM is what stands as "term" in --json, or in brackets; an empty NAME takes the name away.
    """
    from bedtime_app.app.dream_threads import threads_in
    from bedtime_app.core.local_time import night_of
    from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
    from bedtime_app.features.threads.thread_store import ThreadStore
    from bedtime_app.system.clock import SystemClock

    with open_vault(invocation) as (profile, vault):
        clock = SystemClock()
        boundary = EveningPlanStore(profile.settings()).plan().boundary
        store = ThreadStore(vault)
        for term in dismiss:
            store.dismiss(unicode_text(term))
        for term in bring_back:
            store.bring_back(unicode_text(term))
        for term, called in name:
            store.name(unicode_text(term), unicode_text(called))
        tonight = night_of(clock.now(), boundary, clock.zone())
        found = store.shown(threads_in(vault.database(), tonight))
    if as_json:
        rows = [_row(thread) for thread in found]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    elif found:
        click.echo("\n\n".join(_said(thread) for thread in found))
    else:
        click.echo(
            QCoreApplication.translate(
                "CommandLine",
                "Nothing stands out. A thread is in at least three dreams lately, over two weeks"
                " or more, and more often than before.",
            )
        )


def _row(thread: Thread) -> dict[str, Any]:
    return {
        "term": thread.term,
        "name": thread.name,
        "n": thread.n,
        "of": thread.of,
        "nights": [str(night) for night in thread.nights],
        "lately": {"n": thread.lately.n, "of": thread.lately.of},
        "before": {"n": thread.before.n, "of": thread.before.of},
        "strength": round(thread.strength, 2),
        "evidence": [_evidence_row(one) for one in thread.evidence],
    }


def _evidence_row(one: Evidence) -> dict[str, Any]:
    return {
        "dream": one.dream,
        "night": str(one.night),
        "nightmare": one.covered,
        "sentence": "" if one.covered else one.sentence,
        "start": one.start,
        "marks": [] if one.covered else one.marks,
    }


def _said(thread: Thread) -> str:
    numbers = QCoreApplication.translate(
        "CommandLine", "in {n} of {of} dreams; lately {k} of {lately}, before {m} of {before}"
    ).format(
        n=thread.n,
        of=thread.of,
        k=thread.lately.n,
        lately=thread.lately.of,
        m=thread.before.n,
        before=thread.before.of,
    )
    lines = [f"{_plain(thread.name)} [{_plain(thread.term)}]: {numbers}"]
    lines += [f"  {one.night}  {_sentence(one)}" for one in thread.evidence[:MOST_SENTENCES]]
    return "\n".join(lines)


def _sentence(one: Evidence) -> str:
    if one.covered:
        return QCoreApplication.translate("CommandLine", "A nightmare. Open it in the window.")
    return _plain(one.sentence) or QCoreApplication.translate("CommandLine", "As a tag.")


def _plain(words: str) -> str:
    return readable(" ".join(words.split()))
