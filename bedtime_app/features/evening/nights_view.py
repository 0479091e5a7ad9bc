"""The coming nights as their page shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.nameless_zone import is_nameless, offset_text
from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.evening.days_words_view import DaysWords
from bedtime_app.features.evening.evening_plan import MomentName
from bedtime_app.features.evening.evening_words_view import EveningWords
from bedtime_app.features.evening.nights import coming_nights
from bedtime_app.features.evening.nights_words_view import NightsWords
from bedtime_app.features.evening.other_weeks_words_view import OtherWeeksWords
from bedtime_app.features.evening.tonight import tonight_at

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from bedtime_app.core.ports import Clock
    from bedtime_app.features.evening.evening_plan import EveningPlan, Moment
    from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
    from bedtime_app.features.evening.nights import ComingNight
    from bedtime_app.features.evening.tonight import Tonight

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN = 14
"""Nights."""
ROLES = (
    "night",
    "title",
    "mark",
    "free",
    "windDown",
    "lightsOut",
    "rise",
    "windDownExact",
    "lightsOutExact",
    "riseExact",
    "changes",
    "spoken",
)
_ROLE_OF = {
    MomentName.WIND_DOWN: "windDown",
    MomentName.LIGHTS_OUT: "lightsOut",
    MomentName.RISE: "rise",
}


@dataclass(frozen=True, slots=True)
class NightsShown:
    """What stands above the nights."""

    zone_text: str = ""
    zone_trouble: str = ""
    exact: bool = False


@QmlElement
@QmlUncreatable("made in wiring")
class NightsView(QObject):
    """Two weeks of nights by the plan; looked at anew when the page opens or the plan changes."""

    zoneTextChanged = Signal()
    zoneTroubleChanged = Signal()
    exactChanged = Signal()
    closed = Signal()

    def __init__(
        self, plans: EveningPlanStore, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._plans = plans
        self._clock = clock
        self._days = DaysWords(self)
        self._evening = EveningWords(self)
        self._ranges = OtherWeeksWords(self)
        self._words = NightsWords(self._evening.clock, self)
        self._seen = False
        self._exact = False
        self._rows = RecordListModel(ROLES, self)
        self._shown = NightsShown()
        plans.changed.add(self._plan_changed)

    @Property(QObject, constant=True)
    def rows(self) -> RecordListModel:
        return self._rows

    @Property(str, notify=zoneTextChanged)
    def zoneText(self) -> str:
        return self._shown.zone_text

    @Property(str, notify=zoneTroubleChanged)
    def zoneTrouble(self) -> str:
        return self._shown.zone_trouble

    @Property(bool, notify=exactChanged)
    def exact(self) -> bool:
        return self._shown.exact

    @Slot()
    def open(self) -> None:
        """Look at the nights from tonight on; they follow the plan until `close`."""
        self._seen = True
        self._refresh()

    @Slot()
    def leave(self) -> None:
        """Follow the plan no longer."""
        self._seen = False

    @Slot(bool)
    def setExact(self, exact: bool) -> None:  # noqa: FBT001 - QML hands a switch's state so
        """Show each moment's day, offset and UTC too, or not."""
        self._exact = exact
        self._refresh()

    @Slot()
    def close(self) -> None:
        """Ask to go back."""
        self.closed.emit()

    def _plan_changed(self) -> None:
        if self._seen:
            self._refresh()

    def _refresh(self) -> None:
        zone, plan, changes = self._clock.zone(), self._plans.plan(), self._plans.changes()
        first = tonight_at(self._clock.now(), zone, plan, changes).night.evening
        nights = coming_nights(first, SHOWN, zone, plan, changes)
        self._rows.show([self._record(night, plan, zone) for night in nights], "night")
        before, self._shown = self._shown, self._present(zone)
        announce_changes(self, before, self._shown)

    def _present(self, zone: ZoneInfo) -> NightsShown:
        nameless = is_nameless(zone)
        named = self.tr("In the time of %1").replace("%1", zone.key.replace("_", " "))
        return NightsShown(
            zone_text="" if nameless else named,
            zone_trouble=self._words.nameless(zone.key) if nameless else "",
            exact=self._exact,
        )

    def _record(self, night: ComingNight, plan: EveningPlan, zone: ZoneInfo) -> dict[str, object]:
        evening = night.evening
        title = self._days.night(evening.night.evening)
        changes, mark = self._words.changes(night), self._mark(evening, plan)
        free = self.tr("No evening") if evening.free else ""
        times = {_ROLE_OF[m.name]: self._local(m, zone) for m in evening.moments()}
        exact = {f"{_ROLE_OF[m.name]}Exact": self._exactly(m, zone) for m in evening.moments()}
        said = [free] if free else [self._said(moment, zone) for moment in evening.moments()]
        return {
            **dict.fromkeys(ROLES, ""),
            "night": str(evening.night),
            "title": title,
            "mark": mark,
            "free": free,
            **times,
            **exact,
            "changes": "\n".join(changes),
            "spoken": ". ".join(part.rstrip(".") for part in (title, mark, *said, *changes) if part)
            + ".",
        }

    def _mark(self, evening: Tonight, plan: EveningPlan) -> str:
        if evening.change.skipped or evening.change.times is not None:
            return self.tr("Only this night")
        its_range = plan.range_of(evening.night)
        return self._ranges.kind(its_range.kind) if its_range else ""

    def _local(self, moment: Moment, zone: ZoneInfo) -> str:
        return self._evening.clock(moment.at.astimezone(zone))

    def _exactly(self, moment: Moment, zone: ZoneInfo) -> str:
        local = moment.at.astimezone(zone)
        offset = local.utcoffset()
        there = self.tr("%1, UTC%2").replace("%1", self._days.day(local.date()))
        universal = self.tr("%1 UTC").replace("%1", self._evening.clock(moment.at))
        return (
            f"{there.replace('%2', offset_text(offset) if offset is not None else '')}\n{universal}"
        )

    def _said(self, moment: Moment, zone: ZoneInfo) -> str:
        said = f"{self._words.moment(moment.name)} {self._local(moment, zone)}"
        return f"{said}, {self._exactly(moment, zone)}".replace("\n", ", ") if self._exact else said
