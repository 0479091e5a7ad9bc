"""A text of a person's own with places in it lit, for what is styled by tags."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def marked_text(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """`text` with each span in bold and every sign of it as itself.

    The spans begin and end within `text`, come in order and never overlap.
    """
    pieces: list[str] = []
    done = 0
    for begin, end in spans:
        pieces.append(escape(text[done:begin], quote=False))
        pieces.append(f"<b>{escape(text[begin:end], quote=False)}</b>")
        done = end
    return "".join([*pieces, escape(text[done:], quote=False)])
