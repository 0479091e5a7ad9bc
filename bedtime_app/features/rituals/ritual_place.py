"""Where tonight's ritual was left, kept among the settings because it holds no private word."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.features.rituals.ritual_run import Place
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from bedtime_app.storage.settings_store import SettingsStore


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """A place in a ritual and the night on which it was left."""

    night: Night
    ritual: str
    place: Place


def _read(raw: object) -> KeptPlace | None:
    if raw is None:
        return None
    match raw:
        case {
            "night": str(night),
            "ritual": str(ritual),
            "step": str(step),
            "elapsed": int() | float() as elapsed,
            "segment": int(segment),
        } if math.isfinite(elapsed) and elapsed >= 0 and segment >= 0:
            place = Place(step, float(elapsed), segment)
            return KeptPlace(Night(date.fromisoformat(night)), ritual, place)
    raise ValueError("not a place in a ritual")


def _write(kept: KeptPlace | None) -> object:
    if kept is None:
        return None
    return {
        "night": str(kept.night),
        "ritual": kept.ritual,
        "step": kept.place.step,
        "elapsed": round(kept.place.elapsed, 3),
        "segment": kept.place.segment,
    }


RITUAL_PLACE: Setting[KeptPlace | None] = Setting(
    name="ritual_place", default=None, read=_read, write=_write
)


def kept_place(settings: SettingsStore, night: Night, ritual: str) -> Place | None:
    """Where the ritual of that key was left on that night, if it was."""
    kept = settings.get(RITUAL_PLACE)
    here = kept is not None and kept.night == night and kept.ritual == ritual
    return kept.place if kept and here else None
