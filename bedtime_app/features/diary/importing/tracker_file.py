"""One file of a tracker, alone or out of a zip: its bytes, its text or its JSON, within limits."""

from __future__ import annotations

import codecs
import io
import json
from typing import IO, TYPE_CHECKING, Any

from bedtime_app.core.guessed_text import told_encoding
from bedtime_app.features.diary.importing.mended_json import mended_json
from bedtime_app.features.diary.importing.tracker_report import (
    FileTrouble,
    Findings,
    Remark,
    TrackerRefusedError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LARGEST_WHOLE = 64 * 1024 * 1024
"""Bytes of what has to be read at once, such as JSON; the rest is streamed."""
LONGEST_LINE = 256 * 1024
"""Characters; a night of Sleep as Android has some 40,000."""
HEAD = 64 * 1024
"""Bytes by which a file is recognised."""
_PIECE = 1024 * 1024


class TrackerFile:
    """What stands in one file; `opened` opens it at its beginning, as often as asked."""

    def __init__(
        self, name: str, opened: Callable[[], IO[bytes]], size: int, findings: Findings
    ) -> None:
        self.name = name
        self.size = size
        self._opened = opened
        self._findings = findings
        with opened() as stream:
            self.head = stream.read(HEAD)

    def opened(self) -> IO[bytes]:
        """Its bytes; to read them tells how far it is, and raises `ReadingCancelled`."""
        return io.BufferedReader(_Told(self._opened(), self._findings), _PIECE)

    def head_text(self) -> str:
        """The first of it, as well as it can be read."""
        encoding = told_encoding(self.head) or "utf-8"
        try:
            text = codecs.getincrementaldecoder(encoding)().decode(self.head)
        except UnicodeDecodeError:
            text = self.head.decode("cp1252" if encoding == "utf-8" else encoding, "replace")
        return text.removeprefix("\ufeff").replace("\0", "").lstrip()

    def lines(self) -> Iterator[tuple[int, str]]:
        """Its lines with their ends and numbers, those that are too long left out and said."""
        encoding = self._encoding()
        with (
            self.opened() as raw,
            io.TextIOWrapper(raw, encoding, errors="replace", newline="") as text,
        ):
            number = 0
            while line := text.readline(LONGEST_LINE):
                number += 1
                if number % 256 == 1:
                    self._findings.go_on()
                if len(line) == LONGEST_LINE and not line.endswith(("\n", "\r")):
                    self._findings.remark(number, Remark.TOO_LONG)
                    self._skip_line(text)
                    continue
                yield number, line.replace("\0", "").removeprefix("\ufeff")

    def whole_text(self) -> str:
        """All of it; raises `TrackerRefusedError`."""
        if self.size > LARGEST_WHOLE:
            raise TrackerRefusedError(FileTrouble.TOO_LARGE)
        with self.opened() as stream:
            raw = stream.read(LARGEST_WHOLE + 1)
        if len(raw) > LARGEST_WHOLE:
            raise TrackerRefusedError(FileTrouble.TOO_LARGE)
        return raw.decode(self._encoding(), "replace").replace("\0", "").removeprefix("\ufeff")

    def json(self) -> Any:  # noqa: ANN401 - whatever stands in the file
        """The document in it; raises `TrackerRefusedError`.

        One that ends in the middle is closed after what is whole, and said to be broken off.
        """
        text = self.whole_text()
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            whole = mended_json(text)
        try:
            document = json.loads(whole or "")
        except (ValueError, RecursionError):
            raise TrackerRefusedError(FileTrouble.BROKEN) from None
        self._findings.remark(0, Remark.BROKEN_OFF)
        return document

    def _skip_line(self, text: io.TextIOWrapper) -> None:
        while (more := text.readline(LONGEST_LINE)) and not more.endswith(("\n", "\r")):
            self._findings.go_on()

    def _encoding(self) -> str:
        told = told_encoding(self.head)
        if told is not None:
            return told
        decoder = codecs.getincrementaldecoder("utf-8")()
        with self._opened() as stream:
            try:
                while piece := stream.read(_PIECE):
                    self._findings.go_on()
                    # A sign that the file's end cuts off is no other encoding.
                    decoder.decode(piece)
            except UnicodeDecodeError:
                self._findings.remark(0, Remark.WINDOWS_TEXT)
                return "cp1252"
        return "utf-8"


class _Told(io.RawIOBase):
    """Bytes of which each piece is told to the findings."""

    def __init__(self, inner: IO[bytes], findings: Findings) -> None:
        self._inner = inner
        self._findings = findings
        self._place = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # Buffer, in stubs only
        self._findings.reach(self._place)
        piece = self._inner.read(len(buffer))
        buffer[: len(piece)] = piece
        self._place += len(piece)
        return len(piece)

    def close(self) -> None:
        self._inner.close()
        super().close()
