"""The names of sounds, and in one sentence what is going to be heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.core.sound_presets import Preset
from bedtime_app.core.soundscape import SoundKind
from bedtime_app.features.sounds.sound_choice import OWN, UNTIL_RISE

if TYPE_CHECKING:
    from bedtime_app.features.sounds.sound_choice import SoundChoice

_IN_HOURS = 120
"""Minutes from which on a length is told in hours."""


class SoundsWords(QObject):
    """Words for presets, kinds and lengths."""

    def name(self, name: str) -> str:
        """Of a preset or of the person's own mix."""
        if name == OWN:
            return self.tr("Your mix")
        return {
            Preset.RAIN: self.tr("Rain on a roof"),
            Preset.RAIN_AND_WIND: self.tr("Rain and wind"),
            Preset.SEA: self.tr("By the sea"),
            Preset.NIGHT_GARDEN: self.tr("Night garden"),
            Preset.FAN: self.tr("A fan"),
            Preset.DEEP_HUSH: self.tr("Deep hush"),
            Preset.SOFT_HUSH: self.tr("Soft hush"),
        }[Preset(name)]

    def kind(self, kind: SoundKind) -> str:
        """One sound of a mix."""
        return {
            SoundKind.RAIN: self.tr("Rain"),
            SoundKind.OCEAN: self.tr("Ocean"),
            SoundKind.WIND: self.tr("Wind"),
            SoundKind.NIGHT_INSECTS: self.tr("Night insects"),
            SoundKind.FAN: self.tr("Fan"),
            SoundKind.BROWN: self.tr("Deep noise"),
            SoundKind.PINK: self.tr("Soft noise"),
            SoundKind.WHITE: self.tr("White noise"),
        }[kind]

    def level(self, step: int) -> str:
        """How loud one sound of a mix is."""
        return self.tr("%1 of 10").replace("%1", str(step)) if step else self.tr("not in it")

    def length(self, minutes: int) -> str:
        """One of the lengths that are offered."""
        if minutes == UNTIL_RISE:
            return self.tr("Until rise")
        if minutes == _IN_HOURS:
            return self.tr("Two hours")
        return self.tr("%n minutes", "", minutes)

    def line(self, choice: SoundChoice, seconds: float) -> str:
        """What will be heard, or is."""
        if choice.goes_on:
            text = self.tr("%1 for %2, then %3 for %4, then silence.")
            text = text.replace("%3", self.name(choice.then))
            text = text.replace("%4", self._for(choice.then_minutes))
        elif choice.minutes == UNTIL_RISE:
            text = self.tr("%1 for about %2, until rise, then silence.")
        else:
            text = self.tr("%1 for %2, then silence.")
        text = text.replace("%2", self._for(round(seconds / 60)))
        return text.replace("%1", self.name(choice.name))

    def _for(self, minutes: int) -> str:
        if minutes < _IN_HOURS:
            return self.tr("%n minutes", "", minutes)
        return self.tr("%n hours", "", round(minutes / 60))
