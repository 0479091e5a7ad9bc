"""What the telling of one night binds to."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.night import Night
from bedtime_app.features.diary.diary_answers import DiaryAnswers
from bedtime_app.features.diary.diary_choices import FEELINGS_ONLY, NOT_TODAY
from bedtime_app.features.diary.diary_drafts import DiaryDrafts
from bedtime_app.features.diary.diary_form import form_of
from bedtime_app.features.diary.diary_laid_open_view import laid_open
from bedtime_app.features.diary.diary_shown_view import DiaryShown, DiaryShownView
from bedtime_app.features.diary.diary_words_view import DiaryWords, clock_style
from bedtime_app.features.diary.night_guess import NO_GUESS
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState
from bedtime_app.system.timed_delay import TimedDelay

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import time

    from bedtime_app.core.ports import Clock
    from bedtime_app.features.diary.clock_style import ClockStyle
    from bedtime_app.features.diary.diary_entry import DiaryEntry
    from bedtime_app.features.diary.diary_form import DiaryForm
    from bedtime_app.features.diary.diary_store import DiaryStore
    from bedtime_app.features.diary.night_guess import NightGuess
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

NIGHTS_BACK = 13
"""How many nights before the last one can be told; memory reaches no further."""
_AT_FIRST, _WITH_MORE = ("into_bed", "tried"), ("out_of_bed",)
"""Which guesses stand in the fields; one of a field that is folded away would be kept unseen."""


@QmlElement
@QmlUncreatable("made in wiring")
class DiaryEntryView(DiaryShownView):
    """One night as it is remembered, typed in a minute; no figure is ever made of it here.

    What is typed lives in the vault as it is typed, until it is kept; in memory it outlives the
    lock only where the vault could not take it.
    """

    closed = Signal()
    unlockAsked = Signal()
    earlierAsked = Signal()

    def __init__(  # noqa: PLR0913 - stores and questions, each needed
        self,
        store: DiaryStore,
        vault: Vault,
        settings: SettingsStore,
        clock: Clock,
        boundary: Callable[[], time],
        *,
        is_asked: Callable[[Night], bool] = lambda _night: True,
        guess: Callable[[Night], NightGuess] = lambda _night: NO_GUESS,
        parent: QObject | None = None,
    ) -> None:
        """`is_asked` is false of a night that is nobody's business; `guess` may raise."""
        super().__init__(parent)
        self._store = store
        self._vault = vault
        self._settings = settings
        self._clock = clock
        self._boundary = boundary
        self._is_asked = is_asked
        self._guess = guess
        self._words = DiaryWords(self)
        self._drafts = DiaryDrafts(store, TimedDelay("diary", self))
        self._last = self._night = store.last_night()
        self._standing: DiaryForm | None = None
        """What is on the page now; None where nothing can be written."""
        self._guesses: dict[str, str] = {}
        self._offered: set[Night] = set()
        """Where the guesses of what is folded away were given once; emptied, they stay empty."""
        self._left: set[str] = set()
        self._typing = ""
        self._more = self._wanted = self._kept = self._unclear = self._failed = False
        vault.locking.add(self._drafts.keep)
        vault.changed.add(self._vault_changed)

    @Slot()
    def arrive(self) -> None:
        """The page opens on the last night."""
        self._last = self._night = self._store.last_night()
        self._settle()
        self._show()

    @Slot()
    def arriveEarlier(self) -> None:
        """The page opens on the night before that, or on the one that was looked at."""
        last = self._store.last_night()
        if last != self._last or self._night == last:
            self._last, self._night = last, Night(last.evening - timedelta(days=1))
        self._settle()
        self._show()

    def look_again(self) -> None:
        """The page may have stood open since yesterday; what is typed on it this morning stays."""
        if self._store.last_night() != self._last:
            self.arrive()

    def keep_draft(self) -> None:
        """Put what is typed on disk at once."""
        self._drafts.keep()

    @Slot(str, str)
    def write(self, name: str, text: str) -> None:
        """A field is being typed in; nothing is said against it until it is left."""
        self._left.discard(name)
        self._typing = name
        self._change(lambda form: form.wrote(name, text))

    @Slot(str)
    def finish(self, name: str) -> None:
        """A field is left: a time is shown as it was understood."""
        if self._typing == name:
            self._typing = ""
            self._left.add(name)
            self._change(lambda form: form.tidied(name))

    @Slot(int)
    def chooseQuality(self, value: int) -> None:
        self._change(lambda form: replace(form, quality=value or None))

    @Slot(int)
    def chooseRested(self, value: int) -> None:
        self._change(lambda form: replace(form, rested=value or None))

    @Slot(bool)
    def setSlept(self, slept: bool) -> None:  # noqa: FBT001 - a QML slot
        self._change(lambda form: replace(form, slept=slept))

    @Slot()
    def toggleMore(self) -> None:
        """Lay open what else may be said, or fold it away."""
        self._more = not self._more
        self._show()
        if self._more and self._night not in self._offered:
            self._offered.add(self._night)
            self._change(lambda form: form.guessed(self._guesses))

    @Slot(bool)
    def setFeelingsOnly(self, wished: bool) -> None:  # noqa: FBT001 - a QML slot
        """Ask how it felt and nothing else, from now on."""
        self._settings.put(FEELINGS_ONLY, wished)
        self._show()

    @Slot()
    def keep(self) -> None:
        """Keep the night as it stands there, unless a field is not understood."""
        if self._standing is None:
            return
        answers, troubles = self._standing.read(feelings_only=self._settings.get(FEELINGS_ONLY))
        self._unclear, self._failed, self._typing = bool(troubles), False, ""
        self._left.update(troubles)
        if not troubles:
            try:
                self._keep(self._standing, answers)
            except StorageError:
                self._failed = True
            else:
                self._kept, self._wanted = True, False
        self._show()

    @Slot()
    def notToday(self) -> None:
        """Nothing more is asked about this night."""
        self._settings.put(NOT_TODAY, self._night.evening)
        with suppress(StorageError):  # then it is offered once more
            self._drafts.forget(self._night)
        self._wanted = False
        self._show()

    @Slot()
    def writeAnyway(self) -> None:
        """Of a night that is told, or about which nothing is asked, something is to be written."""
        self._wanted, self._kept = True, False
        self._show()

    @Slot()
    def askEarlier(self) -> None:
        self.earlierAsked.emit()

    @Slot()
    def goEarlier(self) -> None:
        self._turn(Night(self._night.evening - timedelta(days=1)))

    @Slot()
    def goLater(self) -> None:
        self._turn(Night(self._night.evening + timedelta(days=1)))

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    def _turn(self, night: Night) -> None:
        if self._first() <= night <= self._last:
            self._night = night
            self._settle()
            self._show()

    def _first(self) -> Night:
        return Night(self._last.evening - timedelta(days=NIGHTS_BACK))

    def _may_ask(self, night: Night) -> bool:
        return self._is_asked(night) and self._settings.get(NOT_TODAY) != night.evening

    def _settle(self) -> None:
        """Nothing has been said yet about what stands there now."""
        self._left.clear()
        self._typing = ""
        self._wanted = self._kept = self._unclear = self._failed = False

    def _is_open(self) -> bool:
        return self._vault.state is VaultState.OPEN

    def _vault_changed(self) -> None:
        if self._is_open():
            self._drafts.keep()
        else:
            self._drafts.rest()
            self._guesses = {}
            self._settle()
        self._show()

    def _change(self, edit: Callable[[DiaryForm], DiaryForm]) -> None:
        if self._standing is None:
            return
        form = edit(self._standing)
        if form != self._standing:
            self._drafts.write(self._night, form)
            self._wanted = True
            self._kept = self._unclear = self._failed = False
        self._show()

    def _keep(self, form: DiaryForm, answers: DiaryAnswers) -> None:
        entry = self._store.keep(self._night, answers)
        self._drafts.forget(self._night)
        rest = form.without(self._guesses).over(entry.answers)
        if self._settings.get(FEELINGS_ONLY) and not rest.says(answers, feelings_only=False):
            # The times typed before only the feelings were asked stay for when they are asked.
            self._drafts.write(self._night, rest)

    def _form(self, entry: DiaryEntry | None) -> DiaryForm:
        """What stands there: typed, kept, or guessed from last evening."""
        style, origin = clock_style(), entry.answers if entry is not None else DiaryAnswers()
        self._guesses = self._guessed(style) if entry is None else {}
        form = self._drafts.of(self._night, origin, style)
        return form_of(origin, style).guessed(self._guesses) if form is None else form

    def _guessed(self, style: ClockStyle) -> dict[str, str]:
        if not self._may_ask(self._night):
            return {}
        guess, zone = self._guess(self._night), self._clock.zone()
        names = (*_AT_FIRST, *_WITH_MORE) if self._more else _AT_FIRST
        found = {name: getattr(guess, name) for name in names}
        return {
            name: style.show(at.astimezone(zone).time())
            for name, at in found.items()
            if at is not None
        }

    def _show(self) -> None:
        self._become(self._present())

    def _present(self) -> DiaryShown:
        self._standing = None
        shown = DiaryShown(vault=self._vault.state.name.lower())
        if not self._is_open():
            return shown
        shown = replace(
            shown,
            night_text="" if self._night == self._last else self._words.night(self._night),
            has_earlier=self._night > self._first(),
            has_later=self._night < self._last,
            feelings_only=self._settings.get(FEELINGS_ONLY),
            kept=self._kept,
        )
        try:
            entry = self._store.get(self._night)
            form = self._form(entry)
            drafted = self._drafts.has(self._night)
        except StorageError:
            return replace(shown, state="unreadable")
        if entry is None and not (drafted or self._wanted or self._may_ask(self._night)):
            return replace(shown, state="silent")
        return self._laid_open(shown, entry, form)

    def _laid_open(
        self, shown: DiaryShown, entry: DiaryEntry | None, form: DiaryForm
    ) -> DiaryShown:
        zone = self._clock.zone() if entry is None else entry.clocks
        boundary = self._boundary() if entry is None else entry.boundary
        feelings_only = shown.feelings_only
        shown = laid_open(shown, self._night, form, zone, boundary, self._words)
        if entry is not None:
            shown = replace(shown, told_text=self._words.told(entry, without_numbers=feelings_only))
            if not self._wanted and form.says(entry.answers, feelings_only=feelings_only):
                return replace(shown, state="told", texts={}, errors={}, doubt="")
        self._standing = form
        return replace(
            shown,
            state="open",
            more=self._more,
            errors={name: said for name, said in shown.errors.items() if name in self._left},
            guesses=self._words.guesses(
                name for name, guess in self._guesses.items() if form.texts[name] == guess
            ),
            # Half a time is a time too, and most often a wrong one: nothing is made of it yet.
            doubt=self._shown.doubt if form.is_half_typed(self._typing) else shown.doubt,
            unclear=self._unclear,
            failed=self._failed,
        )
