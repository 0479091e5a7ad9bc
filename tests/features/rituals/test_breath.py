from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.features.rituals.breath import (
    EVEN,
    LONGER_OUT,
    BreathPattern,
    breath_at,
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
