"""Puts the nights that are looked at into the words and bars of a page to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from bedtime_app.design.days_of_night_view import days_of_night
from bedtime_app.design.printed_nights import PrintedBar, PrintedLine, PrintedNights
from bedtime_app.features.looking_back.common_clock import BarKind, common_clock
from bedtime_app.features.looking_back.looking_words_view import hour_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.features.looking_back.common_clock import CommonClock
    from bedtime_app.features.looking_back.looking_words_view import LookingWords
    from bedtime_app.features.looking_back.night_seen import NightSeen

_CELLS = ("quality", "rested", "ritual", "alone", "dreams")


def printed_nights(
    nights: Sequence[NightSeen], title: str, words: LookingWords, *, feelings_only: bool
) -> PrintedNights:
    """The page; what is known of no night has no column on it."""
    clock = None if feelings_only else common_clock(nights)
    cells = [_cells(seen, words, feelings_only=feelings_only) for seen in nights]
    names = [name for name in _CELLS if any(one[name] for one in cells)]
    headings = words.headings()
    measured = clock is not None and any(seen.measured for seen in nights)
    return PrintedNights(
        title=title,
        promise=words.promise(),
        hours=() if clock is None else tuple(hour_text(hour) for hour in clock.hours),
        headings=tuple(headings[name] for name in names),
        lines=tuple(
            _line(seen, clock, words, tuple(one[name] for name in names))
            for seen, one in zip(nights, cells, strict=True)
        ),
        legend="" if clock is None else words.legend(measured=measured),
        right_to_left=QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft,
    )


def _cells(seen: NightSeen, words: LookingWords, *, feelings_only: bool) -> dict[str, str]:
    return {
        "quality": words.felt(seen.quality) if feelings_only else "",
        "rested": words.felt(seen.rested),
        "ritual": words.yes() if seen.ritual else "",
        "alone": "" if feelings_only or seen.alone is None else words.length(seen.alone),
        "dreams": QLocale().toString(seen.dreams) if seen.dreams else "",
    }


def _line(
    seen: NightSeen, clock: CommonClock | None, words: LookingWords, cells: tuple[str, ...]
) -> PrintedLine:
    name = days_of_night(seen.night, dated=False)
    if clock is None:
        return PrintedLine(name, cells=cells)
    mid = seen.mid_sleep
    return PrintedLine(
        name,
        tuple(
            PrintedBar(bar.begin, bar.end, bar.kind is BarKind.ASLEEP, bar.lane)
            for bar in clock.bars(seen)
        ),
        None if mid is None else clock.place(mid, seen.zone, seen.night),
        words.note(seen, feelings_only=False),
        cells,
    )
