"""Words on their way between a terminal and a vault."""

from __future__ import annotations

import re

import click
from PySide6.QtCore import QCoreApplication

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
"""What would command the terminal rather than be read."""


def readable(words: str) -> str:
    """`words` without the signs that would command the terminal."""
    return _CONTROL.sub(" ", words)


def unicode_text(argument: str) -> str:
    """`argument` if it is text; raises `click.ClickException`."""
    # Bytes that are no text come as lone surrogates, which no database takes.
    try:
        argument.encode()
    except UnicodeEncodeError as error:
        raise no_unicode() from error
    return argument


def no_unicode() -> click.ClickException:
    """What is said of bytes that are no text."""
    return click.ClickException(
        QCoreApplication.translate("CommandLine", "What was written is not UTF-8 text.")
    )
