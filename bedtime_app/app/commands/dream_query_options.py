"""By what dreams are found on the command line beside their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import click

from bedtime_app.app.commands.dream_page_options import TAG_OPTIONS
from bedtime_app.app.commands.typed_words import unicode_text
from bedtime_app.core.night import Night
from bedtime_app.features.dreams.dream import DreamKind, Tag
from bedtime_app.features.dreams.dream_query import DreamQuery

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

F = TypeVar("F", bound="Callable[..., Any]")

_DATE = click.DateTime(["%Y-%m-%d"])
_NIGHTS = (
    click.option("--from", "first", type=_DATE, help="Not from nights before this evening's."),
    click.option("--to", "last", type=_DATE, help="Not from nights after this evening's."),
)
_ABOUT = (
    click.option(
        "--kind",
        "kinds",
        multiple=True,
        type=click.Choice([kind.value for kind in DreamKind]),
        help="Of this kind; may be given again.",
    ),
    *(
        click.option(f"--{name}", multiple=True, help="With this tag; may be given again.")
        for name, _ in TAG_OPTIONS
    ),
)


def night_options(command: F) -> F:
    """From which night to which."""
    for option in reversed(_NIGHTS):
        command = option(command)
    return command


def query_options(command: F) -> F:
    """Nights, kinds and tags."""
    for option in reversed((*_NIGHTS, *_ABOUT)):
        command = option(command)
    return command


def query_of(given: Mapping[str, Any], words: str = "") -> DreamQuery:
    """What was asked for; raises `click.ClickException`."""
    first, last = given["first"], given["last"]
    return DreamQuery(
        unicode_text(words),
        frozenset(DreamKind(kind) for kind in given.get("kinds", ())),
        tuple(
            Tag(sort, unicode_text(each).strip())
            for name, sort in TAG_OPTIONS
            for each in given.get(name, ())
        ),
        Night(first.date()) if first is not None else None,
        Night(last.date()) if last is not None else None,
    )
