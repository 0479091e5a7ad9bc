"""The lines between `---` and `---` at the head of a script."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import Any, Final

from bedtime_app.core.evidence import Evidence
from bedtime_app.core.script import Ambient
from bedtime_app.core.script_cues import CueError, read_ambient, read_rate, written_ambient
from bedtime_app.core.script_error import ScriptError, ScriptTrouble

KINDS = ("story", "meditation", "guidance")
AUDIENCES = ("adults", "everyone")
GRADES = tuple(grade.name.lower() for grade in Evidence)
FENCE: Final = "---"

_QUOTED = re.compile(r"([\"'])(.*)\1")
_PLAIN = re.compile(r".*")
_CHECKS = {
    "title": (re.compile(r".+"), ScriptTrouble.BAD_VALUE),
    "language": (
        re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"),
        ScriptTrouble.BAD_LANGUAGE,
    ),
    "kind": (re.compile("|".join(KINDS)), ScriptTrouble.BAD_KIND),
    "summary": (_PLAIN, ScriptTrouble.BAD_VALUE),
    "voice": (_PLAIN, ScriptTrouble.BAD_VALUE),
    "author": (_PLAIN, ScriptTrouble.BAD_VALUE),
    "license": (_PLAIN, ScriptTrouble.BAD_VALUE),
    "audience": (re.compile("|".join(AUDIENCES)), ScriptTrouble.BAD_AUDIENCE),
    "evidence": (re.compile("|".join(GRADES)), ScriptTrouble.BAD_EVIDENCE),
    "caution": (_PLAIN, ScriptTrouble.BAD_VALUE),
    "topics": (_PLAIN, ScriptTrouble.BAD_VALUE),
    "rate": (_PLAIN, ScriptTrouble.BAD_RATE),
    "ambient": (_PLAIN, ScriptTrouble.BAD_AMBIENT),
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
    audience: str = "adults"
    topics: tuple[str, ...] = ()
    evidence: str = ""
    caution: str = ""
    ambient: Ambient | None = None
    """What sounds from the beginning."""


def read_front_matter(lines: list[str]) -> tuple[FrontMatter, int]:
    """The front matter, if there is any, and how many lines it takes; raises ScriptError."""
    if not lines or lines[0].rstrip() != FENCE:
        return FrontMatter(), 0
    said: dict[str, Any] = {}
    for number, line in enumerate(lines[1:], start=2):
        if line.rstrip() == FENCE:
            return FrontMatter(**said), number
        if line.strip():
            key, value = _read_line(line, number)
            if key in said:
                raise ScriptError(number, 1, ScriptTrouble.REPEATED_KEY)
            said[key] = value
    raise ScriptError(1, 1, ScriptTrouble.UNCLOSED_FRONT_MATTER)


def written_front_matter(about: FrontMatter) -> str:
    """The lines from which the same is read; what says nothing new is left out."""
    lines = [FENCE]
    for field in fields(FrontMatter):
        value = getattr(about, field.name)
        if value == field.default:
            continue
        if isinstance(value, tuple):
            value = ", ".join(value)
        if isinstance(value, Ambient):
            value = written_ambient(value)
        lines.append(f'{field.name}: "{value}"')
    return "\n".join((*lines, FENCE, ""))


def is_language(written: str) -> bool:
    """Whether that may stand as a script's language."""
    return bool(_CHECKS["language"][0].fullmatch(written))


def _read_line(line: str, number: int) -> tuple[str, object]:
    before, colon, after = line.partition(":")
    key, value = before.strip().lower(), after.strip()
    if key not in _CHECKS:
        raise ScriptError(number, 1, ScriptTrouble.UNKNOWN_KEY)
    if quoted := _QUOTED.fullmatch(value):
        value = quoted[2]
    form, trouble = _CHECKS[key]
    try:
        if colon and form.fullmatch(value):
            return key, _meant(key, value)
    except CueError:
        pass  # what is wrong with it is said at its own place
    column = len(before) + len(colon) + len(after) - len(after.lstrip()) + 1
    raise ScriptError(number, column, trouble)


def _meant(key: str, value: str) -> object:
    if key == "rate":
        return read_rate(value)
    if key == "ambient":
        return read_ambient(value)
    if key == "topics":
        topics = (" ".join(topic.split()) for topic in value.split(","))
        return tuple(dict.fromkeys(topic for topic in topics if topic))
    return value
