"""What every kind of file is taken apart into before it becomes a script."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.core.script_parser import literal

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or a heading, in plain words."""

    text: str
    heading: bool = False


def body_of(blocks: Iterable[Block]) -> str:
    """The script below its head: every block as it is, and nothing a cue."""
    written = []
    for block in blocks:
        words = " ".join(block.text.split())
        if words and block.heading:
            written.append("# " + literal(words))
        elif words:
            written.append(literal(words))
    return "\n\n".join(written) + "\n"
