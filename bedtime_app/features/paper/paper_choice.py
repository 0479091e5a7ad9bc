"""Which paper lies in the printer, kept among the settings."""

from __future__ import annotations

from bedtime_app.design.printed_page import PaperSize
from bedtime_app.storage.settings_store import Setting

PAPER_SIZE: Setting[PaperSize | None] = Setting(
    name="paper_size",
    default=None,  # as in the person's country
    read=PaperSize,
    write=lambda size: size.value if size else None,
)
