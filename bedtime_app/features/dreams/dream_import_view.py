"""The page on which the dreams of another journal are looked at and then kept."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.import_progress import ImportCancelled, ImportProgress
from bedtime_app.core.local_time import night_of
from bedtime_app.core.result import Err, Ok
from bedtime_app.features.dreams.dream_import_shown_view import (
    DREAM_ROLES,
    DreamImportShownView,
    ImportShown,
)
from bedtime_app.features.dreams.dream_import_words_view import DreamImportWords
from bedtime_app.features.dreams.importing.csv_journal import FIELDS
from bedtime_app.features.dreams.importing.found_dream import FileRefusedError
from bedtime_app.features.dreams.importing.import_columns import column_names, with_column
from bedtime_app.features.dreams.importing.import_work import ImportWork
from bedtime_app.features.dreams.journal_words_view import JournalWords
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState
from bedtime_app.system.typed_path import typed_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import time

    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Clock, Jobs, PathChooser
    from bedtime_app.core.result import Result
    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.importing.import_work import ImportPlan, LatestImport
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")

FIRST = 5
"""So many dreams are shown at first."""
LONGEST_NAME = 32
"""Signs of a column's name that are shown."""
STEP = 40
"""So many more each time, and so many of the entries that stay out."""


@QmlElement
@QmlUncreatable("made in wiring")
class DreamImportView(DreamImportShownView):
    """Nothing is kept before somebody has seen what it would become; then all of it or nothing."""

    unlockAsked = Signal()
    closed = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - what it needs of the house, each once
        self,
        vault: Vault,
        clock: Clock,
        jobs: Jobs,
        boundary: Callable[[], time],
        chooser: PathChooser | None,
        parent: QObject | None = None,
    ) -> None:
        """Without a `chooser` a place is typed or dropped."""
        super().__init__(parent)
        self._vault = vault
        self._clock = clock
        self._jobs = jobs
        self._boundary = boundary
        self._chooser = chooser
        self._words = DreamImportWords(self)
        self._journal_words = JournalWords(self)
        self._in_sight = False
        self._progress: ImportProgress | None = None
        self._settling = False
        self._plan: ImportPlan | None = None
        self._names: tuple[str, ...] = ()
        self._latest: LatestImport | None = None
        self._place = self._place_error = self._busy = self._said = self._open_part = ""
        self._troubled = self._asked = False
        self._most_dreams, self._most_out = FIRST, STEP
        vault.locking.add(self._stop)
        vault.changed.add(self._vault_changed)

    @Slot()
    def arrive(self) -> None:
        """The page is in sight: ask which import can be undone."""
        self._in_sight = True
        if self._is_open():
            self._jobs.run(self._work().latest, self._look_back)
        self._show()

    @Slot()
    def leave(self) -> None:
        """The page is out of sight: forget every word; what is being kept is kept."""
        self._in_sight = False
        if self._chooser is not None:
            self._chooser.close()
        if not self._settling:
            self._stop()
            self._progress = None
        self._clear()
        self._show()

    @Slot(str)
    def typePlace(self, text: str) -> None:
        """Take in where the journal is; what was found elsewhere is let go."""
        if not self._settling:
            self._let_go()
            self._place = text
            self._show()

    @Slot(bool)
    def choose(self, folder: bool) -> None:  # noqa: FBT001 - a slot
        """Ask for a file or a folder in the desktop's dialog."""
        if self._chooser is not None:
            self._chooser.ask(self.tr("Bring dreams in"), folder=folder, chosen=self._go_to)

    @Slot("QVariantList")
    def drop(self, places: list[QUrl]) -> None:
        """Take what was let fall on the page, if it is one file or folder of this computer."""
        if len(places) == 1 and places[0].isLocalFile():
            self._go_to(places[0].toLocalFile())
        elif not self._settling:
            self._let_go()
            self._place_error = self.tr("One file or one folder of this computer, please.")
            self._show()

    @Slot()
    def look(self) -> None:
        """Look into the file or folder."""
        if self._settling or not self._is_open():
            return
        place = typed_path(self._place)
        self._let_go()
        if place is None:
            self._place_error = self.tr("Write where the file or the folder is.")
        else:
            self._run(
                self.tr("Reading it. A long journal takes a moment."),
                lambda progress: partial(self._work().look, place, progress),
                self._lay_out,
            )
        self._show()

    @Slot()
    def cancel(self) -> None:
        """Go no further; what is being kept is then not kept, unless it is already."""
        self._stop()
        if not self._settling:
            self._progress = None
            self._busy = ""
        self._show()

    @Slot(str)
    def openColumn(self, part: str) -> None:
        """Show the columns from which `part` may be taken, or hide them again."""
        self._open_part = "" if part == self._open_part else part
        self._show()

    @Slot(str, int)
    def chooseColumn(self, part: str, place: int) -> None:
        """Take `part` from the column at that place of the names, or from none at 0."""
        plan = self._plan
        if plan is None or self._settling or not 0 <= place <= len(self._names):
            return
        self._stop()
        name = self._names[place - 1] if place else None
        self._plan = plan = replace(plan, columns=with_column(plan.columns, part, name))
        self._run("", lambda progress: partial(self._work().plan, plan, progress), self._lay_out)
        self._show()

    @Slot()
    def showMoreDreams(self) -> None:
        self._most_dreams += STEP
        self._show()

    @Slot()
    def showMoreOut(self) -> None:
        self._most_out += STEP
        self._show()

    @Slot()
    def keep(self) -> None:
        """Keep all that is new, at once."""
        plan = self._plan
        if plan is None or self._progress is not None or not plan.dreams:
            return
        self._said = ""
        count = len(plan.dreams)
        self._run(
            self.tr("Keeping %n dreams.", "", count),
            lambda progress: partial(self._work().keep, plan, progress),
            partial(self._settled, self.tr("%n dreams are in your journal now.", "", count)),
            settles=True,
        )
        self._show()

    @Slot()
    def askUndo(self) -> None:
        """Ask once more before the latest import is undone."""
        self._asked = self._latest is not None
        self._show()

    @Slot()
    def withdraw(self) -> None:
        """Leave it as it is."""
        self._asked = False
        self._show()

    @Slot()
    def undo(self) -> None:
        """Erase what the latest import brought, once it was asked about."""
        latest = self._latest
        if not self._asked or latest is None or self._progress is not None:
            return
        self._asked = False
        self._said = ""
        self._run(
            self.tr("Undoing it."),
            lambda _: partial(self._work().undo, latest),
            partial(self._settled, self.tr("%n dreams are erased again.", "", latest.dreams)),
            settles=True,
        )
        self._show()

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    @Slot()
    def close(self) -> None:
        """Ask for the page before."""
        self.closed.emit()

    def _work(self) -> ImportWork:
        return ImportWork(self._vault, self._clock, self._boundary())

    def _run(
        self,
        busy: str,
        piece: Callable[[ImportProgress], Callable[[], T]],
        done: Callable[[T], object],
        *,
        settles: bool = False,
    ) -> None:
        """Do one piece of work; one that `settles` something is waited for in any case."""
        self._progress = progress = ImportProgress()
        self._settling = settles
        self._busy = busy
        self._jobs.run(piece(progress), partial(self._take, progress, done))

    def _take(
        self, progress: ImportProgress, done: Callable[[T], object], outcome: Result[T]
    ) -> None:
        if progress is not self._progress:
            return
        self._progress = None
        self._settling = False
        self._busy = ""
        match outcome:
            case Ok(found):
                done(found)
            case Err(FileRefusedError() as refused):
                self._place_error = self._words.refusal(refused.trouble)
            case Err(ImportCancelled()):
                self._said = self.tr("Stopped. None of these dreams were kept.")
            case Err(StorageError() as trouble) if self._is_open():
                self._troubled = True
                self._said = self._words.unkept(trouble)
            case Err(StorageError()):
                pass  # it was locked meanwhile
            case Err(error):
                self._show()
                raise error
        if not (self._in_sight and self._is_open()):
            self._clear()
        self._show()

    def _lay_out(self, plan: ImportPlan) -> None:
        self._plan = plan
        table = plan.journal.table
        self._names = () if table is None else column_names(table)

    def _look_back(self, outcome: Result[LatestImport | None]) -> None:
        if isinstance(outcome, Ok) and self._in_sight and self._is_open():
            self._latest = outcome.value
            self._show()

    def _settled(self, said: str, latest: LatestImport | None) -> None:
        self._let_go()
        self._place = ""
        self._said = said
        self._latest = latest

    def _go_to(self, place: object) -> None:
        if self._is_open() and self._in_sight and not self._settling:
            self._place = str(place)
            self.look()

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.cancel()

    def _let_go(self) -> None:
        """Forget what was found, but not where."""
        if not self._settling:
            self._stop()
            self._progress = None
            self._busy = ""
        self._plan = None
        self._names = ()
        self._open_part = self._place_error = self._said = ""
        self._troubled = self._asked = False
        self._most_dreams, self._most_out = FIRST, STEP

    def _clear(self) -> None:
        self._let_go()
        self._place = ""
        self._latest = None

    def _vault_changed(self) -> None:
        if self._is_open():
            if self._in_sight:
                self.arrive()
            return
        self._settling = False  # whoever locks it waits for nobody
        if self._chooser is not None:
            self._chooser.close()
        self._clear()
        self._show()

    def _is_open(self) -> bool:
        return self._vault.state is VaultState.OPEN

    def _show(self) -> None:
        plan = self._plan
        shown = ImportShown(
            locked=not self._is_open(),
            can_choose=self._chooser is not None,
            place=self._place,
            place_error=self._place_error,
            busy=self._busy,
            said=self._said,
            troubled=self._troubled,
        )
        if self._latest is not None:
            shown = replace(shown, latest=self._words.brought(self._latest))
            if self._asked:
                shown = replace(shown, asked=self._words.undoing(self._latest))
        self._become(shown if plan is None else self._with_plan(shown, plan))
        self._list(plan)

    def _with_plan(self, shown: ImportShown, plan: ImportPlan) -> ImportShown:
        names = (self._words.no_column(), *map(_short, self._names)) if self._names else ()
        return replace(
            shown,
            found=True,
            recognised=self._words.recognised(plan),
            summary="" if plan.nameless else self._words.summary(plan),
            needs_words=self._words.nameless_words() if plan.nameless else "",
            column_names=names,
            more_dreams=len(plan.dreams) > self._most_dreams,
            more_out=len(plan.others) > self._most_out,
            keep_text=self._words.keep(plan),
        )

    def _list(self, plan: ImportPlan | None) -> None:
        dreams = plan.dreams[: self._most_dreams] if plan is not None else ()
        tonight = night_of(self._clock.now(), self._boundary(), self._clock.zone())
        self._dreams.show([self._dream_row(dream, tonight) for dream in dreams], "dreamId")
        others = plan.others[: self._most_out] if plan is not None else ()
        self._out.show(
            [
                {
                    "number": number,
                    "placeText": self._words.place(plan.journal.form, line),
                    "why": self._words.why(line),
                }
                for number, line in enumerate(others)
                if plan is not None
            ],
            "number",
        )
        parts = FIELDS if plan is not None and plan.journal.table is not None else ()
        self._columns.show([self._column_row(plan, part) for part in parts if plan], "part")

    def _dream_row(self, dream: Dream, tonight: Night) -> dict[str, object]:
        row = self._journal_words.row(dream, tonight)
        return {
            **{role: row[role] for role in DREAM_ROLES},
            "excerpt": "" if dream.page.nightmare else row["excerpt"],
        }

    def _column_row(self, plan: ImportPlan, part: str) -> dict[str, object]:
        name = plan.columns.get(part)
        picked = self._names.index(name) + 1 if name in self._names else -1 if name else 0
        return {
            "part": part,
            "name": self._words.part(part),
            "columnName": _short(name) if name is not None else self._words.no_column(),
            "picked": picked,
            "open": part == self._open_part,
        }


def _short(name: str) -> str:
    plain = " ".join(name.split())
    return plain if len(plain) <= LONGEST_NAME else plain[:LONGEST_NAME] + "…"
