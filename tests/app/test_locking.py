from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from bedtime_app.app.locking import Locking
from bedtime_app.core.listeners import Listeners
from bedtime_app.features.vault.lock_settings import (
    LOCK_AFTER,
    LOCK_ON_SUSPEND,
    LOCK_WITH_SESSION,
)
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.settings_store import SettingsStore
from bedtime_app.storage.vault import Vault, VaultState
from tests.fakes import FakeIdleTime, FakePower

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass
class Desk:
    """An open vault on a computer that tells what becomes of it."""

    vault: Vault
    settings: SettingsStore
    idle: FakeIdleTime
    power: FakePower
    minutes: Listeners[[]]
    locking: Locking
    own_story_is_told: bool = False
    window_idle: float = 0.0
    """Seconds since our own window was touched."""

    @property
    def is_locked(self) -> bool:
        return self.vault.state is VaultState.LOCKED

    def passes(self, *, idle_seconds: float | None) -> None:
        """A minute passes in which nobody was there for so long."""
        self.minutes.tell()
        while self.idle.asked:
            self.idle.answer(idle_seconds)


@pytest.fixture
def desk(profile_dir: Path) -> Iterator[Desk]:
    vault = Vault(profile_dir / "vault", [])
    vault.create("a lamp in the window", strength=LEAST_STRENGTH)
    settings = SettingsStore(profile_dir / "settings.json")
    idle, power, minutes = FakeIdleTime(), FakePower(), Listeners[[]]()
    told: list[Desk] = []
    locking = Locking(
        vault=vault,
        settings=settings,
        idle=idle,
        power=power,
        window_idle=lambda: told[0].window_idle,
        own_story_is_told=lambda: told[0].own_story_is_told,
    )
    told.append(Desk(vault, settings, idle, power, minutes, locking))
    locking.start(minutes)
    yield told[0]
    locking.stop()
    vault.lock()


def test_after_the_chosen_minutes_without_anybody_it_locks(desk: Desk) -> None:
    desk.settings.put(LOCK_AFTER, 15)
    desk.passes(idle_seconds=899)
    assert not desk.is_locked
    desk.passes(idle_seconds=900)
    assert desk.is_locked


def test_unless_that_was_chosen_nobody_is_even_asked(desk: Desk) -> None:
    desk.minutes.tell()
    assert desk.idle.asked == []
    assert not desk.is_locked


def test_where_nobody_knows_whether_somebody_is_there_our_own_window_counts(desk: Desk) -> None:
    desk.settings.put(LOCK_AFTER, 5)
    desk.window_idle = 299.0
    desk.passes(idle_seconds=None)
    assert not desk.is_locked
    desk.window_idle = 300.0
    desk.passes(idle_seconds=None)
    assert desk.is_locked


def test_who_is_busy_elsewhere_on_the_computer_is_there(desk: Desk) -> None:
    desk.settings.put(LOCK_AFTER, 5)
    desk.window_idle = 3600.0
    desk.passes(idle_seconds=0)
    assert not desk.is_locked


def test_a_locked_vault_asks_nothing(desk: Desk) -> None:
    desk.settings.put(LOCK_AFTER, 5)
    desk.vault.lock()
    desk.minutes.tell()
    assert desk.idle.asked == []


def test_an_answer_that_comes_after_the_choice_was_taken_back_locks_nothing(desk: Desk) -> None:
    desk.settings.put(LOCK_AFTER, 5)
    desk.minutes.tell()
    desk.settings.put(LOCK_AFTER, 0)
    desk.idle.answer(3600)
    assert not desk.is_locked


def test_suspend_locks_it_unless_that_is_unwished(desk: Desk) -> None:
    desk.settings.put(LOCK_ON_SUSPEND, value=False)
    desk.power.sleeping.tell()
    assert not desk.is_locked
    desk.settings.put(LOCK_ON_SUSPEND, value=True)
    desk.power.sleeping.tell()
    assert desk.is_locked


def test_the_sessions_lock_locks_it_unless_that_is_unwished(desk: Desk) -> None:
    desk.settings.put(LOCK_WITH_SESSION, value=False)
    desk.power.locked.tell()
    assert not desk.is_locked
    desk.settings.put(LOCK_WITH_SESSION, value=True)
    desk.power.locked.tell()
    assert desk.is_locked


def test_what_is_written_is_kept_before_it_locks(desk: Desk) -> None:
    states = []
    desk.vault.locking.add(lambda: states.append(desk.vault.state))
    desk.power.sleeping.tell()
    assert states == [VaultState.OPEN]


def test_an_own_story_is_told_to_its_end_before_it_locks(desk: Desk) -> None:
    desk.own_story_is_told = True
    desk.power.locked.tell()
    desk.passes(idle_seconds=0)
    assert not desk.is_locked
    desk.own_story_is_told = False
    desk.passes(idle_seconds=0)
    assert desk.is_locked


def test_no_story_keeps_it_open_while_the_computer_sleeps(desk: Desk) -> None:
    desk.own_story_is_told = True
    desk.power.sleeping.tell()
    assert desk.is_locked


def test_a_vault_opened_again_meanwhile_is_not_locked_for_what_was_before(desk: Desk) -> None:
    desk.own_story_is_told = True
    desk.power.locked.tell()
    desk.vault.lock()
    desk.vault.unlock("a lamp in the window")
    desk.own_story_is_told = False
    desk.passes(idle_seconds=0)
    assert not desk.is_locked


def test_once_stopped_nothing_locks_it(desk: Desk) -> None:
    desk.locking.stop()
    desk.power.sleeping.tell()
    desk.power.locked.tell()
    desk.minutes.tell()
    assert not desk.is_locked
