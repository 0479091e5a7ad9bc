from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.night import Night
from bedtime_app.features.evening.evening_ledger import LEDGER, EveningLedger
from bedtime_app.features.evening.evening_plan import (
    EveningPlan,
    EveningTimes,
    Moment,
    MomentName,
)
from bedtime_app.features.evening.evening_plan_store import CHANGES, PLAN, EveningPlanStore
from bedtime_app.features.evening.tonight import NightChange
from bedtime_app.storage.settings_store import SettingsStore

if TYPE_CHECKING:
    from pathlib import Path

FRIDAY = Night(date(2026, 11, 20))
LATE = EveningTimes(time(23), time(0, 15), time(8, 30))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.fixture
def settings(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.json")


def test_a_plan_is_there_again_after_a_restart(settings: SettingsStore, tmp_path: Path) -> None:
    plan = EveningPlan(boundary=time(14)).with_times(5, LATE).with_day(6, on=False)
    EveningPlanStore(settings).keep(plan)
    assert EveningPlanStore(SettingsStore(tmp_path / "settings.json")).plan() == plan


def test_a_change_of_one_night_is_there_again(settings: SettingsStore, tmp_path: Path) -> None:
    change = NightChange(LATE, again_at=datetime(2026, 11, 20, 21, 5, tzinfo=UTC))
    EveningPlanStore(settings).keep_change(FRIDAY, change)
    again = EveningPlanStore(SettingsStore(tmp_path / "settings.json"))
    assert again.changes() == {FRIDAY: change}


def test_a_change_taken_back_leaves_nothing_behind(settings: SettingsStore) -> None:
    store = EveningPlanStore(settings)
    store.keep_change(FRIDAY, NightChange(skipped=True))
    store.keep_change(FRIDAY, NightChange())
    assert store.changes() == {}


def test_only_the_latest_changed_nights_are_remembered(settings: SettingsStore) -> None:
    store = EveningPlanStore(settings)
    nights = [Night(FRIDAY.evening + timedelta(days=n)) for n in range(20)]
    for night in nights:
        store.keep_change(night, NightChange(skipped=True))
    assert list(store.changes()) == nights[-8:]


def test_changed_is_told_for_the_plan_and_for_single_nights_and_for_nothing_else(
    settings: SettingsStore,
) -> None:
    store, told = EveningPlanStore(settings), []
    store.changed.add(lambda: told.append(1))
    store.keep(EveningPlan(boundary=time(14)))
    store.keep_change(FRIDAY, NightChange(skipped=True))
    EveningLedger(settings).note(
        FRIDAY, Moment(MomentName.RISE, datetime(2026, 11, 21, 6, tzinfo=UTC))
    )
    store.keep(EveningPlan(boundary=time(14)))
    assert len(told) == 2


@pytest.mark.parametrize(
    "spoil",
    [
        lambda plan: plan.pop("boundary"),
        lambda plan: plan.update(boundary="25:00"),
        lambda plan: plan.update(boundary="1500"),
        lambda plan: plan.update(boundary="٢٢:٣٠"),
        lambda plan: plan["evenings"].pop(),
        lambda plan: plan["evenings"][3].update(rise=7),
        lambda plan: plan["evenings"][3].update(lights_out="21:00"),
    ],
)
def test_a_plan_that_was_meddled_with_gives_way_to_the_default(
    spoil: object, tmp_path: Path
) -> None:
    kept = json.loads(json.dumps(PLAN.write(EveningPlan(boundary=time(14)))))
    spoil(kept)  # type: ignore[operator]  # one of the lambdas above
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"evening_plan": kept}), encoding="utf-8")
    assert EveningPlanStore(SettingsStore(path)).plan() == EveningPlan()


@given(JSON)
def test_no_nonsense_is_worse_than_a_value_error(nonsense: object) -> None:
    for setting in (PLAN, CHANGES, LEDGER):
        try:
            setting.read(nonsense)
        except ValueError:
            continue


def test_the_ledger_knows_a_moment_by_its_night_and_by_its_instant(
    settings: SettingsStore,
) -> None:
    ledger = EveningLedger(settings)
    at = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    ledger.note(FRIDAY, Moment(MomentName.WIND_DOWN, at))
    assert ledger.has(FRIDAY, Moment(MomentName.WIND_DOWN, at + timedelta(hours=2)))
    assert ledger.has(Night(date(2026, 11, 21)), Moment(MomentName.WIND_DOWN, at))
    assert not ledger.has(FRIDAY, Moment(MomentName.LIGHTS_OUT, at))


def test_the_ledger_forgets_what_is_a_month_old(settings: SettingsStore) -> None:
    ledger = EveningLedger(settings)
    for n in range(100):
        night = Night(FRIDAY.evening + timedelta(days=n))
        ledger.note(night, Moment(MomentName.RISE, datetime(2026, 11, 21, 6, n % 60, tzinfo=UTC)))
    assert len(ledger.announcements()) == 90
    assert ledger.announcements()[-1].night == Night(FRIDAY.evening + timedelta(days=99))
