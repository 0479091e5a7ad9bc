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
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.settings_store import SettingsStore
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeClock, FakeNarrator
from tests.features.rituals.evening import PASSPHRASE, Evening

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.core.night import Night

CONTENT = Path(__file__).parents[3] / "resources" / "content" / "en"


def script(title: str) -> Script:
    sentences = ["Lie down.", "Let the bed hold you.", "There is nothing to do."]
    text = " ".join(sentences)
    said = [Say(each, text.index(each), text.index(each) + len(each), 0) for each in sentences]
    parts = (said[0], Pause(4), said[1], Pause(6), said[2])
    return Script(title, "en", "meditation", "", text, parts)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def closed_vault(profile_dir: Path) -> Iterator[Vault]:
    sets = [tomorrow_list_migrations, notebook_migrations, ritual_names_migrations]
    vault = Vault(profile_dir / "vault", sets)
    yield vault
    vault.lock()


@pytest.fixture
def vault(closed_vault: Vault) -> Vault:
    closed_vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    return closed_vault


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
