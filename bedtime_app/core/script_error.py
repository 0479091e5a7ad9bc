"""What can be wrong with a script, and where."""

from __future__ import annotations

from enum import Enum, auto


class ScriptTrouble(Enum):
    """What is wrong with a script."""

    TOO_LARGE = auto()
    UNCLOSED_FRONT_MATTER = auto()
    UNKNOWN_KEY = auto()
    REPEATED_KEY = auto()
    BAD_VALUE = auto()
    BAD_LANGUAGE = auto()
    BAD_KIND = auto()
    BAD_AUDIENCE = auto()
    BAD_EVIDENCE = auto()
    UNCLOSED_CUE = auto()
    UNKNOWN_CUE = auto()
    CUE_STANDS_ALONE = auto()
    """It takes nothing beside its name."""
    BAD_DURATION = auto()
    BAD_RATE = auto()
    BAD_BREATH = auto()
    BAD_AMBIENT = auto()
    NOTHING_TO_SAY = auto()


class ScriptError(Exception):
    """A script that cannot be narrated; lines and columns count from 1."""

    def __init__(self, line: int, column: int, trouble: ScriptTrouble) -> None:
        super().__init__(f"{line}:{column}: {trouble.name}")
        self.line = line
        self.column = column
        self.trouble = trouble
