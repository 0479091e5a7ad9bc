from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.stories.library import Library
from bedtime_app.features.stories.reading_places import ReadingPlaces
from bedtime_app.storage.settings_store import SettingsStore
from tests.fakes import FakeJobs, FakeNarrator

if TYPE_CHECKING:
    from pathlib import Path

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
def places(profile_dir: Path) -> ReadingPlaces:
    return ReadingPlaces(SettingsStore(profile_dir / "settings.json"))


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def narrator() -> FakeNarrator:
    return FakeNarrator()
