"""Holidays and shifts as their page shows them: a list, and a form for one of them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.local_time import night_of
from bedtime_app.core.typed_date import typed_date
from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.evening.evening_plan import MomentName, PlanError
from bedtime_app.features.evening.other_weeks_words_view import OtherWeeksWords
from bedtime_app.features.evening.plan_range import RangeError, RangeKind
from bedtime_app.features.evening.range_draft import RangeDraft, new_range_draft, range_draft

if TYPE_CHECKING:
    from datetime import time

    from bedtime_app.core.ports import Clock
    from bedtime_app.features.evening.evening_plan import EveningPlan
    from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
    from bedtime_app.features.evening.plan_range import PlanRange

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("key", "kind", "nights", "times")


@dataclass(frozen=True, slots=True)
class OtherWeeksShown:
    """Everything the page shows but for the rows of the list."""

    empty: bool = True
    writing: bool = False
    is_new: bool = True
    kind: int = 0
    first: str = ""
    last: str = ""
    first_hint: str = ""
    last_hint: str = ""
    first_error: str = ""
    last_error: str = ""
    evenings: bool = False
    wind_down: str = ""
    lights_out: str = ""
    rise: str = ""
    wind_down_error: str = ""
    lights_out_error: str = ""
    rise_error: str = ""
    offer: str = ""
    offer_action: str = ""
    can_keep: bool = False
    removed_text: str = ""


@QmlElement
@QmlUncreatable("made in wiring")
class OtherWeeksView(QObject):
    """The list follows the plan; a form is kept only when it is asked to be."""

    emptyChanged = Signal()
    writingChanged = Signal()
    isNewChanged = Signal()
    kindChanged = Signal()
    firstChanged = Signal()
    lastChanged = Signal()
    firstHintChanged = Signal()
    lastHintChanged = Signal()
    firstErrorChanged = Signal()
    lastErrorChanged = Signal()
    eveningsChanged = Signal()
    windDownChanged = Signal()
    lightsOutChanged = Signal()
    riseChanged = Signal()
    windDownErrorChanged = Signal()
    lightsOutErrorChanged = Signal()
    riseErrorChanged = Signal()
    offerChanged = Signal()
    offerActionChanged = Signal()
    canKeepChanged = Signal()
    removedTextChanged = Signal()
    closed = Signal()

    def __init__(
        self, plans: EveningPlanStore, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._plans = plans
        self._clock = clock
        self._words = OtherWeeksWords(self)
        self._draft: RangeDraft | None = None
        self._removed: PlanRange | None = None
        self._rows = RecordListModel(ROLES, self)
        self._shown = self._present()
        self._rows.show(self._records(), "key")
        plans.changed.add(self.refresh)

    @Property(QObject, constant=True)
    def rows(self) -> RecordListModel:
        return self._rows

    @Property("QStringList", constant=True)
    def kinds(self) -> list[str]:
        return self._words.kinds()

    @Property(bool, notify=emptyChanged)
    def empty(self) -> bool:
        return self._shown.empty

    @Property(bool, notify=writingChanged)
    def writing(self) -> bool:
        return self._shown.writing

    @Property(bool, notify=isNewChanged)
    def isNew(self) -> bool:
        return self._shown.is_new

    @Property(int, notify=kindChanged)
    def kind(self) -> int:
        return self._shown.kind

    @Property(str, notify=firstChanged)
    def first(self) -> str:
        return self._shown.first

    @Property(str, notify=lastChanged)
    def last(self) -> str:
        return self._shown.last

    @Property(str, notify=firstHintChanged)
    def firstHint(self) -> str:
        return self._shown.first_hint

    @Property(str, notify=lastHintChanged)
    def lastHint(self) -> str:
        return self._shown.last_hint

    @Property(str, notify=firstErrorChanged)
    def firstError(self) -> str:
        return self._shown.first_error

    @Property(str, notify=lastErrorChanged)
    def lastError(self) -> str:
        return self._shown.last_error

    @Property(bool, notify=eveningsChanged)
    def evenings(self) -> bool:
        return self._shown.evenings

    @Property(str, notify=windDownChanged)
    def windDown(self) -> str:
        return self._shown.wind_down

    @Property(str, notify=lightsOutChanged)
    def lightsOut(self) -> str:
        return self._shown.lights_out

    @Property(str, notify=riseChanged)
    def rise(self) -> str:
        return self._shown.rise

    @Property(str, notify=windDownErrorChanged)
    def windDownError(self) -> str:
        return self._shown.wind_down_error

    @Property(str, notify=lightsOutErrorChanged)
    def lightsOutError(self) -> str:
        return self._shown.lights_out_error

    @Property(str, notify=riseErrorChanged)
    def riseError(self) -> str:
        return self._shown.rise_error

    @Property(str, notify=offerChanged)
    def offer(self) -> str:
        return self._shown.offer

    @Property(str, notify=offerActionChanged)
    def offerAction(self) -> str:
        return self._shown.offer_action

    @Property(bool, notify=canKeepChanged)
    def canKeep(self) -> bool:
        return self._shown.can_keep

    @Property(str, notify=removedTextChanged)
    def removedText(self) -> str:
        return self._shown.removed_text

    @Slot()
    def add(self) -> None:
        """Open the form for other nights."""
        plan = self._plans.plan()
        tonight = night_of(self._clock.now(), plan.boundary, self._clock.zone()).evening
        self._become(new_range_draft(plan, tonight))

    @Slot(str)
    def edit(self, key: str) -> None:
        """Open the form for nights of the list."""
        if one := self._find(key):
            self._become(range_draft(one, self._plans.plan()))

    @Slot(str)
    def remove(self, key: str) -> None:
        """Take nights out of the list; `undo` brings them back."""
        if one := self._find(key):
            self._removed = one
            self._draft = None
            self._keep(self._plans.plan().without_range(one))

    @Slot()
    def undo(self) -> None:
        """Bring back what was taken out last, unless its nights are taken by now."""
        removed, self._removed = self._removed, None
        plan = self._plans.plan()
        with suppress(RangeError, PlanError):
            plan = plan.with_range(removed) if removed else plan
        self._keep(plan)

    @Slot(int)
    def chooseKind(self, place: int) -> None:
        """Take in what the nights are for, as a place in `kinds`."""
        self._become(self._draft and self._draft.of_kind(list(RangeKind)[place]))

    @Slot(str)
    def typeFirst(self, text: str) -> None:
        """Take in the first night's date."""
        self._become(self._draft and self._draft.with_first(text))

    @Slot(str)
    def typeLast(self, text: str) -> None:
        """Take in the last night's date."""
        self._become(self._draft and self._draft.with_last(text))

    @Slot(int)
    def moveFirst(self, days: int) -> None:
        """Move the first night."""
        self._become(self._draft and self._draft.with_first(_moved(self._draft.first, days)))

    @Slot(int)
    def moveLast(self, days: int) -> None:
        """Move the last night."""
        self._become(self._draft and self._draft.with_last(_moved(self._draft.last, days)))

    @Slot(bool)
    def setEvenings(self, on: bool) -> None:  # noqa: FBT001 - QML hands a switch's state so
        """Let these nights have evenings, or not."""
        self._become(self._draft and replace(self._draft, free=not on))

    @Slot(str, str)
    def editTime(self, moment: str, text: str) -> None:
        """Take in what was typed for a moment (`wind_down` …)."""
        self._become(self._draft and self._draft.with_time(MomentName(moment), text))

    @Slot()
    def keep(self) -> None:
        """Keep the form as nights of the plan, and close it."""
        self._keep_draft(None)

    @Slot()
    def takeOffer(self) -> None:
        """Keep the form, and move the boundary to where its evenings fit."""
        if self._draft is not None:
            self._keep_draft(self._draft.offered_boundary(self._plans.plan()))

    @Slot()
    def cancel(self) -> None:
        """Close the form; the plan stays as it is."""
        self._become(None)

    @Slot()
    def close(self) -> None:
        """Ask to go back; an open form is let go."""
        self._removed = None
        self._become(None)
        self.closed.emit()

    def refresh(self) -> None:
        """Show the plan as it is."""
        before, self._shown = self._shown, self._present()
        self._rows.show(self._records(), "key")
        announce_changes(self, before, self._shown)

    def _become(self, draft: RangeDraft | None) -> None:
        self._draft = draft
        self.refresh()

    def _keep_draft(self, boundary: time | None) -> None:
        plan = self._draft and self._draft.kept_in(self._plans.plan(), boundary)
        if plan:
            self._draft = self._removed = None
            self._keep(plan)

    def _keep(self, plan: EveningPlan) -> None:
        today = self._today()
        kept = tuple(one for one in plan.ranges if not one.is_past(today))
        self._plans.keep(replace(plan, ranges=kept))
        self.refresh()

    def _today(self) -> date:
        return self._clock.now().astimezone(self._clock.zone()).date()

    def _find(self, key: str) -> PlanRange | None:
        ranges = self._plans.plan().ranges
        return next((one for one in ranges if one.first.isoformat() == key), None)

    def _records(self) -> list[dict[str, object]]:
        today = self._today()
        return [
            {
                "key": one.first.isoformat(),
                "kind": self._words.kind(one.kind),
                "nights": self._words.nights(one),
                "times": self._words.times(one),
            }
            for one in self._plans.plan().ranges
            if not one.is_past(today)
        ]

    def _times(self, draft: RangeDraft, plan: EveningPlan) -> dict[str, Any]:
        """What stands in each field, and what is wrong with it."""
        texts = {name.value: draft.times.texts[name] for name in MomentName}
        errors = {f"{n.value}_error": self._words.time_error(draft, plan, n) for n in MomentName}
        return texts | errors

    def _present(self) -> OtherWeeksShown:
        plan, draft = self._plans.plan(), self._draft
        shown = OtherWeeksShown(
            empty=not self._records(),
            removed_text=self._words.taken_out(self._removed) if self._removed else "",
        )
        if draft is None:
            return shown
        offered = draft.offered_boundary(plan)
        return replace(
            shown,
            writing=True,
            is_new=draft.was is None,
            kind=list(RangeKind).index(draft.kind),
            first=draft.first,
            last=draft.last,
            first_hint=self._words.hint(draft.first_day()),
            last_hint=self._words.hint(draft.last_day()),
            first_error=self._words.first_error(draft),
            last_error=self._words.last_error(draft, plan),
            evenings=not draft.free,
            **self._times(draft, plan),
            offer=self._words.evening.boundary_offer(plan.boundary) if offered else "",
            offer_action=self._words.evening.boundary_moved(offered) if offered else "",
            can_keep=draft.kept_in(plan) is not None,
        )


def _moved(text: str, days: int) -> str:
    day = typed_date(text)
    try:
        return (day + timedelta(days=days)).isoformat() if isinstance(day, date) else text
    except OverflowError:
        return text
