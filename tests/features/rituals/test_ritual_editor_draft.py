from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.features.rituals.ready_rituals import EVENING, READY
from bedtime_app.features.rituals.ritual_editor_draft import (
    RitualDraft,
    minutes_text,
    typed_seconds,
)
from bedtime_app.features.rituals.ritual_plan import PlannedRitual, RitualTrouble
from bedtime_app.features.rituals.step_catalogue import CATALOGUE

DRAFT = RitualDraft(PlannedRitual(EVENING, READY[EVENING]))


def order(draft: RitualDraft) -> list[str]:
    return [step.key for step in draft.ritual.steps]


def test_a_step_goes_where_it_is_put_and_lights_out_stays_last() -> None:
    first = ["tomorrows_list", "slow_breathing", "body_scan", "story", "lights_out"]
    assert order(DRAFT) == first
    assert order(DRAFT.moved("story", 0)) == ["story", *first[:3], "lights_out"]
    assert order(DRAFT.moved("story", 99)) == first
    assert order(DRAFT.moved("tomorrows_list", 4))[-2:] == ["tomorrows_list", "lights_out"]
    assert order(DRAFT.moved("lights_out", 0)) == first
    assert order(DRAFT.without("lights_out")) == first


def test_what_is_added_comes_before_lights_out_and_is_not_offered_again() -> None:
    draft = DRAFT.added("stretching")
    assert order(draft)[-2:] == ["stretching", "lights_out"]
    assert "stretching" in DRAFT.addable()
    assert "stretching" not in draft.addable()
    assert "stretching" in draft.without("stretching").addable()


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("5", 300),
        (" 12 ", 720),
        ("4:30", 270),
        ("4.5", 270),
        ("4,5", 270),
        ("0:20", 20),
        ("180", 10800),
        ("", None),
        ("five", None),
        ("-5", None),
        ("1e3", None),
        ("\u0665", None),
        ("99999", None),
        ("nan", None),
    ],
)
def test_minutes_are_read_as_people_type_them(text: str, seconds: int | None) -> None:
    assert typed_seconds(text) == seconds


@given(st.integers(0, 3 * 3600))
def test_what_stands_in_a_field_is_read_as_what_it_is(seconds: int) -> None:
    assert typed_seconds(minutes_text(seconds)) == seconds


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("0", RitualTrouble.STEP_TOO_SHORT),
        ("0:19", RitualTrouble.STEP_TOO_SHORT),
        ("181", RitualTrouble.STEP_TOO_LONG),
        ("soon", None),
    ],
)
def test_minutes_that_are_none_stay_in_the_field_and_out_of_the_ritual(
    text: str, trouble: RitualTrouble | None
) -> None:
    draft = DRAFT.with_minutes("tomorrows_list", text)
    assert draft.ritual == DRAFT.ritual
    assert draft.minutes("tomorrows_list") == text
    assert draft.troubles.get("tomorrows_list") is trouble
    mended = draft.with_minutes("tomorrows_list", "7")
    assert mended.step("tomorrows_list").seconds == 420
    assert (mended.typed, mended.troubles) == ({}, {})


def test_a_ritual_of_more_than_six_hours_is_not_taken() -> None:
    draft = DRAFT.with_minutes("tomorrows_list", "180").with_minutes("slow_breathing", "180")
    assert draft.troubles == {"slow_breathing": RitualTrouble.TOO_LONG}
    assert draft.step("slow_breathing") == DRAFT.step("slow_breathing")


def test_a_minute_more_or_less_keeps_to_whole_minutes_and_to_the_ends() -> None:
    draft = DRAFT.longer("slow_breathing")
    assert draft.step("slow_breathing").seconds == 300
    assert DRAFT.shorter("slow_breathing").step("slow_breathing").seconds == 240
    for _ in range(200):
        draft = draft.shorter("slow_breathing")
    assert draft.step("slow_breathing").seconds == 20
    assert draft.longer("slow_breathing").step("slow_breathing").seconds == 40


changes = st.one_of(
    st.tuples(st.just("moved"), st.sampled_from(list(CATALOGUE)), st.integers(-3, 20)),
    st.tuples(st.just("added"), st.sampled_from(list(CATALOGUE))),
    st.tuples(st.just("without"), st.sampled_from(list(CATALOGUE))),
    st.tuples(st.just("with_minutes"), st.sampled_from(list(CATALOGUE)), st.text(max_size=6)),
    st.tuples(
        st.just("with_minutes"),
        st.sampled_from(list(CATALOGUE)),
        st.integers(0, 999).map(str),
    ),
    st.tuples(st.sampled_from(["longer", "shorter"]), st.sampled_from(list(CATALOGUE))),
)


@given(st.lists(changes, max_size=30))
def test_whatever_is_changed_a_ritual_remains(done: list[tuple[str, ...]]) -> None:
    draft = DRAFT
    for verb, key, *more in done:
        there = key in order(draft)
        if there or verb == "added":
            draft = getattr(draft, verb)(key, *more)
        assert draft.ritual.trouble() is None
