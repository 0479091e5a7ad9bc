"""Rituals as small files, described in docs/ritual-format.md; each is hostile until proven."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from bedtime_app.features.rituals.ritual import StepKind
from bedtime_app.features.rituals.ritual_plan import (
    BREATHS,
    LONGEST_STEP,
    MOST_STEPS,
    SHORTEST_STEP,
    STORY,
    PlannedStep,
    RitualTrouble,
    planned_step,
    trouble_of,
)
from bedtime_app.features.rituals.step_catalogue import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import NoReturn

FORMAT = "bedtime-ritual"
VERSION = 1
LONGEST_NAME = 80
"""Characters."""
LARGEST_FILE = 64 * 1024
"""Bytes."""

_STORY_ID = re.compile(r"stories/[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
_LONGEST_ID = 120
_JOINERS = "\u200c\u200d"
"""Persian and emoji need them; every other invisible sign is refused in a name."""
_FIELDS = frozenset({"format", "version", "name", "steps"})
_STEP_FIELDS = frozenset({"step", "minutes", "breath", "holds", "story"})


class FileTrouble(Enum):
    """What is wrong with a file that should be a ritual."""

    MISSING = auto()
    NO_FILE = auto()
    """A folder, a pipe, a device or a link that leads nowhere."""
    UNREADABLE = auto()
    TOO_LARGE = auto()
    NOT_UTF8 = auto()
    NOT_JSON = auto()
    TOO_DEEP = auto()
    DOUBLED_FIELD = auto()
    NO_RITUAL = auto()
    """Some other file."""
    NEWER = auto()
    WRONG_VERSION = auto()
    UNKNOWN_FIELD = auto()
    NAME_NO_TEXT = auto()
    NAME_TOO_LONG = auto()
    NAME_UNSEEN = auto()
    """Signs in the name cannot be seen, or turn the text around them."""
    STEPS_NO_LIST = auto()
    TOO_MANY_STEPS = auto()
    NO_STEPS = auto()
    NO_STEP = auto()
    """A step is something else than an object with the name of a step."""
    UNKNOWN_STEP = auto()
    REPEATED_STEP = auto()
    LIGHTS_OUT_NOT_LAST = auto()
    NO_MINUTES = auto()
    MINUTES_OUT_OF_RANGE = auto()
    TOO_LONG = auto()
    UNKNOWN_BREATH = auto()
    NO_HOLDS = auto()
    MISPLACED_FIELD = auto()
    """A breath on a step that is no breathing, or a story on one that is no story."""
    NO_STORY_ID = auto()


class RitualFileError(Exception):
    """The file is no ritual; nothing was changed."""

    def __init__(self, trouble: FileTrouble, step: int = 0) -> None:
        super().__init__(trouble.name.lower())
        self.trouble = trouble
        self.step = step
        """In which step, from 1; 0 for the file as a whole."""


@dataclass(frozen=True, slots=True)
class RitualDocument:
    """What a file holds: a name, which may be empty, and steps that make a ritual."""

    name: str
    steps: tuple[PlannedStep, ...]


def read_ritual(content: bytes) -> RitualDocument:
    """The ritual in a file's bytes; raises `RitualFileError` and nothing else."""
    fields = _object(_parsed(content))
    if fields is None or fields.get("format") != FORMAT:
        raise RitualFileError(FileTrouble.NO_RITUAL)
    _check_version(fields.get("version"))
    if not _FIELDS.issuperset(fields):
        raise RitualFileError(FileTrouble.UNKNOWN_FIELD)
    steps = _steps(fields.get("steps"))
    return RitualDocument(_name(fields.get("name", "")), steps)


def write_ritual(document: RitualDocument) -> bytes:
    """The bytes of a file that `read_ritual` reads again."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "name": document.name,
        "steps": [_written(step) for step in document.steps],
    }
    return json.dumps(content, ensure_ascii=False, indent=2).encode() + b"\n"


def is_name(text: str) -> bool:
    """Whether a ritual may be called so."""
    return len(text) <= LONGEST_NAME and all(_is_seen(sign) for sign in text)


def _parsed(content: bytes) -> object:
    if len(content) > LARGEST_FILE:
        raise RitualFileError(FileTrouble.TOO_LARGE)
    try:
        text = content.decode("utf-8-sig")  # some editors begin a file with a mark
    except UnicodeDecodeError:
        raise RitualFileError(FileTrouble.NOT_UTF8) from None
    try:
        parsed: object = json.loads(
            text, object_pairs_hook=_without_doubles, parse_constant=_no_number
        )
    except RecursionError:
        raise RitualFileError(FileTrouble.TOO_DEEP) from None
    except ValueError:  # also for a number of thousands of digits
        raise RitualFileError(FileTrouble.NOT_JSON) from None
    return parsed


def _without_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise RitualFileError(FileTrouble.DOUBLED_FIELD)
    return fields


def _no_number(_name: str) -> NoReturn:
    raise RitualFileError(FileTrouble.NOT_JSON)


def _object(value: object) -> Mapping[str, object] | None:
    return value if isinstance(value, dict) else None


def _check_version(version: object) -> None:
    if type(version) is not int or version < 1:
        raise RitualFileError(FileTrouble.WRONG_VERSION)
    if version > VERSION:
        raise RitualFileError(FileTrouble.NEWER)


def _name(value: object) -> str:
    if not isinstance(value, str):
        raise RitualFileError(FileTrouble.NAME_NO_TEXT)
    if len(value) > LONGEST_NAME:
        raise RitualFileError(FileTrouble.NAME_TOO_LONG)
    if not is_name(value):
        raise RitualFileError(FileTrouble.NAME_UNSEEN)
    return value.strip()


def _is_seen(sign: str) -> bool:
    # Control, bidi override, half a character, private use, unassigned; then the two line ends.
    category = unicodedata.category(sign)
    return sign in _JOINERS or not (category.startswith("C") or category in {"Zl", "Zp"})


def _steps(value: object) -> tuple[PlannedStep, ...]:
    if not isinstance(value, list):
        raise RitualFileError(FileTrouble.STEPS_NO_LIST)
    if len(value) > MOST_STEPS:
        raise RitualFileError(FileTrouble.TOO_MANY_STEPS)
    steps = tuple(_step(step, number) for number, step in enumerate(value, 1))
    trouble = trouble_of(steps)
    if trouble is not None:
        raise RitualFileError(_AS_A_WHOLE[trouble])
    return steps


def _step(value: object, number: int) -> PlannedStep:
    fields = _object(value)
    key = fields.get("step") if fields is not None else None
    if fields is None or not isinstance(key, str):
        raise RitualFileError(FileTrouble.NO_STEP, number)
    if key not in CATALOGUE:
        raise RitualFileError(FileTrouble.UNKNOWN_STEP, number)
    if not _STEP_FIELDS.issuperset(fields):
        raise RitualFileError(FileTrouble.UNKNOWN_FIELD, number)
    offered = planned_step(key)
    misplaced = set() if offered.kind is StepKind.BREATHING else {"breath", "holds"}
    misplaced |= set() if key == STORY else {"story"}
    if not misplaced.isdisjoint(fields):
        raise RitualFileError(FileTrouble.MISPLACED_FIELD, number)
    return PlannedStep(
        key,
        _seconds(fields["minutes"], number) if "minutes" in fields else offered.seconds,
        _breath(fields.get("breath", offered.breath), number),
        _holds(fields.get("holds", False), number),
        _story(fields.get("story", ""), number),
    )


def _seconds(minutes: object, number: int) -> int:
    if isinstance(minutes, bool) or not isinstance(minutes, int | float):
        raise RitualFileError(FileTrouble.NO_MINUTES, number)
    # Compared before anything is reckoned: no float holds every number that JSON can write.
    if not SHORTEST_STEP / 60 - 0.01 <= minutes <= LONGEST_STEP / 60:
        raise RitualFileError(FileTrouble.MINUTES_OUT_OF_RANGE, number)
    return max(SHORTEST_STEP, round(minutes * 60))


def _breath(breath: object, number: int) -> str:
    if not isinstance(breath, str) or breath not in BREATHS:
        raise RitualFileError(FileTrouble.UNKNOWN_BREATH, number)
    return breath


def _holds(holds: object, number: int) -> bool:
    if not isinstance(holds, bool):
        raise RitualFileError(FileTrouble.NO_HOLDS, number)
    return holds


def _story(story: object, number: int) -> str:
    if story == "":
        return ""
    if not isinstance(story, str) or len(story) > _LONGEST_ID or not _STORY_ID.fullmatch(story):
        raise RitualFileError(FileTrouble.NO_STORY_ID, number)
    return story


def _written(step: PlannedStep) -> Mapping[str, object]:
    minutes = step.seconds / 60
    written: dict[str, object] = {
        "step": step.key,
        "minutes": int(minutes) if minutes.is_integer() else round(minutes, 3),
    }
    if step.kind is StepKind.BREATHING:
        written |= {"breath": step.breath, "holds": step.holds}
    if step.key == STORY and step.script:
        written["story"] = step.script
    return written


_AS_A_WHOLE = {
    RitualTrouble.NO_STEPS: FileTrouble.NO_STEPS,
    RitualTrouble.TOO_MANY_STEPS: FileTrouble.TOO_MANY_STEPS,
    RitualTrouble.UNKNOWN_STEP: FileTrouble.UNKNOWN_STEP,
    RitualTrouble.REPEATED_STEP: FileTrouble.REPEATED_STEP,
    RitualTrouble.LIGHTS_OUT_NOT_LAST: FileTrouble.LIGHTS_OUT_NOT_LAST,
    RitualTrouble.STEP_TOO_SHORT: FileTrouble.MINUTES_OUT_OF_RANGE,
    RitualTrouble.STEP_TOO_LONG: FileTrouble.MINUTES_OUT_OF_RANGE,
    RitualTrouble.TOO_LONG: FileTrouble.TOO_LONG,
    RitualTrouble.UNKNOWN_BREATH: FileTrouble.UNKNOWN_BREATH,
}
