from __future__ import annotations

from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.local_time import night_of
from bedtime_app.core.script import Pause, Say, Script
from bedtime_app.features.rituals.notebook_migrations import notebook_migrations
from bedtime_app.features.rituals.ritual import Step, evening_ritual
from bedtime_app.features.rituals.ritual_names_migrations import ritual_names_migrations
from bedtime_app.features.rituals.ritual_words import RitualWords, read_ritual_words
from bedtime_app.features.rituals.tomorrow_list_migrations import tomorrow_list_migrations
from bedtime_app.features.rituals.tomorrow_list_store import TomorrowListStore
from bedtime_app.storage.settings_store import SettingsStore
from tests.fakes import FakeClock, FakeNarrator
from tests.features.rituals.evening import Evening

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.core.night import Night
    from bedtime_app.storage.migrate import MigrationSet
    from bedtime_app.storage.vault import Vault

CONTENT = Path(__file__).parents[3] / "resources" / "content" / "en"


def script(title: str) -> Script:
    sentences = ["Lie down.", "Let the bed hold you.", "There is nothing to do."]
    text = " ".join(sentences)
    said = [Say(each, text.index(each), text.index(each) + len(each), 0) for each in sentences]
    parts = (said[0], Pause(4), said[1], Pause(6), said[2])
    return Script(title, "en", "meditation", "", text, parts)


@pytest.fixture
def tables() -> Sequence[MigrationSet]:
    return (tomorrow_list_migrations, notebook_migrations, ritual_names_migrations)


@pytest.fixture
def lists(closed_vault: Vault, clock: FakeClock) -> TomorrowListStore:
    return TomorrowListStore(closed_vault, clock)


@pytest.fixture(scope="session")
def words() -> RitualWords:
    return read_ritual_words(CONTENT / "rituals.json")


@pytest.fixture
def evening(
    clock: FakeClock,
    closed_vault: Vault,
    lists: TomorrowListStore,
    words: RitualWords,
    profile_dir: Path,
) -> Evening:
    def tonight() -> Night:
        return night_of(clock.now(), time(15), clock.zone())

    def script_for(step: Step) -> Script:
        return script(step.script)

    return Evening(
        ritual=evening_ritual("scan", "story", body_scan_seconds=600, story_seconds=720),
        words=words,
        clock=clock,
        narrator=FakeNarrator(),
        script_for=script_for,
        lists=lists,
        vault=closed_vault,
        settings=SettingsStore(profile_dir / "settings.json"),
        tonight=tonight,
    )
