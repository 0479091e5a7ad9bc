"""What the diary says of a night."""

from __future__ import annotations

import pytest

from bedtime_app.core.sleep_arithmetic import Doubt
from bedtime_app.core.sleep_night import SleepNight
from bedtime_app.features.diary import diary_words_view
from bedtime_app.features.diary.diary_words_view import DiaryWords


@pytest.mark.parametrize("doubt", Doubt)
def test_every_doubt_is_a_question_and_is_asked_in_its_turn(qapp: object, doubt: Doubt) -> None:
    assert qapp is not None
    assert DiaryWords().doubt(doubt, SleepNight()).endswith("is it right?")
    assert doubt in diary_words_view.DOUBTS
