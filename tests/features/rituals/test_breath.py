from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.features.rituals.breath import (
    EVEN,
    LONGER_OUT,
    PATTERNS,
    BreathPattern,
    breath_at,
    pattern,
    whole_breaths,
)

patterns = st.builds(
    BreathPattern,
    inhale=st.floats(0.1, 20, allow_nan=False),
    exhale=st.floats(0.1, 20, allow_nan=False),
)


@pytest.mark.parametrize("pattern", [EVEN, LONGER_OUT])
def test_both_patterns_are_about_six_breaths_a_minute(pattern: BreathPattern) -> None:
    assert 60 / pattern.seconds == pytest.approx(6, abs=0.6)


def test_a_breath_begins_empty_and_inward_and_turns_when_full() -> None:
    assert breath_at(EVEN, 0.0).inward
    assert breath_at(EVEN, 0.0).level == pytest.approx(0.0)
    assert breath_at(EVEN, 2.75).level == pytest.approx(0.5)
    assert not breath_at(EVEN, 5.5).inward
    assert breath_at(EVEN, 5.5).level == pytest.approx(1.0)
    assert breath_at(EVEN, 11.0).inward


@given(patterns, st.floats(0, 3600, allow_nan=False))
def test_the_level_stays_between_empty_and_full_and_something_is_always_left(
    pattern: BreathPattern, elapsed: float
) -> None:
    breath = breath_at(pattern, elapsed)
    assert 0.0 <= breath.level <= 1.0
    assert 0.0 < breath.left <= max(pattern.inhale, pattern.exhale) + 1e-9


@given(patterns, st.floats(0.1, 3600, allow_nan=False))
def test_breathing_ends_at_the_end_of_an_out_breath(pattern: BreathPattern, planned: float) -> None:
    length = whole_breaths(pattern, planned)
    breaths = length / pattern.seconds
    assert breaths == pytest.approx(round(breaths))
    assert breaths >= 1
    assert length <= max(planned + 0.02 * pattern.seconds, pattern.seconds)


def test_every_pattern_is_offered_without_holds_first() -> None:
    assert {key: pattern(key) for key in PATTERNS} == {
        "even": BreathPattern(5.5, 5.5),
        "even_five": BreathPattern(5, 5),
        "longer_out": BreathPattern(4, 6),
        "four_seven_eight": BreathPattern(4, 8),
        "box": BreathPattern(4, 4),
    }
    assert not any(pattern(key).holds for key in PATTERNS)


def test_holds_come_only_by_choice_and_only_where_there_are_any() -> None:
    held = pattern("four_seven_eight", holds=True)
    assert (held.inhale, held.hold_in, held.exhale, held.hold_out) == (4, 7, 8, 0)
    box = pattern("box", holds=True)
    assert (box.inhale, box.hold_in, box.exhale, box.hold_out) == (4, 4, 4, 4)
    assert pattern("even", holds=True) == EVEN


def test_a_pattern_knows_its_name_in_any_tempo() -> None:
    quick = pattern("box", holds=True).in_tempo(0.25)
    assert (quick.key, quick.seconds, quick.holds) == ("box", 4, True)


def test_a_box_is_in_held_out_and_held_for_four_seconds_each() -> None:
    box = pattern("box", holds=True)
    moments = [breath_at(box, seconds) for seconds in (0, 4, 6, 8, 12, 15)]
    assert [(one.inward, one.held) for one in moments] == [
        (True, False),
        (True, True),
        (True, True),
        (False, False),
        (False, True),
        (False, True),
    ]
    assert [one.left for one in moments] == pytest.approx([4, 4, 2, 4, 4, 1])
    assert [one.level for one in moments[1:3]] == [1, 1]
    assert [one.level for one in moments[4:]] == [0, 0]


@given(st.sampled_from(sorted(PATTERNS)), st.sampled_from(["held", "gentle"]), st.floats(0, 600))
def test_a_breath_always_turns_within_the_longest_phase(
    key: str, held: str, elapsed: float
) -> None:
    breath = breath_at(pattern(key, holds=held == "held"), elapsed)
    assert 0 <= breath.left <= 8
    assert 0 <= breath.level <= 1
