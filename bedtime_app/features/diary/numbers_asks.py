"""How often numbers were asked for today, so that a kind word can be said about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from bedtime_app.storage.settings_store import SettingsStore

MANY = 4
"""From so many times a day on, a note is shown."""


@dataclass(frozen=True, slots=True)
class Asks:
    """A day and how often; nothing else is remembered."""

    day: date = date.min
    count: int = 0


def _read(kept: object) -> Asks:
    match kept:
        case {"day": str(day), "count": int(count)} if type(count) is int and count >= 0:
            return Asks(date.fromisoformat(day), count)
        case _:
            raise ValueError("no day and how often")


ASKS: Setting[Asks] = Setting(
    "diary_number_asks",
    Asks(),
    _read,
    lambda asks: {"day": asks.day.isoformat(), "count": asks.count},
)


def asked_again(settings: SettingsStore, today: date) -> None:
    """Count one time more."""
    settings.put(ASKS, Asks(today, asks_of(settings, today) + 1))


def asks_of(settings: SettingsStore, today: date) -> int:
    """How often on that day."""
    asks = settings.get(ASKS)
    return asks.count if asks.day == today else 0
