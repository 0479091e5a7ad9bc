"""Remembers which moments of which nights were announced, so that none is announced again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.features.evening.evening_plan import Moment, MomentName
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from bedtime_app.storage.settings_store import SettingsStore

_KEPT = 90
"""Announcements remembered: a month of nights."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """A moment of a night that was announced."""

    night: Night
    moment: Moment


class EveningLedger:
    """What was announced, written down before it is told: nothing is ever announced twice."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings

    def announcements(self) -> tuple[Announcement, ...]:
        """Earliest noted first."""
        return self._settings.get(LEDGER)

    def has(self, night: Night, moment: Moment) -> bool:
        """Whether that moment was announced.

        The same instant counts too: a boundary moved past midnight gives the night another name.
        """
        return any(
            known.moment.name == moment.name
            and (known.night == night or known.moment.at == moment.at)
            for known in self.announcements()
        )

    def has_begun(self, night: Night) -> bool:
        """Whether that night's wind-down was announced."""
        return any(
            known.night == night and known.moment.name is MomentName.WIND_DOWN
            for known in self.announcements()
        )

    def knows_before(self, night: Night) -> bool:
        """Whether anything was announced in an earlier night."""
        return any(known.night < night for known in self.announcements())

    def warned(self, night: Night) -> bool:
        """Whether it was said that this night's evening comes soon."""
        return self._settings.get(WARNED) == night

    def note_warning(self, night: Night) -> None:
        """Write down that it is said now."""
        self._settings.put(WARNED, night)

    def note(self, night: Night, moment: Moment) -> None:
        """Write down that it is announced now."""
        kept = (*self.announcements(), Announcement(night, moment))
        self._settings.put(LEDGER, kept[-_KEPT:])


def _read(kept: object) -> tuple[Announcement, ...]:
    try:
        return tuple(_read_one(*one) for one in kept)  # type: ignore[attr-defined]  # whatever JSON gave
    except (TypeError, AttributeError) as nonsense:
        raise ValueError("not a ledger") from nonsense


def _read_one(night: str, name: str, at: str) -> Announcement:
    instant = datetime.fromisoformat(at)
    if instant.tzinfo is None:
        raise ValueError("an instant without offset")
    return Announcement(Night(date.fromisoformat(night)), Moment(MomentName(name), instant))


def _write(ledger: tuple[Announcement, ...]) -> object:
    return [
        [str(known.night), known.moment.name.value, known.moment.at.isoformat()] for known in ledger
    ]


def _read_night(kept: object) -> Night | None:
    try:
        return Night(date.fromisoformat(kept))  # type: ignore[arg-type]  # whatever JSON gave
    except TypeError as nonsense:
        raise ValueError("not a night") from nonsense


WARNED: Setting[Night | None] = Setting("evening_warned", None, _read_night, str)
LEDGER: Setting[tuple[Announcement, ...]] = Setting("evening_ledger", (), _read, _write)
