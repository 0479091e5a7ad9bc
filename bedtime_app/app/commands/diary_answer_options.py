"""What can be answered about a night on the command line."""

from __future__ import annotations

import sys
from datetime import time
from typing import TYPE_CHECKING, Any, TypeVar

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.typed_words import no_unicode, unicode_text
from bedtime_app.features.diary.diary_answers import (
    LEAST_FELT,
    LONGEST,
    MOST_FELT,
    MOST_TIMES,
    Drinks,
    Medicine,
    Nap,
)
from bedtime_app.features.evening.typed_time import typed_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

F = TypeVar("F", bound="Callable[..., Any]")
translate = QCoreApplication.translate
LONGEST_INPUT = 128 * 1024
"""Bytes of a comment on standard input."""


class _Clock(click.ParamType[time]):
    name = "time"

    def convert(
        self,
        value: str,
        param: click.Parameter | None,  # noqa: ARG002 - click's signature
        ctx: click.Context | None,  # noqa: ARG002 - click's signature
    ) -> time:
        return _time(value)


def _minutes(name: str, help_: str) -> Callable[[F], F]:
    return click.option(name, type=click.IntRange(0, LONGEST), metavar="MINUTES", help=help_)


def _clock(name: str, help_: str) -> Callable[[F], F]:
    return click.option(name, type=_Clock(), metavar="TIME", help=help_)


def _felt(name: str, help_: str) -> Callable[[F], F]:
    return click.option(name, type=click.IntRange(LEAST_FELT, MOST_FELT), help=help_)


_OPTIONS = (
    _clock("--into-bed", "When you got into bed, such as 22:32 or 10:32 pm."),
    _clock("--tried", "When you began trying to sleep."),
    _minutes("--latency", "How long it took to fall asleep."),
    click.option(
        "--awakenings",
        type=click.IntRange(0, MOST_TIMES),
        help="How often you woke, the last time not counted.",
    ),
    _minutes("--awake", "How long you were awake in these, all together."),
    _clock("--woke", "When you woke for the last time."),
    _minutes("--tried-again", "How long you tried to sleep after that."),
    _minutes("--early", "How much earlier than planned you woke; 0 for not."),
    _clock("--out-of-bed", "When you got out of bed for the day."),
    _minutes("--estimate", "How long you slept, by your own guess."),
    _felt("--quality", "Your sleep, from 1, very poor, to 5, very good."),
    _felt("--rested", "From 1, not at all, to 5, very."),
    click.option("--no-sleep/--slept", "sleepless", default=None, help="There was no sleep."),
    click.option(
        "--nap",
        "naps",
        multiple=True,
        metavar="MINUTES[@TIME]",
        help="On the day before; may be given again.",
    ),
    click.option("--no-naps", is_flag=True, help="There was none."),
    click.option("--alcohol", metavar="COUNT[@TIME]", help="Drinks, and when the last was."),
    click.option("--caffeine", metavar="COUNT[@TIME]", help="Drinks, and when the last was."),
    click.option(
        "--medicine",
        "medicines",
        multiple=True,
        metavar="NAME[, DOSE][@TIME]",
        help="Taken to sleep; may be given again.",
    ),
    click.option("--no-medicine", is_flag=True, help="There was none."),
    click.option("--comment", metavar="TEXT", help="With -, what comes on standard input."),
)
_PLAIN = (
    *("into_bed", "tried", "latency", "awakenings", "awake", "woke", "tried_again", "early"),
    *("out_of_bed", "estimate", "quality", "rested"),
)


def answer_options(command: F) -> F:
    """One option for each answer."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def answers_given(given: Mapping[str, Any]) -> dict[str, Any]:
    """The answers that were given, by their names; raises `click.ClickException`."""
    said: dict[str, Any] = {name: given[name] for name in _PLAIN if given[name] is not None}
    if given["sleepless"] is not None:
        said["slept"] = not given["sleepless"]
    for some, none in (("naps", "no_naps"), ("medicines", "no_medicine")):
        if given[some] and given[none]:
            sentence = translate("CommandLine", "There was some or none, not both: {option}")
            raise click.ClickException(sentence.format(option=f"--{none.replace('_', '-')}"))
    if given["naps"] or given["no_naps"]:
        said["naps"] = tuple(Nap(*_counted("--nap", one)) for one in given["naps"])
    for name in ("alcohol", "caffeine"):
        if given[name] is not None:
            said[name] = Drinks(*_counted(f"--{name}", given[name]))
    if given["medicines"] or given["no_medicine"]:
        said["medicines"] = tuple(_medicine(one) for one in given["medicines"])
    if given["comment"] is not None:
        said["comment"] = _comment(given["comment"])
    return said


def _time(typed: str) -> time:
    found = typed_time(typed)
    if found is None:
        raise click.ClickException(
            translate("CommandLine", "This is no time of day: %1").replace(
                "%1", unicode_text(typed)
            )
        )
    return found


def _counted(option: str, typed: str) -> tuple[int, time | None]:
    """A whole number, and the time after @ if there is one."""
    count, at, when = unicode_text(typed).partition("@")
    if not (count.strip().isascii() and count.strip().isdecimal()):
        sentence = translate("CommandLine", "After {option} comes a number, such as 2 or 2@14:00.")
        raise click.ClickException(sentence.format(option=option))
    return int(count.strip().lstrip("0")[:6] or 0), _time(when) if at else None


def _medicine(typed: str) -> Medicine:
    what, at, when = unicode_text(typed).rpartition("@")
    if not at:
        what, when = when, ""
    name, _, dose = what.partition(",")
    return Medicine(name.strip(), dose.strip(), _time(when) if at else None)


def _comment(typed: str) -> str:
    if typed != "-":
        return unicode_text(typed).strip()
    raw = sys.stdin.buffer.read(LONGEST_INPUT + 1) if sys.stdin is not None else b""
    if len(raw) > LONGEST_INPUT:
        raise click.ClickException(translate("CommandLine", "This is too long for a comment."))
    try:
        return raw.decode("utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise no_unicode() from error
