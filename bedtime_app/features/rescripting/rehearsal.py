"""One timed practice: the narrator tells a new dream, and never anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.narration import GOING_ON, NarrationState
from bedtime_app.core.script import Say
from bedtime_app.features.rescripting.practice_script import practice_script
from bedtime_app.features.rescripting.rescript import FEWEST_MINUTES, MOST_MINUTES

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.narration import Narrator
    from bedtime_app.core.script import Script
    from bedtime_app.features.rescripting.rescript import Rescript
    from bedtime_app.features.rescripting.rescript_words import PracticeWords


class Rehearsal:
    """Begins, holds and ends the practice; it knows the new dream and nothing of the old one."""

    def __init__(
        self,
        narrator: Narrator,
        words: PracticeWords,
        language: str,
        hush: Callable[[], None] = lambda: None,
    ) -> None:
        """`hush` makes whoever else has the narrator give it up."""
        self.changed: Listeners[[]] = Listeners()
        """Told when anything below may differ."""
        self.ended: Listeners[[str, int]] = Listeners()
        """Told once for each practice: whose it was, and its minutes, rounded; 0 is nothing."""
        self._narrator = narrator
        self._words = words
        self._language = language
        self._hush = hush
        self._script: Script | None = None
        self._rescript_id = ""
        self._heard = 0.0
        narrator.changed.add(self._listen)

    @property
    def going_on(self) -> bool:
        """Whether it is told or held."""
        return self._script is not None

    @property
    def held(self) -> bool:
        """Whether it is held."""
        return self.going_on and self._narrator.now().state is NarrationState.PAUSED

    @property
    def sentence(self) -> str:
        """What was said last."""
        if self._script is None:
            return ""
        heard = self._script.segments[: self._narrator.now().segment + 1]
        return next((part.text for part in reversed(heard) if isinstance(part, Say)), "")

    def begin(self, rescript: Rescript, minutes: int) -> bool:
        """Rehearse the new dream for so long, within the dose; False if none is written."""
        if not rescript.is_written:
            return False
        self.stop()
        self._hush()
        minutes = min(MOST_MINUTES, max(FEWEST_MINUTES, minutes))
        self._heard, self._rescript_id = 0.0, rescript.id
        self._script = practice_script(rescript.text, minutes, self._words, self._language)
        self._narrator.begin(self._script)
        self._narrator.sleep_in(None)  # a story's timer may still run for a sound that goes on
        self.changed.tell()
        return True

    def toggle(self) -> None:
        """Hold it, or let it go on."""
        if self.held:
            self._narrator.resume()
        elif self.going_on:
            self._narrator.pause()
        self.changed.tell()

    def stop(self) -> None:
        """Fall silent, and keep nothing of the words."""
        if self.going_on:
            self._end()
            self._narrator.stop()

    def _listen(self) -> None:
        if not self.going_on:
            return
        now = self._narrator.now()
        self._heard = max(self._heard, now.elapsed)
        if now.state not in GOING_ON:
            self._end()
        else:
            self.changed.tell()

    def _end(self) -> None:
        whose, self._script, self._rescript_id = self._rescript_id, None, ""
        minutes = min(MOST_MINUTES, round(self._heard / 60))
        self.changed.tell()
        self.ended.tell(whose, minutes)
