"""A computer whose clock stands years off, for good or for a moment."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.dreams.dream import REMOVED_STAYS
from tests.fakes import FakeClock
from tests.storage.faults.journal import NOW, journal_of, new_vault, words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.vault import Vault

LONG_AGO = datetime(1999, 1, 2, 22, 0, tzinfo=UTC)
FAR_AHEAD = datetime(2099, 1, 2, 22, 0, tzinfo=UTC)
ASTRAY = pytest.mark.parametrize("astray", [LONG_AGO, FAR_AHEAD])


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    vault = new_vault(tmp_path / "vault")
    yield vault
    vault.lock()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture
def journal(vault: Vault, clock: FakeClock) -> DreamStore:
    return journal_of(vault, clock)


def open_daily(journal: DreamStore, clock: FakeClock, days: int) -> int:
    """Live on for so many days, as the app does that purges at each opening; how many it erased."""
    erased = 0
    for _ in range(days):
        clock.advance(days=1)
        erased += journal.purge(clock.now() - REMOVED_STAYS)
    return erased


@ASTRAY
def test_a_dream_is_filed_under_the_night_that_the_clock_says(
    journal: DreamStore, clock: FakeClock, astray: datetime
) -> None:
    kept = journal.add(words(1))
    clock.jump(astray)
    filed = journal.add(words(2))
    assert filed.night.evening == date(astray.year, 1, 2)
    changed = journal.update(kept, words(3))
    clock.jump(NOW)
    assert set(journal.newest()) == {filed, changed}
    assert journal.get(kept.id) == changed
    assert changed.written_at == kept.written_at


@ASTRAY
def test_a_clock_astray_for_a_moment_erases_nothing(
    journal: DreamStore, clock: FakeClock, astray: datetime
) -> None:
    removed = journal.add(words(1))
    journal.purge(clock.now() - REMOVED_STAYS)
    journal.remove(removed.id)
    open_daily(journal, clock, 3)
    before = clock.now()
    clock.jump(astray)
    assert journal.purge(clock.now() - REMOVED_STAYS) == 0
    clock.jump(before)
    assert open_daily(journal, clock, 15) == 0
    assert journal.restore(removed.id)


@ASTRAY
def test_a_dream_removed_while_the_clock_was_astray_stays_and_goes_when_its_time_is_over(
    journal: DreamStore, clock: FakeClock, astray: datetime
) -> None:
    removed = journal.add(words(1))
    journal.purge(clock.now() - REMOVED_STAYS)
    clock.jump(astray)
    journal.remove(removed.id)
    clock.jump(NOW)
    assert open_daily(journal, clock, 22) == 0
    assert open_daily(journal, clock, 10) == 1
    assert not journal.restore(removed.id)


def test_a_clock_that_is_set_right_after_years_erases_no_earlier(
    journal: DreamStore, clock: FakeClock
) -> None:
    clock.jump(LONG_AGO)
    removed = journal.add(words(1))
    journal.remove(removed.id)
    open_daily(journal, clock, 2)
    clock.jump(NOW)
    assert open_daily(journal, clock, 20) == 0
    assert open_daily(journal, clock, 10) == 1


def test_a_journal_that_was_not_opened_for_a_year_keeps_what_was_removed_for_some_weeks_more(
    journal: DreamStore, clock: FakeClock
) -> None:
    removed = journal.add(words(1))
    journal.remove(removed.id)
    journal.purge(clock.now() - REMOVED_STAYS)
    clock.advance(days=365)
    assert journal.purge(clock.now() - REMOVED_STAYS) == 0
    assert open_daily(journal, clock, 30) == 1


def test_daily_use_erases_after_thirty_days(journal: DreamStore, clock: FakeClock) -> None:
    removed = journal.add(words(1))
    journal.remove(removed.id)
    assert open_daily(journal, clock, 30) == 0
    clock.advance(minutes=1)
    assert journal.purge(clock.now() - timedelta(days=30)) == 1
