"""What printing needs of the rest of Bedtime: where a page goes, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.design.printed_nights import PrintedNights


class NightsPaper(Protocol):
    """Keeps a page as a file where the person says."""

    def usual_place(self) -> str:
        """Where the file goes unless the person says otherwise."""

    def typed_place(self, text: str) -> Path | None:
        """The file that was meant; None if none is."""

    def keep(self, page: PrintedNights, place: Path, *, replacing: bool) -> bool:
        """Write it, on any thread; False if something is there that may not be replaced.

        Raises a `StorageError` if it could not be written; nothing was, then.
        """

    def no_place(self) -> str:
        """How a place is written."""

    def exists(self) -> str:
        """Before another file is written over."""

    def kept(self, place: str) -> str:
        """The file is there."""

    def trouble(self, error: Exception) -> str:
        """Why nothing was written; an error that is not expected is raised again."""
