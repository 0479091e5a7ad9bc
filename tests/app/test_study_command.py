"""What `bedtime study` lays down, keeps to itself, shows and refuses."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from bedtime_app.app.profile import Profile
from bedtime_app.app.study_sources import night_sources
from bedtime_app.core.night import Night
from bedtime_app.features.boundaries.evening_numbers import EveningNumbers
from bedtime_app.features.boundaries.evening_numbers_store import EveningNumbersStore
from bedtime_app.features.diary.diary_answers import DiaryAnswers, Drinks
from bedtime_app.features.diary.diary_choices import FEELINGS_ONLY
from bedtime_app.features.diary.diary_store import DiaryStore
from bedtime_app.features.study.study_answers import Factor
from bedtime_app.features.study.study_plan import Arm, Design, Outcome, StudyPlan, drawn_arms
from bedtime_app.features.study.study_store import StudyStore
from tests.app.run_command import run_command
from tests.fakes import FakeClock
from tests.journeys.bedside import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bedtime_app.storage.vault import Vault

BEGAN = date(2026, 3, 16)
"""A study of 28 nights from here has the change of clocks of 29 March in it."""


@pytest.fixture
def vault(profile: Path) -> Iterator[Vault]:
    """The same vault, open to be filled; locked before a command opens it."""
    there = Profile(profile)
    vault = there.vault()
    vault.unlock(PASSPHRASE)
    yield vault
    vault.lock()


def said(profile: Path, *words: str) -> str:
    return run_command(profile, "study", *words)


def tells(profile: Path, *words: str) -> Any:  # noqa: ANN401 - whatever JSON gives
    return json.loads(said(profile, *words, "--json"))


def a_study_of_spring(vault: Vault) -> FakeClock:
    """One that is over: 28 nights, on those with the change asleep twenty minutes sooner."""
    clock = FakeClock(datetime(2026, 3, 16, 18, tzinfo=UTC))
    arms = drawn_arms(Design.NIGHTS, 28, 3)
    plan = StudyPlan(
        "No screen", Outcome.LATENCY, Design.NIGHTS, arms, Night(BEGAN), 10.0, 3, 0, 0.4
    )
    StudyStore(vault, clock).register(plan, Night(BEGAN))
    diary = DiaryStore(vault, clock, lambda: time(15))
    for place, (night, arm) in enumerate(plan.nights()):
        minutes = (15 if arm is Arm.CHANGED else 35) + place % 4
        answers = DiaryAnswers(time(22, 30), time(23), minutes, 1, 10, time(6, 30), 5, 0, time(7))
        if place != 5:
            diary.keep(night, answers)
    return clock


def test_suggestions_and_outcomes_are_named(profile_dir: Path) -> None:
    found = tells(profile_dir, "suggest")
    assert list(found["outcomes"]) == [one.value for one in Outcome]
    assert next(iter(found["outcomes"])) == "rested"
    assert len(found["changes"]) == 4
    assert "sleep efficiency" in said(profile_dir, "suggest").lower()


def test_a_plan_says_what_it_would_show_and_hides_the_nights_to_come(profile: Path) -> None:
    dry = tells(profile, "plan", "No screen after ten", "--matters", "1", "--dry-run")
    assert dry["study"] is None
    assert said(profile, "list") == ""
    assert dry["past_nights"] == 0
    assert [one["nights"] for one in dry["lengths"]] == [14, 20, 28, 40, 56]
    laid = tells(profile, "plan", "No screen\nafter ten", "--nights", "14", "--seed", "5")["study"]
    assert (laid["change"], laid["outcome"]) == ("No screen after ten", "rested")
    assert (laid["stage"], laid["seed"], len(laid["nights"])) == ("running", None, 1)
    ahead = tells(profile, "show", "--ahead")
    assert [one["arm"] for one in ahead["nights"]] == [
        arm.value for arm in drawn_arms(Design.NIGHTS, 14, 5)
    ]
    assert (ahead["seed"], ahead["result"]) == (5, None)
    tonight = tells(profile, "tonight")
    assert tonight["arm"] == ahead["nights"][0]["arm"]
    assert said(profile, "tonight").startswith("Tonight: ")


def test_words_say_how_often_it_would_be_seen_and_from_what(profile: Path) -> None:
    words = said(profile, "plan", "A story", "--outcome", "latency", "--dry-run")
    assert "it is assumed that nights differ by about 15 min" in words
    assert "With 14 nights you would see a difference of 10 min about" in words
    assert "About 8 times in 10 you would see one of" in words
    weeks = said(profile, "plan", "No soma", "--weeks")
    assert "They can show a direction, and no more." in weeks
    assert len(tells(profile, "show", "--ahead")["nights"]) == 21


def tells_of_tonight(profile: Path, vault: Vault) -> str:
    vault.lock()
    night: str = tells(profile, "tonight")["night"]
    return night


def test_a_study_that_is_over_tells_the_difference_over_a_change_of_clocks(
    profile: Path, vault: Vault
) -> None:
    clock = a_study_of_spring(vault)
    store = StudyStore(vault, clock)
    study = store.latest()
    assert study is not None
    strayed = next(one.night for one in study.nights() if one.arm is Arm.CHANGED)
    store.note(study, strayed, kept=False)
    vault.lock()
    found = tells(profile, "show")
    assert (found["stage"], len(found["nights"])) == ("over", 28)
    result = found["result"]
    assert result["as_planned"]["verdict"] == "matters"
    assert result["as_planned"]["difference"] == pytest.approx(-20, abs=1.5)
    assert sum(arm["told"] for arm in result["arms"].values()) == 27
    assert result["arms"]["changed"]["not_kept"] == 1
    assert result["as_kept"]["changed"] == result["as_planned"]["changed"] - 1
    words = said(profile, "show")
    assert "it is at least as large as would matter to you" in words
    assert "less than as usual" in words
    assert "signific" not in words
    assert said(profile, "tonight") == "Tonight belongs to no study.\n"


def test_a_night_is_noted_or_left_blank_and_a_study_erased(profile: Path) -> None:
    laid = tells(profile, "plan", "A story", "--nights", "14")["study"]
    said(profile, "note", laid["first"], "no")
    assert tells(profile, "show")["nights"][0]["kept"] is False
    said(profile, "note", laid["first"], "blank")
    assert tells(profile, "show")["nights"][0]["kept"] is None
    assert "still to come" in said(profile, "note", "2050-01-01", "yes")
    assert "A study goes on" in said(profile, "plan", "A book", "--nights", "14")
    assert said(profile, "list").count("\n") == 1
    said(profile, "remove", str(laid["number"]))
    assert tells(profile, "list") == []


def test_ending_early_and_what_was_changed_stand_in_the_result(profile: Path) -> None:
    said(profile, "plan", "A story", "--nights", "14")
    said(profile, "change", "--outcome", "quality", "--matters", "1")
    assert said(profile, "end") == "It is ended. Nothing of it is lost.\n"
    words = said(profile, "show")
    assert "Until " in words
    assert "0.5 points would have mattered" in words
    assert "You ended it early, after 0 of 14 nights." in words
    assert "Cannot tell yet." in words
    assert "over already" in said(profile, "end")


def test_what_is_compared_cannot_be_chosen_after_the_result_was_seen(profile: Path) -> None:
    said(profile, "plan", "A story", "--nights", "14")
    said(profile, "end")
    assert "laid down before" in said(profile, "change", "--outcome", "quality")
    assert tells(profile, "show")["outcome"] == "rested"


def test_a_plan_that_was_changed_no_longer_says_what_the_former_one_would_show(
    profile: Path,
) -> None:
    assert tells(profile, "plan", "A story", "--nights", "14")["study"]["foreseen"] is not None
    said(profile, "change", "--outcome", "latency")
    assert tells(profile, "show")["foreseen"] is None
    assert "foreseen" not in said(profile, "show")


def test_a_number_that_no_study_can_have_is_refused_in_one_line(profile: Path) -> None:
    for asked in (("show", "--study", "9" * 30), ("remove", "9" * 30)):
        assert said(profile, *asked) == "Error: There is no such study.\n"


def test_what_cannot_be_is_refused_in_one_line(profile: Path) -> None:
    for asked, sentence in (
        (("plan", " \n "), "A change is one line"),
        (("plan", "x" * 161), "A change is one line"),
        (("plan", "A story", "--matters", "0"), "cannot be meant"),
        (("plan", "A story", "--matters", "nan"), "cannot be meant"),
        (("plan", "A story", "--weeks", "--nights", "28"), "always 21 nights"),
        (("show",), "There is no such study."),
        (("note", "2026-11-20", "yes"), "There is no such study."),
        (("remove", "7"), "There is no such study."),
    ):
        assert sentence in said(profile, *asked)


def test_own_nights_carry_the_plan_and_relations_name_no_cause(profile: Path, vault: Vault) -> None:
    tonight = date.fromisoformat(tells_of_tonight(profile, vault))
    vault.unlock(PASSPHRASE)
    diary = DiaryStore(vault, FakeClock(), lambda: time(15))
    for back in range(1, 31):
        drinks = back % 4
        told = DiaryAnswers(rested=5 - drinks, alcohol=Drinks(drinks), caffeine=Drinks(back % 3))
        diary.keep(Night(tonight - timedelta(days=back)), told)
    vault.lock()
    assert tells(profile, "plan", "A story", "--dry-run")["past_nights"] == 30
    found = {one["factor"]: one for one in tells(profile, "relations")["relations"]}
    assert found["alcohol"]["seen"]
    assert found["alcohol"]["rho"] == pytest.approx(-1)
    assert not found["caffeine"]["seen"]
    assert found["ritual"]["nights"] == 0
    words = said(profile, "relations")
    assert "2 things were looked at" in words
    assert "does not say that one makes the other" in words
    assert "Cannot tell" not in words
    assert "cannot tell" in words


def test_sources_leave_out_what_is_doubtful_or_not_told(profile: Path, vault: Vault) -> None:
    clock = FakeClock()
    diary = DiaryStore(vault, clock, lambda: time(15))
    nights = [Night(date(2026, 11, day)) for day in (10, 11, 12)]
    diary.keep(nights[0], DiaryAnswers(into_bed=time(23), latency=20, estimate=400))
    doubtful = DiaryAnswers(tried=time(23), latency=600, woke=time(6), rested=4)
    diary.keep(nights[1], doubtful)
    numbers = EveningNumbersStore(
        Profile(profile).settings(), vault, lambda: Night(date(2026, 11, 20)), bool
    )
    numbers.add(EveningNumbers(nights[2], begun=True))
    with night_sources(vault, clock, lambda: time(15)) as sources:
        span = (nights[0], nights[2])
        assert sources.outcomes(Outcome.LATENCY, *span) == {nights[0]: 20}
        assert sources.outcomes(Outcome.ESTIMATE, *span) == {nights[0]: 400}
        assert sources.outcomes(Outcome.RESTED, *span) == {nights[1]: 4}
        assert sources.outcomes(Outcome.EFFICIENCY, *span) == {}
        found = sources.factors(*span)
    assert found[Factor.BEDTIME] == {nights[0]: 8 * 60}
    assert found[Factor.RITUAL] == {nights[2]: 1}
    assert found[Factor.ALCOHOL] == found[Factor.LEFT_ALONE] == {}


def test_a_bedtime_is_no_later_for_a_boundary_that_was_moved(vault: Vault) -> None:
    nights = [Night(date(2026, 11, day)) for day in (10, 11)]
    for night, boundary in zip(nights, (time(15), time(18)), strict=True):
        DiaryStore(vault, FakeClock(), lambda at=boundary: at).keep(  # type: ignore[misc]  # bound
            night, DiaryAnswers(into_bed=time(23))
        )
    with night_sources(vault, FakeClock(), lambda: time(18)) as sources:
        found = sources.factors(*nights)[Factor.BEDTIME]
    assert found[nights[0]] == found[nights[1]]


def test_whoever_rests_from_numbers_compares_feelings_only(profile: Path) -> None:
    said(profile, "plan", "A story", "--outcome", "latency", "--weeks")
    Profile(profile).settings().put(FEELINGS_ONLY, True)  # noqa: FBT003 - its value
    for words in (
        ("show",),
        ("show", "--json"),
        ("relations", "--outcome", "awake"),
        ("change", "--outcome", "efficiency"),
        ("plan", "Another", "--outcome", "estimate", "--dry-run"),
    ):
        assert said(profile, *words).startswith("Error: You rest from numbers")
    said(profile, "change", "--outcome", "quality")
    assert "How well you slept" in said(profile, "show")
