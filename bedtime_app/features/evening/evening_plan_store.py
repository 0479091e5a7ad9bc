"""Keeps the evening plan and what was changed for single nights."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, cast

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.night import Night
from bedtime_app.features.evening.evening_plan import (
    DAYS,
    EveningPlan,
    EveningTimes,
    MomentName,
)
from bedtime_app.features.evening.tonight import NightChange, NightChanges
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from bedtime_app.storage.settings_store import SettingsStore

_KEPT_CHANGES = 8
_HOUR_AND_MINUTE = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)


class EveningPlanStore:
    """The plan in the settings; `changed` is told after each change of it or of a single night."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings
        self.changed: Listeners[[]] = Listeners()
        settings.changed.add(self._settings_changed)

    def plan(self) -> EveningPlan:
        """The plan as it stands."""
        return self._settings.get(PLAN)

    def keep(self, plan: EveningPlan) -> None:
        """Make `plan` the plan."""
        self._settings.put(PLAN, plan)

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
        if name in {PLAN.name, CHANGES.name}:
            self.changed.tell()


def _read_plan(kept: object) -> EveningPlan:
    plan = _fields(kept)
    days = _list(plan.get("evenings"))
    evenings = tuple(_read_times(day) for day in days)
    off = frozenset(day for day, kept in zip(DAYS, days, strict=False) if _is_off(kept))
    return EveningPlan(evenings, off, _read_time(plan.get("boundary")))


def _write_plan(plan: EveningPlan) -> object:
    return {
        "boundary": _write_time(plan.boundary),
        "evenings": [
            {**_write_times(times), "on": day not in plan.off}
            for day, times in enumerate(plan.evenings)
        ],
    }


def _read_changes(kept: object) -> NightChanges:
    return {
        Night(date.fromisoformat(_text(_fields(one).get("night")))): _read_change(_fields(one))
        for one in _list(kept)
    }


def _read_change(kept: dict[str, object]) -> NightChange:
    waits = kept.get("waits", 0)
    change = NightChange(
        skipped=kept.get("skipped") is True,
        waits=waits if isinstance(waits, int) else 0,
        released=kept.get("released") is True,
    )
    if kept.get("times") is not None:
        change = replace(change, times=_read_times(kept["times"]))
    if kept.get("again_at") is not None:
        again_at = datetime.fromisoformat(_text(kept["again_at"]))
        if again_at.tzinfo is None:
            raise ValueError("an instant without offset")
        change = replace(change, again_at=again_at)
    return change


def _write_changes(changes: NightChanges) -> object:
    return [
        {
            "night": str(night),
            "skipped": change.skipped,
            "times": _write_times(change.times) if change.times else None,
            "again_at": change.again_at.isoformat() if change.again_at else None,
            "waits": change.waits,
            "released": change.released,
        }
        for night, change in changes.items()
    ]


def _read_times(kept: object) -> EveningTimes:
    times = _fields(kept)
    return EveningTimes(**{name.value: _read_time(times.get(name.value)) for name in MomentName})


def _write_times(times: EveningTimes) -> dict[str, str]:
    return {name.value: _write_time(times.local(name)) for name in MomentName}


def _read_time(kept: object) -> time:
    if not _HOUR_AND_MINUTE.fullmatch(_text(kept)):
        raise ValueError("not a time of day")
    return time.fromisoformat(_text(kept))


def _write_time(local: time) -> str:
    return local.isoformat("minutes")


def _is_off(kept: object) -> bool:
    return _fields(kept).get("on") is False


def _fields(kept: object) -> dict[str, object]:
    if not isinstance(kept, dict):
        raise ValueError("not an object")  # noqa: TRY004 - nonsense in the file, not a mistaken call
    return cast("dict[str, object]", kept)


def _list(kept: object) -> list[object]:
    if not isinstance(kept, list):
        raise ValueError("not a list")  # noqa: TRY004 - the same
    return cast("list[object]", kept)


def _text(kept: object) -> str:
    if not isinstance(kept, str):
        raise ValueError("not text")  # noqa: TRY004 - the same
    return kept


PLAN = Setting("evening_plan", EveningPlan(), _read_plan, _write_plan)
CHANGES: Setting[NightChanges] = Setting("evening_changes", {}, _read_changes, _write_changes)
