"""What the rest of Bedtime knows of a night before anything is told of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class NightGuess:
    """Instants that may be meant; each is shown as a guess, and None is no guess at all."""

    into_bed: datetime | None = None
    """When the evening's ritual came to its end."""
    tried: datetime | None = None
    """When the evening's plan put the lights out."""
    out_of_bed: datetime | None = None
    """When the plan let the morning begin, if nobody touched the computer before."""


NO_GUESS = NightGuess()
