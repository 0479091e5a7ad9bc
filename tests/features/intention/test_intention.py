from __future__ import annotations

import pytest

from bedtime_app.features.intention.intention import (
    LONGEST,
    IntentionTooLongError,
    intention_of,
    one_line,
)


@pytest.mark.parametrize(
    "pasted",
    [
        "Where does\nthe path go?",
        "  Where\r\n\r\ndoes\tthe path go?\n",
        "Where does\u2028the\u2029path go?",
        "Where\x00 does \x1bthe path\x85go?",
        "Where \ud83d does the path go?",
    ],
)
def test_whatever_breaks_a_line_becomes_one_space(pasted: str) -> None:
    assert one_line(pasted) == "Where does the path go?"


@pytest.mark.parametrize("words", ["שביל אל הים", "راهِ می‌روم", "a 👩‍🚀 at sea"])
def test_the_signs_that_other_scripts_need_stay(words: str) -> None:
    assert one_line(words) == words


def test_the_longest_line_is_taken_and_one_more_sign_is_refused() -> None:
    assert intention_of(f" {'a' * LONGEST}\n") == "a" * LONGEST
    with pytest.raises(IntentionTooLongError):
        intention_of("a" * (LONGEST + 1))
