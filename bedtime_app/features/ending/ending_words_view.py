"""The words of the end of the evening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.core.ending_way import EndingWay
from bedtime_app.features.ending.ending_moment import EndingPhase
from bedtime_app.features.ending.ending_settings import ENDING_REFUSED

if TYPE_CHECKING:
    from bedtime_app.core.night import Night
    from bedtime_app.features.ending.ending_moment import EndingMoment
    from bedtime_app.storage.settings_store import SettingsStore


class EndingWords(QObject):
    """Says what will be, what would be and what could not be done with the computer."""

    def sentence(self, moment: EndingMoment) -> str:
        """The one sentence of the page."""
        if moment.phase is EndingPhase.COUNTING:
            return self._counting(moment.way, moment.left)
        if moment.phase is EndingPhase.TRIED:
            return self._tried(moment.way, able=moment.able)
        return self.tr("Good night.") if moment.phase is EndingPhase.ACTING else ""

    def hint(self, moment: EndingMoment) -> str:
        """The line below it."""
        if moment.phase is EndingPhase.TRIED:
            return self.tr("Nothing was done. Any key leads back.")
        if moment.phase is not EndingPhase.COUNTING:
            return ""
        if moment.trial:
            return self.tr("This is only a try. Any key stops it.")
        return self.tr("Any key keeps it on.")

    def stop(self, moment: EndingMoment) -> str:
        """What any key does, for a button."""
        if moment.phase is EndingPhase.COUNTING and not moment.trial:
            return self.tr("Keep it on")
        counting = moment.phase in {EndingPhase.COUNTING, EndingPhase.TRIED}
        return self.tr("Back") if counting else ""

    def morning_line(self, settings: SettingsStore, night: Night) -> str:
        """One line if the system refused in that night, else nothing."""
        refused = settings.get(ENDING_REFUSED)
        if refused is None or refused[0] != night:
            return ""
        return {
            EndingWay.NOTHING: "",
            EndingWay.LOCK: self.tr("The computer could not be locked last night."),
            EndingWay.SUSPEND: self.tr("The computer could not be put to sleep last night."),
            EndingWay.SHUT_DOWN: self.tr("The computer could not be shut down last night."),
        }[refused[1]]

    def unable(self, way: EndingWay) -> str:
        """Say that this system does not offer that."""
        return {
            EndingWay.NOTHING: "",
            EndingWay.LOCK: self.tr("This system does not let Bedtime lock the computer."),
            EndingWay.SUSPEND: self.tr(
                "This system does not let Bedtime put the computer to sleep."
            ),
            EndingWay.SHUT_DOWN: self.tr(
                "This system does not let Bedtime shut the computer down."
            ),
        }[way]

    def _counting(self, way: EndingWay, seconds: int) -> str:
        if way is EndingWay.LOCK:
            return self.tr("The computer will be locked in %n seconds.", "", seconds)
        if way is EndingWay.SUSPEND:
            return self.tr("The computer will go to sleep in %n seconds.", "", seconds)
        return self.tr("The computer will shut down in %n seconds.", "", seconds)

    def _tried(self, way: EndingWay, *, able: bool) -> str:
        if not able:
            return self.unable(way)
        return {
            EndingWay.NOTHING: "",
            EndingWay.LOCK: self.tr("The computer would have been locked now."),
            EndingWay.SUSPEND: self.tr("The computer would have gone to sleep now."),
            EndingWay.SHUT_DOWN: self.tr("The computer would have shut down now."),
        }[way]
