from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.night import Night
from bedtime_app.features.intention.intention import LONGEST, IntentionTooLongError
from bedtime_app.storage.errors import VaultLocked
from tests.features.intention.conftest import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.features.intention.intention_store import IntentionStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

TONIGHT = Night(date(2026, 11, 20))
TOMORROW = Night(date(2026, 11, 21))
PATH = "Where does the path go?"

KEEP_AND_BE_KILLED = """
import os, signal, sys
from datetime import date
from pathlib import Path
from bedtime_app.core.night import Night
from bedtime_app.features.intention.intention_migrations import intention_migrations
from bedtime_app.features.intention.intention_store import IntentionStore
from bedtime_app.storage.vault import Vault
from bedtime_app.system.clock import SystemClock
vault = Vault(Path(sys.argv[1]), [intention_migrations])
vault.unlock(sys.argv[2])
IntentionStore(vault, SystemClock()).write(Night(date(2026, 11, 20)), sys.argv[3])
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_line_outlives_a_locked_vault_and_belongs_to_its_night_alone(
    store: IntentionStore, vault: Vault
) -> None:
    assert store.write(TONIGHT, f" {PATH}\n") == PATH
    vault.lock()
    vault.unlock(PASSPHRASE)
    assert store.text_of(TONIGHT) == PATH
    assert store.text_of(TOMORROW) == ""


def test_another_line_takes_the_place_of_the_first_and_an_empty_one_leaves_nothing(
    store: IntentionStore, vault: Vault
) -> None:
    store.write(TONIGHT, PATH)
    store.write(TONIGHT, "The sea.")
    assert list(store.all()) == [(TONIGHT, "The sea.")]
    assert store.write(TONIGHT, " \n ") == ""
    assert vault.database()["intentions"].count == 0


def test_a_line_can_be_carried_on_from_the_latest_evening_before(
    store: IntentionStore, clock: FakeClock
) -> None:
    store.write(TONIGHT, PATH)
    clock.advance(days=1)
    assert store.last_before(TOMORROW) == PATH
    assert store.last_before(TONIGHT) == ""
    store.write(TOMORROW, store.last_before(TOMORROW))
    assert [line for _, line in store.all()] == [PATH, PATH]


def test_a_line_that_is_too_long_leaves_what_was_kept(store: IntentionStore) -> None:
    store.write(TONIGHT, PATH)
    with pytest.raises(IntentionTooLongError):
        store.write(TONIGHT, "a" * (LONGEST + 1))
    assert store.text_of(TONIGHT) == PATH


def test_what_was_kept_outlives_a_kill(
    store: IntentionStore, vault: Vault, profile_dir: Path
) -> None:
    vault.lock()
    killed = subprocess.run(
        [sys.executable, "-c", KEEP_AND_BE_KILLED, str(profile_dir / "vault"), PASSPHRASE, PATH],
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert killed.returncode == -signal.SIGKILL
    vault.unlock(PASSPHRASE)
    assert store.text_of(TONIGHT) == PATH


def test_without_an_open_vault_the_store_says_so(store: IntentionStore, vault: Vault) -> None:
    vault.lock()
    with pytest.raises(VaultLocked):
        store.text_of(TONIGHT)
    with pytest.raises(VaultLocked):
        store.write(TONIGHT, PATH)
