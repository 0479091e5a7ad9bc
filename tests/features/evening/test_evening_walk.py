"""Random lives of a computer, told by the watch and, independently, by an oracle."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.features.evening.machine import Machine
from tests.features.evening.oracle import PLANS, ZONES, Oracle, as_plan

if TYPE_CHECKING:
    from pathlib import Path

DECADE = timedelta(days=3653)


@dataclass
class Life:
    """One computer and its oracle, through the same events."""

    machine: Machine
    oracle: Oracle
    chance: random.Random

    def go_on(self) -> None:
        """Let the next thing happen to both."""
        machine, oracle, chance = self.machine, self.oracle, self.chance
        now = machine.clock.now()
        match chance.randrange(9):
            case 0 | 1 | 2:
                then = now + timedelta(minutes=chance.randrange(1, 40 * 60))
                machine.stay_awake(then)
                oracle.awake(now, then)
            case 3 | 4:
                machine.sleep(now + timedelta(minutes=chance.randrange(1, 30 * 60)))
            case 5:
                machine.set_clock(timedelta(minutes=chance.randrange(-720, 721)))
            case 6:
                oracle.zone = chance.choice(ZONES)
                machine.travel(oracle.zone)
            case 7:
                machine.restart()
            case _:
                oracle.plan = chance.choice(PLANS)
                machine.plans.keep(as_plan(oracle.plan))
        oracle.awake(machine.clock.now(), machine.clock.now())


def begun(folder: Path, start: datetime, seed: int) -> Life:
    life = Life(
        Machine(folder, start),
        Oracle("Europe/Berlin", PLANS[0]),
        random.Random(seed),  # noqa: S311 - a walk, no secret
    )
    life.oracle.awake(start, start)
    return life


@pytest.mark.parametrize("seed", range(24))
def test_the_watch_and_the_oracle_tell_the_same_life(tmp_path: Path, seed: int) -> None:
    # Near both changes of the clocks in both halves of the world.
    life = begun(tmp_path, datetime(2026, (3, 10)[seed % 2], 5, 12, tzinfo=UTC), seed)
    for _ in range(120):
        life.go_on()
        assert life.machine.told == life.oracle.told
    assert len(life.oracle.told) > 60


def test_a_decade_of_suspends_jumps_journeys_and_restarts_ends_with_the_same_ledger(
    tmp_path: Path,
) -> None:
    start = datetime(2022, 1, 5, 12, tzinfo=UTC)
    life = begun(tmp_path, start, 2022)
    while life.machine.clock.now() < start + DECADE:
        life.go_on()
    assert life.machine.told == life.oracle.told
    assert len(set(life.machine.told)) == len(life.machine.told) > 5000
    kept = (tmp_path / "settings.json").stat().st_size
    assert kept < 20_000  # nothing grows with the years
