"""What the page that looks back shows of its nights: a picture, and the same as a table."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bedtime_app.design.days_of_night_view import days_of_night
from bedtime_app.features.looking_back.common_clock import CommonClock, common_clock
from bedtime_app.features.looking_back.looking_words_view import hour_text
from bedtime_app.features.looking_back.night_span import Reach
from bedtime_app.features.looking_back.seen_table_view import seen_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.features.looking_back.looking_words_view import LookingWords
    from bedtime_app.features.looking_back.night_seen import NightSeen
    from bedtime_app.features.looking_back.seen_table_view import SeenTable

NIGHT_ROLES = (
    "key",
    "name",
    "sentence",
    "bars",
    "lanes",
    "mid",
    "quality",
    "rested",
    "ritual",
    "aloneText",
    "dreams",
    "note",
    "factsText",
)
FEW = 3
"""Fewer told nights are still a beginning."""


@dataclass(frozen=True, slots=True)
class LookingBackShown:
    """One moment of the page, but for the lines of the picture."""

    vault: str = "absent"
    troubled: bool = False
    reach: int = 0
    title: str = ""
    has_later: bool = False
    as_table: bool = False
    feelings_only: bool = False
    hours: tuple[str, ...] = ()
    columns: dict[str, bool] = field(default_factory=dict)
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    teaching: str = ""
    legend: str = ""


@dataclass(frozen=True, slots=True)
class NightsShown:
    """Some nights, read from the vault, in words and shapes."""

    hours: tuple[str, ...]
    columns: dict[str, bool]
    """Which marks stand beside the bars: those of which there is one at least."""
    records: tuple[dict[str, Any], ...]
    table: SeenTable
    teaching: str
    legend: str


def nights_shown(
    nights: Sequence[NightSeen], reach: Reach, words: LookingWords, *, feelings_only: bool
) -> NightsShown:
    """`nights` as the page shows them; with `feelings_only` no clock is in it."""
    clock = CommonClock() if feelings_only else common_clock(nights)
    told = sum(seen.told for seen in nights)
    columns = {
        "quality": feelings_only and any(seen.quality for seen in nights),
        "rested": any(seen.rested for seen in nights),
        "ritual": any(seen.ritual for seen in nights),
        "alone": not feelings_only and any(seen.alone is not None for seen in nights),
        "dreams": any(seen.dreams for seen in nights),
    }
    return NightsShown(
        hours=() if feelings_only else tuple(hour_text(hour) for hour in clock.hours),
        columns=columns,
        records=tuple(
            _record(seen, reach, clock, words, feelings_only=feelings_only) for seen in nights
        ),
        table=seen_table(nights, words, feelings_only=feelings_only),
        teaching=words.teaching(told, feelings_only=feelings_only) if told < FEW else "",
        legend=(
            "" if feelings_only else words.legend(measured=any(seen.measured for seen in nights))
        ),
    )


def _record(
    seen: NightSeen, reach: Reach, clock: CommonClock, words: LookingWords, *, feelings_only: bool
) -> dict[str, Any]:
    bars = () if feelings_only else clock.bars(seen)
    mid = seen.mid_sleep
    sentence = words.sentence(seen, feelings_only=feelings_only)
    return {
        "key": str(seen.night),
        "name": (
            days_of_night(seen.night, dated=False)
            if reach is Reach.WEEK
            else words.evening(seen.night)
        ),
        "sentence": sentence,
        "bars": [
            {"kind": bar.kind.value, "begin": bar.begin, "end": bar.end, "lane": bar.lane}
            for bar in bars
        ],
        "lanes": 0 if feelings_only else len(seen.measured),
        "mid": -1.0 if mid is None or feelings_only else clock.place(mid, seen.zone, seen.night),
        "quality": seen.quality or 0,
        "rested": seen.rested or 0,
        "ritual": seen.ritual,
        "aloneText": "" if seen.alone is None or feelings_only else words.length(seen.alone),
        "dreams": seen.dreams,
        "note": words.note(seen, feelings_only=feelings_only),
        "factsText": words.facts(seen, feelings_only=feelings_only),
    }
