"""Tonight as its page shows it: the arc, the next moment, and what can be changed for tonight."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.features.evening.evening_plan import MomentName
from bedtime_app.features.evening.times_draft import TimesDraft, draft_of
from bedtime_app.features.evening.tonight_words_view import (
    Now,
    TonightShown,
    TonightStep,
    TonightWords,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Clock
    from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
    from bedtime_app.features.evening.evening_watch import EveningWatch
    from bedtime_app.features.evening.tonights_changes import TonightsChanges

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

_MINUTE = timedelta(minutes=1)


@QmlElement
@QmlUncreatable("made in wiring")
class TonightView(QObject):
    """Follows the watch always, and the minutes only while it is shown.

    `ritual_moments` gives tonight's steps before lights-out as (name, minutes) or, to say the step
    within a sentence, (name, minutes, phrase); `ritual_begun` whether tonight's run is under way.
    Call `refresh` when either answers differently.
    """

    eveningTitleChanged = Signal()
    clockTextChanged = Signal()
    headlineChanged = Signal()
    nextLineChanged = Signal()
    arcMomentsChanged = Signal()
    progressChanged = Signal()
    belowChanged = Signal()
    phaseChanged = Signal()
    actionTextChanged = Signal()
    canBeginChanged = Signal()
    canWaitChanged = Signal()
    waitTextChanged = Signal()
    alteredChanged = Signal()
    windDownChanged = Signal()
    lightsOutChanged = Signal()
    riseChanged = Signal()
    windDownErrorChanged = Signal()
    lightsOutErrorChanged = Signal()
    riseErrorChanged = Signal()
    shownChanged = Signal()
    beginAsked = Signal()
    planAsked = Signal()
    escapeAsked = Signal()
    """A firm evening is to be let go or moved: the person's sentence comes first."""

    def __init__(  # noqa: PLR0913 - one for each thing the page shows
        self,
        watch: EveningWatch,
        changes: TonightsChanges,
        clock: Clock,
        plans: EveningPlanStore,
        ritual_moments: Callable[[], Sequence[tuple[str, float] | tuple[str, float, str]]],
        *,
        ritual_begun: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._changes = changes
        self._clock = clock
        self._plans = plans
        self._ritual_moments = ritual_moments
        self._ritual_begun = ritual_begun
        self._words = TonightWords(self)
        self._visible = False
        self._draft: tuple[Night, TimesDraft] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._tick)
        self._shown = self._present()
        watch.changed.add(self.refresh)
        plans.changed.add(self.refresh)

    @Property(str, notify=eveningTitleChanged)
    def eveningTitle(self) -> str:
        return self._shown.evening_title

    @Property(str, notify=clockTextChanged)
    def clockText(self) -> str:
        return self._shown.clock_text

    @Property(str, notify=headlineChanged)
    def headline(self) -> str:
        return self._shown.headline

    @Property(str, notify=nextLineChanged)
    def nextLine(self) -> str:
        return self._shown.next_line

    @Property("QVariantList", notify=arcMomentsChanged)
    def arcMoments(self) -> list[dict[str, object]]:
        return list(self._shown.arc_moments)

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        return self._shown.progress

    @Property(bool, notify=belowChanged)
    def below(self) -> bool:
        return self._shown.below

    @Property(str, notify=phaseChanged)
    def phase(self) -> str:
        return self._shown.phase

    @Property(str, notify=actionTextChanged)
    def actionText(self) -> str:
        return self._shown.action_text

    @Property(bool, notify=canBeginChanged)
    def canBegin(self) -> bool:
        return self._shown.can_begin

    @Property(bool, notify=canWaitChanged)
    def canWait(self) -> bool:
        return self._shown.can_wait

    @Property(str, notify=waitTextChanged)
    def waitText(self) -> str:
        return self._shown.wait_text

    @Property(bool, notify=alteredChanged)
    def altered(self) -> bool:
        return self._shown.altered

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

    def _is_shown(self) -> bool:
        return self._visible

    def _set_shown(self, shown: bool) -> None:  # noqa: FBT001 - Qt hands a property's value so
        if shown == self._visible:
            return
        self._visible = shown
        self._draft = None
        if shown:
            self._tick()
        else:
            self._timer.stop()
        self.shownChanged.emit()

    shown = Property(bool, _is_shown, _set_shown, notify=shownChanged)

    @Slot()
    def begin(self) -> None:
        """Ask for the ritual."""
        self.beginAsked.emit()

    @Slot()
    def openPlan(self) -> None:
        """Ask for the page of the plan."""
        self.planAsked.emit()

    @Slot()
    def putOff(self) -> None:
        """Let the evening call again later."""
        self._changes.put_off()

    @Slot(str, str)
    def edit(self, moment: str, text: str) -> None:
        """Take in what was typed for a moment (`wind_down` …); tonight changes once it is whole."""
        self._draft = (self._watch.tonight().night, self._fields().typed(MomentName(moment), text))
        draft = self._draft[1]
        times = draft.times()
        if times and not draft.trouble(self._plans.plan().boundary):
            self._draft = None
            if self._may_change():
                self._changes.give(times)
        self.refresh()

    @Slot()
    def notTonight(self) -> None:
        """Let tonight go."""
        self._draft = None
        if self._may_change():
            self._changes.skip()
        self.refresh()

    @Slot()
    def asPlanned(self) -> None:
        """Take back what was changed for tonight."""
        self._draft = None
        if self._may_change():
            self._changes.take_back()
        self.refresh()

    def refresh(self) -> None:
        """Show this instant."""
        before, self._shown = self._shown, self._present()
        announce_changes(self, before, self._shown)

    def _may_change(self) -> bool:
        if self._changes.is_firm():
            self.escapeAsked.emit()
            return False
        return True

    def _tick(self) -> None:
        self.refresh()
        now = self._clock.now()
        left = _MINUTE - timedelta(seconds=now.second, microseconds=now.microsecond)
        # A coarse timer may be a twentieth early; a little late is better than twice.
        self._timer.start(int(left / timedelta(milliseconds=1) * 1.06) + 1)

    def _fields(self) -> TimesDraft:
        tonight = self._watch.tonight()
        if self._draft and self._draft[0] == tonight.night:
            return self._draft[1]
        return draft_of(tonight.times)

    def _present(self) -> TonightShown:
        now = Now(
            tonight=self._watch.tonight(),
            coming=self._watch.coming(),
            instant=self._clock.now(),
            zone=self._clock.zone(),
            steps=[TonightStep(*step) for step in self._ritual_moments()],
            begun=self._ritual_begun(),
            can_wait=self._changes.can_put_off(),
            wait=self._changes.manners().wait_minutes,
            waits_left=self._changes.puts_off_left,
            boundary=self._plans.plan().boundary,
            draft=self._fields(),
        )
        return self._words.present(now)
