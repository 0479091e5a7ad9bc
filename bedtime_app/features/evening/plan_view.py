"""The week of evenings as its page shows it; what makes an evening is kept as it is typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.evening.evening_plan import DAYS, MomentName
from bedtime_app.features.evening.evening_words_view import FIELD_OF, EveningWords
from bedtime_app.features.evening.week_draft import EVERY_DAY, WeekDraft, week_draft

if TYPE_CHECKING:
    from bedtime_app.features.evening.evening_plan_store import EveningPlanStore

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = (
    "day",
    "name",
    "switched",
    "timed",
    "windDown",
    "lightsOut",
    "rise",
    "windDownError",
    "lightsOutError",
    "riseError",
)


@dataclass(frozen=True, slots=True)
class PlanShown:
    """Everything the page shows but for the rows of the week."""

    alike: bool = True
    boundary: str = ""
    boundary_error: str = ""
    offer: str = ""
    offer_action: str = ""
    kept_text: str = ""


@QmlElement
@QmlUncreatable("made in wiring")
class PlanView(QObject):
    """A row for each weekday, and one for all of them while they are alike (`day` is then -1)."""

    alikeChanged = Signal()
    boundaryChanged = Signal()
    boundaryErrorChanged = Signal()
    offerChanged = Signal()
    offerActionChanged = Signal()
    keptTextChanged = Signal()
    nightsAsked = Signal()
    otherWeeksAsked = Signal()
    closed = Signal()

    def __init__(self, plans: EveningPlanStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plans = plans
        self._words = EveningWords(self)
        self._draft = week_draft(plans.plan())
        self._kept = False
        self._rows = RecordListModel(ROLES, self)
        self._shown = self._present()
        self._rows.show(self._records(), "day")
        plans.changed.add(self._plan_changed)

    @Property(QObject, constant=True)
    def rows(self) -> RecordListModel:
        return self._rows

    @Property(bool, notify=alikeChanged)
    def alike(self) -> bool:
        return self._shown.alike

    @Property(str, notify=boundaryChanged)
    def boundary(self) -> str:
        return self._shown.boundary

    @Property(str, notify=boundaryErrorChanged)
    def boundaryError(self) -> str:
        return self._shown.boundary_error

    @Property(str, notify=offerChanged)
    def offer(self) -> str:
        return self._shown.offer

    @Property(str, notify=offerActionChanged)
    def offerAction(self) -> str:
        return self._shown.offer_action

    @Property(str, notify=keptTextChanged)
    def keptText(self) -> str:
        return self._shown.kept_text

    @Slot(int, str, str)
    def edit(self, day: int, moment: str, text: str) -> None:
        """Take in what was typed for a moment (`wind_down` …) of a weekday, or of every day."""
        self._become(self._draft.with_text(day, MomentName(moment), text))

    @Slot(int, bool)
    def switch(self, day: int, on: bool) -> None:  # noqa: FBT001 - QML hands a switch's state so
        """Let a weekday have an evening, or not."""
        self._become(self._draft.with_day(day, on=on))

    @Slot(bool)
    def makeAlike(self, alike: bool) -> None:  # noqa: FBT001 - the same
        """Give every day the same times, or each its own again."""
        self._become(self._draft.made_alike() if alike else self._draft.told_apart())

    @Slot(str)
    def editBoundary(self, text: str) -> None:
        """Take in the hour at which a new night begins."""
        self._become(self._draft.with_boundary(text))

    @Slot()
    def takeOffer(self) -> None:
        """Move the boundary to where it was offered, and keep the evenings that need it."""
        self._become(self._draft.with_offered_boundary())

    @Slot()
    def askNights(self) -> None:
        """Ask for the page of the coming nights."""
        self.nightsAsked.emit()

    @Slot()
    def askOtherWeeks(self) -> None:
        """Ask for the page of holidays and shifts."""
        self.otherWeeksAsked.emit()

    @Slot()
    def close(self) -> None:
        """Ask to go back; what is not an evening yet is let go."""
        self._become(week_draft(self._plans.plan()), kept=False)
        self.closed.emit()

    def _become(self, draft: WeekDraft, *, kept: bool | None = None) -> None:
        self._draft = draft
        self._kept = draft.plan != self._plans.plan() or self._kept if kept is None else kept
        self._plans.keep(draft.plan)
        self._refresh()

    def _plan_changed(self) -> None:
        if self._plans.plan() != self._draft.plan:
            self._draft = week_draft(self._plans.plan())
            self._refresh()

    def _refresh(self) -> None:
        before, self._shown = self._shown, self._present()
        self._rows.show(self._records(), "day")
        announce_changes(self, before, self._shown)

    def _present(self) -> PlanShown:
        offered = self._draft.offered_boundary()
        return PlanShown(
            alike=self._draft.alike,
            boundary=self._draft.boundary_text(),
            boundary_error=self._boundary_error(),
            offer=self._words.boundary_offer(self._draft.plan.boundary) if offered else "",
            offer_action=self._words.boundary_moved(offered) if offered else "",
            kept_text=self.tr("Kept.") if self._kept and self._draft.is_whole() else "",
        )

    def _records(self) -> list[dict[str, object]]:
        first = QLocale().firstDayOfWeek().value - 1
        week = [(first + place) % len(DAYS) for place in DAYS]
        days = [self._day(day, timed=not self._draft.alike) for day in week]
        return [self._day(EVERY_DAY, timed=True), *days] if self._draft.alike else days

    def _day(self, day: int, *, timed: bool) -> dict[str, object]:
        every = day == EVERY_DAY
        fields = self._draft.fields(day)
        return {
            "day": day,
            "name": self.tr("Every evening") if every else self._words.weekday(day),
            "switched": every or day not in self._draft.plan.off,
            "timed": timed,
            "windDown": fields.texts[MomentName.WIND_DOWN],
            "lightsOut": fields.texts[MomentName.LIGHTS_OUT],
            "rise": fields.texts[MomentName.RISE],
            "windDownError": self._error(day, MomentName.WIND_DOWN),
            "lightsOutError": self._error(day, MomentName.LIGHTS_OUT),
            "riseError": self._error(day, MomentName.RISE),
        }

    def _error(self, day: int, moment: MomentName) -> str:
        fields = self._draft.fields(day)
        if moment in fields.unreadable():
            return self._words.no_time()
        trouble = fields.trouble(self._draft.plan.boundary)
        if trouble is None or FIELD_OF.get(trouble, fields.touched) is not moment:
            return ""
        return self._words.trouble(trouble)

    def _boundary_error(self) -> str:
        boundary = self._draft.boundary_typed()
        if boundary is None:
            return self._words.no_time()
        troubles = {times.trouble(boundary) for times in self._draft.plan.all_times()}
        if troubles != {None}:
            return self.tr("At this hour one of your evenings is still going on.")
        return ""
