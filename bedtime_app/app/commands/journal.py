"""Opens the journal for a command."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from bedtime_app.app.commands.opening import open_vault
from bedtime_app.features.dreams.dream_store import DreamStore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.app.command_line import Invocation


@contextmanager
def open_journal(invocation: Invocation) -> Iterator[DreamStore]:
    """The journal of the open vault; raises `click.ClickException` in one line."""
    from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
    from bedtime_app.system.clock import SystemClock

    with open_vault(invocation) as (profile, vault):
        plans = EveningPlanStore(profile.settings())
        yield DreamStore(vault, SystemClock(), lambda: plans.plan().boundary)
