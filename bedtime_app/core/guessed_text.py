"""Makes text of bytes whose encoding nobody tells."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins like that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OFTEN = 0.4
"""Of every second byte, in UTF-16 without a mark, of any language written with Latin letters."""
_SELDOM = 0.002
_USUAL_CONTROLS = frozenset("\t\n\r\f\v\x1a\x85\xad")


class NoTextError(ValueError):
    """These bytes are no text in any encoding that people use."""


def guessed_text(raw: bytes) -> str:
    """The text in `raw`; raises `NoTextError` if there is none."""
    text = _decoded(raw)
    strange = sum(
        1
        for character in text
        if character < "\xa0" and not character.isprintable() and character not in _USUAL_CONTROLS
    )
    if strange > len(text) * _SELDOM:
        raise NoTextError
    return text


def told_encoding(raw: bytes) -> str | None:
    """The encoding that `raw`, or the first of it, gives away by a mark or by its NULs."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return encoding
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if raw[first::2].count(0) > _OFTEN * len(raw) / 2:
            return encoding
    return None


def _decoded(raw: bytes) -> str:
    encoding = told_encoding(raw)
    if encoding is not None:
        return _strictly(raw, encoding)
    if b"\0" in raw:
        raise NoTextError
    for encoding in ("utf-8", "cp1252"):  # Windows' own Latin 1, with dashes and curved quotes
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1")


def _strictly(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        raise NoTextError from None
