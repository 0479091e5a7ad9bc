"""What parts of the app need to know of an evening, without knowing the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from bedtime_app.core.night import Night


class EveningSpan(Protocol):
    """One night's evening; instants are in UTC."""

    @property
    def night(self) -> Night:
        """Whose evening it is."""

    @property
    def wind_down(self) -> datetime:
        """When it begins."""

    @property
    def lights_out(self) -> datetime:
        """When the day is over."""

    @property
    def rise(self) -> datetime:
        """When the morning begins."""

    @property
    def free(self) -> bool:
        """Whether there is no evening: nothing happens at these instants."""
