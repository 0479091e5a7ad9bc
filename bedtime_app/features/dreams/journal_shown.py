"""What the journal's page shows at one moment."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the page shows, but for the rows of the list."""

    vault: str = "absent"
    empty: bool = False
    search_text: str = ""
    nothing_found: bool = False
    page_open: bool = False
    dream_id: str = ""
    title: str = ""
    text: str = ""
    nightmare: bool = False
    covered: bool = False
    night_text: str = ""
    kept_text: str = ""
    trouble: str = ""
    notice: str = ""
