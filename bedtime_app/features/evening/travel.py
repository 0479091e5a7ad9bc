"""Whose time the evenings keep on a journey: the place's, or home's for a while."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bedtime_app.core.listeners import Listeners
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from bedtime_app.core.ports import Clock
    from bedtime_app.storage.settings_store import SettingsStore

_YEAR = 366


@dataclass(frozen=True, slots=True)
class KeptTime:
    """Home's time, kept until that day of home's calendar is over."""

    zone: ZoneInfo
    until: date


class Travel:
    """Answers which zone holds, and whether to ask; `changed` is told when an answer was given.

    Until the question is answered evenings follow the place. Zones whose clocks agree all through
    the year to come are one place.
    """

    def __init__(self, settings: SettingsStore, clock: Clock) -> None:
        self.changed: Listeners[[]] = Listeners()
        self._settings = settings
        self._clock = clock

    def zone(self) -> ZoneInfo:
        """The zone by which evenings go now."""
        kept = self._kept()
        return self._clock.zone() if kept is None else kept.zone

    def settle(self) -> None:
        """Take in silently what needs no question: the first zone, one alike, a kept time over."""
        here, home = self._clock.zone(), self._settings.get(HOME)
        over = self._settings.get(KEPT) is not None and self._kept() is None
        if home is None or over or (home.key != here.key and self._alike(home, here)):
            self._be_at_home()

    def question(self) -> tuple[ZoneInfo, ZoneInfo] | None:
        """Home and here, if the computer is elsewhere and nobody has asked yet."""
        here, home = self._clock.zone(), self._settings.get(HOME)
        if home is None or self._kept() is not None or self._settings.get(ASKED) == here:
            return None
        return None if self._alike(home, here) else (home, here)

    def asked(self) -> None:
        """The question was put; it is not put again for this place."""
        self._settings.put(ASKED, self._clock.zone())

    def follow(self) -> None:
        """Evenings go by the time of this place, which is home from now on."""
        self._be_at_home()
        self.changed.tell()

    def keep(self, until: date) -> None:
        """Evenings go by home's time until that day is over there."""
        home = self._settings.get(HOME)
        if home is not None:
            self._settings.put(KEPT, KeptTime(home, until))
            self.changed.tell()

    def today_at_home(self) -> date:
        """The day that home's clocks show."""
        home = self._settings.get(HOME) or self._clock.zone()
        return self._clock.now().astimezone(home).date()

    def _be_at_home(self) -> None:
        self._settings.put(HOME, self._clock.zone())
        self._settings.put(KEPT, None)
        self._settings.put(ASKED, None)

    def _kept(self) -> KeptTime | None:
        kept = self._settings.get(KEPT)
        if kept is None or self._clock.now().astimezone(kept.zone).date() > kept.until:
            return None
        return kept

    def _alike(self, one: ZoneInfo, other: ZoneInfo) -> bool:
        return one.key == other.key or alike(one, other, self._clock.now().date())


class TravellingClock:
    """A clock whose zone is the one by which evenings go."""

    def __init__(self, clock: Clock, travel: Travel) -> None:
        self._clock = clock
        self._travel = travel

    def now(self) -> datetime:
        """The present instant, in UTC."""
        return self._clock.now()

    def zone(self) -> ZoneInfo:
        """The zone of this place, or home's while it is kept."""
        return self._travel.zone()

    def monotonic(self) -> float:
        """As the clock within."""
        return self._clock.monotonic()


@lru_cache(maxsize=4)
def alike(one: ZoneInfo, other: ZoneInfo, today: date) -> bool:
    """Whether clocks in both zones agree each noon of the year to come."""
    noon = datetime(today.year, today.month, today.day, 12)  # noqa: DTZ001 - a reading of both
    days = (noon + timedelta(days=day) for day in range(_YEAR))
    return all(one.utcoffset(day) == other.utcoffset(day) for day in days)


def _read_zone(kept: object) -> ZoneInfo | None:
    if kept is None:
        return None
    if not isinstance(kept, str):
        raise ValueError("not a zone")  # noqa: TRY004 - nonsense in the file, not a mistaken call
    try:
        return ZoneInfo(kept)
    except (LookupError, OSError) as gone:
        raise ValueError("no such zone") from gone


def _write_zone(zone: ZoneInfo | None) -> str | None:
    return None if zone is None else zone.key


def _read_kept(kept: object) -> KeptTime | None:
    if not isinstance(kept, dict):
        return None
    zone = _read_zone(kept.get("zone"))
    return KeptTime(zone, date.fromisoformat(str(kept.get("until")))) if zone else None


def _write_kept(kept: KeptTime | None) -> object:
    return kept and {"zone": kept.zone.key, "until": kept.until.isoformat()}


HOME: Setting[ZoneInfo | None] = Setting("home_zone", None, _read_zone, _write_zone)
ASKED: Setting[ZoneInfo | None] = Setting("zone_asked_about", None, _read_zone, _write_zone)
KEPT: Setting[KeptTime | None] = Setting("home_time_kept", None, _read_kept, _write_kept)
