"""The nights as a table: what a person told, and in rows of its own what a device measured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from bedtime_app.design.days_of_night_view import days_of_night

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bedtime_app.features.looking_back.looking_words_view import LookingWords
    from bedtime_app.features.looking_back.night_seen import NightSeen


@dataclass(frozen=True, slots=True)
class SeenTable:
    """Every row has as many cells as there are headings; an empty cell is what nobody said."""

    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def seen_table(
    nights: Sequence[NightSeen], words: LookingWords, *, feelings_only: bool
) -> SeenTable:
    """A column for everything that is known of at least one night; none of clocks if wished."""
    rows = list(_rows(nights, words, feelings_only=feelings_only))
    names = {
        name: heading
        for name, heading in words.headings().items()
        if any(row.get(name) for row in rows)
    }
    return SeenTable(
        tuple(names.values()), tuple(tuple(row.get(name, "") for name in names) for row in rows)
    )


def _rows(
    nights: Iterable[NightSeen], words: LookingWords, *, feelings_only: bool
) -> Iterator[dict[str, str]]:
    for seen in nights:
        name = days_of_night(seen.night, dated=False)
        felt = {
            "night": name,
            "rested": words.felt(seen.rested),
            "ritual": words.yes() if seen.ritual else "",
            "dreams": QLocale().toString(seen.dreams) if seen.dreams else "",
            "note": words.note(seen, feelings_only=feelings_only),
        }
        if feelings_only:
            yield {**felt, "quality": words.felt(seen.quality)}
            continue
        yield {
            **felt,
            "bed": words.in_bed(seen),
            "asleep": words.about(seen.asleep),
            "middle": words.middle(seen),
            "alone": "" if seen.alone is None else words.length(seen.alone),
        }
        for one in seen.measured:
            yield {
                "night": name,
                "note": words.measured_by(one.source),
                "bed": words.of_device(one),
                "asleep": "" if one.asleep is None else words.length(one.asleep),
            }
