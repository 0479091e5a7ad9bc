"""What is kept of the practice: new dreams, rehearsals, and a look back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from bedtime_app.core.night import Night

FEWEST_MINUTES, MOST_MINUTES = 5, 20
"""Of one practice, and the most for one day."""
MOST_DISTRESS = 10


@dataclass(frozen=True, slots=True)
class Rescript:
    """A nightmare that was chosen, and what it became."""

    id: str
    dream: str | None
    """The id of the nightmare in the journal; None if it is not written down."""
    began: datetime
    """When it was chosen, in UTC."""
    text: str = ""
    """The new dream; never a word of the old one unless the person wrote it here."""

    @property
    def is_written(self) -> bool:
        """Whether there is a new dream to rehearse."""
        return bool(self.text.strip())


@dataclass(frozen=True, slots=True)
class Practice:
    """One practice; raises `ValueError` for minutes or a distress off its scale."""

    rescript: str | None
    """The id of what was rehearsed; None for pleasant imagery."""
    night: Night
    when: datetime
    """In UTC."""
    minutes: int
    before: int | None = None
    """Distress, 0 (none) to 10 (as bad as can be); each may be left out."""
    after: int | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.minutes <= MOST_MINUTES:
            raise ValueError("off the scale")
        for value in (self.before, self.after):
            if value is not None and not 0 <= value <= MOST_DISTRESS:
                raise ValueError("off the scale")


class Since(Enum):
    """How something is now, against how it was when the new dream was begun."""

    LESS = "less"
    ALIKE = "alike"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class LookBack:
    """What a person answered after two weeks."""

    rescript: str
    when: datetime
    """In UTC."""
    often: Since
    """How often nightmares come."""
    distressing: Since
    """How much they trouble the day."""

    @property
    def suggests_company(self) -> bool:
        """Whether going on with somebody trained in this is likely the better way."""
        return Since.MORE in (self.often, self.distressing) or (
            self.often is self.distressing is Since.ALIKE
        )
