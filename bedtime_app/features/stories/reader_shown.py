"""What the reader's page shows at one moment."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OpenPage:
    """Everything the page shows, but for the paragraphs."""

    title: str = ""
    summary_text: str = ""
    trouble: str = ""
    present_paragraph: int = 0
    before: str = ""
    present: str = ""
    after: str = ""
    present_at: float = 0.0
    playing: bool = False
    ended: bool = False
    resumable: bool = False
    elapsed_text: str = ""
    progress: float = 0.0
    silence_text: str = ""
