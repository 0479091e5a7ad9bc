from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.night import Night
from bedtime_app.features.study.study_migrations import study_migrations
from bedtime_app.features.study.study_plan import (
    WEEKS_LENGTH,
    Design,
    Outcome,
    StudyPlan,
    drawn_arms,
)
from bedtime_app.features.study.study_store import StudyStore

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.storage.migrate import MigrationSet
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

TONIGHT = Night(date(2026, 11, 20))
"""That of the clock's first instant."""
CHANGE = "No screen after ten, and the PLANTED book instead"


def a_plan(
    outcome: Outcome = Outcome.LATENCY, design: Design = Design.NIGHTS, length: int = 14
) -> StudyPlan:
    length = WEEKS_LENGTH if design is Design.WEEKS else length
    arms = drawn_arms(design, length, 7)
    return StudyPlan(CHANGE, outcome, design, arms, TONIGHT, 10.0, 7, 9, 0.8)


@pytest.fixture
def tables() -> Sequence[MigrationSet]:
    return (study_migrations,)


@pytest.fixture
def store(vault: Vault, clock: FakeClock) -> StudyStore:
    return StudyStore(vault, clock)
