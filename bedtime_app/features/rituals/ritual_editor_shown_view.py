"""What the page of one ritual says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bedtime_app.design.evidence_words_view import grade
from bedtime_app.features.rituals.ritual import StepKind
from bedtime_app.features.rituals.ritual_plan import BREATHS, LIGHTS_OUT, STORY, planned_step
from bedtime_app.features.rituals.ritual_words_view import RitualPlanWords, whole_minutes
from bedtime_app.features.rituals.step_catalogue import CATALOGUE
from bedtime_app.storage.errors import DiskFull
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from PySide6.QtCore import QObject

    from bedtime_app.features.rituals.ritual import Ritual
    from bedtime_app.features.rituals.ritual_editor_draft import RitualDraft
    from bedtime_app.features.rituals.ritual_plan import PlannedStep
    from bedtime_app.features.rituals.ritual_words import RitualWords

STEP_ROLES = (
    "key",
    "name",
    "begins",
    "lengthText",
    "placeText",
    "minutes",
    "minutesError",
    "adjustable",
    "last",
    "grade",
    "caution",
    "breathIndex",
    "breathText",
    "holdsOffered",
    "holds",
    "holdsCaution",
    "storyIndex",
)
ADDABLE_ROLES = ("key", "name", "lengthText", "grade", "evidence", "caution", "error")


@dataclass(frozen=True, slots=True)
class EditorNow:
    """Everything that decides what the page says."""

    draft: RitualDraft
    performed: Ritual
    evening: tuple[datetime, datetime]
    """Wind-down and lights-out of the next evening that has the ritual."""
    zone: ZoneInfo
    day: int | None
    """That evening's weekday, unless every evening has it."""
    name: str
    typed_name: str | None
    vault: VaultState
    kept: bool
    stories: tuple[tuple[str, str], ...]
    preview: int

    def begins(self, place: int) -> datetime:
        """The instant at which that step begins."""
        before = sum(step.seconds for step in self.performed.steps[:place])
        return self.evening[0].astimezone(UTC) + timedelta(seconds=before)

    def local(self, place: int) -> datetime:
        """The same, as the person's clocks show it."""
        return self.begins(place).astimezone(self.zone)

    @property
    def ends(self) -> datetime:
        """The instant at which it ends, in whole minutes after wind-down as its length is said."""
        return self.evening[0].astimezone(UTC) + timedelta(
            minutes=whole_minutes(self.performed.seconds)
        )

    @property
    def over(self) -> timedelta:
        """How long after lights-out it ends; negative if before."""
        return self.ends - self.evening[1].astimezone(UTC)

    def position(self, place: int) -> float:
        """Where on the arc that step begins: 0 at wind-down, 1 at lights-out and after."""
        wind_down, lights_out = (instant.astimezone(UTC) for instant in self.evening)
        return min(1.0, (self.begins(place) - wind_down) / (lights_out - wind_down))


@dataclass(frozen=True, slots=True)
class EditorShown:
    """Everything the page shows but for its steps."""

    name: str = ""
    title: str = ""
    name_hint: str = ""
    name_error: str = ""
    nameable: bool = False
    total_text: str = ""
    ends_text: str = ""
    late_text: str = ""
    kept_text: str = ""
    notice: str = ""
    undoable: bool = False
    file_text: str = ""
    file_trouble: str = ""
    story_options: tuple[str, ...] = ()
    arc_moments: tuple[dict[str, object], ...] = ()
    preview_index: int = 0
    preview_count: int = 0
    preview_time: str = ""
    preview_name: str = ""
    preview_sentence: str = ""
    preview_hint: str = ""
    preview_progress: float = 0.0


class EditorWords(RitualPlanWords):
    """Says what a ritual on its page is."""

    def __init__(self, words: RitualWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def present(self, now: EditorNow) -> EditorShown:
        """Say all but the rows."""
        shown = self._words.steps[now.performed.steps[now.preview].key]
        return EditorShown(
            name=now.name if now.typed_name is None else now.typed_name,
            title=now.name or self.tr("Your ritual"),
            name_hint=self._name_hint(now.vault),
            name_error="" if now.typed_name in {None, now.name} else self._name_error(now),
            nameable=now.vault is VaultState.OPEN,
            total_text=self.length(now.performed.seconds),
            ends_text=self._ends(now),
            late_text=self._late(now),
            kept_text=self._kept(now),
            story_options=(self.tr("Tonight’s, in turn"), *(title for _, title in now.stories)),
            arc_moments=tuple(self._moment(now, at) for at in range(len(now.performed.steps))),
            preview_index=now.preview,
            preview_count=len(now.performed.steps),
            preview_time=self.clock(now.local(now.preview)),
            preview_name=shown.name,
            preview_sentence=shown.sentence,
            preview_hint=shown.hint,
            preview_progress=now.position(now.preview),
        )

    def steps(self, now: EditorNow) -> list[dict[str, object]]:
        """Say each step of the ritual."""
        return [self._step(now, at, step) for at, step in enumerate(now.draft.ritual.steps)]

    def addable(self, now: EditorNow) -> list[dict[str, object]]:
        """Say each step that could be added."""
        return [
            {
                "key": key,
                "name": self._words.steps[key].name,
                "lengthText": self._length(planned_step(key), CATALOGUE[key].seconds),
                "grade": grade(CATALOGUE[key].evidence),
                "evidence": self._words.steps[key].evidence,
                "caution": self._words.caution_of(CATALOGUE[key]),
                "error": self._trouble(now.draft, key),
            }
            for key in now.draft.addable()
        ]

    def place(self, key: str, at: int, count: int) -> str:
        """Say where a step has been moved to."""
        place = self.tr("%1, step %2 of %3").replace("%1", self._words.steps[key].name)
        return place.replace("%2", str(at + 1)).replace("%3", str(count))

    def added(self, key: str) -> str:
        """Say that a step is there."""
        return self.tr("%1 is added before lights-out.").replace("%1", self._words.steps[key].name)

    def removed(self, key: str) -> str:
        """Say that a step is gone."""
        return self.tr("%1 is taken out.").replace("%1", self._words.steps[key].name)

    def written(self) -> str:
        """Say that the ritual is a file now."""
        return self.tr("The file is written. Its name and its steps are in it, and nothing else.")

    def unwritten(self, error: Exception) -> str:
        """Say why the file could not be written."""
        if isinstance(error, FileExistsError):
            return self.tr("There is a file of that name already. It was left alone.")
        if isinstance(error, DiskFull):
            return self.tr("The disk is full. Nothing was written.")
        return self.tr("Nothing can be written there. Choose another folder.")

    def _step(self, now: EditorNow, at: int, step: PlannedStep) -> dict[str, object]:
        offered = CATALOGUE[step.key]
        return {
            "key": step.key,
            "name": self._words.steps[step.key].name,
            "begins": self.clock(now.local(at)),
            "lengthText": self._length(step, now.performed.steps[at].seconds),
            "placeText": self.place(step.key, at, len(now.draft.ritual.steps)),
            "minutes": now.draft.minutes(step.key),
            "minutesError": self._minutes_error(now.draft, step.key),
            "adjustable": step.kind is not StepKind.NARRATION,
            "last": step.key == LIGHTS_OUT,
            "grade": grade(offered.evidence),
            "caution": self._words.caution_of(offered),
            "breathIndex": BREATHS.index(step.breath) if offered.breath else -1,
            "breathText": self.breath(step) if offered.breath else "",
            "holdsOffered": step.holds_offered,
            "holds": step.holds,
            "holdsCaution": self.holds_caution() if step.holds_offered and step.holds else "",
            "storyIndex": self._story(now, step) if step.key == STORY else -1,
        }

    def _length(self, step: PlannedStep, seconds: float) -> str:
        told = step.kind is StepKind.NARRATION
        return self.told_length(seconds) if told else self.length(seconds)

    def _story(self, now: EditorNow, step: PlannedStep) -> int:
        there = ["", *(script for script, _ in now.stories)]
        return there.index(step.script) if step.script in there else 0

    def _moment(self, now: EditorNow, at: int) -> dict[str, object]:
        return {
            "time": self.clock(now.local(at)),
            "name": self._words.steps[now.performed.steps[at].key].name,
            "position": now.position(at),
            "done": at <= now.preview,
        }

    def _minutes_error(self, draft: RitualDraft, key: str) -> str:
        trouble = self._trouble(draft, key)
        return self.no_minutes() if key in draft.typed and not trouble else trouble

    def _trouble(self, draft: RitualDraft, key: str) -> str:
        return self.trouble(draft.troubles[key]) if key in draft.troubles else ""

    def _kept(self, now: EditorNow) -> str:
        whole = not now.draft.typed and not now.draft.troubles
        return self.tr("Kept.") if now.kept and whole else ""

    def _ends(self, now: EditorNow) -> str:
        ends = self.clock(now.ends.astimezone(now.zone))
        if now.day is None:
            return self.tr("Begun at wind-down, it ends at %1.").replace("%1", ends)
        said = self.tr("Begun at wind-down on %1, it ends at %2.")
        return said.replace("%1", self.weekday(now.day)).replace("%2", ends)

    def _late(self, now: EditorNow) -> str:
        minutes = -(-now.over // timedelta(minutes=1))
        if minutes <= 0:
            return ""
        return self.tr(
            "This ends %n minutes after lights-out. On such an evening it will be shortened.",
            "",
            minutes,
        )

    def _name_hint(self, vault: VaultState) -> str:
        return {
            VaultState.OPEN: self.tr("Only you see it: it is kept in the vault."),
            VaultState.LOCKED: self.tr("A name of your own can be read while the vault is open."),
            VaultState.ABSENT: self.tr(
                "A name of your own would be kept in the vault; there is none yet."
            ),
        }[vault]

    def _name_error(self, now: EditorNow) -> str:
        typed = now.typed_name or ""
        if not typed.strip() or typed.strip() == now.name:
            return ""
        if now.vault is VaultState.OPEN:
            return self.tr("A name has at most eighty letters, all of which can be seen.")
        return self.tr("This name is not kept yet, for the vault is not open.")
