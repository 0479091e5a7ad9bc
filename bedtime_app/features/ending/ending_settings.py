"""How the evening ends, and what the system last refused; neither is a person's words."""

from __future__ import annotations

from datetime import date

from bedtime_app.core.ending_way import EndingWay
from bedtime_app.core.night import Night
from bedtime_app.storage.settings_store import Setting

ENDING_WAY: Setting[EndingWay] = Setting(
    "ending_way", EndingWay.NOTHING, EndingWay, lambda way: way.value
)


def _read_refusal(kept: object) -> tuple[Night, EndingWay] | None:
    match kept:
        case None:
            return None
        case [str(evening), str(way)]:
            return Night(date.fromisoformat(evening)), EndingWay(way)
    raise ValueError("no refusal")


def _write_refusal(refusal: tuple[Night, EndingWay] | None) -> object:
    return None if refusal is None else [str(refusal[0]), refusal[1].value]


ENDING_REFUSED: Setting[tuple[Night, EndingWay] | None] = Setting(
    "ending_refused", None, _read_refusal, _write_refusal
)
"""The night in which the system did not do what was chosen."""
