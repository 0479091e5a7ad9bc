"""What the page of rescripting binds to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.features.rescripting.rescript import FEWEST_MINUTES, Since
from bedtime_app.features.rescripting.rescripting import Course, Stage, lesser
from bedtime_app.features.rescripting.rescripting_shown_view import (
    RescriptingShown,
    RescriptingShownView,
)
from bedtime_app.features.rescripting.rescripting_texts_view import another_from, night_name
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bedtime_app.core.delay import Delay
    from bedtime_app.core.ports import Clock
    from bedtime_app.features.rescripting.rehearsal import Rehearsal
    from bedtime_app.features.rescripting.rescript_store import RescriptStore
    from bedtime_app.features.rescripting.rescripting import Nightmare
    from bedtime_app.features.rescripting.rescripting_texts_view import RescriptingTexts
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

CAUTIONS, REHEARSING, AFTER = "cautions", "rehearsing", "after"
"""Steps beside the stages: before it begins, while the voice tells, and how it was."""
ERASED_FROM = (Stage.CHANGE.value, Stage.REHEARSE.value)
"""Where the new dream stands on the page, and can be deleted."""
UNSAID = -1
KEEP_AFTER_SECONDS = 0.6
RETRY_AFTER_SECONDS = 4.0
_ANSWERS = tuple(Since)


@QmlElement
@QmlUncreatable("made in wiring")
class RescriptingView(RescriptingShownView):
    """Leads through the practice; what is said in the cautions stays with the person."""

    unlockAsked = Signal()
    closed = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - what the practice needs, each once
        self,
        store: RescriptStore,
        vault: Vault,
        rehearsal: Rehearsal,
        nightmares: Callable[[], Iterable[Nightmare]],
        texts: RescriptingTexts,
        clock: Clock,
        delay: Delay,
        parent: QObject | None = None,
    ) -> None:
        """`nightmares` names those of the journal, without their words."""
        super().__init__(texts, parent)
        self._store, self._vault, self._rehearsal = store, vault, rehearsal
        self._nightmares, self._clock = nightmares, clock
        self._delay = delay
        self._course = Course()
        self._step = ""
        self._text = ""
        self._here = False
        self._unkept: tuple[str, str] | None = None
        """A new dream that is not on disk yet, and its id."""
        self._asked_at = ""
        """The step at which deleting the new dream was asked for, and not answered yet."""
        self._before, self._after, self._done = UNSAID, UNSAID, ("", 0)
        self._troubled = False
        rehearsal.changed.add(self._show)
        rehearsal.ended.add(self._rehearsed)
        vault.locking.add(self._keep_all)
        vault.changed.add(self._vault_changed)

    @Slot()
    def arrive(self) -> None:
        """Look what comes next; the page calls it each time it opens."""
        self._here = True
        self._look()

    @Slot()
    def retry(self) -> None:
        """Do again what could not be done."""
        if self._step == AFTER:
            self.rate(self._after)
        elif self._keep_text():
            self._look()

    @Slot()
    def leave(self) -> None:
        """Fall silent and keep what was written; the page calls it as it goes."""
        self._here = False
        self._keep_all()
        self._step, self._text, self._course = "", "", Course()
        self._rows.show([], "id")

    @Slot()
    def goOn(self) -> None:
        """The cautions were read, or the pleasant images are known."""
        self._step = Stage.PLEASANT.value if self._step == CAUTIONS else Stage.CHOOSE.value
        self._show()

    @Slot()
    def imagined(self) -> None:
        """Pleasant images were practised today."""
        self._do(lambda: self._store.practised(None, FEWEST_MINUTES))

    @Slot(str)
    def choose(self, dream_id: str) -> None:
        """Begin with that nightmare; an empty id is one that is not in the journal."""
        self._do(lambda: self._store.choose(dream_id or None))

    @Slot()
    def chooseAnother(self) -> None:
        self._step = Stage.CHOOSE.value
        self._show()

    @Slot(str)
    def write(self, text: str) -> None:
        """Take what the new dream says now, and keep it soon."""
        present = self._course.present
        if present is None or text == self._text:
            return
        self._text = text
        if self._unkept is None:
            self._delay.start(KEEP_AFTER_SECONDS, self._keep_text)
        self._unkept = (present.id, text)

    @Slot()
    def rewrite(self) -> None:
        """Change the new dream again."""
        self._step = Stage.CHANGE.value
        self._show()

    @Slot()
    def written(self) -> None:
        """Keep the new dream, and go on."""
        if self._keep_text():
            self._look()

    @Slot()
    def askErase(self) -> None:
        """Ask once more before the new dream goes for good."""
        self._asked_at = self._step
        self._show()

    @Slot()
    def withdraw(self) -> None:
        """Let it be."""
        self._asked_at = ""
        self._show()

    @Slot()
    def erase(self) -> None:
        """Erase the new dream that was asked about, with its practices."""
        present = self._course.present
        if present is not None and self._shown.erase_asked:
            self._do(partial(self._erase, present.id))

    @Slot(int, int)
    def rehearse(self, minutes: int, before: int) -> None:
        """Rehearse for so long; `before` is distress, or -1 where it was not said."""
        present = self._course.present
        if present is not None and self._rehearsal.begin(present, minutes):
            self._before, self._step = before, REHEARSING
            self._show()

    @Slot()
    def toggle(self) -> None:
        self._rehearsal.toggle()

    @Slot()
    def stop(self) -> None:
        self._rehearsal.stop()

    @Slot(int)
    def rate(self, after: int) -> None:
        """Keep the practice, and how it was; -1 where it was not said."""
        self._after = after
        (whose, minutes), before = self._done, self._before
        self._do(
            lambda: self._store.practised(
                whose,
                minutes,
                None if before == UNSAID else before,
                None if after == UNSAID else after,
            )
        )

    @Slot(int, int)
    def answer(self, often: int, distressing: int) -> None:
        """Keep the look back; each is less, alike or more."""
        present = self._course.present
        if present is not None and min(often, distressing) >= 0:
            said = _ANSWERS[often], _ANSWERS[distressing]
            self._do(lambda: self._store.look_back(present.id, *said))

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    def _rehearsed(self, whose: str, minutes: int) -> None:
        if self._step != REHEARSING:
            return
        self._done, self._step = (whose, minutes), AFTER if minutes else Stage.REHEARSE.value
        self._show()

    def _keep_all(self) -> None:
        """Fall silent, and keep what was practised and written while the vault is open."""
        self._rehearsal.stop()
        if self._step == AFTER:
            self.rate(UNSAID)
        self._keep_text()

    def _vault_changed(self) -> None:
        if self._vault.state is VaultState.OPEN:
            self._keep_text()
            if self._here:
                self._look()
            return
        self._delay.stop()
        self._step = ""  # before the voice stops: nothing can be kept any more
        self._rehearsal.stop()
        self._text, self._course = "", Course()
        self._rows.show([], "id")
        self._show()

    def _erase(self, rescript_id: str) -> None:
        self._store.erase(rescript_id)
        self._unkept = None
        self._delay.stop()

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except StorageError:
            self._troubled = True
            self._show()
            return
        self._look()

    def _keep_text(self) -> bool:
        if self._unkept is None:
            return True
        self._delay.stop()
        try:
            self._store.write(*self._unkept)
        except StorageError:
            self._delay.start(RETRY_AFTER_SECONDS, self._keep_text)
            self._troubled = True
            self._show()
            return False
        self._unkept, self._troubled = None, False
        self._show()
        return True

    def _look(self) -> None:
        self._asked_at = ""
        self._troubled, offered = False, list[dict[str, object]]()
        if self._vault.state is VaultState.OPEN:
            try:
                self._course = self._store.course()
                offered = [self._row(each) for each in lesser(self._nightmares())]
            except StorageError:
                self._troubled = True
            course = self._course
            begun = bool(course.rescripts or course.practices)
            self._step = course.stage(self._clock.now()).value if begun else CAUTIONS
            self._text = course.present.text if course.present else ""
        self._rows.show(offered, "id")
        self._show()

    def _row(self, nightmare: Nightmare) -> dict[str, object]:
        name = night_name(nightmare.night.evening, nightmare.intensity)
        return {"id": nightmare.id, "name": name}

    def _show(self) -> None:
        stage = next((each for each in Stage if each.value == self._step), None)
        said = self._words.stages[stage] if stage else None
        self._become(
            RescriptingShown(
                vault=self._vault.state.name.lower(),
                step=self._step,
                heading=said.name if said else "",
                sentence=said.sentence if said else "",
                hint=said.hint if said else "",
                text=self._text,
                heard=self._rehearsal.sentence,
                held=self._rehearsal.held,
                dose_text=self._dose(stage),
                advice=self._advice(),
                erase_asked=self._step in ERASED_FROM and self._step == self._asked_at,
                troubled=self._troubled,
            )
        )

    def _dose(self, stage: Stage | None) -> str:
        another = self._course.another_from(self._clock.now())
        if stage is Stage.CHOOSE and another is not None:
            return another_from(another.astimezone(self._clock.zone()).date())
        tonight = self._store.present_night()
        if stage is Stage.REHEARSE and self._course.minutes_left(tonight) < FEWEST_MINUTES:
            return self.tr("Twenty minutes were practised today. That is enough for one day.")
        return ""

    def _advice(self) -> str:
        if self._course.suggests_pausing:
            return self._words.pause
        last = self._course.look_backs[-1:]
        return self._words.company if any(each.suggests_company for each in last) else ""
