"""A folder of plain files that has its name only when all of it is there."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from bedtime_app.storage.whole_file import sync_directory

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path


class FolderTakenError(Exception):
    """There is something at `place` already, and it was not touched."""

    def __init__(self, place: Path) -> None:
        super().__init__("the folder is taken")
        self.place = place


class PlainFolder:
    """Files for the owner's eyes only, as far as the system knows such a thing."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def folder(self, name: str) -> PlainFolder:
        """A folder in it, made if need be; raises OSError."""
        inner = self.place / name
        inner.mkdir(mode=0o700, exist_ok=True)
        return PlainFolder(inner)

    @contextmanager
    def file(self, name: str) -> Generator[TextIO]:
        """A new file in it, UTF-8, on disk when the block ends; raises OSError."""
        with self.quick_file(name) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())

    @contextmanager
    def quick_file(self, name: str) -> Generator[TextIO]:
        """The same, but on disk when the system likes: for what can be made again from others."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        descriptor = os.open(self.place / name, flags, 0o600)
        with open(descriptor, "w", encoding="utf-8", newline="\n") as file:  # noqa: PTH123 - a descriptor, not a path
            yield file


def unfinished(target: Path) -> Path:
    """Where the files are until all of them are there."""
    return target.with_name(target.name + ".unfinished")


@contextmanager
def new_plain_folder(target: Path) -> Iterator[PlainFolder]:
    """Fill `<target>.unfinished`, which becomes `target` at the end, or stays what it is called.

    Raises `FolderTakenError` before anything is written, unless `target` is new or empty, or if an
    unfinished one lies there; raises OSError.
    """
    if target.is_symlink() or (target.exists() and not _is_empty_folder(target)):
        raise FolderTakenError(target)
    place = unfinished(target)
    try:
        place.mkdir(mode=0o700, parents=False)
    except FileExistsError as error:
        raise FolderTakenError(place) from error
    yield PlainFolder(place)
    sync_directory(place)
    if target.exists():
        target.rmdir()
    place.rename(target)
    sync_directory(target.parent)


@contextmanager
def new_plain_file(target: Path) -> Iterator[TextIO]:
    """Write a file as `new_plain_folder` fills a folder; raises the same."""
    if target.is_symlink() or target.exists():
        raise FolderTakenError(target)
    place = unfinished(target)
    try:
        with PlainFolder(place.parent).file(place.name) as file:
            yield file
    except FileExistsError as error:
        raise FolderTakenError(place) from error
    if target.is_symlink() or target.exists():  # it came meanwhile
        raise FolderTakenError(target)
    place.rename(target)
    sync_directory(target.parent)


def _is_empty_folder(path: Path) -> bool:
    return path.is_dir() and not any(path.iterdir())
