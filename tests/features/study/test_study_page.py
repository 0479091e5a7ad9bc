from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bedtime_app.core.night import Night
from bedtime_app.features.study.study_answers import Factor
from bedtime_app.features.study.study_plan import Arm, Outcome
from bedtime_app.features.study.study_view import StudyView
from tests.fakes import FakeJobs
from tests.features.conftest import PASSPHRASE
from tests.features.page_stage import PageStage
from tests.features.study.conftest import CHANGE, TONIGHT, a_plan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from bedtime_app.features.study.study_store import StudyStore
    from bedtime_app.storage.vault import Vault


class Nights:
    """What is known of nights, put here by a test; which thread asks does not matter."""

    def __init__(self) -> None:
        self.tonight = TONIGHT
        self.known: dict[Night, float] = {}
        self.are_felt_only = False

    @contextmanager
    def open(self) -> Iterator[Nights]:
        yield self

    def outcomes(self, outcome: Outcome, first: Night, last: Night) -> dict[Night, float]:
        assert outcome in Outcome
        return {night: value for night, value in self.known.items() if first <= night <= last}

    def factors(self, first: Night, last: Night) -> dict[Factor, dict[Night, float]]:
        known = self.outcomes(Outcome.RESTED, first, last)
        return {Factor.ALCOHOL: {night: -value for night, value in known.items()}}

    def pass_by(self, nights: int) -> None:
        self.tonight = Night(self.tonight.evening + timedelta(days=nights))


@pytest.fixture
def nights() -> Nights:
    return Nights()


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def view(store: StudyStore, vault: Vault, nights: Nights, jobs: FakeJobs) -> StudyView:
    return StudyView(
        store, vault, nights.open, lambda: nights.tonight, lambda: nights.are_felt_only, jobs
    )


@pytest.fixture
def page(qtbot: QtBot, view: StudyView) -> Iterator[PageStage]:
    stage = PageStage(qtbot, "study/StudyPage.qml", view, (1000, 760))
    yield stage
    stage.close()


def test_a_study_is_chosen_and_laid_down_by_keys_alone(
    page: PageStage, store: StudyStore, jobs: FakeJobs
) -> None:
    assert page.focused() == ("Button", "Back")
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Button", "Choose a change")
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("EditableText", "What is different on some nights")
    page.type("no screen")
    page.press(Qt.Key.Key_Return)
    assert "Trying out what each length would show." in page.names("AlertMessage")
    jobs.run_all()
    page.settle()
    assert store.latest() is None
    assert "it is assumed that nights differ by about 0.8 points" in page.all_heard()
    assert "About 8 times in 10 you would see one of" in page.all_heard()
    page.press(Qt.Key.Key_Tab, times=2)
    assert page.focused() == ("Button", "Lay it down")
    page.press(Qt.Key.Key_Return)
    study = store.latest()
    assert study is not None
    assert (study.plan.change, study.plan.first) == ("no screen", TONIGHT)
    assert study.plan.outcome is Outcome.RESTED
    assert any(name.startswith("Tonight: ") for name in page.names("StaticText"))


def test_what_is_not_whole_is_asked_for_kindly_and_nothing_is_lost(
    page: PageStage, view: StudyView, jobs: FakeJobs
) -> None:
    view.choose()
    view.writeMatters("a lot")
    view.foresee()
    page.settle()
    assert "Say in a few words what would be different." in page.all_heard()
    assert "A number above 0, please" in page.all_heard()
    view.writeChange("x" * 200)
    assert "It has 200 signs" in view.changeError
    assert (view.matters, view.stage, view.busy) == ("a lot", "choose", "")
    view.takeSuggestion(2)
    view.writeMatters("0,5")
    view.foresee()
    view.stop()
    jobs.run_all()
    assert (view.stage, view.change, view.busy) == ("choose", "A story in bed", "")


def test_nobody_sees_beyond_tonight_or_any_outcome_unless_asked(
    page: PageStage, view: StudyView, store: StudyStore, nights: Nights
) -> None:
    store.register(a_plan(), TONIGHT)
    nights.known = {TONIGHT: 77.0}
    nights.pass_by(1)
    view.arrive()
    page.settle()
    said = page.names("ListItem")
    assert len(said) == 14
    assert [one.endswith("to come") for one in said] == [False] * 2 + [True] * 12
    assert "77" not in page.all_heard()
    page.activate("CheckBox", "Show what the nights to come are")
    assert not any(one.endswith("to come") for one in page.names("ListItem"))


def test_last_night_and_earlier_ones_are_noted_or_left_blank(
    page: PageStage, view: StudyView, store: StudyStore, nights: Nights
) -> None:
    store.register(a_plan(), TONIGHT)
    nights.pass_by(3)
    view.arrive()
    page.settle()
    assert view.askedNight.startswith("Sun 22 → Mon 23, ")
    page.activate("RadioButton", "Kept to")
    page.activate("Button", "The night before")
    page.activate("RadioButton", "Not kept to")
    study = store.latest()
    assert study is not None
    assert {str(night): kept for night, kept in study.kept.items()} == {
        "2026-11-21": False,
        "2026-11-22": True,
    }
    page.activate("RadioButton", "Unsaid")
    assert (view.askedKept, view.hasEarlier, view.hasLater) == (0, True, True)


def test_the_result_comes_when_the_plan_is_over_and_never_sooner(
    page: PageStage, view: StudyView, store: StudyStore, nights: Nights, jobs: FakeJobs
) -> None:
    study = store.register(a_plan(length=28), TONIGHT)
    nights.known = {
        one.night: (10 if one.arm is Arm.CHANGED else 40) + place % 3
        for place, one in enumerate(study.nights())
    }
    nights.pass_by(27)
    view.arrive()
    jobs.run_all()
    assert (view.stage, view.answer, view.details) == ("going", "", [])
    nights.pass_by(1)
    view.arrive()
    jobs.run_all()
    page.settle()
    assert view.stage == "result"
    assert "it is at least as large as would matter to you" in page.all_heard()
    assert "With the change: 14 of 14 nights told, 0 not kept to." in page.all_heard()


def test_ending_early_is_asked_about_and_said(
    page: PageStage, view: StudyView, store: StudyStore, nights: Nights, jobs: FakeJobs
) -> None:
    store.register(a_plan(), TONIGHT)
    nights.pass_by(4)
    view.arrive()
    page.settle()
    page.activate("Button", "End it early")
    assert page.focused() == ("Button", "Let it go on")
    page.press(Qt.Key.Key_Return)
    assert view.stage == "going"
    page.activate("Button", "End it early")
    page.activate("Button", "End it")
    jobs.run_all()
    page.settle()
    assert "You ended it early, after 4 of 14 nights." in page.names("StaticText")
    assert view.answer.startswith("Cannot tell yet.")
    page.activate("Button", "Erase this study")
    page.activate("Button", "Erase it")
    assert store.all() == []
    assert view.stage == "begin"


def test_nothing_is_held_against_anything_before_somebody_asks(
    page: PageStage, view: StudyView, nights: Nights, jobs: FakeJobs
) -> None:
    nights.known = {
        Night(TONIGHT.evening - timedelta(days=back)): back % 5 for back in range(1, 31)
    }
    view.arrive()
    jobs.run_all()
    assert view.relations == []
    page.activate("Button", "Look")
    jobs.run_all()
    page.settle()
    assert "Drinks with alcohol: the more of it, the lower the outcome" in page.all_heard()
    assert "1 things were looked at" in page.all_heard()
    assert "does not say that one makes the other" in page.all_heard()


def test_locking_leaves_no_word_in_sight_and_what_was_typed_is_not_lost(
    page: PageStage, view: StudyView, store: StudyStore, vault: Vault
) -> None:
    view.choose()
    view.writeChange(CHANGE)
    vault.lock()
    page.settle()
    assert "PLANTED" not in page.all_heard()
    assert view.change == ""
    assert "Unlock" in page.names("Button")
    vault.unlock(PASSPHRASE)
    assert view.change == CHANGE
    store.register(a_plan(), TONIGHT)
    view.leave()
    view.arrive()
    page.settle()
    assert "PLANTED" in page.all_heard()
    vault.lock()
    page.settle()
    assert "PLANTED" not in page.all_heard()
    assert page.names("ListItem") == []


def test_an_answer_that_comes_after_the_vault_was_locked_is_not_shown(
    view: StudyView, store: StudyStore, vault: Vault, nights: Nights, jobs: FakeJobs
) -> None:
    store.register(a_plan(), TONIGHT)
    nights.pass_by(14)
    view.arrive()
    vault.lock()
    jobs.run_all()
    assert (view.vault, view.answer, view.details, view.change) == ("locked", "", [], "")


def test_a_vault_that_cannot_keep_it_says_so(view: StudyView, vault: Vault, jobs: FakeJobs) -> None:
    view.arrive()
    view.choose()
    view.writeChange("A story")
    view.foresee()
    jobs.run_all()
    vault.database().execute("PRAGMA query_only = on")
    view.layDown()
    assert "That could not be kept just now." in view.trouble
    view.retry()
    assert (view.stage, view.trouble) == ("foreseen", "")
    vault.database().execute("PRAGMA query_only = off")
    view.layDown()
    assert (view.stage, view.trouble) == ("going", "")


def test_a_study_laid_down_elsewhere_meanwhile_is_shown_instead(
    view: StudyView, store: StudyStore, jobs: FakeJobs
) -> None:
    view.arrive()
    view.choose()
    view.chooseDesign(1)
    view.writeChange("Without soma")
    view.foresee()
    jobs.run_all()
    assert "a direction, and no more" in view.foreseen
    store.register(replace(a_plan(), change="Another"), TONIGHT)
    view.layDown()
    assert len(store.all()) == 1
    assert "Another" in view.change
    view.choose()
    assert view.change == "Without soma"


def test_whoever_rests_from_numbers_chooses_among_feelings(
    page: PageStage, view: StudyView, nights: Nights
) -> None:
    view.choose()
    view.chooseOutcome(list(Outcome).index(Outcome.LATENCY))
    view.goBack()
    nights.are_felt_only = True
    view.arrive()
    view.choose()
    page.settle()
    assert view.outcomes == ["How rested you feel, 1 to 5", "How well you slept, 1 to 5"]
    assert (view.outcome, view.mattersHint[:9]) == (0, "In points")
    assert "inutes" not in page.all_heard()
    view.chooseOutcome(1)
    assert view.outcome == list(Outcome).index(Outcome.QUALITY)


def test_a_study_of_minutes_says_none_to_whoever_rests_from_numbers_and_keeps_them(
    page: PageStage, view: StudyView, store: StudyStore, nights: Nights, jobs: FakeJobs
) -> None:
    study = store.register(a_plan(Outcome.LATENCY), TONIGHT)
    nights.known = {one.night: 77.0 + place for place, one in enumerate(study.nights())}
    nights.are_felt_only = True
    nights.pass_by(3)
    view.arrive()
    page.settle()
    assert view.laidDown.startswith("You rest from numbers")
    page.activate("RadioButton", "Kept to")
    nights.pass_by(11)
    view.arrive()
    jobs.run_all()
    page.settle()
    assert (view.stage, view.answer[:21], view.details) == ("result", "You rest from numbers", [])
    assert not any(said in page.all_heard() for said in ("inutes", " min", "interval"))
    nights.are_felt_only = False
    view.arrive()
    jobs.run_all()
    assert any("95 % interval" in said for said in view.details)
