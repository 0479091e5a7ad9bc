"""The journal as open files: an object a line for machines, Markdown for people."""

from __future__ import annotations

from itertools import count, groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from bedtime_app.app.dream_markdown import dream_markdown
from bedtime_app.features.dreams.dream_rows import dream_row
from bedtime_app.storage.export import json_line
from bedtime_app.storage.plain_folder import new_plain_file, new_plain_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.dream_query import DreamQuery
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.plain_folder import PlainFolder

_AT_ONCE = 200
"""Dreams in memory at one time."""


def export_lines(dreams: DreamStore, query: DreamQuery, target: Path) -> int:
    """Write what `query` finds to the new file `target`; how many dreams that are.

    Raises as `new_plain_file`, and `StorageError`.
    """
    written = 0
    with new_plain_file(target) as file:
        for dream in _found(dreams, query):
            file.write(json_line(dream_row(dream)))
            written += 1
    return written


def export_markdown(dreams: DreamStore, query: DreamQuery, target: Path) -> int:
    """The same as files in the new or empty folder `target`; raises as `new_plain_folder`."""
    with new_plain_folder(target) as folder:
        return write_markdown(dreams, query, folder)


def write_markdown(dreams: DreamStore, query: DreamQuery, folder: PlainFolder) -> int:
    """A file for each dream that `query` finds, in a folder for each year; how many."""
    written = 0
    for night, dreamt in groupby(_found(dreams, query), key=attrgetter("night")):
        year = folder.folder(str(night)[:4])
        for number, dream in enumerate(dreamt, start=1):
            with year.quick_file(f"{night}-{number}.md") as file:
                file.write(dream_markdown(dream))
            written += 1
    return written


def _found(dreams: DreamStore, query: DreamQuery) -> Iterator[Dream]:
    for offset in count(0, _AT_ONCE):
        some = dreams.find(query, _AT_ONCE, offset)
        yield from some
        if len(some) < _AT_ONCE:
            return
