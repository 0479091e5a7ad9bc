"""Tonight's run of the ritual: begun, driven by the clock, and kept so that it can go on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.features.rituals.ritual import StepKind, fitted
from bedtime_app.features.rituals.ritual_place import RITUAL_PLACE, KeptPlace, kept_place
from bedtime_app.features.rituals.ritual_run import Run, RunState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Clock
    from bedtime_app.features.rituals.ritual import Ritual
    from bedtime_app.features.rituals.ritual_run import Place
    from bedtime_app.features.rituals.run_narration import RunNarration
    from bedtime_app.features.rituals.run_sound import RunSound
    from bedtime_app.storage.settings_store import SettingsStore

KEEP_PLACE_EVERY = 60.0
"""Seconds; what a crash may cost of a step."""
_UNDER_WAY = (RunState.RUNNING, RunState.PAUSED)


class TonightsRun:
    """One run at a time; the ritual is made shorter when lights-out is near."""

    def __init__(  # noqa: PLR0913 - ports and questions to the evening, each needed
        self,
        *,
        ritual: Callable[[], Ritual],
        clock: Clock,
        settings: SettingsStore,
        narration: RunNarration,
        tonight: Callable[[], Night],
        lights_out: Callable[[], datetime | None],
        sound: RunSound | None = None,
    ) -> None:
        self.changed: Listeners[[]] = Listeners()
        """Told after every event, also when nothing but time has passed."""
        self.shorter = False
        """Whether something was shortened or left out because it is late."""
        self._ritual = ritual
        self._clock = clock
        self._settings = settings
        self._narration = narration
        self._tonight = tonight
        self._lights_out = lights_out
        self._sound = sound
        self._alone = False
        self._kept_at = 0.0
        self._night = tonight()
        self.run = Run(ritual())
        narration.narrator.changed.add(self._follow_narrator)

    @property
    def under_way(self) -> bool:
        """Whether a run is going on or held."""
        return self.run.state in _UNDER_WAY

    @property
    def outlived_its_night(self) -> bool:
        """Whether a run is going on, held or finished that was begun on another night."""
        begun = self.run.state not in (RunState.WAITING, RunState.LEFT)
        return begun and self._night != self._tonight()

    def kept_place(self) -> Place | None:
        """Where tonight's ritual was left, if it was."""
        return kept_place(self._settings, self._tonight(), self._ritual().key)

    def begin(self) -> None:
        """Begin, or go on where tonight's run was left; fine if one is under way."""
        if self.under_way:
            return
        self._night, self._alone = self._tonight(), False
        place = self.kept_place()
        run = Run.at(self._ritual(), place)
        self.shorter = False
        self._become(self._fit(run).begin(self._clock.monotonic()))

    def begin_alone(self, ritual: Ritual) -> None:
        """Begin another ritual than tonight's, of which no place is kept; fine if one goes on."""
        if self.under_way:
            return
        self._night, self._alone = self._tonight(), True
        self.shorter = False
        self._become(Run(ritual).begin(self._clock.monotonic()))

    def start_over(self) -> None:
        """Begin at the first step, wherever the run was left."""
        self.leave()
        self._settings.put(RITUAL_PLACE, None)
        self.begin()

    def toggle_pause(self) -> None:
        """Hold the step, or go on; what is done away from the screen is not held but over."""
        now = self._clock.monotonic()
        if self.run.step.kind is StepKind.AWAY:
            self._become(self.run.next(now))
            return
        running = self.run.state is RunState.RUNNING
        self._become(self.run.pause(now) if running else self.run.resume(now))

    def hold(self) -> None:
        """Hold the step, unless it is done away from the screen; fine if nothing goes on."""
        if self.run.state is RunState.RUNNING and self.run.step.kind is not StepKind.AWAY:
            self.toggle_pause()

    def next(self) -> None:
        """Go to the next step."""
        self._become(self.run.next(self._clock.monotonic()))

    def back(self) -> None:
        """Go to the step before."""
        self._become(self.run.back(self._clock.monotonic()))

    def leave(self) -> None:
        """Go away without losing anything."""
        if self.under_way:
            self._become(self.run.leave(self._clock.monotonic()))

    def darken(self) -> None:
        """Lights-out has come: end the present step softly, and then nothing but the dark."""
        if self.under_way:
            self._become(self.run.darkened(self._clock.monotonic()))

    def tick(self) -> None:
        """Let time pass."""
        self._become(self.run.tick(self._clock.monotonic()))

    def _become(self, run: Run) -> None:
        before = self.run
        if run.index > before.index and run.state is RunState.RUNNING:
            run = self._fit(run)
        self.run = run
        self._narration.follow(run)
        if run is not self.run:
            return  # the narrator answered at once and has already moved the run on
        if self._sound is not None:
            self._sound.follow(run)
        moved = (run.visit, run.state) != (before.visit, before.state)
        if moved or run.counted_until - self._kept_at >= KEEP_PLACE_EVERY:
            self._keep_place()
        self.changed.tell()

    def _follow_narrator(self) -> None:
        run = self._narration.after(self.run, self._clock.monotonic())
        if run is not self.run:
            self._become(run)
        elif self.under_way:
            self.changed.tell()

    def _fit(self, run: Run) -> Run:
        lights_out = self._lights_out()
        if lights_out is None:
            return run
        seconds = (lights_out - self._clock.now()).total_seconds()
        if run.state is RunState.WAITING and run.index == 0 and run.elapsed == 0:
            ritual = replace(run.ritual, steps=fitted(run.ritual.steps, seconds))
            fit = replace(run, ritual=ritual)
        else:
            fit = run.fitted(seconds)
        self.shorter = self.shorter or fit.ritual != run.ritual
        return fit

    def _keep_place(self) -> None:
        run = self.run
        self._kept_at = run.counted_until
        if self._alone:
            return
        over = run.state is RunState.FINISHED or run.step.kind is StepKind.LIGHTS_OUT
        kept = None if over else KeptPlace(self._night, run.ritual.key, run.place)
        self._settings.put(RITUAL_PLACE, kept)
