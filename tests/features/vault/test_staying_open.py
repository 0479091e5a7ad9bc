"""What this computer remembers, and when the vault locks by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from bedtime_app.core.keychain_error import KeychainError, KeychainTrouble
from bedtime_app.features.vault.lock_settings import (
    IDLE_MINUTES,
    LOCK_AFTER,
    LOCK_ON_SUSPEND,
    LOCK_WITH_SESSION,
)
from bedtime_app.features.vault.remembering import REMEMBERED

if TYPE_CHECKING:
    from tests.features.vault.conftest import Door

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def view(door: Door) -> View:
    door.open_a_vault()
    return door.keys()


def test_this_computer_remembers_and_forgets_as_wished(door: Door, view: View) -> None:
    view.setRemembered(True)
    assert (view.remembered, view.remembering) == (True, True)
    view.setRemembered(False)
    door.jobs.run_all()
    assert (view.remembered, view.remembering) == (True, False), "one question at a time"
    assert door.keychain.recall() == door.vault.key()
    view.setRemembered(False)
    door.jobs.run_all()
    assert door.keychain.recall() is None
    assert (view.remembered, door.settings.get(REMEMBERED)) == (False, False)


def test_a_keyring_that_fails_turns_the_switch_back_and_is_said(door: Door, view: View) -> None:
    told: list[bool] = []
    view.rememberedChanged.connect(lambda: told.append(view.remembered))
    door.keychain.trouble = KeychainError(KeychainTrouble.SILENT)
    view.setRemembered(True)
    door.jobs.run_all()
    assert told == [True, False]
    assert view.memoryTrouble != ""
    view.arrive()
    assert view.memoryTrouble == ""


def test_a_keyring_that_would_not_forget_is_not_asked_any_more_and_that_is_said(
    door: Door, view: View
) -> None:
    view.setRemembered(True)
    door.jobs.run_all()
    door.keychain.trouble = KeychainError(KeychainTrouble.LOCKED)
    view.setRemembered(False)
    door.jobs.run_all()
    assert "may still lie in it" in view.memoryTrouble
    assert (view.remembered, door.settings.get(REMEMBERED)) == (False, False)


def test_a_locked_vault_has_no_key_to_remember(door: Door, view: View) -> None:
    door.vault.lock()
    view.setRemembered(True)
    door.jobs.run_all()
    assert (view.remembered, door.keychain.key) == (False, None)


def test_when_it_locks_is_kept_at_once(door: Door, view: View) -> None:
    assert (view.lockAfter, view.lockOnSuspend, view.lockWithSession) == (0, True, True)
    assert len(view.waits) == len(IDLE_MINUTES)
    view.chooseLockAfter(2)
    view.setLockOnSuspend(False)
    view.setLockWithSession(False)
    assert door.settings.get(LOCK_AFTER) == 15
    assert not door.settings.get(LOCK_ON_SUSPEND)
    assert not door.settings.get(LOCK_WITH_SESSION)
    assert (view.lockAfter, view.lockOnSuspend, view.lockWithSession) == (2, False, False)


def test_where_nobody_knows_whether_somebody_is_there_no_minutes_are_offered(
    door: Door, view: View
) -> None:
    view.arrive()
    assert view.idle == ""
    door.idle.answer(None)
    assert view.idle == "unknown"
    view.arrive()
    door.idle.answer(0.0)
    assert view.idle == "known"
