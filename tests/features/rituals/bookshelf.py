"""The book of rituals with everything its pages need, in one place."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from bedtime_app.features.rituals.ready_rituals import read_ready_words
from bedtime_app.features.rituals.ritual_book_store import RitualBookStore
from bedtime_app.features.rituals.ritual_book_view import RitualBookView
from bedtime_app.features.rituals.ritual_editor_view import RitualEditorView
from bedtime_app.features.rituals.ritual_names import RitualNames
from bedtime_app.features.rituals.ritual_names_store import RitualNamesStore
from bedtime_app.features.rituals.ritual_plan import to_ritual
from bedtime_app.features.rituals.ritual_words import RitualWords, StepWords, read_ritual_words
from bedtime_app.features.rituals.step_catalogue import CATALOGUE
from tests.fakes import FakeJobs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.features.rituals.ritual import Ritual
    from bedtime_app.features.rituals.ritual_book import RitualBook
    from bedtime_app.features.rituals.ritual_plan import PlannedRitual, PlannedStep
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

CONTENT = Path(__file__).parents[3] / "resources" / "content" / "en"
STORIES = (("stories/ferry", "The Ferry", 900.0), ("stories/snow", "Snow", 1200.0))


def every_word() -> RitualWords:
    """The shipped words; steps that have none yet say their key."""
    words = read_ritual_words(CONTENT / "rituals.json")
    steps = {
        key: words.steps.get(key, StepWords(key, f"{key} sentence", "hint", f"{key} evidence"))
        for key in CATALOGUE
    }
    cautions = {name: f"{name} caution" for step in CATALOGUE.values() for name in step.cautions}
    return RitualWords(steps, cautions | dict(words.cautions))


@dataclass
class Bookshelf:
    """One book on one profile, in whatever state its vault is."""

    settings: SettingsStore
    vault: Vault
    clock: FakeClock
    jobs: FakeJobs = field(default_factory=FakeJobs)
    lengths: dict[str, float] = field(default_factory=dict)
    evening: tuple[datetime, datetime] | None = None
    """One evening instead of those of the week."""

    def __post_init__(self) -> None:
        self.words = every_word()
        self.ready = read_ready_words(CONTENT / "ready_rituals.json")
        self.books = RitualBookStore(self.settings)
        self.stored_names = RitualNamesStore(self.vault, self.clock)
        self.names = RitualNames(self.stored_names, self.vault, self.ready)
        self._keys = count(1)

    @property
    def book(self) -> RitualBook:
        return self.books.book()

    def book_view(self) -> RitualBookView:
        return RitualBookView(
            books=self.books,
            names=self.names,
            words=self.words,
            ready=self.ready,
            performed=self.performed,
            measure=self.measure,
            jobs=self.jobs,
            new_key=lambda: f"new-{next(self._keys)}",
        )

    def editor(self) -> RitualEditorView:
        return RitualEditorView(
            books=self.books,
            names=self.names,
            words=self.words,
            clock=self.clock,
            evening_on=self.evening_on,
            performed=self.performed,
            scripts=self.stories,
            jobs=self.jobs,
        )

    def evening_on(self, weekday: int) -> tuple[datetime, datetime]:
        """From 21:45 to 22:45 on that weekday of this week, and an hour later on Sundays."""
        if self.evening is not None:
            return self.evening
        local = self.clock.now().astimezone(self.clock.zone())
        day = local.replace(hour=21, minute=45, second=0) + timedelta(
            days=weekday - local.weekday(), hours=1 if weekday == 6 else 0
        )
        return day, day + timedelta(hours=1)

    def performed(self, planned: PlannedRitual) -> Ritual:
        return to_ritual(planned, self._script, self.lengths.get)

    def measure(self) -> None:
        self.lengths.update({script: seconds for script, _, seconds in STORIES})

    def stories(self) -> Sequence[tuple[str, str, float]]:
        self.measure()
        return STORIES

    def _script(self, step: PlannedStep) -> str:
        return step.script or CATALOGUE[step.key].script or STORIES[0][0]


def rows(model: object) -> list[dict[str, object]]:
    """What a list model shows."""
    names = model.roleNames()  # type: ignore[attr-defined]  # a RecordListModel behind a Property
    count_ = model.rowCount()  # type: ignore[attr-defined]
    return [
        {
            str(bytes(name.data()), "ascii"): model.data(model.index(row), role)  # type: ignore[attr-defined]
            for role, name in names.items()
        }
        for row in range(count_)
    ]
