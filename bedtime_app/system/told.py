"""What the sound is handed for one told segment: in a narration that is heard and in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.script import Ambient, Pause, Say
from bedtime_app.system.audio.offers import PlayClip, PlaySilence, PlaySound

if TYPE_CHECKING:
    from bedtime_app.core.delivery import Delivery
    from bedtime_app.core.script import Segment
    from bedtime_app.system.audio.offers import PlayOffer
    from bedtime_app.system.voice.clip import Clip


def told_offer(
    epoch: int, segment: Segment, told: Delivery, clip: Clip | None, voice: object
) -> PlayOffer | None:
    """A sentence without a clip is silent for as long; None for what takes no time of its own."""
    if isinstance(segment, Say) and clip is not None:
        return PlayClip(epoch, told.segment, voice, clip, told.gap, told.decibels)
    if isinstance(segment, Say | Pause):
        return PlaySilence(epoch, told.segment, told.in_all)
    if isinstance(segment, Ambient):
        return None
    return PlaySound(epoch, told.segment, segment, told.decibels)
