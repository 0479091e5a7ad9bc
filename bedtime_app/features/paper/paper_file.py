"""Where the paper is kept as a file: whole or not at all, and never over another unasked."""

from __future__ import annotations

from pathlib import Path

from bedtime_app.storage.errors import DiskTrouble, disk_errors_are_ours
from bedtime_app.storage.whole_file import replace_whole

FILE_NAME = "bedtime-week.pdf"


class PaperExists(Exception):  # noqa: N818 - named for what a person is told
    """There is a file of that name, and nobody said that it may go."""


def typed_place(text: str, folder: Path, name: str = FILE_NAME) -> Path | None:
    """The file that was meant: ~ is home, what has no folder goes into `folder`; None if none is.

    A folder gets the usual `name` in it, and a name gets its ending.
    """
    text = text.strip()
    if not text or not text.isprintable():
        return None
    try:
        place = folder / Path(text).expanduser()
    except RuntimeError:  # ~somebody, who does not live here
        return None
    if text.endswith(("/", "\\")) or text in {"~", ".", ".."}:
        return place / name
    return place if place.suffix.lower() == ".pdf" else place.with_name(place.name + ".pdf")


def keep_paper(place: Path, content: bytes, *, replacing: bool = False) -> None:
    """Write `content` to `place`, on disk on return.

    Raises:
        PaperExists: Something is there already; it was not touched.
        StorageError: It could not be written; nothing was.
    """
    with disk_errors_are_ours():
        if place.is_dir():
            raise DiskTrouble("EISDIR")
        if not replacing and place.exists():
            raise PaperExists
    replace_whole(place, content)
