from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.night import Night
from bedtime_app.features.stories.library import Library
from bedtime_app.features.stories.reading_places import ReadingPlaces
from bedtime_app.features.stories.story_marks import StoryMarks
from bedtime_app.features.stories.story_telling import StoryTelling
from bedtime_app.features.stories.telling_wishes import TellingWishes
from bedtime_app.storage.settings_store import SettingsStore
from tests.fakes import FakeClock, FakeJobs, FakeNarrator

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.core.narration import Telling
    from bedtime_app.core.script import Script

CANAL = """---
title: The Canal
kind: story
summary: Water & <reeds>
---

The gates drip. Then they stop.

# Evening

She hangs the windlass up. It swings twice & is <still>. There are beans.

[pause 4s]

Tonight there is only the bench.
"""
SCAN = """---
title: A Body Scan
kind: meditation
summary: Lying down
---

Lie down.

[pause 2m]

Rest.
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    for folder, name, text in (
        ("stories", "the-canal", CANAL),
        ("meditations", "body-scan", SCAN),
    ):
        place = tmp_path / "content" / "en" / folder
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{name}.md").write_text(text, "utf-8")
    return tmp_path / "content"


@pytest.fixture
def library(content: Path) -> Library:
    return Library(content)


@pytest.fixture
def places(settings: SettingsStore) -> ReadingPlaces:
    return ReadingPlaces(settings)


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def narrator() -> FakeNarrator:
    return FakeNarrator()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 11, 19, 20, 30, tzinfo=UTC))


@pytest.fixture
def settings(profile_dir: Path) -> SettingsStore:
    return SettingsStore(profile_dir / "settings.json")


class Evening:
    """Tonight, as the test wants it."""

    def __init__(self) -> None:
        self.night = Night(date(2026, 11, 19))
        self.lights_out: datetime | None = datetime(2026, 11, 19, 22, tzinfo=UTC)
        self.left_out: frozenset[int] | None = frozenset()
        """Segments without which every story ends in time; None where none does."""


@pytest.fixture
def evening() -> Evening:
    return Evening()


@pytest.fixture
def marks(settings: SettingsStore, evening: Evening) -> StoryMarks:
    return StoryMarks(settings, lambda: evening.night)


@pytest.fixture
def wishes(settings: SettingsStore, evening: Evening) -> TellingWishes:
    def trim(script: Script, _telling: Telling, _segment: int) -> tuple[int, ...] | None:
        if evening.left_out is None:
            return None
        return tuple(one for one in range(len(script.segments)) if one not in evening.left_out)

    return TellingWishes(settings, lambda: evening.night, lambda: evening.lights_out, trim)


@pytest.fixture
def telling(
    narrator: FakeNarrator,
    places: ReadingPlaces,
    marks: StoryMarks,
    wishes: TellingWishes,
    clock: FakeClock,
) -> StoryTelling:
    return StoryTelling(narrator, places, marks, wishes, clock)
