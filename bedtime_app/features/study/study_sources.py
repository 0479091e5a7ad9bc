"""Where a study learns how the nights were; whoever wires it knows the diary."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from bedtime_app.core.night import Night

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from bedtime_app.features.study.study_answers import Factor
    from bedtime_app.features.study.study_plan import Outcome

LOOKED_BACK = 90
"""Nights before tonight, whose spread and relations are looked at."""


def looked_back(tonight: Night) -> tuple[Night, Night]:
    """The first and the last of these nights."""
    return (
        Night(tonight.evening - timedelta(days=LOOKED_BACK)),
        Night(tonight.evening - timedelta(days=1)),
    )


class StudySources(Protocol):
    """What is known of nights; one that is not known is not there. Raises a `StorageError`."""

    def outcomes(self, outcome: Outcome, first: Night, last: Night) -> dict[Night, float]:
        """The outcome from one night to another, both included."""

    def factors(self, first: Night, last: Night) -> dict[Factor, dict[Night, float]]:
        """What may have gone with it, of the same nights."""


class OpenSources(Protocol):
    """Opens the sources for one piece of work, on whichever thread it is done."""

    def __call__(self) -> AbstractContextManager[StudySources]:
        """Raises a `StorageError` where the vault does not open."""
