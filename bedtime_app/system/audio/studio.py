"""Turns offers into sound: prepares clips and lays them on the timeline that the mixer plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.system.audio.beds import Beds
from bedtime_app.system.audio.clips import prepare_clip
from bedtime_app.system.audio.frames import FRAME_RATE, frames_of
from bedtime_app.system.audio.levels import gain_for_voice
from bedtime_app.system.audio.mixer import Mixer
from bedtime_app.system.audio.offers import (
    Calibrate,
    ChangeBed,
    Close,
    FadeBed,
    Flush,
    LayBed,
    PlayClip,
    PlaySilence,
)
from bedtime_app.system.audio.timeline import Block, Timeline

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from bedtime_app.system.audio.offers import Offer


class Studio:
    """Everything that needs NumPy; made and used in the sound's thread."""

    def __init__(self, monotonic: Callable[[], float], parent: QObject) -> None:
        self.timeline = Timeline()
        self.beds = Beds()
        self.mixer = Mixer(self.timeline, self.beds, monotonic, parent)
        self._gains: dict[object, float] = {}

    def take(self, offer: Offer) -> float | None:
        """Do it; the seconds that were added to the timeline, if any were."""
        match offer:
            case Calibrate():
                samples = prepare_clip(offer.clip.pcm, offer.clip.rate).samples
                self._gains[offer.voice] = gain_for_voice(samples)
            case PlayClip():
                gain = self._gains.get(offer.voice, 1.0)
                samples = prepare_clip(offer.clip.pcm, offer.clip.rate, gain).samples
                return self._append(offer, Block(offer.segment, len(samples), samples), offer.gap)
            case PlaySilence():
                return self._append(offer, Block(offer.segment, frames_of(offer.seconds)), 0.0)
            case Close():
                self.timeline.close(offer.epoch)
            case Flush():
                self.timeline.flush(offer.segment, offer.epoch)
            case LayBed():
                self.beds.lay(offer.layers, offer.seconds)
            case ChangeBed():
                self.beds.change(offer.layers, offer.glide, offer.at)
            case FadeBed():
                self.beds.fade(offer.seconds)
        return None

    def _append(self, offer: PlayClip | PlaySilence, sound: Block, gap: float) -> float | None:
        silence = Block(offer.segment, frames_of(gap), offset=sound.frames)
        if not self.timeline.append(sound, offer.epoch):
            return None
        self.timeline.append(silence, offer.epoch)
        return (sound.frames + silence.frames) / FRAME_RATE
