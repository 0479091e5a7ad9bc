from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.unmonitored import Span
from bedtime_app.features.boundaries.evening_numbers import EveningNumbers, together
from bedtime_app.features.boundaries.evening_numbers_store import WAITING, EveningNumbersStore
from bedtime_app.storage.settings_store import SettingsStore
from tests.features.boundaries.nights import FIRST, go_to, nights_after, tonight
from tests.features.conftest import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.features.boundaries.unmonitored_store import UnmonitoredStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock


def opened(days: int = 0, openings: int = 1) -> EveningNumbers:
    return EveningNumbers(nights_after(days), openings=openings)


def test_what_is_added_to_a_night_adds_up_in_the_vault(
    numbers: EveningNumbersStore, vault: Vault, clock: FakeClock, profile_dir: Path
) -> None:
    numbers.add(EveningNumbers(FIRST, openings=1, seconds_after=60, counted_until=clock.now()))
    numbers.add(EveningNumbers(FIRST, openings=1, begun=True, steps=5))
    numbers.add(EveningNumbers(FIRST, in_time=True))
    assert numbers.nights() == (
        EveningNumbers(FIRST, 2, 0, 60, True, True, 5, clock.now()),  # noqa: FBT003 - a row
    )
    assert vault.database().table("evening_numbers").count == 1
    assert not (profile_dir / "settings.json").exists()


def test_a_closed_vault_takes_in_later_what_waited_and_nothing_stays_outside(
    numbers: EveningNumbersStore, vault: Vault, settings: SettingsStore
) -> None:
    numbers.add(opened())
    vault.lock()
    numbers.add(opened(openings=2))
    assert numbers.nights() == (opened(openings=2),)
    vault.unlock(PASSPHRASE)
    assert settings.get(WAITING) == ()
    assert numbers.nights() == (opened(openings=3),)


def test_what_waits_is_a_week_of_numbers_and_no_word(
    numbers: EveningNumbersStore, clock: FakeClock, profile_dir: Path
) -> None:
    for day in range(30):
        go_to(clock, nights_after(day), 23)
        numbers.add(opened(day))
    kept = json.loads((profile_dir / "settings.json").read_text())
    assert list(kept) == ["numbers_waiting"]
    assert len(kept["numbers_waiting"]) == 7
    assert all(
        type(cell) is int or cell is None or str(cell).startswith("2026-12-")
        for row in kept["numbers_waiting"]
        for cell in row
    )


def test_the_vault_keeps_eight_weeks(
    numbers: EveningNumbersStore, vault: Vault, clock: FakeClock
) -> None:
    assert vault.key()
    for day in range(100):
        go_to(clock, nights_after(day), 23)
        numbers.add(opened(day))
    kept = [one.night for one in numbers.nights()]
    assert kept == [nights_after(day) for day in range(44, 100)]


@pytest.mark.usefixtures("vault")
def test_nights_that_a_wrong_clock_counted_ahead_are_dropped(
    numbers: EveningNumbersStore, clock: FakeClock
) -> None:
    right = clock.now()
    go_to(clock, nights_after(400), 23)
    numbers.add(opened(400))
    clock.jump(right)
    numbers.add(opened())
    assert numbers.nights() == (opened(),)


def test_nothing_of_an_unmonitored_night_is_kept(
    numbers: EveningNumbersStore, vault: Vault, unmonitored: UnmonitoredStore, clock: FakeClock
) -> None:
    unmonitored.choose(Span.TONIGHT)
    numbers.add(opened())
    assert numbers.nights() == ()
    vault.lock()
    numbers.add(opened())
    assert numbers.nights() == ()
    go_to(clock, nights_after(1), 23)
    numbers.add(opened(1))
    assert numbers.nights() == (opened(1),)


def test_everything_or_one_night_can_be_forgotten(
    numbers: EveningNumbersStore, vault: Vault, clock: FakeClock
) -> None:
    numbers.add(opened())
    go_to(clock, nights_after(1), 23)
    numbers.add(opened(1))
    numbers.forget(FIRST)
    assert numbers.nights() == (opened(1),)
    vault.lock()
    numbers.add(opened(1))
    numbers.forget()
    vault.unlock(PASSPHRASE)
    numbers.forget()
    assert numbers.nights() == ()


def test_a_restart_finds_what_waited(
    numbers: EveningNumbersStore, settings: SettingsStore, closed_vault: Vault, clock: FakeClock
) -> None:
    numbers.add(EveningNumbers(FIRST, openings=1, counted_until=clock.now()))
    again = EveningNumbersStore(
        SettingsStore(settings._path), closed_vault, lambda: tonight(clock).night, lambda _: True
    )
    assert again.of(FIRST) == EveningNumbers(FIRST, openings=1, counted_until=clock.now())


def test_a_full_disk_costs_nothing(
    numbers: EveningNumbersStore, vault: Vault, settings: SettingsStore
) -> None:
    vault.database().execute("PRAGMA query_only = ON")
    numbers.add(opened())
    assert settings.get(WAITING) == (opened(),)
    vault.database().execute("PRAGMA query_only = OFF")
    vault.lock()
    vault.unlock(PASSPHRASE)
    assert (settings.get(WAITING), numbers.nights()) == ((), (opened(),))


@pytest.mark.parametrize(
    "nonsense",
    [
        None,
        {},
        [1],
        [["2026-11-20"]],
        [["today", 1, 1, 1, 1, 1, 1, None]],
        [["2026-11-20", -1, 0, 0, 0, 0, 0, None]],
        [["2026-11-20", 1e300, 0, 0, 0, 0, 0, None]],
        [["2026-11-20", 1, 0, 0, 0, 0, 0, "2026-11-20T23:00"]],
        [[None] * 8],
    ],
)
def test_nonsense_in_the_settings_is_no_night(nonsense: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        WAITING.read(nonsense)


def test_a_file_swollen_by_somebody_else_is_cut_to_a_week() -> None:
    rows = [[str(nights_after(day)), 1, 0, 0, 0, 0, 0, None] for day in range(5000)]
    assert len(WAITING.read(rows)) == 7


@given(st.lists(st.builds(opened, st.integers(0, 4), st.integers(0, 9))))
def test_nights_put_together_lose_nothing(many: list[EveningNumbers]) -> None:
    one = together(many)
    assert [each.night for each in one] == sorted({each.night for each in many})
    assert sum(each.openings for each in one) == sum(each.openings for each in many)
