"""What a person chose about being asked; choices about Bedtime, so they stand in the settings."""

from __future__ import annotations

from datetime import date

from bedtime_app.storage.setting_kinds import flag
from bedtime_app.storage.settings_store import Setting


def _read(kept: object) -> date | None:
    if kept is None:
        return None
    if isinstance(kept, str):
        return date.fromisoformat(kept)
    raise ValueError("no evening")


FEELINGS_ONLY = flag("feelings_only", default=False)
NOT_TODAY: Setting[date | None] = Setting(
    "diary_not_today", None, _read, lambda evening: evening and evening.isoformat()
)
"""The evening of the night about which nothing is asked any more."""
