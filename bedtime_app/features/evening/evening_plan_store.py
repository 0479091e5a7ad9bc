"""Keeps the evening plan and what was changed for single nights."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.night import Night
from bedtime_app.features.evening.evening_plan import DAYS, EveningPlan
from bedtime_app.features.evening.kept_json import (
    fields,
    items,
    read_date,
    read_time,
    read_times,
    text,
    write_time,
    write_times,
)
from bedtime_app.features.evening.kept_ranges import RANGES, kept_with, with_kept_ranges
from bedtime_app.features.evening.tonight import NightChange, NightChanges
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from bedtime_app.storage.settings_store import SettingsStore

_KEPT_CHANGES = 8


class EveningPlanStore:
    """The plan in the settings; `changed` is told after each change of it or of a single night."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings
        self.changed: Listeners[[]] = Listeners()
        self._keeping = False
        settings.changed.add(self._settings_changed)

    def plan(self) -> EveningPlan:
        """The plan as it stands."""
        return with_kept_ranges(self._settings.get(PLAN), self._settings.get(RANGES))

    def keep(self, plan: EveningPlan) -> None:
        """Make `plan` the plan."""
        before = self.plan()
        if plan == before:
            return
        self._keeping = True  # the week and the ranges are two settings, told as one change
        try:
            self._settings.put(RANGES, kept_with(self._settings.get(RANGES), before, plan))
            if replace(plan, ranges=()) != replace(before, ranges=()):
                self._settings.put(PLAN, plan)
        finally:
            self._keeping = False
        self.changed.tell()

    def changes(self) -> NightChanges:
        """What is different in single nights."""
        return self._settings.get(CHANGES)

    def keep_change(self, night: Night, change: NightChange) -> None:
        """Make `change` what is different in `night`; only the latest nights' are remembered."""
        changes = {known: kept for known, kept in self.changes().items() if known != night}
        if change != NightChange():
            changes[night] = change
        self._settings.put(CHANGES, dict(list(changes.items())[-_KEPT_CHANGES:]))

    def _settings_changed(self, name: str) -> None:
        if name in {PLAN.name, RANGES.name, CHANGES.name} and not self._keeping:
            self.changed.tell()


def _read_plan(kept: object) -> EveningPlan:
    plan = fields(kept)
    days = items(plan.get("evenings"))
    evenings = tuple(read_times(day) for day in days)
    off = frozenset(day for day, kept in zip(DAYS, days, strict=False) if _is_off(kept))
    return EveningPlan(evenings, off, read_time(plan.get("boundary")))


def _write_plan(plan: EveningPlan) -> object:
    return {
        "boundary": write_time(plan.boundary),
        "evenings": [
            {**write_times(times), "on": day not in plan.off}
            for day, times in enumerate(plan.evenings)
        ],
    }


def _read_changes(kept: object) -> NightChanges:
    return {
        Night(read_date(fields(one).get("night"))): _read_change(fields(one)) for one in items(kept)
    }


def _read_change(kept: dict[str, object]) -> NightChange:
    waits = kept.get("waits", 0)
    change = NightChange(
        skipped=kept.get("skipped") is True,
        waits=waits if isinstance(waits, int) else 0,
        released=kept.get("released") is True,
    )
    if kept.get("times") is not None:
        change = replace(change, times=read_times(kept["times"]))
    if kept.get("again_at") is not None:
        again_at = datetime.fromisoformat(text(kept["again_at"]))
        if again_at.tzinfo is None:
            raise ValueError("an instant without offset")
        change = replace(change, again_at=again_at)
    return change


def _write_changes(changes: NightChanges) -> object:
    return [
        {
            "night": str(night),
            "skipped": change.skipped,
            "times": write_times(change.times) if change.times else None,
            "again_at": change.again_at.isoformat() if change.again_at else None,
            "waits": change.waits,
            "released": change.released,
        }
        for night, change in changes.items()
    ]


def _is_off(kept: object) -> bool:
    return fields(kept).get("on") is False


PLAN = Setting("evening_plan", EveningPlan(), _read_plan, _write_plan)
CHANGES: Setting[NightChanges] = Setting("evening_changes", {}, _read_changes, _write_changes)
