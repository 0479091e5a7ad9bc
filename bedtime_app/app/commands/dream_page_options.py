"""What can be said of a dream on the command line beside its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING, Any, TypeVar

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.features.dreams.dream import (
    FARTHEST_TONE,
    MOST_INTENSE,
    MOST_VIVID,
    DreamKind,
    DreamPage,
    Tag,
    TagSort,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

F = TypeVar("F", bound="Callable[..., Any]")

_TAGS = (
    ("person", TagSort.PERSON, "Somebody in it; may be given again."),
    ("place", TagSort.PLACE, "Where it was; may be given again."),
    ("feeling", TagSort.FEELING, "What was felt; may be given again."),
    ("tag", TagSort.OWN, "A word of your own; may be given again."),
)
TAG_OPTIONS = tuple((name, sort) for name, sort, _ in _TAGS)
_OPTIONS = (
    click.option("--kind", type=click.Choice([kind.value for kind in DreamKind])),
    click.option("--woke-at", metavar="HH:MM", help="When you woke from it."),
    click.option("--vividness", type=click.IntRange(0, MOST_VIVID)),
    click.option(
        "--tone",
        type=click.IntRange(-FARTHEST_TONE, FARTHEST_TONE),
        help="From very unpleasant to very pleasant.",
    ),
    click.option("--intensity", type=click.IntRange(0, MOST_INTENSE)),
    click.option(
        "--lucid/--not-lucid", default=None, help="Whether you knew that you were dreaming."
    ),
    *(click.option(f"--{name}", multiple=True, help=text) for name, _, text in _TAGS),
)


def page_options(command: F) -> F:
    """Every field of an entry but its words."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def with_options(page: DreamPage, given: Mapping[str, Any]) -> DreamPage:
    """`page` with what was given; tags of a sort that was given take the place of the former."""
    changes: dict[str, Any] = {
        name: given[name]
        for name in ("vividness", "tone", "intensity", "lucid")
        if given[name] is not None
    }
    if given["kind"] is not None:
        changes["kind"] = DreamKind(given["kind"])
    if given["woke_at"] is not None:
        changes["woke_at"] = _clock_time(given["woke_at"])
    tags = tuple(
        tag
        for name, sort, _ in _TAGS
        for tag in (
            [Tag(sort, each.strip()) for each in given[name] if each.strip()]
            or [tag for tag in page.tags if tag.sort is sort]
        )
    )
    return replace(page, tags=tags, **changes)


def _clock_time(typed: str) -> time:
    try:
        return time.fromisoformat(typed.strip()).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError as error:
        raise click.ClickException(
            QCoreApplication.translate("CommandLine", "This is no time of day: %1").replace(
                "%1", typed
            )
        ) from error
