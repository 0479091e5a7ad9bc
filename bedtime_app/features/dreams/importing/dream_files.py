"""Reads the file or folder that somebody chose; a path may lead anywhere."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import Enum, auto
from itertools import islice
from typing import TYPE_CHECKING

from bedtime_app.core.guessed_text import NoTextError, guessed_text
from bedtime_app.core.import_progress import ImportProgress
from bedtime_app.features.dreams.importing.csv_journal import read_table
from bedtime_app.features.dreams.importing.found_dream import (
    LARGEST_FILE,
    LONGEST_ENTRY,
    MOST_ENTRIES,
    EntryTrouble,
    FileRefusedError,
    FileTrouble,
    FoundDream,
)
from bedtime_app.features.dreams.importing.json_journal import json_entries
from bedtime_app.features.dreams.importing.text_journal import file_entry, is_jrnl, jrnl_entries
from bedtime_app.storage.chosen_file import FileFault, FileFaultError, bytes_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from bedtime_app.features.dreams.importing.csv_journal import Table

_ONE_EACH = (".md", ".markdown", ".txt")
_DEEPEST = 3
"""So many folders within one another are looked into."""
_LONGEST_ONE = 4 * LONGEST_ENTRY + 4
"""Bytes; what is longer than that is too long in characters too."""
_TROUBLES = {
    FileFault.MISSING: FileTrouble.MISSING,
    FileFault.NO_FILE: FileTrouble.NO_FILE,
    FileFault.UNREADABLE: FileTrouble.UNREADABLE,
    FileFault.TOO_LARGE: FileTrouble.TOO_LARGE,
}


class Form(Enum):
    """In which form a journal was found."""

    JRNL = auto()
    """The file of jrnl, or its export as text."""
    JSON = auto()
    TABLE = auto()
    ONE_DREAM = auto()
    """A text of its own."""
    FOLDER = auto()
    """Of such texts."""


@dataclass(frozen=True, slots=True)
class FoundJournal:
    """What is in a file or folder; nothing is kept yet."""

    form: Form
    found: tuple[FoundDream, ...] = ()
    table: Table | None = None
    """A CSV's, which becomes dreams once it is known which column holds what."""

    def entries(self, columns: Mapping[str, str] | None = None) -> list[FoundDream]:
        """Each entry, in the file's order; raises `FileRefusedError`.

        `columns` says for a table which column holds what, over what their names tell.
        """
        if self.table is None:
            return list(self.found)
        return self.table.entries({**self.table.guessed_columns(), **(columns or {})})


def found_in(path: Path, columns: Mapping[str, str] | None = None) -> list[FoundDream]:
    """Every entry in the file or folder at `path`, as `FoundJournal.entries`."""
    return look_into(path).entries(columns)


def look_into(path: Path, progress: ImportProgress | None = None) -> FoundJournal:
    """The journal in the file or folder at `path`; work for `Jobs`.

    Raises `FileRefusedError`, and `ImportCancelled` if the `progress` was called off.
    """
    progress = progress or ImportProgress()
    is_folder = os.path.isdir(path)  # noqa: PTH112 - never raises, whatever the path is
    journal = _in_folder(path, progress) if is_folder else _in_file(path)
    progress.reach(1)
    rows = journal.found if journal.table is None else journal.table.rows
    if len(rows) > MOST_ENTRIES:
        raise FileRefusedError(FileTrouble.TOO_MANY)
    return journal


def _in_file(path: Path) -> FoundJournal:
    text = _text(_read(path, LARGEST_FILE))
    ending = path.suffix.lower()
    if ending in {".csv", ".tsv"}:
        return FoundJournal(Form.TABLE, table=read_table(text))
    if text.lstrip()[:1] in {"{", "["} and not is_jrnl(text):
        return FoundJournal(Form.JSON, tuple(json_entries(text)))
    if is_jrnl(text):
        return FoundJournal(Form.JRNL, tuple(jrnl_entries(text)))
    if ending in _ONE_EACH:
            return FoundJournal(Form.ONE_DREAM, (file_entry(_sayable(path.stem), text),))
    raise FileRefusedError(FileTrouble.UNKNOWN)


def _in_folder(path: Path, progress: ImportProgress) -> FoundJournal:
    files = sorted(islice(_texts_in(path, progress), MOST_ENTRIES + 1))
    if len(files) > MOST_ENTRIES:
        raise FileRefusedError(FileTrouble.TOO_MANY)
    entries, left = [], LARGEST_FILE
    for number, file in enumerate(files):
        progress.reach(number / len(files))
        try:
            raw = _read(file, _LONGEST_ONE)
            entries.append(file_entry(_sayable(file.stem), _text(raw)))
        except FileRefusedError as refused:
            trouble = (
                EntryTrouble.TOO_LONG
                if refused.trouble is FileTrouble.TOO_LARGE
                else EntryTrouble.NOT_AN_ENTRY
            )
            entries.append(FoundDream(_sayable(file.name), None, None, trouble=trouble))
            continue
        left -= len(raw)
        if left < 0:
            raise FileRefusedError(FileTrouble.TOO_LARGE)
    return FoundJournal(Form.FOLDER, tuple(entries))


def _texts_in(path: Path, progress: ImportProgress) -> Iterator[Path]:
    """The texts in a folder and in those within, which are often years and months."""
    waiting = [(path, 0)]
    while waiting:
        folder, depth = waiting.pop()
        progress.reach(0)
        try:
            found = list(folder.iterdir())
        except OSError:
            if depth:
                continue
            raise FileRefusedError(FileTrouble.UNREADABLE) from None
        yield from (each for each in found if each.suffix.lower() in _ONE_EACH)
        if depth < _DEEPEST:
            waiting += [(each, depth + 1) for each in found if _is_inner_folder(each)]


def _is_inner_folder(path: Path) -> bool:
    # Links may lead in circles; what is hidden is some program's own.
    hidden = path.name.startswith(".")
    return not hidden and not path.is_symlink() and os.path.isdir(path)  # noqa: PTH112 - never raises


def _read(path: Path, largest: int) -> bytes:
    try:
        return bytes_of(path, largest)
    except FileFaultError as error:
        raise FileRefusedError(_TROUBLES[error.fault]) from None


def _sayable(name: str) -> str:
    # Bytes in a name that are no text come as lone surrogates, which nothing prints.
    return name.encode("utf-8", "replace").decode("utf-8")


def _text(raw: bytes) -> str:
    try:
        return guessed_text(raw).removeprefix("\ufeff").replace("\0", "")
    except NoTextError:
        raise FileRefusedError(FileTrouble.NO_TEXT) from None
