"""What the page of numbers binds to."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.result import Err, Ok
from bedtime_app.features.diary.diary_choices import FEELINGS_ONLY
from bedtime_app.features.diary.free_days import ALARM_ON_FREE_DAYS, FREE_DAYS, WEEKDAYS
from bedtime_app.features.diary.measure_words_view import MeasureWords
from bedtime_app.features.diary.numbers_asks import MANY, asked_again, asks_of
from bedtime_app.features.diary.numbers_count import count_weeks
from bedtime_app.features.diary.numbers_rows_view import NumbersRows
from bedtime_app.features.diary.numbers_shown_view import NumbersShown, NumbersShownView
from bedtime_app.features.diary.numbers_weeks import Span, last_of_weeks
from bedtime_app.features.diary.numbers_words_view import NumbersWords
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Clock, Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.features.diary.numbers_count import CountedWeeks
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

SPANS = tuple(Span)


@QmlElement
@QmlUncreatable("made in wiring")
class NumbersView(NumbersShownView):
    """Shows numbers of whole past weeks when asked, and forgets them when the page is left."""

    unlockAsked = Signal()
    closed = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - doors and questions, each needed
        self,
        vault: Vault,
        settings: SettingsStore,
        clock: Clock,
        jobs: Jobs,
        tonight: Callable[[], Night],
        copy: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        """`tonight` is the night that is not over yet; `copy` puts words into the clipboard."""
        super().__init__(parent)
        self._vault, self._settings, self._clock, self._jobs = vault, settings, clock, jobs
        self._tonight, self._copy = tonight, copy
        self._words, self._named = NumbersWords(self), MeasureWords(self)
        self._lines = NumbersRows(self._words, self._named)
        self._span = Span.ONE
        self._counting: object | None = None
        """Stands for the count that is waited for."""
        self._counted: CountedWeeks | None = None
        self._opened: frozenset[str] = frozenset()
        self._failed = self._copied = False
        vault.changed.add(self.leave)

    @Property("QStringList", constant=True)
    def spans(self) -> list[str]:
        """Of how many weeks numbers can be asked for."""
        return self._words.spans()

    @Slot()
    def arrive(self) -> None:
        """The page is in sight, without numbers."""
        self._forget()
        self._show()

    @Slot()
    def leave(self) -> None:
        """Hide every number, and wait for none."""
        self._forget()
        self._show()

    @Slot(int)
    def chooseSpan(self, place: int) -> None:
        """Other weeks are shown only when they are asked for too."""
        if SPANS[place] is not self._span:
            self._span = SPANS[place]
            self._forget()
            self._show()

    @Slot()
    def ask(self) -> None:
        """Show the numbers of the chosen weeks."""
        if self._may_count() and self._counting is None:
            asked_again(self._settings, self._today())
            self._forget()
            self._count()
            self._show()

    @Slot(str)
    def toggleMade(self, key: str) -> None:
        """Show how a number is made, or no longer."""
        self._opened ^= {key}
        self._show()

    @Slot()
    def copyNumbers(self) -> None:
        """Put what is shown into the clipboard."""
        counted = self._counted
        if counted is not None and counted.has_numbers:
            head = [self._words.weeks(counted), self._words.told(counted)]
            foot = [self._words.doubt(counted.doubtful), self._words.estimates()]
            lines = [*head, *self._lines.as_text(counted), *foot]
            self._copy("\n".join(line for line in lines if line))
            self._copied = True
            self._show()

    @Slot(int, bool)
    def setFree(self, day: int, free: bool) -> None:  # noqa: FBT001 - QML hands a switch's state so
        """Whether nothing makes the person get up on that weekday; Monday is 0."""
        days = self._settings.get(FREE_DAYS)
        self._settings.put(FREE_DAYS, days | {day} if free else days - {day})
        self._count_anew()

    @Slot(bool)
    def setAlarm(self, alarm: bool) -> None:  # noqa: FBT001 - the same
        """Whether an alarm wakes them on free days all the same."""
        self._settings.put(ALARM_ON_FREE_DAYS, alarm)
        self._count_anew()

    @Slot(bool)
    def setFeelingsOnly(self, wished: bool) -> None:  # noqa: FBT001 - the same
        """Rest from numbers, or have them again."""
        self._settings.put(FEELINGS_ONLY, wished)
        self._forget()
        self._show()

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    def _today(self) -> date:
        return self._clock.now().astimezone(self._clock.zone()).date()

    def _may_count(self) -> bool:
        return self._vault.state is VaultState.OPEN and not self._settings.get(FEELINGS_ONLY)

    def _count(self) -> None:
        self._counting = waited_for = object()
        work = partial(
            count_weeks,
            self._vault,
            self._span,
            last_of_weeks(self._tonight(), _first_weekday()),
            self._settings.get(FREE_DAYS),
            alarm_on_free_days=self._settings.get(ALARM_ON_FREE_DAYS),
        )
        self._jobs.run(work, partial(self._take, waited_for))

    def _count_anew(self) -> None:
        """What is shown stands there until the new numbers come."""
        if self._counted is not None or self._counting is not None:
            self._count()
        self._copied = False
        self._show()

    def _take(self, waited_for: object, outcome: Result[CountedWeeks]) -> None:
        if waited_for is not self._counting:
            return
        self._counting = None
        match outcome:
            case Ok(counted):
                self._counted = counted
                self._show()
            case Err(StorageError()):
                self._counted, self._failed = None, True
                self._show()
            case Err(error):
                self._forget()
                self._show()
                raise error

    def _forget(self) -> None:
        self._counting = self._counted = None
        self._opened = frozenset()
        self._failed = self._copied = False

    def _show(self) -> None:
        counted, free = self._counted, self._settings.get(FREE_DAYS)
        numbers = counted is not None and counted.has_numbers
        self._rows.show(self._lines.of(counted, self._opened) if counted and numbers else [], "key")
        first, locale = _first_weekday(), QLocale()
        week = [(first + place) % len(WEEKDAYS) for place in WEEKDAYS]
        self._days.show(
            [
                {"day": day, "name": locale.standaloneDayName(day + 1), "isFree": day in free}
                for day in week
            ],
            "day",
        )
        self._become(self._present())

    def _present(self) -> NumbersShown:
        shown = NumbersShown(vault=self._vault.state.name.lower(), span=SPANS.index(self._span))
        if self._vault.state is not VaultState.OPEN:
            return shown
        if self._settings.get(FEELINGS_ONLY):
            return replace(shown, state="feelings")
        shown = replace(
            shown,
            state="unreadable" if self._failed else "counting" if self._counting else "hidden",
            ask_text=self._words.ask(self._span),
            free_text=self._named.days(self._settings.get(FREE_DAYS)),
            alarm=self._settings.get(ALARM_ON_FREE_DAYS),
        )
        counted = self._counted
        if counted is None:
            return shown
        return replace(
            shown,
            state="shown" if counted.has_numbers else "few",
            weeks_text=self._words.weeks(counted),
            told_text=self._words.told(counted),
            doubt_text=self._words.doubt(counted.doubtful),
            often=asks_of(self._settings, self._today()) >= MANY,
            copied=self._copied,
        )


def _first_weekday() -> int:
    """On which the week begins here; Monday is 0."""
    return QLocale().firstDayOfWeek().value - 1
