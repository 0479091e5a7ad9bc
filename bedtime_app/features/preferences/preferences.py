"""What a person may choose about Bedtime itself: the settings, their defaults and their limits."""

from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING, Protocol, TypeVar

from bedtime_app.storage.setting_kinds import flag
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from bedtime_app.core.autostart_state import AutostartState

E = TypeVar("E", bound=Enum)


class Appearance(Enum):
    """When the window is dark."""

    FOLLOW_THE_EVENING = "follow"
    ALWAYS_NIGHT = "night"
    ALWAYS_DAY = "day"


class MotionChoice(Enum):
    """When nothing moves."""

    AS_THE_SYSTEM = "system"
    STILL = "still"


TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
"""The sizes offered; any size between the first and the last is kept."""
SLOWEST, QUICKEST = 0.7, 1.3


class Autostart(Protocol):
    """Whether Bedtime starts with the computer."""

    def state(self) -> AutostartState:
        """What the system says."""

    def set(self, enabled: bool) -> bool:  # noqa: FBT001 - a door with one lever
        """Make it so; whether that worked."""


def _choice(name: str, default: E) -> Setting[E]:
    kinds = type(default)
    return Setting(name, default, kinds, lambda choice: choice.value)


def _share(name: str, lowest: float, highest: float) -> Setting[float]:
    def read(raw: object) -> float:
        if isinstance(raw, bool) or not isinstance(raw, int | float) or not math.isfinite(raw):
            raise ValueError("not a number")
        return min(highest, max(lowest, float(raw)))

    return Setting(name, 1.0, read, lambda share: round(share, 3))


APPEARANCE = _choice("appearance", Appearance.FOLLOW_THE_EVENING)
TEXT_SCALE = _share("text_scale", TEXT_SCALES[0], TEXT_SCALES[-1])
"""What `Theme.textScale` is."""
MOTION = _choice("motion", MotionChoice.AS_THE_SYSTEM)
COME_FORWARD = flag("come_forward", default=True)
"""May the window come forward by itself at wind-down."""
NOTE_KEY = flag("note_key", default=False)
"""Is the system asked for a key that notes a dream, whatever window is in front."""
VOICE_PACE = _share("voice_pace", SLOWEST, QUICKEST)
"""What `VoiceChoice.rate` is; 1.0 is the calm usual."""
