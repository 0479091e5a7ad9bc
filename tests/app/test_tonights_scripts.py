from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeAlias

import pytest

from bedtime_app.app.tonights_scripts import TonightsScripts
from bedtime_app.core.night import Night
from bedtime_app.features.rituals.ready_rituals import EVENING, READY
from bedtime_app.features.rituals.ritual_book import RitualBook
from bedtime_app.features.rituals.ritual_plan import PlannedRitual, planned_step
from bedtime_app.features.stories.library import Library
from bedtime_app.system.paths import shipped
from tests.features.rituals.bookshelf import every_word

FRIDAY, SUNDAY = Night(date(2026, 11, 20)), Night(date(2026, 11, 22))
FEW = PlannedRitual("few", READY["short"])
Watch: TypeAlias = Any  # only tonight's night is asked for


@dataclass
class NightWatch:
    night: Night = FRIDAY

    def tonight(self) -> NightWatch:
        return self


def scripts(watch: Watch, book: RitualBook | None = None) -> TonightsScripts:
    library = Library(shipped("resources") / "content")
    planned = book.for_night if book else None
    return TonightsScripts(library, every_word(), watch, planned=planned)


def test_each_night_has_the_ritual_of_its_weekday_and_the_arc_its_steps() -> None:
    watch = NightWatch()
    joined = scripts(watch, RitualBook().with_ritual(FEW).with_day(6, "few"))
    assert joined.ritual().key == EVENING
    watch.night = SUNDAY
    assert joined.ritual().key == "few"
    words = joined.words.steps
    assert joined.moments() == [
        (words["tomorrows_list"].name, 5),
        (words["slow_breathing"].name, 5),
        (words["gratitude"].name, 3),
        (words["screens_away"].name, 1),
    ]


def test_without_a_book_it_is_the_evening_everybody_begins_with() -> None:
    assert [step.key for step in scripts(NightWatch()).ritual().steps] == [
        "tomorrows_list",
        "slow_breathing",
        "body_scan",
        "story",
        "lights_out",
    ]


def test_another_night_has_another_story() -> None:
    watch = NightWatch()
    joined = scripts(watch)
    first = joined.ritual().steps[3].script
    watch.night = Night(date(2026, 11, 21))
    assert joined.ritual().steps[3].script != first


@pytest.mark.parametrize("chosen", [0, 1])
def test_a_chosen_story_is_told_every_night(chosen: int) -> None:
    story = scripts(NightWatch()).stories()[chosen][0]
    told = replace(planned_step("story"), script=story)
    book = RitualBook().with_ritual(
        PlannedRitual(EVENING, (told, planned_step("lights_out")), ready=EVENING)
    )
    for night in (FRIDAY, SUNDAY):
        assert scripts(NightWatch(night), book).ritual().steps[0].script == story


@pytest.mark.parametrize("named", ["stories/of-the-future", "../../etc/passwd"])
def test_a_story_that_is_not_here_gives_way_to_tonights(named: str) -> None:
    told = replace(planned_step("story"), script=named)
    book = RitualBook().with_ritual(PlannedRitual(EVENING, (told, planned_step("lights_out"))))
    joined = scripts(NightWatch(), book)
    assert joined.script_for(joined.ritual().steps[0]).title


def test_once_measured_a_narrated_step_takes_as_long_as_it_is_told() -> None:
    joined = scripts(NightWatch())
    guessed = joined.ritual().steps[3].seconds
    joined.measure()
    measured = joined.ritual().steps[3]
    assert measured.seconds != guessed
    assert (
        measured.seconds == {key: seconds for key, _, seconds in joined.stories()}[measured.script]
    )
