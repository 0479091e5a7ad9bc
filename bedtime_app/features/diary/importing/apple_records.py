"""The records of sleep in an export of Apple Health, streamed out of XML that may be hostile."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn
from xml.parsers import expat

from bedtime_app.core.guessed_text import told_encoding
from bedtime_app.features.diary.importing.tracker_report import (
    FileTrouble,
    Findings,
    Remark,
    TrackerRefusedError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.features.diary.importing.tracker_file import TrackerFile

DEEPEST = 64
"""Elements within each other; the export has five."""
LONGEST_TAG = 1024 * 1024
"""Bytes between < and >."""
MOST_NAMES = 10_000
"""Of elements and attributes, which the parser keeps."""
_PIECE = 256 * 1024
_SLEEP = "HKCategoryTypeIdentifierSleepAnalysis"
# Nothing that we need; and in exports of iOS 16 it is not well-formed.
_SUBSET = re.compile(r"\A\s*(?:<\?xml[^>]*\?>)?\s*<!DOCTYPE\s+\w+\s*\[(.*?)\]\s*>", re.DOTALL)


@dataclass(slots=True)
class AppleRecord:
    """One record of sleep as it stands there."""

    line: int
    said: dict[str, str]
    zone: str = ""
    """What its metadata call the zone."""


class _TooMuchError(Exception):
    """More than any true export has."""


def sleep_records(file: TrackerFile, findings: Findings) -> Iterator[AppleRecord]:
    """Each record of sleep in the order of the file, to its end or to where it breaks off.

    Raises `TrackerRefusedError` for a file that defines entities or asks for another one.
    """
    document = _Document()
    decoder = codecs.getincrementaldecoder(told_encoding(file.head) or "utf-8")("replace")
    first = True
    with file.opened() as stream:
        while True:
            findings.go_on()
            piece = stream.read(_PIECE)
            text = decoder.decode(piece, final=not piece)
            if first:
                text, first = _without_subset(text.removeprefix("\ufeff")), False
            try:
                document.feed(text.encode(), final=not piece)
            except (expat.ExpatError, _TooMuchError):
                findings.remark(document.parser.CurrentLineNumber, Remark.BROKEN_OFF)
                piece = b""
            yield from document.take(whole=not piece)
            if not piece:
                return


class _Document:
    """One run of expat, with every door shut that the export has no need of."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._depth = 0
        self._fed = 0
        self._found: list[AppleRecord] = []
        self._open: AppleRecord | None = None
        self.parser = expat.ParserCreate("utf-8", intern=self._names)
        self.parser.specified_attributes = True
        self.parser.StartDoctypeDeclHandler = _type
        self.parser.EntityDeclHandler = _refuse
        self.parser.ExternalEntityRefHandler = _refuse
        self.parser.StartElementHandler = self._begin
        self.parser.EndElementHandler = self._end

    def feed(self, raw: bytes, *, final: bool) -> None:
        """Raises `ExpatError`, `_TooMuchError` and `TrackerRefusedError`."""
        self._fed += len(raw)
        self.parser.Parse(raw, final)
        if self._fed - self.parser.CurrentByteIndex > LONGEST_TAG or len(self._names) > MOST_NAMES:
            raise _TooMuchError

    def take(self, *, whole: bool) -> list[AppleRecord]:
        """What was found since the last time, and what is still open if there is no more."""
        found, self._found = self._found, []
        if whole and self._open is not None:
            found.append(self._open)
        return found

    def _begin(self, name: str, said: dict[str, str]) -> None:
        self._depth += 1
        if name == "MetadataEntry":
            if self._open is not None and said.get("key") == "HKTimeZone":
                self._open.zone = said.get("value", "")
            return
        if self._open is not None:
            self._found.append(self._open)
            self._open = None
        if said.get("type") == _SLEEP and name == "Record":
            self._open = AppleRecord(self.parser.CurrentLineNumber, said)
        elif self._depth > DEEPEST:
            raise _TooMuchError

    def _end(self, _name: str) -> None:
        self._depth -= 1


def _without_subset(text: str) -> str:
    """As long, in lines."""
    found = _SUBSET.match(text)
    if found is None:
        return text
    if "<!ENTITY" in found[1]:
        _refuse()
    return text[: found.start(1)] + "\n" * found[1].count("\n") + text[found.end(1) :]


def _type(_name: str, system: str | None, public: str | None, _internal: int) -> None:
    if system is not None or public is not None:
        _refuse()


def _refuse(*_about: object) -> NoReturn:
    raise TrackerRefusedError(FileTrouble.BROKEN)
