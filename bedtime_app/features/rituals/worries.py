"""Each worry and its next step, as a text that the notebook can keep."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 12
"""Rows offered; whoever has more has enough for one evening."""


@dataclass(frozen=True, slots=True)
class Worry:
    """One line of the notebook."""

    worry: str = ""
    next_step: str = ""


def rows_of(text: str) -> tuple[Worry, ...]:
    """The lines of `text`, and after them an empty one to write on while there is room."""
    rows = [_row(line) for line in text.split("\n")] if text else []
    if len(rows) < MOST and (not rows or rows[-1] != Worry()):
        rows.append(Worry())
    return tuple(rows)


def text_of(rows: Sequence[Worry]) -> str:
    """One line for each row, its two halves divided by a tab; empty rows at the end are dropped."""
    kept = list(rows)
    while kept and kept[-1] == Worry():
        kept.pop()
    return "\n".join(f"{_flat(row.worry)}\t{_flat(row.next_step)}" for row in kept)


def with_worry(text: str, row: int, worry: str) -> str:
    """The same with another worry in that row."""
    return _changed(text, row, worry=worry)


def with_next_step(text: str, row: int, next_step: str) -> str:
    """The same with another next step in that row."""
    return _changed(text, row, next_step=next_step)


def _changed(text: str, row: int, **change: str) -> str:
    rows = list(rows_of(text))
    if not 0 <= row < len(rows):
        return text
    rows[row] = replace(rows[row], **{half: _flat(said) for half, said in change.items()})
    return text_of(rows)


def _row(line: str) -> Worry:
    worry, _, next_step = line.partition("\t")
    return Worry(worry, next_step)


def _flat(said: str) -> str:
    return said.replace("\t", " ").replace("\r", " ").replace("\n", " ")
