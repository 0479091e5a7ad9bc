"""What Qt says goes to stderr, but for what a page already says in a calm sentence."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from typing import TextIO

EXPECTED_CATEGORIES = ("qt.multimedia",)
"""A machine without a sound server is no fault."""
EXPECTED_MESSAGES = (
    "PulseAudioService: ",  # the same
    "This plugin does not support raise()",  # a screen in memory
    "This plugin does not support propagateSizeHints()",
)


def is_expected(category: str, message: str) -> bool:
    """Whether nobody needs to read it."""
    return category.startswith(EXPECTED_CATEGORIES) or message.startswith(EXPECTED_MESSAGES)


def quieten(stream: TextIO = sys.stderr) -> None:
    """Drop what is expected; everything else is written to `stream`."""

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        category = context.category or ""
        if kind is QtMsgType.QtFatalMsg or not is_expected(category, message):
            stream.write(f"{category}: {message}\n")

    qInstallMessageHandler(hear)
