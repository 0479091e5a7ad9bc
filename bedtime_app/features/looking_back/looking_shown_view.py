"""What the page that looks back shows of its nights."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bedtime_app.design.days_of_night_view import days_of_night
from bedtime_app.features.looking_back.common_clock import CommonClock, common_clock
from bedtime_app.features.looking_back.looking_words_view import hour_text
from bedtime_app.features.looking_back.night_span import Reach

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.features.looking_back.looking_words_view import LookingWords
    from bedtime_app.features.looking_back.night_seen import NightSeen

NIGHT_ROLES = (
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
    felt_legend: str = ""


@dataclass(frozen=True, slots=True)
class SeenPicture:
    """Some nights, read from the vault, as shapes on one clock."""

    hours: tuple[str, ...]
    columns: dict[str, bool]
    """Which marks stand beside the bars: those of which there is one at least."""
    records: tuple[dict[str, Any], ...]
    legend: str
    felt_legend: str


def seen_picture(
    nights: Sequence[NightSeen], reach: Reach, words: LookingWords, *, feelings_only: bool
) -> SeenPicture:
    """`nights` as the page draws them; with `feelings_only` no clock is in it."""
    clock = CommonClock() if feelings_only else common_clock(nights)
    measured = any(seen.measured for seen in nights)
    columns = {
        "quality": feelings_only and any(seen.quality for seen in nights),
        "rested": any(seen.rested for seen in nights),
        "ritual": any(seen.ritual for seen in nights),
        "alone": not feelings_only and any(seen.alone is not None for seen in nights),
        "dreams": any(seen.dreams for seen in nights),
    }
    felt = columns["quality"] or columns["rested"]
    return SeenPicture(
        hours=() if feelings_only else tuple(hour_text(hour) for hour in clock.hours),
        columns=columns,
        records=tuple(
            # A row is one of place, not of night: turning to other nights makes no row anew.
            {"place": place, **_record(seen, reach, clock, words, feelings_only=feelings_only)}
            for place, seen in enumerate(nights)
        ),
        legend="" if feelings_only else words.legend(measured=measured),
        felt_legend=words.legend_of_felt() if felt else "",
    )


def _record(
    seen: NightSeen, reach: Reach, clock: CommonClock, words: LookingWords, *, feelings_only: bool
) -> dict[str, Any]:
    bars = () if feelings_only else clock.bars(seen)
    mid = seen.mid_sleep
    return {
        "name": (
            days_of_night(seen.night, dated=False)
            if reach is Reach.WEEK
            else words.evening(seen.night)
        ),
        "sentence": words.sentence(seen, feelings_only=feelings_only),
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
