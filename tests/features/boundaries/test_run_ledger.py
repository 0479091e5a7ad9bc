from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.unmonitored import Span
from bedtime_app.features.boundaries.evening_numbers import EveningNumbers
from bedtime_app.features.boundaries.run_ledger import RunLedger
from tests.features.boundaries.nights import FIRST, go_to, nights_after, tonight

if TYPE_CHECKING:
    from bedtime_app.features.boundaries.evening_numbers_store import EveningNumbersStore
    from bedtime_app.features.boundaries.unmonitored_store import UnmonitoredStore
    from tests.fakes import FakeClock


@pytest.fixture
def ledger(clock: FakeClock, numbers: EveningNumbersStore) -> RunLedger:
    return RunLedger(clock, numbers, lambda: tonight(clock), lambda: True)


def test_an_evening_without_a_ritual_is_known_and_not_begun(
    ledger: RunLedger, numbers: EveningNumbersStore
) -> None:
    ledger.planned(FIRST)
    assert numbers.nights() == (EveningNumbers(FIRST),)


@pytest.mark.parametrize(
    ("hour", "minute", "in_time"), [(22, 30, True), (22, 54, True), (22, 56, False), (3, 0, False)]
)
def test_a_ritual_ends_with_the_day_or_later(  # noqa: PLR0913, PLR0917 - fixtures and figures
    ledger: RunLedger,
    clock: FakeClock,
    numbers: EveningNumbersStore,
    hour: int,
    minute: int,
    in_time: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    ledger.planned(FIRST)
    go_to(clock, FIRST, 22)
    ledger.begun(FIRST, 5)
    ledger.begun(FIRST, 5)
    go_to(clock, FIRST, hour, minute)
    ledger.finished(FIRST)
    assert numbers.of(FIRST) == EveningNumbers(FIRST, begun=True, in_time=in_time, steps=5)


def test_a_run_of_yesterday_that_ends_today_was_not_in_time(
    ledger: RunLedger, clock: FakeClock, numbers: EveningNumbersStore
) -> None:
    go_to(clock, FIRST, 22)
    ledger.begun(FIRST, 5)
    go_to(clock, nights_after(1), 20)
    ledger.finished(FIRST)
    assert not numbers.of(FIRST).in_time


def test_an_unmonitored_evening_leaves_no_trace_of_its_ritual(
    ledger: RunLedger, numbers: EveningNumbersStore, unmonitored: UnmonitoredStore
) -> None:
    unmonitored.choose(Span.WEEK)
    ledger.planned(FIRST)
    ledger.begun(FIRST, 5)
    ledger.finished(FIRST)
    assert numbers.nights() == ()


def test_whoever_wants_no_proposals_has_no_ledger(
    clock: FakeClock, numbers: EveningNumbersStore
) -> None:
    ledger = RunLedger(clock, numbers, lambda: tonight(clock), lambda: False)
    ledger.planned(FIRST)
    ledger.begun(FIRST, 5)
    assert numbers.nights() == ()
