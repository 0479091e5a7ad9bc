from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from bedtime_app.core.night import Night
from bedtime_app.features.looking_back.looking_back_view import LookingBackView
from bedtime_app.features.looking_back.night_seen import Measured, NightSeen
from bedtime_app.storage.errors import VaultDamaged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.storage.vault import Vault

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property
BERLIN = ZoneInfo("Europe/Berlin")
LAST = Night(date(2026, 11, 19))
"""A Thursday."""


def told(back: int = 0, **more: object) -> NightSeen:
    """So many nights before the last: in bed from 22:30 to 7, asleep for 6 hours 42."""
    night = Night(LAST.evening - timedelta(days=back))
    bed = datetime.combine(night.evening, datetime.min.time(), BERLIN) + timedelta(hours=22.5)
    up = (bed + timedelta(hours=8.5)).astimezone(UTC)
    begin = bed.astimezone(UTC) + timedelta(minutes=40)
    facts: dict[str, Any] = {
        "told": True,
        "into_bed": bed.astimezone(UTC),
        "out_of_bed": up,
        "lay": (bed.astimezone(UTC), up),
        "sleeps": ((begin, begin + timedelta(minutes=402)),),
        "asleep": 402.0,
        "mid_sleep": begin + timedelta(minutes=201),
        "rested": 4,
        "quality": 2,
    }
    return NightSeen(night, BERLIN, **(facts | more))


def measured(back: int = 0) -> Measured:
    """A tracker's sleep of the same night, from 22:40 to 6:40."""
    begin = datetime(2026, 11, 19, 21, 40, tzinfo=UTC) - timedelta(days=back)
    return Measured("fitbit", begin, begin + timedelta(hours=8), BERLIN, 381.0)


@dataclass
class Nights:
    """What is known of nights, without a vault behind it."""

    known: list[NightSeen] = field(default_factory=list)
    broken: bool = False
    asked: list[tuple[Night, Night]] = field(default_factory=list)

    def last_night(self) -> Night:
        return LAST

    def between(self, first: Night, last: Night) -> list[NightSeen]:
        if self.broken:
            raise VaultDamaged
        self.asked.append((first, last))
        days = range((last.evening - first.evening).days + 1)
        nights = (Night(first.evening + timedelta(days=day)) for day in days)
        known = {one.night: one for one in self.known}
        return [known.get(night, NightSeen(night, BERLIN)) for night in nights]


class Wishes(dict[str, bool]):
    """What the person chose elsewhere."""

    def feelings_only(self) -> bool:
        return self.get("feelings_only", False)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def nights() -> Nights:
    return Nights()


@pytest.fixture
def wishes() -> Wishes:
    return Wishes()


@pytest.fixture
def view(qapp: object, nights: Nights, vault: Vault, wishes: Wishes) -> Iterator[View]:
    assert qapp is not None
    view = LookingBackView(nights, vault, wishes.feelings_only)
    yield view
    view.deleteLater()
