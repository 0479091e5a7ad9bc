from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.unmonitored import Span
from bedtime_app.features.boundaries.asides import (
    NOTICE_OVER_USE,
    PROPOSE_LESS,
    SAID,
    Asides,
)
from bedtime_app.features.boundaries.evening_numbers import EveningNumbers
from bedtime_app.features.boundaries.evening_span import night_just_over
from bedtime_app.features.boundaries.needs_less import Answer, Proposal, Proposed
from bedtime_app.features.boundaries.over_use import OverUse, OverUseKind
from bedtime_app.features.boundaries.proposal_store import ProposalStore
from bedtime_app.storage.settings_store import SettingsStore
from tests.features.boundaries.nights import BOUNDARY, go_to, nights_after, tonight
from tests.features.conftest import PASSPHRASE

if TYPE_CHECKING:
    from bedtime_app.features.boundaries.evening_numbers_store import EveningNumbersStore
    from bedtime_app.features.boundaries.unmonitored_store import UnmonitoredStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

LATE = OverUse(OverUseKind.OPENED_LATE, 4)


@pytest.fixture
def asides(
    clock: FakeClock,
    settings: SettingsStore,
    closed_vault: Vault,
    numbers: EveningNumbersStore,
    unmonitored: UnmonitoredStore,
) -> Asides:
    return Asides(
        settings=settings,
        vault=closed_vault,
        numbers=numbers,
        proposals=ProposalStore(closed_vault),
        night_just_over=lambda: night_just_over(clock, tonight(clock), BOUNDARY),
        is_recorded=unmonitored.is_recorded,
    )


def open_late(numbers: EveningNumbersStore, clock: FakeClock, days: range) -> None:
    for day in days:
        go_to(clock, nights_after(day), 23)
        numbers.add(EveningNumbers(nights_after(day), openings=1))


def go_well(numbers: EveningNumbersStore, clock: FakeClock, days: range, steps: int = 5) -> None:
    for day in days:
        go_to(clock, nights_after(day), 23)
        numbers.add(EveningNumbers(nights_after(day), begun=True, in_time=True, steps=steps))


def wake(clock: FakeClock, day: int, hour: int = 7) -> None:
    go_to(clock, nights_after(day), hour)


def test_over_use_is_said_in_the_morning_and_at_no_other_hour(
    asides: Asides, numbers: EveningNumbersStore, clock: FakeClock
) -> None:
    open_late(numbers, clock, range(4))
    said = {}
    for hour in (23, 3, 6, 7, 14):
        go_to(clock, nights_after(3), hour)
        said[hour] = asides.now()
    assert said == {23: None, 3: None, 6: None, 7: LATE, 14: LATE}
    go_to(clock, nights_after(4), 16)
    assert asides.now() is None


def test_it_is_said_on_one_morning_of_a_week_and_a_restart_says_it_no_more_often(
    asides: Asides, numbers: EveningNumbersStore, clock: FakeClock, settings: SettingsStore
) -> None:
    mornings = []
    for day in range(21):
        open_late(numbers, clock, range(day, day + 1))
        wake(clock, day)
        if asides.now():
            mornings.append(day)
            assert SettingsStore(settings._path).get(SAID) == settings.get(SAID)
    assert mornings == [2, 9, 16]


def test_put_away_it_stays_away(
    asides: Asides, numbers: EveningNumbersStore, clock: FakeClock
) -> None:
    open_late(numbers, clock, range(4))
    wake(clock, 3)
    assert asides.now() == LATE
    asides.put_away()
    assert asides.now() is None


def test_switched_off_nothing_is_said(
    asides: Asides, numbers: EveningNumbersStore, clock: FakeClock, settings: SettingsStore
) -> None:
    settings.put(NOTICE_OVER_USE, False)  # noqa: FBT003 - the setting's value
    open_late(numbers, clock, range(4))
    wake(clock, 3)
    assert asides.now() is None


def test_after_an_unmonitored_night_nothing_is_said(
    asides: Asides, numbers: EveningNumbersStore, clock: FakeClock, unmonitored: UnmonitoredStore
) -> None:
    open_late(numbers, clock, range(4))
    go_to(clock, nights_after(4), 20)
    unmonitored.choose(Span.TONIGHT)
    wake(clock, 4)
    assert asides.now() is None
    wake(clock, 5)
    assert asides.now() == OverUse(OverUseKind.OPENED_LATE, 4)


@pytest.mark.usefixtures("vault")
def test_a_proposal_is_shown_on_its_morning_until_answered_and_then_kept(
    asides: Asides, numbers: EveningNumbersStore, clock: FakeClock, closed_vault: Vault
) -> None:
    go_well(numbers, clock, range(28))
    assert asides.now() is None, "never at night"
    wake(clock, 27)
    made = Proposed(Proposal.FEWER_STEPS, nights_after(27), 5)
    assert [asides.now(), asides.now()] == [made, made]
    answered = asides.answer(Answer.DECLINED)
    assert answered is not None
    assert asides.now() is None
    assert ProposalStore(closed_vault).past() == (answered,)


@pytest.mark.usefixtures("vault")
def test_from_five_steps_to_paper_in_eight_weeks_of_mornings(
    asides: Asides, numbers: EveningNumbersStore, clock: FakeClock
) -> None:
    made = []
    steps = 5
    for day in range(84):
        go_well(numbers, clock, range(day, day + 1), steps)
        wake(clock, day)
        if asides.now():
            answered = asides.answer(Answer.ACCEPTED)
            assert answered is not None
            made.append((day, answered.proposal))
            steps = 3
    assert made == [(27, Proposal.FEWER_STEPS), (55, Proposal.PAPER)]


@pytest.mark.usefixtures("vault")
def test_whoever_wants_no_proposal_gets_none(
    asides: Asides, numbers: EveningNumbersStore, clock: FakeClock, settings: SettingsStore
) -> None:
    settings.put(PROPOSE_LESS, False)  # noqa: FBT003 - the setting's value
    go_well(numbers, clock, range(28))
    wake(clock, 27)
    assert asides.now() is None


def test_a_locked_vault_proposes_nothing_and_loses_nothing(
    asides: Asides, numbers: EveningNumbersStore, clock: FakeClock, vault: Vault
) -> None:
    go_well(numbers, clock, range(28))
    vault.lock()
    wake(clock, 27)
    assert asides.now() is None
    assert asides.answer(Answer.ACCEPTED) is None
    vault.unlock(PASSPHRASE)
    assert isinstance(asides.now(), Proposed)


@pytest.mark.parametrize("nonsense", [1, [], {}, {"night": "soon", "put_away": True}])
def test_nonsense_about_what_was_said_is_refused(nonsense: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        SAID.read(nonsense)
