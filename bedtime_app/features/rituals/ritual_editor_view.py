"""One ritual as it is changed: each change that leaves a ritual is kept at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.result import Err, Ok
from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.rituals.ritual_document import RitualDocument, is_name
from bedtime_app.features.rituals.ritual_document_file import write_ritual_file
from bedtime_app.features.rituals.ritual_editor_draft import RitualDraft
from bedtime_app.features.rituals.ritual_editor_shown_view import (
    ADDABLE_ROLES,
    STEP_ROLES,
    EditorNow,
    EditorShown,
    EditorWords,
)
from bedtime_app.features.rituals.ritual_plan import BREATHS, STORY
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from bedtime_app.core.ports import Clock, Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.features.rituals.ritual import Ritual
    from bedtime_app.features.rituals.ritual_book_store import RitualBookStore
    from bedtime_app.features.rituals.ritual_names import RitualNames
    from bedtime_app.features.rituals.ritual_plan import PlannedRitual, PlannedStep
    from bedtime_app.features.rituals.ritual_words import RitualWords

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in wiring")
class RitualEditorView(QObject):
    """A ritual's name, steps, end and preview.

    `evening_on` gives wind-down and lights-out of the next evening of a weekday (Monday is 0),
    `performed` what a planned ritual will be, with what it tells measured, and `scripts` the
    stories there are as (id, title, seconds), which may read files.
    """

    nameChanged = Signal()
    titleChanged = Signal()
    nameHintChanged = Signal()
    nameErrorChanged = Signal()
    nameableChanged = Signal()
    totalTextChanged = Signal()
    endsTextChanged = Signal()
    lateTextChanged = Signal()
    keptTextChanged = Signal()
    noticeChanged = Signal()
    undoableChanged = Signal()
    fileTextChanged = Signal()
    fileTroubleChanged = Signal()
    storyOptionsChanged = Signal()
    arcMomentsChanged = Signal()
    previewIndexChanged = Signal()
    previewCountChanged = Signal()
    previewTimeChanged = Signal()
    previewNameChanged = Signal()
    previewSentenceChanged = Signal()
    previewHintChanged = Signal()
    previewProgressChanged = Signal()
    spoken = Signal(str)
    """A sentence for screen readers about what has just moved."""
    closed = Signal()

    def __init__(  # noqa: PLR0913 - one for each thing the page shows or does
        self,
        *,
        books: RitualBookStore,
        names: RitualNames,
        words: RitualWords,
        clock: Clock,
        evening_on: Callable[[int], tuple[datetime, datetime]],
        performed: Callable[[PlannedRitual], Ritual],
        scripts: Callable[[], Sequence[tuple[str, str, float]]],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._books = books
        self._names = names
        self._clock = clock
        self._evening_on = evening_on
        self._performed = performed
        self._scripts = scripts
        self._jobs = jobs
        self._words = EditorWords(words, self)
        self._draft = RitualDraft(books.book().rituals[0])
        self._before: RitualDraft | None = None
        self._typed_name: str | None = None
        self._changed = False
        self._stories: tuple[tuple[str, str], ...] = ()
        self._preview = 0
        self._file_text = self._file_trouble = self._notice = ""
        self._steps = RecordListModel(STEP_ROLES, self)
        self._addable = RecordListModel(ADDABLE_ROLES, self)
        self._shown = EditorShown()
        names.changed.add(self._names_changed)
        self._refresh()

    @Property(QObject, constant=True)
    def steps(self) -> RecordListModel:
        return self._steps

    @Property(QObject, constant=True)
    def addable(self) -> RecordListModel:
        return self._addable

    @Property("QStringList", constant=True)
    def breathOptions(self) -> list[str]:
        return self._words.breaths()

    @Property("QStringList", notify=storyOptionsChanged)
    def storyOptions(self) -> list[str]:
        return list(self._shown.story_options)

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        return self._shown.name

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=nameHintChanged)
    def nameHint(self) -> str:
        return self._shown.name_hint

    @Property(str, notify=nameErrorChanged)
    def nameError(self) -> str:
        return self._shown.name_error

    @Property(bool, notify=nameableChanged)
    def nameable(self) -> bool:
        return self._shown.nameable

    @Property(str, notify=totalTextChanged)
    def totalText(self) -> str:
        return self._shown.total_text

    @Property(str, notify=endsTextChanged)
    def endsText(self) -> str:
        return self._shown.ends_text

    @Property(str, notify=lateTextChanged)
    def lateText(self) -> str:
        return self._shown.late_text

    @Property(str, notify=keptTextChanged)
    def keptText(self) -> str:
        return self._shown.kept_text

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._shown.notice

    @Property(bool, notify=undoableChanged)
    def undoable(self) -> bool:
        return self._shown.undoable

    @Property(str, notify=fileTextChanged)
    def fileText(self) -> str:
        return self._shown.file_text

    @Property(str, notify=fileTroubleChanged)
    def fileTrouble(self) -> str:
        return self._shown.file_trouble

    @Property("QVariantList", notify=arcMomentsChanged)
    def arcMoments(self) -> list[dict[str, object]]:
        return list(self._shown.arc_moments)

    @Property(int, notify=previewIndexChanged)
    def previewIndex(self) -> int:
        return self._shown.preview_index

    @Property(int, notify=previewCountChanged)
    def previewCount(self) -> int:
        return self._shown.preview_count

    @Property(str, notify=previewTimeChanged)
    def previewTime(self) -> str:
        return self._shown.preview_time

    @Property(str, notify=previewNameChanged)
    def previewName(self) -> str:
        return self._shown.preview_name

    @Property(str, notify=previewSentenceChanged)
    def previewSentence(self) -> str:
        return self._shown.preview_sentence

    @Property(str, notify=previewHintChanged)
    def previewHint(self) -> str:
        return self._shown.preview_hint

    @Property(float, notify=previewProgressChanged)
    def previewProgress(self) -> float:
        return self._shown.preview_progress

    @Slot(str)
    def open(self, key: str) -> None:
        """Lay that ritual open."""
        self._draft = RitualDraft(self._books.book().ritual(key))
        self._before = self._typed_name = None
        self._changed = False
        self._preview = 0
        self._file_text = self._file_trouble = self._notice = ""
        self._jobs.run(self._scripts, self._take_scripts)
        self._refresh()

    @Slot()
    def close(self) -> None:
        """Ask to go back; what is no ritual yet is let go."""
        self._draft = RitualDraft(self._draft.ritual)
        self._before = self._typed_name = None
        self._refresh()
        self.closed.emit()

    @Slot(str)
    def editName(self, text: str) -> None:
        """Call the ritual `text`; empty gives it the name of its kind again."""
        self._typed_name = text
        key = self._draft.ritual.key
        if is_name(text) and self._names.write(key, text):
            ritual = replace(self._draft.ritual, named=bool(text.strip()))
            self._keep(replace(self._draft, ritual=ritual))
        else:
            self._refresh()

    @Slot(str, int)
    def moveTo(self, key: str, place: int) -> None:
        """Put a step at another place, from 0."""
        if self._draft.place_of(key) != place:
            self._keep(self._draft.moved(key, place))

    @Slot(str, int)
    def moveBy(self, key: str, places: int) -> None:
        """Move a step down by so many places, or up if negative, and say where it is then."""
        self._keep(self._draft.moved(key, max(0, self._draft.place_of(key) + places)))
        steps = self._draft.ritual.steps
        self.spoken.emit(self._words.place(key, self._draft.place_of(key), len(steps)))

    @Slot(str)
    def add(self, key: str) -> None:
        """Put a step of the catalogue before lights-out."""
        self._keep(self._draft.added(key))
        if key not in self._draft.troubles:
            self.spoken.emit(self._words.added(key))

    @Slot(str)
    def remove(self, key: str) -> None:
        """Take a step out; `undo` brings it back."""
        before = self._draft
        self._keep(before.without(key))
        if self._draft.ritual != before.ritual:
            self._before = before
            self._notice = self._words.removed(key)
            self._refresh()

    @Slot()
    def undo(self) -> None:
        """Bring back the step taken out last."""
        if self._before is not None:
            self._keep(RitualDraft(self._before.ritual))

    @Slot(str, str)
    def editMinutes(self, key: str, text: str) -> None:
        """Take in the minutes typed for a step."""
        if self._draft.minutes(key) != text:
            self._keep(self._draft.with_minutes(key, text))

    @Slot(str, bool)
    def lengthen(self, key: str, longer: bool) -> None:  # noqa: FBT001 - QML hands it so
        """Make a step a minute longer, or shorter."""
        self._keep(self._draft.longer(key) if longer else self._draft.shorter(key))

    @Slot(str, int)
    def chooseBreath(self, key: str, index: int) -> None:
        """Let a step breathe in another pattern, without holds."""
        self._change(replace(self._draft.step(key), breath=BREATHS[index], holds=False))

    @Slot(str, bool)
    def chooseHolds(self, key: str, holds: bool) -> None:  # noqa: FBT001 - the same
        """Let a step's breath be held, or not."""
        self._change(replace(self._draft.step(key), holds=holds))

    @Slot(int)
    def chooseStory(self, index: int) -> None:
        """Let the story be the one of that place, from 1, or 0: tonight's, in turn."""
        script = self._stories[index - 1][0] if index else ""
        self._change(replace(self._draft.step(STORY), script=script))

    @Slot(int)
    def showStep(self, index: int) -> None:
        """Go to a step of the preview; beyond the ends nothing changes."""
        if 0 <= index < len(self._draft.ritual.steps):
            self._preview = index
            self._refresh()

    @Slot(str)
    def writeFile(self, path: str) -> None:
        """Write the ritual as a file to `path`, where there is none yet."""
        if not path.strip():
            return
        file = Path(path.strip()).expanduser()
        name = self._names.of(self._draft.ritual)
        document = RitualDocument(name if is_name(name) else "", self._draft.ritual.steps)
        self._jobs.run(lambda: write_ritual_file(file, document), self._take_written)

    def _take_scripts(self, outcome: Result[Sequence[tuple[str, str, float]]]) -> None:
        if isinstance(outcome, Err):
            raise outcome.error
        self._stories = tuple((script, title) for script, title, _ in outcome.value)
        self._refresh()

    def _take_written(self, outcome: Result[None]) -> None:
        if isinstance(outcome, Ok):
            self._file_text, self._file_trouble = self._words.written(), ""
        elif isinstance(outcome.error, FileExistsError | StorageError | ValueError):
            self._file_text, self._file_trouble = "", self._words.unwritten(outcome.error)
        else:
            raise outcome.error
        self._refresh()

    def _change(self, step: PlannedStep) -> None:
        self._keep(self._draft.changed(step))

    def _keep(self, draft: RitualDraft) -> None:
        self._before = None
        self._notice = self._file_text = self._file_trouble = ""
        self._changed = self._changed or draft.ritual != self._draft.ritual
        self._draft = draft
        self._preview = min(self._preview, len(draft.ritual.steps) - 1)
        if draft.ritual.key in self._books.book():
            self._books.keep(self._books.book().with_ritual(draft.ritual))
        self._refresh()

    def _names_changed(self) -> None:
        if self._names.vault is not VaultState.OPEN:
            self._typed_name = None  # a locked vault takes every name along
        self._refresh()

    def _refresh(self) -> None:
        ritual = self._draft.ritual
        day, alone = self._day()
        now = EditorNow(
            draft=self._draft,
            performed=self._performed(ritual),
            evening=self._evening_on(day),
            zone=self._clock.zone(),
            day=day if alone else None,
            name=self._names.of(ritual),
            typed_name=self._typed_name,
            vault=self._names.vault,
            kept=self._changed,
            stories=self._stories,
            preview=self._preview,
        )
        self._steps.show(self._words.steps(now), "key")
        self._addable.show(self._words.addable(now), "key")
        shown = replace(
            self._words.present(now),
            notice=self._notice,
            undoable=self._before is not None,
            file_text=self._file_text,
            file_trouble=self._file_trouble,
        )
        before, self._shown = self._shown, shown
        announce_changes(self, before, shown)

    def _day(self) -> tuple[int, bool]:
        """The next weekday that has this ritual, and whether it is one among others."""
        book = self._books.book()
        today = self._clock.now().astimezone(self._clock.zone()).weekday()
        days = book.days_of(self._draft.ritual.key) or (today,)
        return min(days, key=lambda day: (day - today) % 7), len(days) < 7  # noqa: PLR2004 - a week
