"""Everything a ritual needs of its evening, with the doors to the system faked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bedtime_app.features.rituals.ritual_run_view import RitualRunView
from bedtime_app.features.rituals.run_narration import RunNarration
from bedtime_app.features.rituals.run_sound import RunSound
from bedtime_app.features.rituals.tonights_run import TonightsRun
from tests.fakes import FakeSoundscape

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bedtime_app.core.night import Night
    from bedtime_app.core.script import Script
    from bedtime_app.features.rituals.ritual import Ritual, Step
    from bedtime_app.features.rituals.ritual_words import RitualWords
    from bedtime_app.features.rituals.tomorrow_list_store import TomorrowListStore
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock, FakeNarrator

PASSPHRASE = "a lamp in the window"


@dataclass
class Evening:
    """One evening; a run or a view made again finds what the one before has kept."""

    ritual: Ritual
    words: RitualWords
    clock: FakeClock
    narrator: FakeNarrator
    script_for: Callable[[Step], Script]
    lists: TomorrowListStore
    vault: Vault
    settings: SettingsStore
    tonight: Callable[[], Night]
    lights_out: datetime | None = field(default=None)
    soundscape: FakeSoundscape = field(default_factory=FakeSoundscape)

    def run(self) -> TonightsRun:
        return TonightsRun(
            ritual=lambda: self.ritual,
            clock=self.clock,
            settings=self.settings,
            narration=RunNarration(self.narrator, self.script_for),
            tonight=self.tonight,
            lights_out=lambda: self.lights_out,
            sound=RunSound(self.soundscape, self.settings),
        )

    def view(self) -> RitualRunView:
        return RitualRunView(
            ritual=lambda: self.ritual,
            words=self.words,
            clock=self.clock,
            narrator=self.narrator,
            script_for=self.script_for,
            lists=self.lists,
            vault=self.vault,
            settings=self.settings,
            tonight=self.tonight,
            lights_out=lambda: self.lights_out,
            soundscape=self.soundscape,
        )
