"""`bedtime dream`: the journal from a terminal."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.dream_export_command import export
from bedtime_app.app.commands.dream_import_command import import_
from bedtime_app.app.commands.dream_intention_command import intention
from bedtime_app.app.commands.dream_page_options import page_options, with_options
from bedtime_app.app.commands.dream_query_options import query_of, query_options
from bedtime_app.app.commands.dream_threads_command import threads
from bedtime_app.app.commands.journal import open_journal
from bedtime_app.app.commands.typed_words import no_unicode, readable, unicode_text
from bedtime_app.features.dreams.dream import DreamKind, DreamPage, EmptyDreamError
from bedtime_app.features.dreams.dream_rows import dream_row
from bedtime_app.features.dreams.dream_store import EVERYTHING
from bedtime_app.features.dreams.page_json import page_to_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bedtime_app.app.command_line import Invocation
    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.dream_store import DreamStore

AS_JSON = click.option("--json", "as_json", is_flag=True, help="A JSON array of objects.")
LONGEST = 4 * 1024 * 1024
"""Bytes of standard input; no dream is longer."""
ID = click.argument("dream_id", metavar="ID")
"""Of one dream, or as much of its beginning as is its own."""
LIMIT = click.option(
    "--limit", type=click.IntRange(1, 2**31), default=None, help="At most so many."
)


@click.group(name="dream")
def command() -> None:
    """Write dreams down and find them again."""


command.add_command(import_)
command.add_command(export)
command.add_command(intention)
command.add_command(threads)


@command.command(short_help="Keep a dream.")
@click.argument("text", default="-")
@click.option("--title", default="", help="What the dream is called.")
@click.option("--nightmare", is_flag=True, help="Cover it until it is opened on purpose.")
@page_options
@AS_JSON
@click.pass_obj
def add(
    invocation: Invocation,
    /,
    text: str,
    title: str,
    *,
    nightmare: bool,
    as_json: bool,
    **said: object,
) -> None:
    """Keep a dream: TEXT, or with - or nothing, what comes on standard input.

    Standard input leaves no trace in the shell's history.
    """
    kind = DreamKind.NIGHTMARE if nightmare else DreamKind.DREAM
    page = with_options(
        DreamPage(unicode_text(title).strip(), _written(text).strip("\n"), kind), _all_unicode(said)
    )
    with open_journal(invocation) as store, _nothing_said_in_words():
        dream = store.add(page)
    _answer(dream, QCoreApplication.translate("CommandLine", "Kept."), as_json=as_json)


@command.command(name="list")
@query_options
@LIMIT
@AS_JSON
@click.pass_obj
def list_(invocation: Invocation, /, limit: int | None, *, as_json: bool, **given: object) -> None:
    """The journal, newest night first."""
    with open_journal(invocation) as store:
        _show(store.find(query_of(given), limit or EVERYTHING), as_json=as_json)


@command.command()
@click.argument("words")
@query_options
@LIMIT
@AS_JSON
@click.pass_obj
def search(
    invocation: Invocation, /, words: str, limit: int | None, *, as_json: bool, **given: object
) -> None:
    """The dreams in which every one of WORDS occurs."""
    with open_journal(invocation) as store:
        _show(store.find(query_of(given, words), limit or EVERYTHING), as_json=as_json)


@command.command()
@ID
@click.option("--uncover", is_flag=True, help="Also the words of a nightmare.")
@click.option("--versions", is_flag=True, help="How it stood before its edits, the latest first.")
@AS_JSON
@click.pass_obj
def show(
    invocation: Invocation, dream_id: str, *, uncover: bool, versions: bool, as_json: bool
) -> None:
    """One dream, whole; a nightmare only with --uncover."""
    with open_journal(invocation) as store:
        dream = _the_one(store, dream_id)
        former = store.versions(dream.id) if versions else []
    if as_json:
        rows = [{**page_to_row(one.page), "replaced_at": str(one.replaced_at)} for one in former]
        _as_json([{**dream_row(dream), **({"versions": rows} if versions else {})}])
        return
    covered = dream.page.nightmare and not uncover
    for page in (dream.page, *(one.page for one in former)):
        for line in page_lines(page, covered=covered):
            click.echo(readable(line))


@command.command()
@ID
@click.option("--title", default=None, help="What the dream is called.")
@click.option("--text", default=None, help="The new words; with -, what comes on standard input.")
@page_options
@AS_JSON
@click.pass_obj
def edit(
    invocation: Invocation,
    /,
    dream_id: str,
    title: str | None,
    text: str | None,
    *,
    as_json: bool,
    **said: object,
) -> None:
    """Change a dream; how it stood before stays in its history."""
    new_title = None if title is None else unicode_text(title).strip()
    new_text = None if text is None else _written(text).strip("\n")
    with open_journal(invocation) as store, _nothing_said_in_words():
        dream = _the_one(store, dream_id)
        page = with_options(dream.page, _all_unicode(said))
        page = replace(
            page,
            title=page.title if new_title is None else new_title,
            text=page.text if new_text is None else new_text,
        )
        changed = store.update(dream, page) if page != dream.page else dream
    _answer(changed, QCoreApplication.translate("CommandLine", "Kept."), as_json=as_json)


@command.command()
@ID
@click.option("--undo", is_flag=True, help="Put it back instead.")
@click.pass_obj
def delete(invocation: Invocation, dream_id: str, *, undo: bool) -> None:
    """Put a dream into the trash, where it stays for thirty days."""
    with open_journal(invocation) as store:
        if undo:
            store.restore(_the_one(store, dream_id, removed=True).id)
            said = QCoreApplication.translate("CommandLine", "It is back in the journal.")
        else:
            store.remove(_the_one(store, dream_id).id)
            said = QCoreApplication.translate(
                "CommandLine", "It is in the trash for thirty days; --undo puts it back."
            )
    click.echo(said)


def _the_one(store: DreamStore, dream_id: str, *, removed: bool = False) -> Dream:
    found = store.beginning(unicode_text(dream_id), removed=removed) if dream_id else []
    if len(found) == 1:
        return found[0]
    raise click.ClickException(
        QCoreApplication.translate("CommandLine", "No dream has this id.")
        if not found
        else QCoreApplication.translate("CommandLine", "Several dreams begin so. Give more of it.")
    )


@contextmanager
def _nothing_said_in_words() -> Iterator[None]:
    try:
        yield
    except EmptyDreamError as error:
        raise click.ClickException(
            QCoreApplication.translate("CommandLine", "Nothing was written, so nothing is kept.")
        ) from error


def _answer(dream: Dream, said: str, *, as_json: bool) -> None:
    if as_json:
        _as_json([dream_row(dream)])
    else:
        click.echo(said)


def _all_unicode(said: dict[str, object]) -> dict[str, object]:
    for given in said.values():
        for each in given if isinstance(given, tuple) else (given,):
            if isinstance(each, str):
                unicode_text(each)
    return said


def _written(text: str) -> str:
    if text != "-":
        return unicode_text(text)
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
        raise no_unicode() from error


def _show(dreams: list[Dream], *, as_json: bool) -> None:
    if as_json:
        _as_json([dream_row(dream) for dream in dreams])
        return
    for dream in dreams:
        words = " ".join(" ".join(page_lines(dream.page, covered=dream.page.nightmare)).split())
        click.echo(f"{dream.night}  {dream.id[:8]}  {readable(words)}")


def _as_json(rows: Sequence[Mapping[str, object]]) -> None:
    click.echo(json.dumps(rows, ensure_ascii=False, indent=2))


def page_lines(page: DreamPage, *, covered: bool) -> Iterator[str]:
    """The words of a page as they are shown in a terminal."""
    if covered:
        yield QCoreApplication.translate("CommandLine", "A nightmare, covered.")
        return
    if page.is_wordless:
        yield {
            DreamKind.NO_DREAM: QCoreApplication.translate("CommandLine", "No dream."),
            DreamKind.FELT_GONE: QCoreApplication.translate("CommandLine", "Felt, but gone."),
        }.get(page.kind, QCoreApplication.translate("CommandLine", "Without words."))
    if page.title.strip():
        yield page.title
    yield from page.text.splitlines()
