"""Keeps the soundscape in step with a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.soundscape import SoundKind
from bedtime_app.features.rituals.ritual import StepKind
from bedtime_app.features.rituals.ritual_run import RunState
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from bedtime_app.core.soundscape import Soundscape
    from bedtime_app.features.rituals.ritual_run import Run
    from bedtime_app.storage.settings_store import SettingsStore

SOUND_KIND: Setting[SoundKind] = Setting(
    name="sound_kind",
    default=SoundKind.RAIN,
    read=SoundKind,
    write=lambda kind: kind.value,
)


class RunSound:
    """Begins, holds, resumes and ends the sound of the step that a run is in."""

    def __init__(self, soundscape: Soundscape, settings: SettingsStore) -> None:
        self.soundscape = soundscape
        self._settings = settings
        self._visit: int | None = None
        self._seconds = 0.0

    @property
    def kind(self) -> SoundKind:
        """What sounds, or would."""
        return self._settings.get(SOUND_KIND)

    def choose(self, kind: SoundKind, run: Run) -> None:
        """Let something else sound, from now on and on other nights."""
        self._settings.put(SOUND_KIND, kind)
        if self._visit is not None:
            self._play(run)

    def follow(self, run: Run) -> None:
        """Make the soundscape do what that moment of the run asks."""
        if run.step.kind is not StepKind.SOUND or run.state is not RunState.RUNNING:
            self._end(held=run.state is RunState.PAUSED)
        elif self._visit != run.visit:
            self._play(run)
        elif run.step.seconds < self._seconds:
            self._seconds = run.step.seconds
            self.soundscape.fade_out()

    def _play(self, run: Run) -> None:
        self._visit, self._seconds = run.visit, run.step.seconds
        self.soundscape.play(self.kind, max(0.0, run.step.seconds - run.elapsed))

    def _end(self, *, held: bool) -> None:
        if self._visit is None:
            return
        self._visit = None
        if held:
            self.soundscape.stop()
        else:
            self.soundscape.fade_out()
