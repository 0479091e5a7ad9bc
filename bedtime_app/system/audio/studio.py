"""Turns offers into sound: what is told goes to the desk, what sounds beside it to the beds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.system.audio.beds import Beds
from bedtime_app.system.audio.desk import Desk
from bedtime_app.system.audio.mixer import Mixer
from bedtime_app.system.audio.offers import ChangeBed, FadeBed, LayBed, SleepIn

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from bedtime_app.system.audio.offers import Offer, Prepared


class Studio:
    """Everything that needs NumPy; made and used in the sound's thread."""

    def __init__(self, monotonic: Callable[[], float], parent: QObject) -> None:
        self.desk = Desk()
        self.timeline = self.desk.timeline
        self.beds = Beds()
        self.mixer = Mixer(self.timeline, self.beds, monotonic, parent)

    def take(self, offer: Offer) -> Prepared | None:
        """Do it; what was laid on the timeline, if anything was."""
        match offer:
            case LayBed():
                self.beds.lay(offer.layers, offer.seconds)
            case ChangeBed():
                self.beds.change(offer.layers, offer.glide, offer.at)
            case FadeBed():
                self.beds.fade(offer.seconds)
            case SleepIn():
                self.mixer.fader.sleep_in(offer.asked, offer.seconds)
            case _:
                return self.desk.take(offer)
        return None
