"""How a command ends when something was not foreseen: one line, and nothing a person wrote."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType


def end_plainly() -> None:
    """Say in one line on stderr what nobody caught, without its message or a traceback."""
    sys.excepthook = _say
    # What fails while the process ends, such as emptying a pipe that is closed, was said before.
    sys.unraisablehook = lambda _unraisable: None


def last_words(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> str:
    """What the system said, or where in Bedtime the mistake is; a message could be private."""
    from PySide6.QtCore import QCoreApplication

    if isinstance(error, OSError) and error.strerror:
        return QCoreApplication.translate("CommandLine", "Error: %1.").replace("%1", error.strerror)
    places = traceback.extract_tb(trace)
    place = f"{Path(places[-1].filename).name}:{places[-1].lineno}" if places else "?"
    sentence = QCoreApplication.translate("CommandLine", "Error: a mistake in Bedtime (%1 in %2).")
    return sentence.replace("%1", kind.__name__).replace("%2", place)


def _say(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> None:
    if not issubclass(kind, KeyboardInterrupt) and sys.stderr is not None:
        sys.stderr.write(last_words(kind, error, trace) + "\n")
