"""Dreams as values that a machine may read: `bedtime dream … --json`, exports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.dreams.page_json import PageRow, page_to_row

if TYPE_CHECKING:
    from bedtime_app.features.dreams.dream import Dream


class DreamRow(PageRow):
    """One dream; `night` is the evening's date, instants are ISO 8601 with offset."""

    id: str
    night: str
    written_at: str
    edited_at: str | None
    nightmare: bool


def dream_row(dream: Dream) -> DreamRow:
    """Everything that is kept of `dream`, but for its former versions."""
    return {
        "id": dream.id,
        "night": str(dream.night),
        "written_at": dream.written_there.isoformat(),
        "edited_at": dream.edited_at.isoformat() if dream.edited_at else None,
        "nightmare": dream.page.nightmare,
        **page_to_row(dream.page),
    }
