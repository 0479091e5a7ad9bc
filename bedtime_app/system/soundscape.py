"""Soft sound through the same device as the voice; loops are built in `Jobs`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.result import Ok
from bedtime_app.core.soundscape import FADE_OUT_SECONDS
from bedtime_app.system.audio.offers import FadeBed, LayBed
from bedtime_app.system.audio.output import SOUNDSCAPE

if TYPE_CHECKING:
    from bedtime_app.core.delay import Delay
    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.core.soundscape import SoundKind
    from bedtime_app.system.audio.loops import Loop
    from bedtime_app.system.audio.output import SoundOutput

_CUT_SECONDS = 0.15
_AFTER = 1.0
"""Seconds for which the device is held after the last sound, because it buffers."""


class MixedSoundscape:
    """A `Soundscape`; tells its listeners on the thread of the app's event loop."""

    def __init__(self, output: SoundOutput, jobs: Jobs, delay: Delay) -> None:
        self.changed: Listeners[[]] = Listeners()
        self._output = output
        self._jobs = jobs
        self._delay = delay
        self._playing = False
        self._audible = True
        self._asked = 0
        self._kept: tuple[SoundKind, Loop] | None = None
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

    def play(self, kind: SoundKind, seconds: float | None = None) -> None:
        """Fade in instead of what sounded; be silent after `seconds`, if given."""
        self._asked += 1
        self._delay.stop()
        self._output.warm()
        if self._kept is not None and self._kept[0] is kind:
            self._lay(self._kept[1], seconds)
        else:
            self._jobs.run(partial(_build, kind), partial(self._built, self._asked, kind, seconds))
        self._become(playing=True, audible=self._audible)

    def fade_out(self) -> None:
        """Be silent within `FADE_OUT_SECONDS`; fine if nothing sounds."""
        self._end(FADE_OUT_SECONDS)

    def stop(self) -> None:
        """Fall silent without a click, now."""
        self._end(_CUT_SECONDS)

    def _built(
        self, asked: int, kind: SoundKind, seconds: float | None, loop: Result[Loop]
    ) -> None:
        if not isinstance(loop, Ok):
            raise loop.error
        self._kept = (kind, loop.value)
        if asked == self._asked:
            self._lay(loop.value, seconds)

    def _lay(self, loop: Loop, seconds: float | None) -> None:
        self._output.offer(LayBed(loop, seconds))
        self._output.play(SOUNDSCAPE)
        if seconds is not None:
            self._delay.start(seconds + _AFTER, self._rest)

    def _end(self, seconds: float) -> None:
        self._asked += 1
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


def _build(kind: SoundKind) -> Loop:
    from bedtime_app.system.audio.loops import build_loop

    return build_loop(kind)
