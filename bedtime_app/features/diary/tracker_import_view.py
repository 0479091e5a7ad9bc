"""The page on which a tracker's file is looked at and then brought in."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.import_progress import ImportCancelled, ImportProgress
from bedtime_app.core.result import Err, Ok
from bedtime_app.features.diary.importing.table_columns import FIELDS, guessed_columns
from bedtime_app.features.diary.importing.told import told_zone
from bedtime_app.features.diary.importing.tracker_report import (
    FileTrouble,
    Remark,
    TrackerOptions,
    TrackerRefusedError,
)
from bedtime_app.features.diary.importing.tracker_work import Looked, TrackerWork
from bedtime_app.features.diary.tracker_plan_words_view import TrackerPlanWords
from bedtime_app.features.diary.tracker_shown_view import TrackerShown, TrackerShownView
from bedtime_app.features.diary.tracker_words_view import TrackerWords
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState
from bedtime_app.system.typed_path import typed_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import time
    from zoneinfo import ZoneInfo

    from bedtime_app.core.ports import Clock, Jobs, PathChooser
    from bedtime_app.core.result import Result
    from bedtime_app.features.diary.importing.tracker_plan import TrackerPlan
    from bedtime_app.features.diary.tracker_store import TrackerBatch
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")

LONGEST_NAME = 32
"""Signs of a column's name that are shown."""
MOST_BATCHES = 5
"""So many imports are shown that can be taken back."""
_ZONED = {Remark.BY_CHOSEN_ZONE, Remark.UNKNOWN_ZONE, Remark.UNSURE_HOUR}


@QmlElement
@QmlUncreatable("made in wiring")
class TrackerImportView(TrackerShownView):
    """Nothing is kept before somebody has seen what it would become; then all of it or nothing."""

    unlockAsked = Signal()
    closed = Signal()
    _reached = Signal(int)
    """From the thread that reads."""

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
        self._words = TrackerWords(self)
        self._plan_words = TrackerPlanWords(self)
        self._in_sight = False
        self._progress: ImportProgress | None = None
        self._settling = False
        self._plan: TrackerPlan | None = None
        self._brought: list[TrackerBatch] = []
        self._asked = self._zone_error = ""
        self._place = self._place_error = self._busy = self._said = ""
        self._troubled = False
        self._open_part = ""
        self._asks_order = False
        self._chosen: dict[str, str] = {}
        self._forget_choices()
        self._plan_by = self._told()
        self._reached.connect(self._tell_share)
        vault.locking.add(self._stop)
        vault.changed.add(self._vault_changed)

    @Slot()
    def arrive(self) -> None:
        """The page is in sight: ask which imports can be taken back."""
        self._in_sight = True
        if self._is_open():
            self._jobs.run(self._work().batches, self._look_back)
        self._show()

    @Slot()
    def leave(self) -> None:
        """The page is out of sight: forget what was found; what is being kept is kept."""
        self._in_sight = False
        if self._chooser is not None:
            self._chooser.close()
        self._clear()
        self._show()

    @Slot(str)
    def typePlace(self, text: str) -> None:
        """Take in where the file is; what was found elsewhere is let go."""
        if not self._settling:
            self._let_go()
            self._forget_choices()
            self._place = text
            self._show()

    @Slot(str)
    def typeZone(self, text: str) -> None:
        """Take in by whose clocks times without a zone are read; `look` reads by them."""
        self._zone = text
        self._zone_error = ""
        self._show()

    @Slot()
    def choose(self) -> None:
        """Ask for a file in the desktop's dialog."""
        if self._chooser is not None:
            self._chooser.ask(self.tr("Nights from a tracker"), folder=False, chosen=self._go_to)

    @Slot("QVariantList")
    def drop(self, places: list[QUrl]) -> None:
        """Take what was let fall on the page, if it is one file of this computer."""
        if len(places) == 1 and places[0].isLocalFile():
            self._go_to(places[0].toLocalFile())
        elif not self._settling:
            self._let_go()
            self._place_error = self.tr("One file of this computer, please.")
            self._show()

    @Slot()
    def look(self) -> None:
        """Look into the file, by the clocks of the chosen zone."""
        if self._settling or not self._is_open():
            return
        if self._chosen_zone() is None:
            self._zone_error = self.tr("No zone has this name. One is called Europe/Berlin.")
        else:
            self._let_go()
            self._read()
        self._show()

    @Slot(str)
    def openColumn(self, part: str) -> None:
        """Show the columns from which `part` may be taken, or hide them again."""
        self._open_part = "" if part == self._open_part else part
        self._show()

    @Slot(str, int)
    def chooseColumn(self, part: str, place: int) -> None:
        """Take `part` from the column at that place of the names, and read anew."""
        if not self._settling and 0 <= place < len(self._names):
            self._chosen[part] = self._names[place]
            self._read()
            self._show()

    @Slot(int)
    def chooseOrder(self, place: int) -> None:
        """Say what comes first in its dates, 0 the day or 1 the month, and read anew."""
        if not self._settling and self._asks_order:
            self._order = place
            self._read()
            self._show()

    @Slot()
    def cancel(self) -> None:
        """Go no further; what is being kept is then not kept, unless it is already."""
        self._stop()
        if not self._settling:
            self._progress = None
            self._busy = ""
        self._show()

    @Slot()
    def keep(self) -> None:
        """Bring in what was found, all at once."""
        plan = self._plan
        if plan is None or self._progress is not None or not self._may_keep(plan):
            return
        self._said = ""
        self._run(
            self._plan_words.keeping(plan.counting),
            lambda progress: partial(self._work().keep, plan, progress),
            partial(self._settled, self._plan_words.kept(plan.counting)),
            settles=True,
        )
        self._show()

    @Slot(str)
    def askUndo(self, batch: str) -> None:
        """Ask once more before that import is taken back."""
        self._asked = batch
        self._show()

    @Slot()
    def withdraw(self) -> None:
        """Leave it as it is."""
        self._asked = ""
        self._show()

    @Slot()
    def undo(self) -> None:
        """Take back the import that was asked about."""
        one = next((each for each in self._brought if each.batch == self._asked), None)
        if one is None or self._progress is not None:
            return
        self._asked = self._said = ""
        self._run(
            self.tr("Taking it back."),
            lambda _: partial(self._work().undo, one.batch),
            partial(self._settled, self._plan_words.undone(one)),
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

    def _read(self) -> None:
        """Read the file with what was chosen; what was found before stays until then."""
        self._stop()
        zone, place = self._chosen_zone(), typed_path(self._place)
        if place is None or zone is None:
            self._place_error = self.tr("Write where the file is.")
            return
        day_first = None if self._order < 0 else self._order == 0
        options = TrackerOptions(zone, columns=dict(self._chosen), day_first=day_first)
        self._run(
            self.tr("Reading it."),
            lambda progress: partial(self._work().look, place, options, progress),
            partial(self._lay_out, self._told()),
        )

    def _told(self) -> tuple[str, dict[str, str], int]:
        """By what a file is read: the zone, the columns, the order."""
        return self._zone.strip() or self._clock.zone().key, dict(self._chosen), self._order

    def _may_keep(self, plan: TrackerPlan) -> bool:
        """Whether it brings something, and was read by what is chosen now."""
        return plan.counting > 0 and self._plan_by == self._told()

    def _work(self) -> TrackerWork:
        return TrackerWork(self._vault, self._clock, self._boundary())

    def _run(
        self,
        busy: str,
        piece: Callable[[ImportProgress], Callable[[], T]],
        done: Callable[[T], object],
        *,
        settles: bool = False,
    ) -> None:
        """Do one piece of work; one that `settles` something is waited for in any case."""
        self._progress = progress = ImportProgress(_Percent(self._reached.emit))
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
            case Err(TrackerRefusedError() as refused):
                self._lay_out(self._told(), Looked(None, refused.trouble, ()))
            case Err(ImportCancelled()):
                self._said = self.tr("Stopped. None of these sleeps were kept.")
            case Err(StorageError() as trouble) if self._is_open():
                self._troubled = True
                self._said = self._plan_words.unkept(trouble)
            case Err(StorageError()):
                pass  # it was locked meanwhile
            case Err(error):
                self._show()
                raise error
        if not (self._in_sight and self._is_open()):
            self._clear()
        self._show()

    def _tell_share(self, percent: int) -> None:
        if self._progress is not None and not self._settling:
            self._busy = self.tr("Reading it. %1 % are done.").replace("%1", str(percent))
            self._show()

    def _lay_out(self, told: tuple[str, dict[str, str], int], looked: Looked) -> None:
        self._plan, self._plan_by = looked.plan, told
        self._names = looked.columns
        self._asks_order = self._order >= 0 or looked.trouble is FileTrouble.DAY_OR_MONTH
        self._place_error = "" if looked.trouble is None else self._words.refusal(looked.trouble)
        self._zone = self._zone or self._clock.zone().key

    def _look_back(self, outcome: Result[list[TrackerBatch]]) -> None:
        if isinstance(outcome, Ok) and self._in_sight and self._is_open():
            self._brought = outcome.value
            self._show()

    def _settled(self, said: str, brought: list[TrackerBatch]) -> None:
        self._let_go()
        self._forget_choices()
        self._place = ""
        self._said = said
        self._brought = brought

    def _go_to(self, place: object) -> None:
        if self._is_open() and self._in_sight and not self._settling:
            self._forget_choices()
            self._place = str(place)
            self.look()

    def _chosen_zone(self) -> ZoneInfo | None:
        name = self._zone.strip()
        here = self._clock.zone()
        return here if name in {"", here.key} else told_zone(name)

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
        self._place_error = self._zone_error = self._said = self._asked = ""
        self._troubled = False

    def _forget_choices(self) -> None:
        self._zone = self._open_part = ""
        self._names, self._chosen = (), {}
        self._order, self._asks_order = -1, False

    def _clear(self) -> None:
        self._let_go()
        self._forget_choices()
        self._place = ""
        self._brought = []

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
        zone = self._clock.zone()
        shown = TrackerShown(
            locked=not self._is_open(),
            can_choose=self._chooser is not None,
            place=self._place,
            place_error=self._place_error,
            column_names=tuple(map(_short, self._names)),
            asks_order=self._asks_order,
            order=self._order,
            busy=self._busy,
            zone=self._zone,
            zone_error=self._zone_error,
            said=self._said,
            troubled=self._troubled,
        )
        if plan is not None:
            shown = replace(
                shown,
                found=True,
                recognised=self._plan_words.recognised(plan),
                span=self._plan_words.span(plan, zone),
                summary=self._plan_words.summary(plan),
                asks_zone=bool(_ZONED & plan.remarks.keys()),
                keep_text=self.tr("Bring them in") if self._may_keep(plan) else "",
            )
        self._remarks.show(self._plan_words.remark_rows(plan) if plan else [], "remark")
        self._batches.show(
            [self._batch_row(one, zone) for one in self._brought[:MOST_BATCHES]], "batch"
        )
        self._columns.show(self._column_rows(), "part")
        self._become(shown)

    def _column_rows(self) -> list[dict[str, object]]:
        if not self._names:
            return []
        taken = set(self._chosen.values())
        guessed = guessed_columns(self._names)
        by_name = {part: name for part, name in guessed.items() if name not in taken}
        names = {**by_name, **self._chosen}
        return [
            {
                "part": part,
                "name": self._plan_words.part(part),
                "columnName": _short(names[part]) if part in names else self._plan_words.no_part(),
                "picked": self._names.index(names[part]) if names.get(part) in self._names else -1,
                "open": part == self._open_part,
            }
            for part in FIELDS
        ]

    def _batch_row(self, one: TrackerBatch, zone: ZoneInfo) -> dict[str, object]:
        return {
            "batch": one.batch,
            "brought": self._plan_words.brought(one, zone),
            "question": self._plan_words.undoing(one) if one.batch == self._asked else "",
        }


def _short(name: str) -> str:
    plain = " ".join(name.split())
    return plain if len(plain) <= LONGEST_NAME else plain[:LONGEST_NAME] + "…"


class _Percent:
    """Tells each whole percent once."""

    def __init__(self, tell: Callable[[int], object]) -> None:
        self._tell = tell
        self._last = -1

    def __call__(self, share: float) -> None:
        percent = int(share * 100)
        if percent != self._last:
            self._last = percent
            self._tell(percent)
