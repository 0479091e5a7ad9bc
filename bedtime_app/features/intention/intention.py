"""What one would like to dream of, in a line."""

from __future__ import annotations

import re

from bedtime_app.core.evidence import Evidence

# One uncontrolled study, Barrett 1993, Dreaming 3:115-122.
EVIDENCE = Evidence.SMALL_STUDIES
LONGEST = 160
"""Signs of one line; more is no longer looked at in passing."""
_NO_WORDS = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
"""What commands a screen, or is half of a sign and nothing a database takes."""


class IntentionTooLongError(ValueError):
    """It is longer than `LONGEST`; nothing was kept."""


def one_line(text: str) -> str:
    """`text` as one line: whatever breaks or indents it becomes a single space."""
    return " ".join(_NO_WORDS.sub(" ", text).split())


def intention_of(text: str) -> str:
    """The line that was meant, empty for none; raises `IntentionTooLongError`."""
    line = one_line(text)
    if len(line) > LONGEST:
        raise IntentionTooLongError
    return line
