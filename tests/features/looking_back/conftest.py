from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.core.night import Night
from bedtime_app.features.looking_back.looking_back_view import LookingBackView
from bedtime_app.features.looking_back.night_seen import Measured, NightSeen
from bedtime_app.storage.errors import DiskTrouble, VaultDamaged
from tests.fakes import FakeJobs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bedtime_app.design.printed_nights import PrintedNights
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
def _british(british: None) -> None:
    """Every page here is looked at as in Britain."""


@pytest.fixture
def nights() -> Nights:
    return Nights()


@pytest.fixture
def wishes() -> Wishes:
    return Wishes()


class Desk:
    """Where a page goes; nothing is drawn."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pages: list[PrintedNights] = []

    def usual_place(self) -> str:
        return str(self.folder / "nights.pdf")

    def typed_place(self, text: str) -> Path | None:
        return self.folder / text if text else None

    def keep(self, page: PrintedNights, place: Path, *, replacing: bool) -> bool:
        if place.exists() and not replacing:
            return False
        if place.is_dir():
            raise DiskTrouble("EISDIR")
        place.write_text(page.title)
        self.pages.append(page)
        return True

    def no_place(self) -> str:
        return "write a name"

    def exists(self) -> str:
        return "there is one"

    def kept(self, place: str) -> str:
        return f"kept as {place}"

    def trouble(self, error: Exception) -> str:
        return f"not kept: {error}"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def view(  # noqa: PLR0913, PLR0917 - what it is made of
    qapp: object, nights: Nights, vault: Vault, wishes: Wishes, desk: Desk, jobs: FakeJobs
) -> Iterator[View]:
    assert qapp is not None
    view = LookingBackView(nights, vault, wishes.feelings_only, desk, jobs)
    yield view
    view.deleteLater()
