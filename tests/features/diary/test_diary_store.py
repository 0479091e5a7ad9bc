"""The diary in a real vault."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.night import Night
from bedtime_app.core.sleep_arithmetic import sleep_metrics
from bedtime_app.features.diary.diary_answers import (
    AnswerError,
    DiaryAnswers,
    Drinks,
    Medicine,
    Nap,
)
from bedtime_app.features.diary.diary_json import answers_from_row, answers_to_row
from bedtime_app.storage.errors import VaultLocked

if TYPE_CHECKING:
    from bedtime_app.features.diary.diary_store import DiaryStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

NIGHT = Night(date(2026, 11, 20))
WHOLE = DiaryAnswers(
    into_bed=time(22, 32),
    tried=time(23, 5),
    latency=20,
    awakenings=2,
    awake=30,
    woke=time(6, 30),
    tried_again=10,
    early=0,
    out_of_bed=time(7, 0),
    estimate=400,
    quality=3,
    rested=4,
    naps=(Nap(20, time(14, 0)), Nap(10)),
    alcohol=Drinks(1, time(19, 30)),
    caffeine=Drinks(0),
    medicines=(Medicine("valerian", "2 drops", time(22, 0)),),
    comment="Wind in the chimney.\nÆther, 風",
)


@pytest.fixture(autouse=True)
def morning(clock: FakeClock) -> None:
    clock.jump(datetime(2026, 11, 21, 6, 15, tzinfo=UTC))


def test_an_entry_comes_back_whole_after_the_vault_was_closed(
    store: DiaryStore, vault: Vault
) -> None:
    kept = store.keep(NIGHT, WHOLE)
    key = vault.key()
    vault.lock()
    vault.open(key)
    assert store.get(NIGHT) == kept
    assert kept.answers == WHOLE
    assert (kept.zone, kept.boundary, kept.edited_at) == ("Europe/Berlin", time(15), None)
    assert kept.times.into_bed == datetime(2026, 11, 20, 21, 32, tzinfo=UTC)
    assert sleep_metrics(kept.told).total_sleep_24 == 395 + 30


def test_the_night_told_in_the_morning_is_the_one_that_just_passed(store: DiaryStore) -> None:
    assert store.last_night() == NIGHT


def test_until_midnight_the_night_before_is_told_and_not_the_one_ahead(
    store: DiaryStore, clock: FakeClock
) -> None:
    clock.jump(datetime(2026, 11, 21, 22, 59, tzinfo=UTC))
    assert store.last_night() == NIGHT
    clock.jump(datetime(2026, 11, 21, 23, 0, tzinfo=UTC))
    assert store.last_night() == Night(date(2026, 11, 21))
    assert store.has_begun(Night(date(2026, 11, 21)))
    assert not store.has_begun(Night(date(2026, 11, 22)))


def test_no_answer_is_no_entry_and_every_answer_alone_is_one(store: DiaryStore) -> None:
    store.keep(NIGHT, DiaryAnswers())
    assert store.all() == []
    for place, one in enumerate(dataclasses.fields(WHOLE)):
        if one.name == "slept":
            continue
        night = Night(date(2026, 1, 1 + place))
        alone = DiaryAnswers(**{one.name: getattr(WHOLE, one.name)})
        assert store.keep(night, alone).answers == alone
        assert store.get(night) is not None
    assert store.keep(NIGHT, DiaryAnswers(slept=False)) == store.get(NIGHT)


def test_an_edit_is_kept_with_what_stood_there_and_when_it_was_written(
    store: DiaryStore, clock: FakeClock
) -> None:
    first = store.keep(NIGHT, WHOLE)
    clock.advance(minutes=5)
    same_sitting = dataclasses.replace(WHOLE, latency=25)
    store.keep(NIGHT, same_sitting)
    assert store.versions(NIGHT) == []
    clock.advance(hours=3)
    changed = store.keep(NIGHT, dataclasses.replace(WHOLE, latency=45))
    assert changed.entered_at == first.entered_at
    assert changed.edited_at == clock.now()
    assert [one.answers for one in store.versions(NIGHT)] == [same_sitting]
    assert store.keep(NIGHT, changed.answers) == changed
    assert len(store.versions(NIGHT)) == 1


def test_an_entry_that_is_emptied_is_kept_empty_with_its_history(
    store: DiaryStore, clock: FakeClock
) -> None:
    store.keep(NIGHT, WHOLE)
    clock.advance(hours=1)
    store.keep(NIGHT, DiaryAnswers())
    found = store.get(NIGHT)
    assert found is not None
    assert found.answers.is_blank
    assert [one.answers for one in store.versions(NIGHT)] == [WHOLE]


def test_how_late_an_entry_was_written_is_known(store: DiaryStore, clock: FakeClock) -> None:
    at_once = store.keep(NIGHT, WHOLE)
    assert at_once.lateness.total_seconds() == 15 * 60
    assert not at_once.late
    clock.advance(days=3)
    days_after = store.keep(Night(date(2026, 11, 21)), WHOLE)
    assert days_after.late
    timeless = store.keep(Night(date(2026, 11, 22)), DiaryAnswers(quality=3))
    assert timeless.lateness.total_seconds() == 16.25 * 3600


def test_travel_after_the_night_does_not_move_it(store: DiaryStore, clock: FakeClock) -> None:
    kept = store.keep(NIGHT, WHOLE)
    clock.travel("America/New_York")
    clock.advance(hours=2)
    changed = store.keep(NIGHT, dataclasses.replace(WHOLE, comment="In the plane."))
    assert (changed.zone, changed.times) == (kept.zone, kept.times)


@pytest.mark.parametrize(
    ("zone", "seconds"), [("UTC+05:45", 5 * 3600 + 45 * 60), ("UTC-03:30", -12600), ("Old/Town", 0)]
)
def test_a_zone_without_a_name_or_since_dropped_is_read_and_edited_all_the_same(
    store: DiaryStore, vault: Vault, zone: str, seconds: int
) -> None:
    store.keep(NIGHT, DiaryAnswers(quality=3))
    vault.database().execute("UPDATE diary_entries SET zone = ?", (zone,))
    edited = store.keep(NIGHT, DiaryAnswers(woke=time(6)))
    assert (edited.zone, edited.late) == (zone, False)
    assert edited.times.woke is not None
    assert edited.times.woke == datetime(2026, 11, 21, 6, tzinfo=UTC) - timedelta(seconds=seconds)


def test_a_range_of_nights_comes_in_order(store: DiaryStore) -> None:
    for day in (22, 20, 25, 21):
        store.keep(Night(date(2026, 10, day)), DiaryAnswers(rested=3))
    found = store.between(Night(date(2026, 10, 21)), Night(date(2026, 10, 24)))
    assert [entry.night.evening.day for entry in found] == [21, 22]
    assert len(store.all()) == 4


def test_a_removed_entry_leaves_nothing(store: DiaryStore, clock: FakeClock) -> None:
    store.keep(NIGHT, WHOLE)
    clock.advance(hours=1)
    store.keep(NIGHT, dataclasses.replace(WHOLE, latency=0))
    assert store.remove(NIGHT)
    assert not store.remove(NIGHT)
    assert (store.get(NIGHT), store.versions(NIGHT)) == (None, [])


def test_a_locked_vault_is_said(store: DiaryStore, vault: Vault) -> None:
    vault.lock()
    with pytest.raises(VaultLocked):
        store.keep(NIGHT, WHOLE)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("latency", -1),
        ("awake", 1441),
        ("awakenings", 100),
        ("quality", 0),
        ("rested", 6),
        ("naps", (Nap(-5),)),
        ("alcohol", Drinks(-1)),
        ("medicines", (Medicine(""),)),
        ("comment", "x" * 20_001),
    ],
)
def test_what_nobody_can_mean_is_refused_and_names_its_field(name: str, value: object) -> None:
    with pytest.raises(AnswerError) as refused:
        DiaryAnswers(**{name: value})  # type: ignore[arg-type]  # names of the test
    assert refused.value.name == name


def test_answers_as_a_row_come_back_the_same_and_leave_out_what_was_not_said() -> None:
    assert answers_from_row(answers_to_row(WHOLE)) == WHOLE
    assert answers_to_row(DiaryAnswers(latency=0)) == {"latency": 0}
    sleepless = DiaryAnswers(slept=False)
    assert answers_from_row(answers_to_row(sleepless)) == sleepless
    assert answers_from_row(answers_to_row(DiaryAnswers(naps=()))) == DiaryAnswers(naps=())
