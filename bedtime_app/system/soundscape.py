"""Soft sound through the same device as the voice; loops are built in `Jobs`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.result import Ok
from bedtime_app.core.sound_mix import Stretch, crossing, stretches_of
from bedtime_app.core.soundscape import FADE_OUT_SECONDS
from bedtime_app.system.audio.offers import ChangeMix, FadeBed, LayMix
from bedtime_app.system.audio.output import SOUNDSCAPE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bedtime_app.core.delay import Delay
    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.core.sound_mix import Mix
    from bedtime_app.core.soundscape import Sound, SoundKind
    from bedtime_app.system.audio.bed_levels import Layers
    from bedtime_app.system.audio.loops import Loop
    from bedtime_app.system.audio.output import SoundOutput

_CUT_SECONDS = 0.15
_GLIDE_SECONDS = 0.4
_AFTER = 1.0
"""Seconds for which the device is held after the last sound, because it buffers."""


class MixedSoundscape:
    """A `Soundscape`; tells its listeners on the thread of the app's event loop."""

    def __init__(self, output: SoundOutput, jobs: Jobs, delay: Delay, *, seed: int = 0) -> None:
        self.changed: Listeners[[]] = Listeners()
        self._output = output
        self._jobs = jobs
        self._delay = delay
        self._seed = seed
        self._playing = False
        self._audible = True
        self._asked = 0
        self._stretches: tuple[Stretch, ...] = ()
        self._laid = False
        self._building: int | None = None
        """What had been asked when the loops were that are being built."""
        self._kept: dict[SoundKind, Loop] = {}
        output.audible.add(self._on_audible)
        output.stuck.add(self._on_stuck)

    @property
    def playing(self) -> bool:
        """Whether something sounds or is about to; still true while it fades."""
        return self._playing

    @property
    def audible(self) -> bool:
        """False once it is known that there is no sound device."""
        return self._audible

    def play(self, sound: Sound, seconds: float | None = None) -> None:
        """Fade in instead of what sounded; be silent after `seconds`, if given."""
        self._asked += 1
        self._laid = False
        self._delay.stop()
        self._output.warm()
        self._stretches = stretches_of(sound, seconds)
        self._when_built(0, self._lay)
        self._become(playing=True, audible=self._audible)

    def change(self, mix: Mix) -> None:
        """Glide to this mix, once its loops are there; a night goes on as planned."""
        if self._playing and len(self._stretches) == 1:
            self._stretches = (Stretch(mix, self._stretches[0].seconds),)
            if self._laid:
                self._when_built(0, self._glide)

    def fade_out(self) -> None:
        """Be silent within `FADE_OUT_SECONDS`; fine if nothing sounds."""
        self._end(FADE_OUT_SECONDS)

    def stop(self) -> None:
        """Fall silent without a click, now."""
        self._end(_CUT_SECONDS)

    def _when_built(self, place: int, then: Callable[[], None]) -> None:
        """Do it once every loop of that stretch is there, unless something else is asked before."""
        missing = tuple(kind for kind in self._powers(place) if kind not in self._kept)
        if not missing:
            then()
        elif self._building != self._asked:
            self._building = asked = self._asked

            def built(loops: Result[dict[SoundKind, Loop]]) -> None:
                if not isinstance(loops, Ok):
                    raise loops.error
                self._kept.update(loops.value)
                if asked == self._asked:
                    self._building = None
                    self._when_built(place, then)

            self._jobs.run(partial(_build, missing, self._seed), built)

    def _lay(self) -> None:
        lengths = [stretch.seconds for stretch in self._stretches]
        seconds = sum(length for length in lengths if length is not None)
        self._output.offer(LayMix(self._layers(0), None if None in lengths else seconds))
        self._output.play(SOUNDSCAPE)
        self._laid = True
        self._begin(0)

    def _begin(self, place: int) -> None:
        """See to what comes after the stretch that begins now."""
        wanted = {kind for near in self._stretches[place : place + 2] for kind in near.mix.powers()}
        self._kept = {kind: loop for kind, loop in self._kept.items() if kind in wanted}
        seconds = self._stretches[place].seconds
        if seconds is None:
            return
        if place + 1 == len(self._stretches):
            self._delay.start(seconds + _AFTER * (place + 1), self._rest)
        else:
            self._delay.start(seconds, partial(self._begin, place + 1))
            self._when_built(place + 1, partial(self._cross, place + 1))

    def _cross(self, place: int) -> None:
        lasts = crossing(self._stretches[place - 1], self._stretches[place])
        before = sum(stretch.seconds or 0.0 for stretch in self._stretches[:place])
        self._output.offer(ChangeMix(self._layers(place), lasts, before - lasts))

    def _glide(self) -> None:
        self._output.offer(ChangeMix(self._layers(0), _GLIDE_SECONDS))

    def _powers(self, place: int) -> Mapping[SoundKind, float]:
        return self._stretches[place].mix.powers()

    def _layers(self, place: int) -> Layers:
        return tuple((self._kept[kind], power) for kind, power in self._powers(place).items())

    def _end(self, seconds: float) -> None:
        self._asked += 1
        self._laid = False
        if self._playing:
            self._output.offer(FadeBed(seconds))
            self._delay.start(seconds + _AFTER, self._rest)

    def _rest(self) -> None:
        self._delay.stop()
        self._output.rest(SOUNDSCAPE)
        self._become(playing=False, audible=self._audible)

    def _on_audible(self, audible: bool) -> None:  # noqa: FBT001 - told by the output
        self._become(playing=self._playing, audible=audible)

    def _on_stuck(self) -> None:
        self._become(playing=self._playing, audible=False)

    def _become(self, *, playing: bool, audible: bool) -> None:
        if (playing, audible) != (self._playing, self._audible):
            self._playing, self._audible = playing, audible
            self.changed.tell()


def _build(kinds: tuple[SoundKind, ...], seed: int) -> dict[SoundKind, Loop]:
    from bedtime_app.system.audio.loops import build_loop

    return {kind: build_loop(kind, seed) for kind in kinds}
