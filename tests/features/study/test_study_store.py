from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.night import Night
from bedtime_app.features.study.study import Stage
from bedtime_app.features.study.study_plan import Design, Outcome, PlanError
from bedtime_app.features.study.study_store import StudyRunningError
from bedtime_app.storage.errors import VaultLocked
from tests.features.study.conftest import TONIGHT, a_plan

if TYPE_CHECKING:
    from bedtime_app.features.study.study_store import StudyStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock


def later(nights: int) -> Night:
    return Night(TONIGHT.evening + timedelta(days=nights))


@pytest.mark.parametrize("design", list(Design))
def test_a_plan_comes_back_as_it_was_registered(
    store: StudyStore, clock: FakeClock, design: Design
) -> None:
    plan = a_plan(design=design)
    kept = store.register(plan, TONIGHT)
    assert store.latest() == store.get(kept.number) == kept
    assert (kept.plan, kept.planned_at, kept.zone) == (plan, clock.now(), "Europe/Berlin")
    assert (kept.changes, dict(kept.kept), kept.ended) == ((), {}, None)


def test_nothing_is_planned_for_a_night_that_is_over(store: StudyStore) -> None:
    with pytest.raises(PlanError) as refused:
        store.register(a_plan(), later(1))
    assert refused.value.name == "first"
    assert store.all() == []


def test_a_second_study_waits_until_the_first_is_done(store: StudyStore) -> None:
    first = store.register(a_plan(), TONIGHT)
    with pytest.raises(StudyRunningError):
        store.register(replace(a_plan(), first=later(3)), later(3))
    store.end(first, later(3))
    second = store.register(replace(a_plan(), first=later(3)), later(3))
    assert [one.number for one in store.all()] == [first.number, second.number]


def test_a_plan_is_kept_whole_or_not_at_all(store: StudyStore, vault: Vault) -> None:
    vault.database().execute(
        "CREATE TRIGGER full BEFORE INSERT ON study_nights WHEN new.night >= '2026-11-28'"
        " BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
    )
    with pytest.raises(Exception, match="the disk is full"):
        store.register(a_plan(), TONIGHT)
    assert store.all() == []
    assert vault.database().execute("SELECT count(*) FROM study_nights").fetchone() == (0,)


def test_a_study_is_ahead_running_and_over_by_its_nights(store: StudyStore) -> None:
    study = store.register(replace(a_plan(), first=later(2)), TONIGHT)
    stages = [study.stage(later(nights)) for nights in (0, 2, 15, 16)]
    assert stages == [Stage.AHEAD, Stage.RUNNING, Stage.RUNNING, Stage.OVER]
    assert [study.is_done(later(nights)) for nights in (15, 16)] == [False, True]


def test_ending_early_keeps_the_nights_that_were_and_is_said(store: StudyStore) -> None:
    study = store.end(store.register(a_plan(), TONIGHT), later(5))
    assert study.stage(later(5)) is Stage.ENDED
    assert [one.night for one in study.nights()] == [later(nights) for nights in range(5)]
    assert len(study.plan.arms) == 14


def test_what_is_over_cannot_be_ended_early_afterwards(store: StudyStore) -> None:
    study = store.end(store.register(a_plan(), TONIGHT), later(14))
    assert (study.ended, study.stage(later(14))) == (None, Stage.OVER)


def test_a_night_is_kept_to_or_not_or_left_blank(store: StudyStore) -> None:
    study = store.register(a_plan(), TONIGHT)
    study = store.note(study, TONIGHT, kept=True)
    study = store.note(study, later(1), kept=False)
    assert dict(study.kept) == {TONIGHT: True, later(1): False}
    study = store.note(study, later(1), kept=None)
    study = store.note(study, later(40), kept=True)
    assert dict(study.kept) == {TONIGHT: True}
    assert [one.kept for one in study.nights()][:2] == [True, None]


def test_what_the_plan_said_before_a_change_is_kept_with_its_date(
    store: StudyStore, clock: FakeClock
) -> None:
    study = store.register(a_plan(), TONIGHT)
    assert store.change(study, Outcome.LATENCY, 10.0) == study
    clock.advance(days=3)
    study = store.change(study, Outcome.RESTED, 1.0)
    (change,) = study.changes
    assert (change.changed_at, change.outcome, change.matters) == (
        clock.now(),
        Outcome.LATENCY,
        10.0,
    )
    assert (study.plan.outcome, study.plan.matters) == (Outcome.RESTED, 1.0)
    assert study.plan.arms == a_plan().arms
    with pytest.raises(PlanError):
        store.change(study, Outcome.RESTED, 10.0)


def test_removing_a_study_leaves_nothing_of_it(store: StudyStore, vault: Vault) -> None:
    study = store.register(a_plan(), TONIGHT)
    store.change(store.note(study, TONIGHT, kept=True), Outcome.RESTED, 1.0)
    store.remove(study)
    for table in ("studies", "study_nights", "study_changes"):
        assert not vault.database().execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - ours


def test_a_locked_vault_gives_nothing(store: StudyStore, vault: Vault) -> None:
    store.register(a_plan(), TONIGHT)
    vault.lock()
    with pytest.raises(VaultLocked):
        store.latest()
