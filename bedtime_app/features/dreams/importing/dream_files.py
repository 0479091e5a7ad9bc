"""Reads the file or folder that somebody chose; a path may lead anywhere."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from bedtime_app.core.guessed_text import NoTextError, guessed_text
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

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_ONE_EACH = (".md", ".markdown", ".txt")
_LONGEST_ONE = 4 * LONGEST_ENTRY + 4
"""Bytes; what is longer than that is too long in characters too."""


def found_in(path: Path, columns: Mapping[str, str] | None = None) -> list[FoundDream]:
    """Every entry in the file or folder at `path`; nothing is kept yet; raises `FileRefusedError`.

    `columns` says for a CSV which column holds what, over what their names tell.
    """
    try:
        entries = _in_folder(path) if path.is_dir() else _in_file(path, columns or {})
    except ValueError:  # a NUL in the name
        raise FileRefusedError(FileTrouble.MISSING) from None
    if len(entries) > MOST_ENTRIES:
        raise FileRefusedError(FileTrouble.TOO_MANY)
    return entries


def _in_file(path: Path, columns: Mapping[str, str]) -> list[FoundDream]:
    text = _text(_read(path, LARGEST_FILE))
    ending = path.suffix.lower()
    if ending in {".csv", ".tsv"}:
        table = read_table(text)
        return table.entries({**table.guessed_columns(), **columns})
    if text.lstrip()[:1] in {"{", "["} and not is_jrnl(text):
        return json_entries(text)
    if is_jrnl(text):
        return jrnl_entries(text)
    if ending in _ONE_EACH:
        return [file_entry(_sayable(path.stem), text)]
    raise FileRefusedError(FileTrouble.UNKNOWN)


def _in_folder(path: Path) -> list[FoundDream]:
    try:
        files = sorted(each for each in path.iterdir() if each.suffix.lower() in _ONE_EACH)
    except OSError:
        raise FileRefusedError(FileTrouble.UNREADABLE) from None
    if len(files) > MOST_ENTRIES:
        raise FileRefusedError(FileTrouble.TOO_MANY)
    entries, left = [], LARGEST_FILE
    for file in files:
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
    return entries


def _read(path: Path, largest: int) -> bytes:
    try:
        # A link in a folder may lead out of it, a pipe would keep us waiting, a device never ends.
        with open(path, "rb", opener=_without_waiting) as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise FileRefusedError(FileTrouble.NO_FILE)
            if found.st_size > largest:
                raise FileRefusedError(FileTrouble.TOO_LARGE)
            raw = file.read(largest + 1)
    except FileNotFoundError:
        raise FileRefusedError(FileTrouble.MISSING) from None
    except OSError:
        raise FileRefusedError(FileTrouble.UNREADABLE) from None
    if len(raw) > largest:
        raise FileRefusedError(FileTrouble.TOO_LARGE)
    return raw


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _sayable(name: str) -> str:
    # Bytes in a name that are no text come as lone surrogates, which nothing prints.
    return name.encode("utf-8", "replace").decode("utf-8")


def _text(raw: bytes) -> str:
    try:
        return guessed_text(raw).removeprefix("\ufeff").replace("\0", "")
    except NoTextError:
        raise FileRefusedError(FileTrouble.NO_TEXT) from None
