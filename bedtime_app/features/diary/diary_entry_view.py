"""What the page of the diary binds to."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.night import Night
from bedtime_app.design.announce import announce_changes
from bedtime_app.features.diary.diary_answers import DiaryAnswers
from bedtime_app.features.diary.diary_choices import FEELINGS_ONLY, NOT_TODAY
from bedtime_app.features.diary.diary_form import form_of
from bedtime_app.features.diary.diary_shown_view import DiaryShown, laid_open
from bedtime_app.features.diary.diary_words_view import DiaryWords, clock_style
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, time

    from bedtime_app.core.ports import Clock
    from bedtime_app.features.diary.diary_entry import DiaryEntry
    from bedtime_app.features.diary.diary_form import DiaryForm
    from bedtime_app.features.diary.diary_store import DiaryStore
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

NIGHTS_BACK = 13
"""How many nights before the last one can be told; memory reaches no further."""


@QmlElement
@QmlUncreatable("made in wiring")
class DiaryEntryView(QObject):
    """One night as it is remembered, typed in a minute; no figure is ever made of it here.

    What is typed stays in memory until it is kept, also while other nights and pages are looked
    at, and is gone when the vault is locked.
    """

    vaultChanged = Signal()
    stateChanged = Signal()
    nightTextChanged = Signal()
    feelingsOnlyChanged = Signal()
    moreChanged = Signal()
    textsChanged = Signal()
    errorsChanged = Signal()
    guessedChanged = Signal()
    toldChanged = Signal()
    qualityChanged = Signal()
    restedChanged = Signal()
    sleptChanged = Signal()
    doubtChanged = Signal()
    hoursChanged = Signal()
    barsChanged = Signal()
    pictureTextChanged = Signal()
    hasEarlierChanged = Signal()
    hasLaterChanged = Signal()
    keptChanged = Signal()
    unclearChanged = Signal()
    failedChanged = Signal()
    closed = Signal()
    unlockAsked = Signal()

    def __init__(  # noqa: PLR0913 - stores and questions, each needed
        self,
        store: DiaryStore,
        vault: Vault,
        settings: SettingsStore,
        clock: Clock,
        boundary: Callable[[], time],
        *,
        is_asked: Callable[[Night], bool] = lambda _night: True,
        lights_out: Callable[[Night], datetime | None] = lambda _night: None,
        parent: QObject | None = None,
    ) -> None:
        """`is_asked` is false of a night that is nobody's business."""
        super().__init__(parent)
        self._store = store
        self._vault = vault
        self._settings = settings
        self._clock = clock
        self._boundary = boundary
        self._is_asked = is_asked
        self._lights_out = lights_out
        self._words = DiaryWords(self)
        self._last = self._night = store.last_night()
        self._standing: DiaryForm | None = None
        """What is on the page now; None where nothing can be written."""
        self._forms: dict[Night, DiaryForm] = {}
        self._guesses: dict[Night, str] = {}
        self._left: set[str] = set()
        self._typing = ""
        self._more = self._wanted = self._kept = self._unclear = self._failed = False
        self._shown = DiaryShown()
        vault.changed.add(self._vault_changed)

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        """One of open, locked, absent."""
        return self._shown.vault

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """One of shut, unreadable, silent (nothing is asked), open."""
        return self._shown.state

    @Property(str, notify=nightTextChanged)
    def nightText(self) -> str:
        """Which night it is; empty for the last one."""
        return self._shown.night_text

    @Property(bool, notify=feelingsOnlyChanged)
    def feelingsOnly(self) -> bool:
        return self._shown.feelings_only

    @Property(bool, notify=moreChanged)
    def more(self) -> bool:
        """Whether everything that may be said is laid open."""
        return self._shown.more

    @Property("QVariantMap", notify=textsChanged)
    def texts(self) -> dict[str, str]:
        """What stands in each field, by the names of the answers."""
        return self._shown.texts

    @Property("QVariantMap", notify=errorsChanged)
    def errors(self) -> dict[str, str]:
        """A kind sentence for each field that is not understood."""
        return self._shown.errors

    @Property(bool, notify=guessedChanged)
    def guessed(self) -> bool:
        """Whether the time of trying to sleep stands there from last evening's plan."""
        return self._shown.guessed

    @Property(bool, notify=toldChanged)
    def told(self) -> bool:
        """Whether something was kept of this night already."""
        return self._shown.told

    @Property(int, notify=qualityChanged)
    def quality(self) -> int:
        """1 to 5; 0 for unsaid."""
        return self._shown.quality

    @Property(int, notify=restedChanged)
    def rested(self) -> int:
        """1 to 5; 0 for unsaid."""
        return self._shown.rested

    @Property(bool, notify=sleptChanged)
    def slept(self) -> bool:
        return self._shown.slept

    @Property(str, notify=doubtChanged)
    def doubt(self) -> str:
        """A question about answers that cannot all be right; they may be kept all the same."""
        return self._shown.doubt

    @Property("QVariantList", notify=hoursChanged)
    def hours(self) -> list[str]:
        """The hours along the picture, evenly spaced."""
        return list(self._shown.hours)

    @Property("QVariantList", notify=barsChanged)
    def bars(self) -> list[dict[str, Any]]:
        """`begin` and `end` from 0 to 1, `asleep`."""
        return list(self._shown.bars)

    @Property(str, notify=pictureTextChanged)
    def pictureText(self) -> str:
        return self._shown.picture_text

    @Property(bool, notify=hasEarlierChanged)
    def hasEarlier(self) -> bool:
        return self._shown.has_earlier

    @Property(bool, notify=hasLaterChanged)
    def hasLater(self) -> bool:
        return self._shown.has_later

    @Property(bool, notify=keptChanged)
    def kept(self) -> bool:
        """Whether what stands there was just kept."""
        return self._shown.kept

    @Property(bool, notify=unclearChanged)
    def unclear(self) -> bool:
        """Whether it could not be kept yet, for a field is not understood."""
        return self._shown.unclear

    @Property(bool, notify=failedChanged)
    def failed(self) -> bool:
        """Whether the vault could not take it; everything still stands there."""
        return self._shown.failed

    @Slot()
    def arrive(self) -> None:
        """The page opens on the last night, or stays with the one looked at before."""
        last = self._store.last_night()
        if last != self._last:
            self._last = self._night = last
        self._settle()
        self._show()

    def asks(self) -> bool:
        """Whether last night may still be asked about; raises a `StorageError`."""
        night = self._store.last_night()
        if not self._may_ask(night) or self._vault.state is not VaultState.OPEN:
            return False
        return self._store.get(night) is None

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
        self._more = not self._more
        self._show()

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
                self._store.keep(self._night, answers)
            except StorageError:
                self._failed = True
            else:
                self._kept = True
                self._forms.pop(self._night, None)
                self._guesses.pop(self._night, None)
        self._show()

    @Slot()
    def notToday(self) -> None:
        """Nothing more is asked about this night."""
        self._settings.put(NOT_TODAY, self._night.evening)
        self._forms.pop(self._night, None)
        self._wanted = False
        self._show()
        self.closed.emit()

    @Slot()
    def writeAnyway(self) -> None:
        """Of a night that nothing is asked about, something is to be told."""
        self._wanted = True
        self._show()

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
        if not self._is_open():
            self._forms.clear()
            self._guesses.clear()
            self._settle()
        self._show()

    def _change(self, edit: Callable[[DiaryForm], DiaryForm]) -> None:
        if self._standing is None:
            return
        form = edit(self._standing)
        if form != self._standing:
            self._forms[self._night] = form
            self._kept = self._unclear = self._failed = False
        self._show()

    def _form(self) -> DiaryForm:
        """What stands there: typed, kept, or guessed from last evening."""
        if self._night in self._forms:
            return self._forms[self._night]
        entry = self._store.get(self._night)
        style = clock_style()
        if entry is not None:
            return form_of(entry.answers, style)
        form = form_of(DiaryAnswers(), style)
        at = self._lights_out(self._night) if self._may_ask(self._night) else None
        if at is not None:
            guess = style.show(at.astimezone(self._clock.zone()).time())
            form = form.wrote("tried", guess)
            self._guesses[self._night] = guess
        return form

    def _show(self) -> None:
        before, self._shown = self._shown, self._present()
        announce_changes(self, before, self._shown)

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
        )
        try:
            entry, form = self._store.get(self._night), self._form()
        except StorageError:
            return replace(shown, state="unreadable")
        silent = entry is None and self._night not in self._forms and not self._wanted
        if silent and not self._may_ask(self._night):
            return replace(shown, state="silent")
        return self._laid_open(shown, entry, form)

    def _laid_open(
        self, shown: DiaryShown, entry: DiaryEntry | None, form: DiaryForm
    ) -> DiaryShown:
        self._standing = form
        zone = self._clock.zone() if entry is None else entry.clocks
        boundary = self._boundary() if entry is None else entry.boundary
        shown = laid_open(shown, self._night, form, zone, boundary, self._words)
        return replace(
            shown,
            state="open",
            more=self._more,
            told=entry is not None,
            errors={name: said for name, said in shown.errors.items() if name in self._left},
            guessed=form.texts["tried"] == self._guesses.get(self._night),
            # Half a time is a time too, and most often a wrong one: nothing is made of it yet.
            doubt=self._shown.doubt if form.is_half_typed(self._typing) else shown.doubt,
            kept=self._kept,
            unclear=self._unclear,
            failed=self._failed,
        )
