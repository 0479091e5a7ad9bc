from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.evidence import Evidence
from bedtime_app.features.rituals.ritual import (
    Ritual,
    Step,
    StepKind,
    evening_ritual,
    fitted,
    in_quick_time,
)

RITUAL = evening_ritual("scan", "story", body_scan_seconds=600, story_seconds=720)


def keys(steps: tuple[Step, ...]) -> list[str]:
    return [step.key for step in steps]


def test_the_evening_ritual_leads_from_the_list_to_lights_out() -> None:
    assert [step.kind for step in RITUAL.steps] == [
        StepKind.LIST,
        StepKind.BREATHING,
        StepKind.NARRATION,
        StepKind.NARRATION,
        StepKind.LIGHTS_OUT,
    ]
    assert [step.script for step in RITUAL.steps if step.script] == ["scan", "story"]


def test_every_step_says_how_good_its_evidence_is() -> None:
    grades = {step.key: step.evidence for step in RITUAL.steps}
    assert grades["tomorrows_list"] is Evidence.SMALL_STUDIES
    assert grades["story"] is Evidence.PLAUSIBLE


def test_breathing_lasts_four_to_five_minutes() -> None:
    end = RITUAL.steps[1].ends_by_itself_after
    assert end is not None
    assert 240 <= end <= 300


def test_with_enough_time_nothing_is_changed() -> None:
    assert fitted(RITUAL.steps, RITUAL.seconds) == RITUAL.steps


def test_the_story_is_shortened_before_anything_else_is_touched() -> None:
    steps = fitted(RITUAL.steps, RITUAL.seconds - 240)
    assert keys(steps) == keys(RITUAL.steps)
    assert steps[3].seconds == 480
    assert steps[3].shortened
    assert steps[:3] == RITUAL.steps[:3]


def test_the_story_is_left_out_before_the_body_scan() -> None:
    steps = fitted(RITUAL.steps, RITUAL.seconds - 600)
    assert keys(steps) == ["tomorrows_list", "slow_breathing", "body_scan", "lights_out"]


@pytest.mark.parametrize("seconds", [0.0, -3600.0])
def test_when_no_time_is_left_breathing_and_lights_out_remain_at_their_shortest(
    seconds: float,
) -> None:
    steps = fitted(RITUAL.steps, seconds)
    assert keys(steps) == ["slow_breathing", "lights_out"]
    assert [step.seconds for step in steps] == [120, 20]


@given(st.floats(-600, 3600))
def test_what_is_left_keeps_its_order_and_fits_if_it_can(seconds: float) -> None:
    steps = fitted(RITUAL.steps, seconds)
    order = [keys(RITUAL.steps).index(key) for key in keys(steps)]
    assert order == sorted(order)
    assert "slow_breathing" in keys(steps)
    assert sum(step.seconds for step in steps) <= max(seconds, 140) + 1e-6
    assert all(step.seconds >= (step.shortest or 0) for step in steps)


@given(st.floats(1, 600))
def test_a_rehearsal_has_every_step_and_takes_the_time_asked(seconds: float) -> None:
    quick = in_quick_time(RITUAL, seconds)
    assert keys(quick.steps) == keys(RITUAL.steps)
    assert quick.seconds == pytest.approx(seconds)
    end = quick.steps[1].ends_by_itself_after
    assert end is not None
    assert end <= quick.steps[1].seconds * 1.01


def test_two_steps_of_one_key_are_refused() -> None:
    with pytest.raises(ValueError, match="key of its own"):
        Ritual("twice", (RITUAL.steps[0], RITUAL.steps[0]))


def test_an_empty_ritual_is_refused() -> None:
    with pytest.raises(ValueError, match="key of its own"):
        Ritual("none", ())


def test_a_step_without_duration_is_refused() -> None:
    with pytest.raises(ValueError, match="takes time"):
        Ritual("short", (replace(RITUAL.steps[0], seconds=0),))
