"""Sound by itself, its page, and a machine that stays awake while anything is heard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.app.evenings_ahead import seconds_until_rise
from bedtime_app.app.sound_awake import SoundAwake
from bedtime_app.features.sounds.sounds_view import SoundsView
from bedtime_app.system.awake import SystemAwake
from bedtime_app.system.timed_delay import TimedDelay

if TYPE_CHECKING:
    from bedtime_app.app.waiting import Waiting
    from bedtime_app.core.narration import Narrator


class OwnSounds(QObject):
    """The parts of sound, made in their order."""

    def __init__(self, waiting: Waiting, narrator: Narrator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        doors = waiting.doors
        self.soundscape = doors.soundscape()
        self.view = SoundsView(
            self.soundscape, waiting.settings, partial(seconds_until_rise, waiting), self
        )
        self.awake = SoundAwake(
            doors.awake or SystemAwake(doors.jobs, None),
            narrator,
            self.soundscape,
            TimedDelay("awake", self),
            self.tr("A story or a sound is playing"),
        )
        # What slept through the night would otherwise go on sounding in the morning.
        self._leave = (
            doors.power.sleeping.add(self.soundscape.stop) if doors.power is not None else None
        )

    def stop(self) -> None:
        """Follow nothing any longer, and let the machine sleep."""
        if self._leave is not None:
            self._leave()
        self.awake.stop()
