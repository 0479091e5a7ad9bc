from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.features.preferences.preferences import (
    APPEARANCE,
    COME_FORWARD,
    MOTION,
    TEXT_SCALE,
    VOICE_PACE,
    Appearance,
    MotionChoice,
)

if TYPE_CHECKING:
    from bedtime_app.storage.settings_store import Setting

T = TypeVar("T")

SETTINGS = [APPEARANCE, TEXT_SCALE, MOTION, COME_FORWARD, VOICE_PACE]


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_what_is_written_is_read_again(setting: Setting[T]) -> None:
    assert setting.read(setting.write(setting.default)) == setting.default


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
@pytest.mark.parametrize("raw", [None, "nonsense", [], {}, float("nan")])
def test_nonsense_is_refused(setting: Setting[T], raw: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        setting.read(raw)


@pytest.mark.parametrize("choice", [*Appearance, *MotionChoice])
def test_every_choice_survives_the_file(choice: Appearance | MotionChoice) -> None:
    setting = APPEARANCE if isinstance(choice, Appearance) else MOTION
    assert setting.read(choice.value) is choice


@given(st.floats(-10, 10))
def test_a_text_size_stays_between_whole_and_double(scale: float) -> None:
    assert 1.0 <= TEXT_SCALE.read(scale) <= 2.0


def test_the_defaults_are_those_of_an_evening_that_begins_by_itself() -> None:
    assert APPEARANCE.default is Appearance.FOLLOW_THE_EVENING
    assert MOTION.default is MotionChoice.AS_THE_SYSTEM
    assert COME_FORWARD.default is True
    assert (TEXT_SCALE.default, VOICE_PACE.default) == (1.0, 1.0)
