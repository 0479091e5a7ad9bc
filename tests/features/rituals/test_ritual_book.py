from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.night import Night
from bedtime_app.features.rituals.breath import LONGER_OUT
from bedtime_app.features.rituals.ready_rituals import EVENING, READY, read_ready_words
from bedtime_app.features.rituals.ritual import evening_ritual
from bedtime_app.features.rituals.ritual_book import MOST_RITUALS, BookTrouble, RitualBook
from bedtime_app.features.rituals.ritual_book_store import RITUAL_BOOK, RitualBookStore
from bedtime_app.features.rituals.ritual_plan import (
    BREATHS,
    PlannedRitual,
    PlannedStep,
    RitualTrouble,
    planned_step,
    to_ritual,
    trouble_of,
)
from bedtime_app.features.rituals.step_catalogue import CATALOGUE
from bedtime_app.storage.settings_store import Setting, SettingsStore

if TYPE_CHECKING:
    from bedtime_app.features.rituals.ritual import Ritual

CONTENT = Path(__file__).parents[3] / "resources" / "content" / "en"
MONDAY = Night(date(2026, 11, 23))
SHORT = PlannedRitual("few", READY["short"], ready="short")
END = planned_step("lights_out")


def performed(planned: PlannedRitual, lengths: dict[str, float] | None = None) -> Ritual:
    return to_ritual(
        planned, lambda step: step.script or CATALOGUE[step.key].script, (lengths or {}).get
    )


@pytest.mark.parametrize("key", READY)
def test_every_ready_ritual_is_a_ritual_with_a_name_and_a_line(key: str) -> None:
    words = read_ready_words(CONTENT / "ready_rituals.json")
    assert trouble_of(READY[key]) is None
    assert words[key].name
    assert words[key].line
    assert performed(PlannedRitual(key, READY[key])).seconds == sum(s.seconds for s in READY[key])


def test_there_are_at_least_six_ready_rituals() -> None:
    assert len(READY) >= 6


def test_the_ritual_everybody_begins_with_is_the_same_as_ever() -> None:
    evening = RitualBook().for_night(MONDAY)
    story = replace(evening.steps[3], script="story")
    planned = replace(evening, steps=(*evening.steps[:3], story, evening.steps[4]))
    assert performed(planned) == evening_ritual("meditations/body-scan", "story")
    assert performed(planned, {"meditations/body-scan": 600.0, "story": 240.0}) == evening_ritual(
        "meditations/body-scan", "story", body_scan_seconds=600.0, story_seconds=240.0
    )


def test_each_weekday_has_the_ritual_it_was_given() -> None:
    book = RitualBook().with_ritual(SHORT).with_day(0, "few").with_day(6, "few")
    nights = [Night(MONDAY.evening + timedelta(days=day)) for day in range(7)]
    assert [book.for_night(night).key for night in nights] == ["few", *[EVENING] * 5, "few"]
    assert book.days_of("few") == (0, 6)


def test_the_short_form_comes_only_when_the_evenings_own_no_longer_fits() -> None:
    book = replace(RitualBook().with_ritual(SHORT), short="few")
    whole = book.ritual(EVENING).seconds
    assert book.for_night(MONDAY).key == EVENING
    assert book.for_night(MONDAY, whole).key == EVENING
    assert book.for_night(MONDAY, whole - 1).key == "few"
    assert RitualBook().for_night(MONDAY, 60).key == EVENING


def test_a_longer_ritual_is_never_taken_for_the_short_form() -> None:
    long = PlannedRitual("long", READY["long"])
    book = replace(RitualBook().with_ritual(long), short="long")
    assert book.for_night(MONDAY, 60).key == EVENING


def test_the_evenings_of_a_ritual_taken_out_go_to_the_first() -> None:
    book = replace(RitualBook().with_ritual(SHORT).with_day(3, "few"), short="few")
    assert book.without("few") == RitualBook()
    gone = book.without(EVENING)
    assert set(gone.weekdays) == {"few"}


def test_the_last_ritual_stays_and_a_book_has_an_end() -> None:
    assert RitualBook().trouble_removing() is BookTrouble.LAST_RITUAL
    full = RitualBook()
    for number in range(MOST_RITUALS - 1):
        full = full.with_ritual(replace(SHORT, key=str(number)))
    assert full.trouble_adding() is BookTrouble.TOO_MANY
    with pytest.raises(ValueError, match="rituals"):
        full.with_ritual(SHORT)


@pytest.mark.parametrize(
    ("steps", "trouble"),
    [
        ((), RitualTrouble.NO_STEPS),
        ((planned_step("story"),), RitualTrouble.LIGHTS_OUT_NOT_LAST),
        ((END, planned_step("story")), RitualTrouble.LIGHTS_OUT_NOT_LAST),
        ((END, END), RitualTrouble.REPEATED_STEP),
        ((planned_step("story"), planned_step("story"), END), RitualTrouble.REPEATED_STEP),
        ((PlannedStep("dance", 60), END), RitualTrouble.UNKNOWN_STEP),
        ((PlannedStep("story", 19), END), RitualTrouble.STEP_TOO_SHORT),
        ((PlannedStep("story", 3 * 3600 + 1), END), RitualTrouble.STEP_TOO_LONG),
        (
            (*(PlannedStep(k, 10000) for k in ("story", "body_scan", "gratitude")), END),
            RitualTrouble.TOO_LONG,
        ),
        ((PlannedStep("slow_breathing", 60, "gasping"), END), RitualTrouble.UNKNOWN_BREATH),
        ((END,) * 31, RitualTrouble.TOO_MANY_STEPS),
        ((PlannedStep("story", 20), PlannedStep("lights_out", 3 * 3600)), None),
    ],
)
def test_what_is_no_ritual_is_known(
    steps: tuple[PlannedStep, ...], trouble: RitualTrouble | None
) -> None:
    assert trouble_of(steps) is trouble


@pytest.mark.parametrize("breath", BREATHS)
def test_a_breath_goes_without_holds_unless_they_are_chosen(breath: str) -> None:
    step = PlannedStep("slow_breathing", 240, breath)
    assert not step.holds
    assert performed(PlannedRitual("one", (step, END))).steps[0].breath is not None


def test_a_chosen_breath_is_breathed() -> None:
    step = PlannedStep("slow_breathing", 240, "longer_out")
    assert performed(PlannedRitual("one", (step, END))).steps[0].breath == LONGER_OUT


def test_the_book_is_there_again_after_a_restart(tmp_path: Path) -> None:
    step = PlannedStep("slow_breathing", 245, "box", holds=True)
    own = PlannedRitual("own", (step, replace(planned_step("story"), script="stories/x"), END))
    book = RitualBook().with_ritual(SHORT).with_ritual(replace(own, named=True)).with_day(2, "own")
    book = replace(book, short="few")
    RitualBookStore(SettingsStore(tmp_path / "settings.json")).keep(book)
    assert RitualBookStore(SettingsStore(tmp_path / "settings.json")).book() == book


def test_a_change_is_told_once(tmp_path: Path) -> None:
    store = RitualBookStore(SettingsStore(tmp_path / "settings.json"))
    told: list[int] = []
    store.changed.add(lambda: told.append(1))
    store.keep(RitualBook().with_ritual(SHORT))
    store.keep(RitualBook().with_ritual(SHORT))
    assert told == [1]


@pytest.mark.parametrize(
    "nonsense",
    [
        None,
        [],
        {"rituals": [], "weekdays": [EVENING] * 7, "short": ""},
        {"rituals": [{"key": EVENING}], "weekdays": [EVENING] * 7, "short": ""},
        {"rituals": [], "weekdays": [[]] * 7, "short": ""},
    ],
)
def test_a_book_that_makes_no_sense_leaves_the_first_evening(
    tmp_path: Path, nonsense: object
) -> None:
    settings = SettingsStore(tmp_path / "settings.json")
    raw: Setting[object] = Setting(RITUAL_BOOK.name, None, lambda kept: kept, lambda value: value)
    settings.put(raw, nonsense)
    assert RitualBookStore(settings).book() == RitualBook()
