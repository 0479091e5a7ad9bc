"""The lines between `---` and `---` at the head of a script."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bedtime_app.core.script_error import ScriptError, ScriptTrouble

KINDS = ("story", "meditation", "guidance")

_FENCE = "---"
_QUOTED = re.compile(r"([\"'])(.*)\1")
_CHECKS = {
    "title": re.compile(r".+"),
    "language": re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"),
    "kind": re.compile("|".join(KINDS)),
    "summary": re.compile(r".*"),
    "voice": re.compile(r".*"),
    "rate": re.compile(r"0\.[5-9][0-9]?|1(\.[0-9]{1,2})?|2(\.00?)?"),
    "author": re.compile(r".*"),
    "license": re.compile(r".*"),
}


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a script says about itself."""

    title: str = ""
    language: str = "en"
    kind: str = "story"
    summary: str = ""
    voice: str = ""
    rate: float = 1.0
    author: str = ""
    license: str = ""


def read_front_matter(lines: list[str]) -> tuple[FrontMatter, int]:
    """The front matter, if there is any, and how many lines it takes; raises ScriptError."""
    if not lines or lines[0].rstrip() != _FENCE:
        return FrontMatter(), 0
    values: dict[str, str] = {}
    for number, line in enumerate(lines[1:], start=2):
        if line.rstrip() == _FENCE:
            rate = float(values.pop("rate", "1"))
            return FrontMatter(**values, rate=rate), number
        if line.strip():
            key, value = _read_line(line, number)
            if key in values:
                raise ScriptError(number, 1, ScriptTrouble.REPEATED_KEY)
            values[key] = value
    raise ScriptError(1, 1, ScriptTrouble.UNCLOSED_FRONT_MATTER)


def _read_line(line: str, number: int) -> tuple[str, str]:
    before, colon, after = line.partition(":")
    key, value = before.strip().lower(), after.strip()
    if key not in _CHECKS:
        raise ScriptError(number, 1, ScriptTrouble.UNKNOWN_KEY)
    if quoted := _QUOTED.fullmatch(value):
        value = quoted[2]
    if not colon or not _CHECKS[key].fullmatch(value):
        column = len(before) + len(colon) + len(after) - len(after.lstrip()) + 1
        raise ScriptError(number, column, ScriptTrouble.BAD_VALUE)
    return key, value
