"""The one question a journey asks: whose time shall the evenings keep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.features.evening.evening_words_view import EveningWords

if TYPE_CHECKING:
    from collections.abc import Callable
    from zoneinfo import ZoneInfo

    from bedtime_app.features.evening.tonight import Tonight
    from bedtime_app.features.evening.travel import Travel

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

STAYS = (2, 4, 7, 14, 28)
"""Days, today included, for which home's time can be kept."""


@dataclass(frozen=True, slots=True)
class TravelShown:
    """One moment of the page."""

    home: str = ""
    here: str = ""
    home_times: str = ""
    here_times: str = ""
    days: tuple[str, ...] = ()
    day: int = STAYS.index(7)


@QmlElement
@QmlUncreatable("made in wiring")
class TravelView(QObject):
    """`tonight_in` gives tonight's evening as it would be in a zone."""

    homeChanged = Signal()
    hereChanged = Signal()
    homeTimesChanged = Signal()
    hereTimesChanged = Signal()
    daysChanged = Signal()
    dayChanged = Signal()
    answered = Signal()

    def __init__(
        self,
        travel: Travel,
        tonight_in: Callable[[ZoneInfo], Tonight],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._travel = travel
        self._tonight_in = tonight_in
        self._words = EveningWords(self)
        self._shown = TravelShown()

    @Property(str, notify=homeChanged)
    def home(self) -> str:
        return self._shown.home

    @Property(str, notify=hereChanged)
    def here(self) -> str:
        return self._shown.here

    @Property(str, notify=homeTimesChanged)
    def homeTimes(self) -> str:
        """Tonight by home's time, as clocks here show it."""
        return self._shown.home_times

    @Property(str, notify=hereTimesChanged)
    def hereTimes(self) -> str:
        """Tonight by the time of this place."""
        return self._shown.here_times

    @Property("QStringList", notify=daysChanged)
    def days(self) -> list[str]:
        """The days until which home's time can be kept."""
        return list(self._shown.days)

    @Property(int, notify=dayChanged)
    def day(self) -> int:
        return self._shown.day

    def wants_to_ask(self) -> bool:
        """Whether there is a question that was not put yet."""
        return self._travel.question() is not None

    @Slot()
    def arrive(self) -> None:
        """Put the question; the page calls it when it opens."""
        question = self._travel.question()
        if question is None:
            return
        home, here = question
        self._become(
            TravelShown(
                home=_city(home),
                here=_city(here),
                home_times=self._times(home, here),
                here_times=self._times(here, here),
                days=tuple(_day(day) for day in self._days()),
            )
        )
        self._travel.asked()

    @Slot(int)
    def chooseDay(self, place: int) -> None:
        """Keep home's time until that day."""
        shown = self._shown
        self._become(
            TravelShown(
                shown.home, shown.here, shown.home_times, shown.here_times, shown.days, place
            )
        )

    @Slot()
    def follow(self) -> None:
        """Evenings go by this place."""
        self._travel.follow()
        self.answered.emit()

    @Slot()
    def keep(self) -> None:
        """Evenings go by home until the chosen day is over."""
        self._travel.keep(self._days()[self._shown.day])
        self.answered.emit()

    def _days(self) -> list[date]:
        today = self._travel.today_at_home()
        return [today + timedelta(days=stay - 1) for stay in STAYS]

    def _times(self, zone: ZoneInfo, here: ZoneInfo) -> str:
        tonight = self._tonight_in(zone)
        sentence = self.tr("Wind-down at %1, lights-out at %2.")
        lights_out = self._words.clock(tonight.lights_out.astimezone(here))
        wind_down = self._words.clock(tonight.wind_down.astimezone(here))
        return sentence.replace("%2", lights_out).replace("%1", wind_down)

    def _become(self, shown: TravelShown) -> None:
        before, self._shown = self._shown, shown
        announce_changes(self, before, shown)


def _city(zone: ZoneInfo) -> str:
    return zone.key.rpartition("/")[2].replace("_", " ")


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM")
