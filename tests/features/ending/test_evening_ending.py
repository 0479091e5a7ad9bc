from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.ending_way import EndingRefused, EndingWay
from bedtime_app.core.result import Err
from bedtime_app.features.ending.ending_moment import EndingPhase
from bedtime_app.features.ending.ending_settings import ENDING_REFUSED, ENDING_WAY
from bedtime_app.storage.settings_store import SettingsStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.fakes import FakeClock
    from tests.features.ending.conftest import Stage

DONE = [EndingWay.LOCK, EndingWay.SUSPEND, EndingWay.SHUT_DOWN]


def test_nothing_is_chosen_at_first_and_then_nothing_begins(stage: Stage) -> None:
    assert stage.settings.get(ENDING_WAY) is EndingWay.NOTHING
    assert not stage.ending.begin()
    assert not stage.ending.try_it()
    assert stage.ending.now().phase is EndingPhase.RESTING
    assert stage.delay.seconds is None


@pytest.mark.parametrize("way", DONE)
def test_after_a_minute_it_is_done_once_and_not_a_second_sooner(
    stage: Stage, way: EndingWay
) -> None:
    stage.choose(way)
    stage.ending.watched = True
    assert stage.ending.begin()
    assert stage.ending.now().left == 60
    stage.pass_seconds(59)
    assert (stage.ending.now().left, stage.machine.did) == (1, [])
    stage.pass_seconds(30)
    assert stage.machine.did == [way]
    assert stage.ending.now().phase is EndingPhase.RESTING
    assert len(stage.over) == 1


def test_what_was_done_is_told(stage: Stage) -> None:
    told: list[EndingWay] = []
    stage.ending.done.add(told.append)
    stage.choose(EndingWay.SHUT_DOWN)
    stage.ending.watched = True
    stage.ending.begin()
    stage.pass_seconds(60)
    assert told == [EndingWay.SHUT_DOWN]


@pytest.mark.parametrize("after", [0, 1, 59])
def test_any_key_keeps_the_computer_on(stage: Stage, after: int) -> None:
    stage.choose(EndingWay.SUSPEND)
    stage.ending.watched = True
    stage.ending.begin()
    stage.pass_seconds(after)
    stage.ending.stop()
    stage.pass_seconds(120)
    assert stage.machine.did == []
    assert len(stage.over) == 1


def test_beginning_while_it_counts_does_not_count_anew(stage: Stage) -> None:
    stage.choose(EndingWay.LOCK)
    stage.ending.begin()
    stage.pass_seconds(20)
    assert not stage.ending.begin()
    assert not stage.ending.try_it()
    assert stage.ending.now().left == 40


@pytest.mark.parametrize(
    "happen",
    [
        lambda clock: clock.jump(clock.now() + timedelta(hours=8)),
        lambda clock: clock.jump(clock.now() - timedelta(hours=8)),
        lambda clock: clock.advance(hours=8),
        lambda clock: clock.advance(seconds=6),
    ],
    ids=["suspend", "clock set back", "suspend where monotonic goes on", "held up"],
)
def test_a_gap_in_the_countdown_keeps_the_computer_on(
    stage: Stage, happen: Callable[[FakeClock], None]
) -> None:
    stage.choose(EndingWay.SHUT_DOWN)
    stage.ending.watched = True
    stage.ending.begin()
    stage.pass_seconds(30)
    happen(stage.clock)
    stage.pass_seconds(120)
    assert stage.machine.did == []
    assert len(stage.over) == 1


def test_a_second_that_comes_late_is_no_gap(stage: Stage) -> None:
    stage.choose(EndingWay.LOCK)
    stage.ending.watched = True
    stage.ending.begin()
    for _ in range(24):
        stage.clock.advance(seconds=2.6)
        stage.delay.ring()
    assert stage.machine.did == [EndingWay.LOCK]


def test_where_keys_do_not_reach_the_page_it_is_done_only_if_nobody_touched_anything(
    stage: Stage,
) -> None:
    stage.choose(EndingWay.LOCK)
    stage.ending.begin()
    stage.pass_seconds(60)
    assert stage.machine.did == []
    stage.idle.answer(75.0)
    assert stage.machine.did == [EndingWay.LOCK]


@pytest.mark.parametrize("untouched", [3.0, 0.0, None])
def test_whoever_works_elsewhere_or_may_do_so_keeps_the_computer_on(
    stage: Stage, untouched: float | None
) -> None:
    stage.choose(EndingWay.SHUT_DOWN)
    stage.ending.begin()
    stage.pass_seconds(60)
    stage.idle.answer(untouched)
    assert stage.machine.did == []
    assert stage.ending.now().phase is EndingPhase.RESTING


def test_a_key_counts_also_while_the_system_is_still_asked(stage: Stage) -> None:
    stage.choose(EndingWay.SHUT_DOWN)
    stage.ending.begin()
    stage.pass_seconds(60)
    stage.ending.stop()
    stage.idle.answer(500.0)
    assert stage.machine.did == []


def test_a_refusal_is_not_said_at_night_but_remembered_for_the_morning(
    stage: Stage, profile_dir: Path
) -> None:
    stage.choose(EndingWay.SHUT_DOWN)
    stage.ending.watched = True
    stage.machine.outcome = Err(EndingRefused())
    stage.ending.begin()
    stage.pass_seconds(60)
    assert stage.ending.now().phase is EndingPhase.RESTING
    kept = SettingsStore(profile_dir / "settings.json").get(ENDING_REFUSED)
    assert kept is not None
    assert (str(kept[0]), kept[1]) == ("2026-11-20", EndingWay.SHUT_DOWN)


def test_what_is_no_refusal_is_a_bug_and_stays_one(stage: Stage) -> None:
    stage.choose(EndingWay.LOCK)
    stage.ending.watched = True
    stage.machine.outcome = Err(ZeroDivisionError("planted"))
    stage.ending.begin()
    stage.pass_seconds(59)
    with pytest.raises(ZeroDivisionError):
        stage.pass_seconds(1)
    assert stage.ending.now().phase is EndingPhase.RESTING


@pytest.mark.parametrize("able", [True, False])
def test_a_try_counts_five_seconds_asks_the_system_and_does_nothing(
    stage: Stage, *, able: bool
) -> None:
    stage.choose(EndingWay.SUSPEND)
    stage.machine.able = frozenset(EndingWay) if able else frozenset()
    assert stage.ending.try_it()
    assert (stage.ending.now().left, stage.ending.now().trial) == (5, True)
    stage.pass_seconds(60)
    assert (stage.ending.now().phase, stage.ending.now().able) == (EndingPhase.TRIED, able)
    assert (stage.machine.did, stage.machine.looked, stage.idle.asked) == ([], 1, [])
    stage.ending.stop()
    assert stage.ending.now().phase is EndingPhase.RESTING


def test_a_try_can_be_stopped_too(stage: Stage) -> None:
    stage.choose(EndingWay.SUSPEND)
    stage.ending.try_it()
    stage.pass_seconds(2)
    stage.ending.stop()
    stage.pass_seconds(60)
    assert (stage.machine.did, stage.machine.looked) == ([], 0)


@pytest.mark.parametrize("nonsense", ["explode", 7, None, ["lock"]])
def test_a_way_that_is_none_counts_as_nothing(profile_dir: Path, nonsense: object) -> None:
    path = profile_dir / "settings.json"
    path.write_text(json.dumps({"ending_way": nonsense, "ending_refused": nonsense}))
    settings = SettingsStore(path)
    assert settings.get(ENDING_WAY) is EndingWay.NOTHING
    assert settings.get(ENDING_REFUSED) is None
