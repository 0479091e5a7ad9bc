"""The records of a JSON, one after the other; those before a damage still count."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.tracker_report import Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.features.diary.importing.tracker_file import TrackerFile
    from bedtime_app.features.diary.importing.tracker_report import Findings

_LISTS = ("sleep", "data")
"""Where the records stand, unless the document itself is a list of them."""
_BEGINS = re.compile(r'\A\s*\[|"(?:{})"\s*:\s*\['.format("|".join(_LISTS)))
_BETWEEN = re.compile(r"[\s,]*")


def json_records(file: TrackerFile, findings: Findings) -> Iterator[tuple[int, dict[str, object]]]:
    """Each record with its number, from 1; raises `TrackerRefusedError`."""
    text = file.whole_text()
    findings.go_on()
    for number, record in enumerate(_values(text, findings), start=1):
        if number % 256 == 0:
            findings.go_on()
        if isinstance(record, dict):
            yield number, record
        else:
            findings.remark(number, Remark.NO_RECORD)


def _values(text: str, findings: Findings) -> Iterator[object]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        yield from _before_the_damage(text, findings)
        return
    if isinstance(document, list):
        yield from document
    elif isinstance(document, dict):
        for name in _LISTS:
            if isinstance(found := document.get(name), list):
                yield from found


def _before_the_damage(text: str, findings: Findings) -> Iterator[object]:
    begins = _BEGINS.search(text)
    number, place = 0, begins.end() if begins else len(text)
    decoder = json.JSONDecoder()
    while not text.startswith("]", place := _after_space(text, place)):
        number += 1
        try:
            value, place = decoder.raw_decode(text, place)
        except (ValueError, RecursionError):
            findings.remark(number, Remark.BROKEN_OFF)
            return
        yield value
    findings.remark(0, Remark.BROKEN_OFF)  # behind the last record


def _after_space(text: str, place: int) -> int:
    found = _BETWEEN.match(text, place)
    return found.end() if found else place
