"""Cuts a long text where it may be cut, because engines were made for a few words at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_PIECE = 600
_PIECES = re.compile(rf".{{1,{LONGEST_PIECE}}}(?:\s+|$)|.{{1,{LONGEST_PIECE}}}", re.DOTALL)
_UNSPEAKABLE = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """Offset and text of each piece; what no engine can read has become a space."""
    for piece in _PIECES.finditer(_UNSPEAKABLE.sub(" ", text)):
        yield piece.start(), piece[0]
