"""What the page of a study binds to."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.night import Night
from bedtime_app.core.result import Err, Ok
from bedtime_app.features.study.study_draft import StudyDraft
from bedtime_app.features.study.study_plan import FELT, Design, Outcome
from bedtime_app.features.study.study_present_view import StudyMoment, night_rows, present
from bedtime_app.features.study.study_shown_view import StudyShownView
from bedtime_app.features.study.study_store import StudyRunningError
from bedtime_app.features.study.study_work import GoingOn, counted, foreseen, related
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.features.study.study import Study
    from bedtime_app.features.study.study_sources import OpenSources
    from bedtime_app.features.study.study_store import StudyStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1
T = TypeVar("T")
SEEDS = 2**31
KEPT = (None, True, False)
"""What can be said of a night, in the order of the page."""


@QmlElement
@QmlUncreatable("made in wiring")
class StudyView(StudyShownView):
    """One study at a time: chosen, laid down, followed night by night, and read when it is over."""

    closed = Signal()
    unlockAsked = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - what it needs of the house, each once
        self,
        store: StudyStore,
        vault: Vault,
        sources: OpenSources,
        tonight: Callable[[], Night],
        feelings_only: Callable[[], bool],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """`feelings_only` says whether numbers are unwished."""
        super().__init__(parent)
        self._store, self._vault, self._sources = store, vault, sources
        self._tonight, self._feelings_only, self._jobs = tonight, feelings_only, jobs
        self._in_sight = False
        self._work: GoingOn | None = None
        self._seed = secrets.randbelow(SEEDS)
        # What was typed stays here unseen while the vault is locked, for it is nowhere else.
        self._draft = StudyDraft()
        self._now = StudyMoment()
        vault.changed.add(self._vault_changed)

    @Slot()
    def arrive(self) -> None:
        """Look what there is; the page calls it each time it opens."""
        self._in_sight = True
        self._look()

    @Slot()
    def leave(self) -> None:
        """Count nothing further, and forget every word that is kept."""
        self._in_sight = False
        self._forget()
        self._show()

    @Slot()
    def choose(self) -> None:
        """Begin to choose a study."""
        if self._feelings_only() and self._draft.outcome not in FELT:
            self._draft = self._draft.about(FELT[0])
        self._change(choosing=True, foresight=None, relations=None)

    @Slot()
    def goBack(self) -> None:
        """From what is foreseen to the choice, from the choice to the page's beginning, and out."""
        self._give_up()
        if self._now.question:
            self._change(question="")
        elif self._now.choosing and self._now.is_foreseen:
            self._change(foresight=None, is_foreseen=False)
        elif self._now.choosing:
            self._change(choosing=False)
        else:
            self.closed.emit()

    @Slot(str)
    def writeChange(self, text: str) -> None:
        """Take what the change says now."""
        self._draw_up(replace(self._draft, change=text))

    @Slot(int)
    def takeSuggestion(self, index: int) -> None:
        """Put a suggestion into the line of the change."""
        self._draw_up(replace(self._draft, change=self._words.suggestions()[index]))

    @Slot(int)
    def chooseOutcome(self, index: int) -> None:
        self._draw_up(self._draft.about(list(Outcome)[index]))

    @Slot(str)
    def writeMatters(self, text: str) -> None:
        """Take what the difference that would matter says now."""
        self._draw_up(replace(self._draft, matters=text))

    @Slot(int)
    def chooseDesign(self, index: int) -> None:
        self._draw_up(replace(self._draft, design=list(Design)[index]))

    @Slot()
    def foresee(self) -> None:
        """Try out what each length would show; of weeks it is known already."""
        if not self._draft.is_whole:
            self._change(pressed=True)
        elif self._draft.design is Design.WEEKS:
            self._change(is_foreseen=True)
        else:
            self._do(
                self._words.foreseeing(),
                partial(foreseen, self._sources, self._tonight(), self._draft, self._seed),
                lambda found: self._change(foresight=found, is_foreseen=found is not None),
            )

    @Slot()
    def stop(self) -> None:
        """Count no further."""
        self._give_up()
        self._show()

    @Slot(int)
    def chooseLength(self, index: int) -> None:
        if self._now.foresight is not None:
            nights = self._now.foresight.lengths[index].nights
            self._draft = replace(self._draft, nights=nights)
            self._show()

    @Slot()
    def layDown(self) -> None:
        """Keep the plan with all its nights; it begins tonight."""
        tonight = self._tonight()
        try:
            plan = self._draft.plan(tonight, self._seed, self._now.foresight)
            self._store.register(plan, tonight)
        except StudyRunningError:
            self._look()  # another was laid down in the meantime, and is shown now
        except StorageError:
            self._change(trouble=self._words.not_kept())
        else:
            self._draft, self._seed = StudyDraft(), secrets.randbelow(SEEDS)
            self._look()

    @Slot(int)
    def noteNight(self, index: int) -> None:
        """Say whether the night that is asked about was kept to."""
        study, night = self._now.study, self._now.asked
        if study is not None and night is not None:
            self._keep(lambda: self._store.note(study, night, kept=KEPT[index]))

    @Slot(int)
    def moveAsked(self, nights: int) -> None:
        """Ask about an earlier or a later night."""
        if self._now.asked is not None:
            self._change(asked=Night(self._now.asked.evening + timedelta(days=nights)))

    @Slot(bool)
    def showAhead(self, ahead: bool) -> None:  # noqa: FBT001 - Qt calls it with one
        """Show what the nights to come are, or hide it again."""
        self._change(ahead=ahead)

    @Slot(str)
    def ask(self, question: str) -> None:
        """Ask whether to end or erase is meant."""
        self._change(question=question)

    @Slot()
    def confirm(self) -> None:
        """Do what was asked about."""
        study, question = self._now.study, self._now.question
        if study is None or not question:
            return
        try:
            if question == "erase":
                self._store.remove(study)
            else:
                self._store.end(study, self._tonight())
        except StorageError:
            self._change(trouble=self._words.not_kept())
            return
        self._look()

    @Slot(int)
    def lookForRelations(self, outcome: int) -> None:
        """Look what went together with an outcome; nothing is looked at unasked."""
        self._do(
            self._words.looking(),
            lambda _: related(self._sources, self._tonight(), list(Outcome)[outcome]),
            lambda found: self._change(relations=found),
        )

    @Slot()
    def retry(self) -> None:
        """Read again what could not be read; what is being chosen stays as it is."""
        if self._now.choosing:
            self._change(trouble="")
        else:
            self._look()

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    def _look(self) -> None:
        """Read the study anew, and count its result if it is over."""
        self._give_up()
        self._now = StudyMoment(feelings_only=self._feelings_only())
        if self._in_sight and self._vault.state is VaultState.OPEN:
            try:
                study = self._store.latest()
            except StorageError:
                self._change(trouble=self._words.not_read())
                return
            tonight = self._tonight()
            self._now = replace(self._now, study=study, asked=_night_to_ask(study, tonight))
            if study is not None and study.is_done(tonight) and not self._now.rests:
                self._do(
                    self._words.counting(),
                    lambda _: counted(self._sources, study),
                    lambda found: self._change(result=found),
                )
        self._show()

    def _keep(self, write: Callable[[], Study]) -> None:
        try:
            self._change(study=write(), trouble="")
        except StorageError:
            self._change(trouble=self._words.not_kept())

    def _draw_up(self, draft: StudyDraft) -> None:
        """What was foreseen of another draft says nothing of this one."""
        self._give_up()
        self._draft = draft
        self._change(foresight=None, is_foreseen=False, pressed=False)

    def _do(self, said: str, work: Callable[[GoingOn], T], then: Callable[[T], None]) -> None:
        self._give_up()
        self._work = going_on = GoingOn()
        self._change(busy=said, trouble="")
        self._jobs.run(partial(work, going_on), partial(self._done, going_on, then))

    def _done(self, going_on: GoingOn, then: Callable[[T], None], outcome: Result[T]) -> None:
        if going_on is not self._work:
            return
        self._work = None
        self._now = replace(self._now, busy="")
        match outcome:
            case Ok(value):
                then(value)
            case Err(StorageError()):
                self._change(trouble=self._words.not_read())
            case Err(error):
                self._show()
                raise error

    def _give_up(self) -> None:
        if self._work is not None:
            self._work.give_up()
        self._work = None
        self._now = replace(self._now, busy="")

    def _vault_changed(self) -> None:
        if self._in_sight:
            choosing = self._now.choosing
            self._look()
            self._change(choosing=choosing)

    def _forget(self) -> None:
        self._give_up()
        self._now = StudyMoment()

    def _change(self, **what: object) -> None:
        self._now = replace(self._now, **what)  # type: ignore[arg-type]  # fields of the moment
        self._show()

    def _show(self) -> None:
        state, tonight = self._vault.state, self._tonight()
        seen = self._in_sight and state is VaultState.OPEN
        now = self._now if seen else StudyMoment()
        self._nights.show(night_rows(now, tonight, self._words), "key")
        self._become(
            present(
                now,
                self._draft if seen and now.choosing else StudyDraft(),
                state.name.lower(),
                tonight,
                self._words,
                self._result_words,
            )
        )


def _night_to_ask(study: Study | None, tonight: Night) -> Night | None:
    """The night before this one, if it is of the study, else its last one."""
    if study is None:
        return None
    last = Night(tonight.evening - timedelta(days=1))
    nights = [one.night for one in study.nights() if one.night <= last]
    return nights[-1] if nights else None
