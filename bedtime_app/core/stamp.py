"""An instant as text that sorts as time does."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


def stamp(instant: datetime) -> str:
    """The aware `instant` in UTC to the millisecond, always equally long."""
    return instant.astimezone(UTC).isoformat(timespec="milliseconds")
