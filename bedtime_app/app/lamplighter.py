"""Dims and warms the window minute by minute, as far as the person lets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.result import Ok
from bedtime_app.design.lamp import palette
from bedtime_app.features.preferences.preferences import (
    APPEARANCE,
    MOTION,
    TEXT_SCALE,
    Appearance,
    MotionChoice,
)
from bedtime_app.shell.lamplight import DIMMEST, Lamplight, lamplight

if TYPE_CHECKING:
    from bedtime_app.core.ports import Clock
    from bedtime_app.core.result import Result
    from bedtime_app.features.evening.evening_watch import EveningWatch
    from bedtime_app.shell.shell_view import ShellView
    from bedtime_app.storage.settings_store import SettingsStore

EVERY_MS = 60_000
NEARLY_BLACK = ("dark", "black")
"""The pages that no choice of the light makes bright."""


class Lamplighter(QObject):
    """Lights the shell; its timer runs only while the window is seen."""

    def __init__(
        self,
        shell: ShellView,
        watch: EveningWatch,
        clock: Clock,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.minute: Listeners[[]] = Listeners()
        """Told once a minute while the window is seen."""
        self._shell = shell
        self._watch = watch
        self._clock = clock
        self._settings = settings
        self._system_is_still = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.light)
        self._timer.timeout.connect(self.minute.tell)
        shell.pageChanged.connect(self.light)
        watch.changed.add(self.light)
        settings.changed.add(lambda _name: self.light())
        self.light()

    def seen(self, *, visible: bool) -> None:
        """The window is shown or hidden."""
        if visible:
            self.light()
            self._timer.start()
        else:
            self._timer.stop()

    def light(self) -> None:
        """Give the shell the light of this minute."""
        light = self._now()
        self._shell.light(night=light.night, palette=palette(light.night, light.lamp))
        self._shell.adapt(text_scale=self._settings.get(TEXT_SCALE), still=self._is_still())

    def hear_of_motion(self, outcome: Result[bool]) -> None:
        """What the system says about holding things still."""
        self._system_is_still = isinstance(outcome, Ok) and outcome.value
        self.light()

    def _is_still(self) -> bool:
        return self._system_is_still or self._settings.get(MOTION) is MotionChoice.STILL

    def _now(self) -> Lamplight:
        if self._shell.page in NEARLY_BLACK:
            return Lamplight(night=True, lamp=DIMMEST)
        appearance = self._settings.get(APPEARANCE)
        if appearance is Appearance.ALWAYS_DAY:
            return Lamplight(night=False, lamp=1.0)
        tonight = self._watch.tonight()
        light = lamplight(self._clock.now(), tonight.wind_down, tonight.lights_out, tonight.rise)
        if appearance is Appearance.ALWAYS_NIGHT:
            return Lamplight(night=True, lamp=light.lamp)
        return Lamplight(night=light.night, lamp=1.0 if tonight.free else light.lamp)
