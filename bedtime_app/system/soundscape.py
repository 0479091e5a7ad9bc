"""Soft sound through the same device as the voice; loops are built in `Jobs`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.sound_mix import crossing, stretches_of
from bedtime_app.core.soundscape import FADE_OUT_SECONDS
from bedtime_app.system.audio.loop_shelf import LoopShelf
from bedtime_app.system.audio.offers import ChangeBed, FadeBed, LayBed
from bedtime_app.system.audio.output import SOUNDSCAPE

if TYPE_CHECKING:
    from bedtime_app.core.delay import Delay
    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.sound_mix import Mix, Stretch
    from bedtime_app.core.soundscape import Sound
    from bedtime_app.system.audio.bed_levels import Layers
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
        self._shelf = LoopShelf(jobs, seed)
        self._delay = delay
        self._playing = False
        self._audible = True
        self._sound: Sound | None = None
        self._stretches: tuple[Stretch, ...] = ()
        self._place = 0
        """Which of them sounds, or comes already."""
        self._laid = False
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

    @property
    def sound(self) -> Sound | None:
        """What was asked for last, while it plays."""
        return self._sound if self._playing else None

    def play(self, sound: Sound, seconds: float | None = None) -> None:
        """Fade in instead of what sounded; be silent after `seconds`, if given."""
        self._sound = sound
        self._delay.stop()
        self._output.warm()
        self._stretches, self._place, self._laid = stretches_of(sound, seconds), 0, False
        self._shelf.give_up()
        self._shelf.get(self._present, self._lay)
        self._become(playing=True, audible=self._audible)

    def change(self, sound: Sound) -> None:
        """Glide to this, once its loops are there, if it lasts as long as what sounds."""
        present = [stretch.seconds for stretch in self._stretches]
        wished = stretches_of(sound, present[-1] if present else None)
        if self._playing and [stretch.seconds for stretch in wished] == present:
            self._sound, self._stretches = sound, wished
            if self._laid:
                self._shelf.get(self._present, self._glide)

    def fade_out(self) -> None:
        """Be silent within `FADE_OUT_SECONDS`; fine if nothing sounds."""
        self._end(FADE_OUT_SECONDS)

    def stop(self) -> None:
        """Fall silent without a click, now."""
        self._end(_CUT_SECONDS)

    def _present(self) -> Mix:
        return self._stretches[self._place].mix

    def _next(self) -> Mix:
        return self._stretches[self._place + 1].mix

    def _lay(self, layers: Layers) -> None:
        lengths = [stretch.seconds for stretch in self._stretches]
        seconds = sum(length for length in lengths if length is not None)
        self._output.offer(LayBed(layers, None if None in lengths else seconds))
        self._output.play(SOUNDSCAPE)
        self._laid = True
        self._begin(0)

    def _begin(self, place: int) -> None:
        """See to what comes after the stretch whose sound begins to come now."""
        self._place = place
        self._prepare_next()
        seconds = self._stretches[place].seconds
        if seconds is None:
            return
        coming, going = self._crossing(place - 1), self._crossing(place)
        if place + 1 == len(self._stretches):
            self._delay.start(coming + seconds + _AFTER * (place + 1), self._rest)
        else:
            self._delay.start(coming + seconds - going, partial(self._begin, place + 1))

    def _prepare_next(self) -> None:
        near = self._stretches[self._place : self._place + 2]
        self._shelf.keep_only(stretch.mix for stretch in near)
        if len(near) > 1:
            until = sum(stretch.seconds or 0.0 for stretch in self._stretches[: self._place + 1])
            lasts = self._crossing(self._place)
            self._shelf.get(self._next, partial(self._cross, lasts=lasts, at=until - lasts))

    def _crossing(self, place: int) -> float:
        """The seconds at the end of that stretch in which it turns into the next, if it does."""
        if not 0 <= place < len(self._stretches) - 1:
            return 0.0
        return crossing(*self._stretches[place : place + 2])

    def _cross(self, layers: Layers, *, lasts: float, at: float) -> None:
        self._output.offer(ChangeBed(layers, lasts, at))

    def _glide(self, layers: Layers) -> None:
        self._output.offer(ChangeBed(layers, _GLIDE_SECONDS))
        self._prepare_next()

    def _end(self, seconds: float) -> None:
        self._shelf.give_up()
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
