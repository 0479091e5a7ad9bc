"""Keeps which nights are unmonitored; a choice about Bedtime, so it stands in the settings."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.unmonitored import Span, Unmonitored
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.night import Night
    from bedtime_app.storage.settings_store import SettingsStore


class UnmonitoredStore:
    """The choice, and the one question that everybody who records or asks puts first."""

    def __init__(self, settings: SettingsStore, tonight: Callable[[], Night]) -> None:
        self.changed: Listeners[[]] = Listeners()
        """Other nights are unmonitored than before."""
        self._settings = settings
        self._tonight = tonight
        settings.changed.add(self._settings_changed)

    def state(self) -> Unmonitored:
        """Which nights are unmonitored."""
        return self._settings.get(UNMONITORED)

    def span(self) -> Span:
        """What holds for tonight."""
        return self.state().span(self._tonight())

    def choose(self, span: Span) -> None:
        """Keep tonight, a week or every night from now on unmonitored, or none."""
        self._settings.put(UNMONITORED, self.state().chosen(span, self._tonight()))

    def is_recorded(self, night: Night) -> bool:
        """Whether anything may be recorded of that night, or asked about it."""
        return not self.state().covers(night)

    def _settings_changed(self, name: str) -> None:
        if name == UNMONITORED.name:
            self.changed.tell()


def _read(kept: object) -> Unmonitored:
    match kept:
        case {
            "always": bool(always),
            "until": None | str() as until,
            "since": None | str() as since,
        }:
            return Unmonitored(_day(until), always, _day(since))
    raise ValueError("no unmonitored nights")


def _write(nights: Unmonitored) -> object:
    return {
        "always": nights.always,
        "until": nights.until and nights.until.isoformat(),
        "since": nights.since and nights.since.isoformat(),
    }


def _day(kept: str | None) -> date | None:
    return None if kept is None else date.fromisoformat(kept)


UNMONITORED = Setting("unmonitored", Unmonitored(), _read, _write)
