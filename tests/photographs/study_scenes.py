"""A study of one's own: chosen, foreseen, going on, over, and what went together."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.features.diary.diary_answers import DiaryAnswers, Drinks
from bedtime_app.features.diary.diary_choices import FEELINGS_ONLY
from bedtime_app.features.study.study_plan import Arm, Design, Outcome, StudyPlan, drawn_arms
from bedtime_app.features.study.study_store import StudyStore
from tests.photographs.scene import again, lit, lock, scene, turn_to
from tests.photographs.studio import at

if TYPE_CHECKING:
    from tests.photographs.studio import Studio

CHANGE = "No screen after 22:00, the blue book instead"
TONIGHT = Night(at(22).date())


def _told(studio: Studio, back: int, shift: int = 0) -> None:
    """A night that many nights ago."""
    answers = DiaryAnswers(
        into_bed=time(22, 30 + back % 20),
        latency=30 + (back * 7) % 13 + shift,
        rested=1 + (back * 3) % 5,
        alcohol=Drinks((back * 5) % 3),
        caffeine=Drinks(back % 4),
    )
    studio.rooms.of_diary.store.keep(Night(TONIGHT.evening - timedelta(days=back)), answers)


def _laid(studio: Studio, back: int, design: Design = Design.NIGHTS, length: int = 20) -> None:
    """A study that began so many nights ago."""
    now = studio.clock.now()
    first = Night(TONIGHT.evening - timedelta(days=back))
    arms = drawn_arms(design, length, 4)
    plan = StudyPlan(CHANGE, Outcome.LATENCY, design, arms, first, 10.0, 4, 12, 0.62)
    store = StudyStore(studio.rooms.vault, studio.clock)
    studio.clock.jump(now - timedelta(days=back))
    study = store.register(plan, first)
    studio.clock.jump(now)
    for night, arm in plan.nights():
        days = (TONIGHT.evening - night.evening).days
        if days > 0:
            _told(studio, days, -18 if arm is Arm.CHANGED else 0)
            study = store.note(study, night, kept=days % 6 != 0)


scene("study")(turn_to("study"))
scene("study-absent", vault=False)(turn_to("study"))
again("study-locked", turn_to("study"), lock)


@scene("study-choose")
def _choose(studio: Studio) -> None:
    studio.go("study")
    studio.rooms.of_diary.looking.study.choose()


@scene("study-unclear")
def _unclear(studio: Studio) -> None:
    _choose(studio)
    view = studio.rooms.of_diary.looking.study
    view.writeMatters("a lot")
    view.foresee()


@scene("study-foreseen")
def _foreseen(studio: Studio) -> None:
    for back in range(1, 13):
        _told(studio, back)
    _choose(studio)
    view = studio.rooms.of_diary.looking.study
    view.takeSuggestion(0)
    view.chooseOutcome(2)
    view.foresee()
    studio.work()


@scene("study-assumed")
def _assumed(studio: Studio) -> None:
    _choose(studio)
    view = studio.rooms.of_diary.looking.study
    view.takeSuggestion(2)
    view.foresee()
    studio.work()


@scene("study-weeks")
def _weeks(studio: Studio) -> None:
    _choose(studio)
    view = studio.rooms.of_diary.looking.study
    view.takeSuggestion(3)
    view.chooseDesign(1)
    view.foresee()


@scene("study-busy")
def _busy(studio: Studio) -> None:
    _choose(studio)
    view = studio.rooms.of_diary.looking.study
    view.takeSuggestion(2)
    view.foresee()


@scene("study-going")
def _going(studio: Studio) -> None:
    _laid(studio, 9)
    studio.go("study")


again("study-light", _going, lit)


@scene("study-ahead")
def _ahead(studio: Studio) -> None:
    _going(studio)
    studio.rooms.of_diary.looking.study.showAhead(True)  # noqa: FBT003 - a slot


@scene("study-ending")
def _ending(studio: Studio) -> None:
    _going(studio)
    studio.rooms.of_diary.looking.study.ask("end")


@scene("study-result")
def _result(studio: Studio) -> None:
    _laid(studio, 20)
    studio.go("study")


@scene("study-weeks-over")
def _weeks_over(studio: Studio) -> None:
    _laid(studio, 21, Design.WEEKS, 21)
    studio.go("study")


@scene("study-ended")
def _ended(studio: Studio) -> None:
    _ending(studio)
    studio.rooms.of_diary.looking.study.confirm()
    studio.work()


@scene("study-relations")
def _relations(studio: Studio) -> None:
    for back in range(1, 40):
        _told(studio, back)
    studio.go("study")
    studio.rooms.of_diary.looking.study.lookForRelations(0)
    studio.work()


def _felt(studio: Studio) -> None:
    studio.settings.put(FEELINGS_ONLY, True)  # noqa: FBT003 - a switch


again("study-felt-choose", _felt, _choose)
again("study-felt-going", _felt, _going)
again("study-felt-result", _felt, _result)
