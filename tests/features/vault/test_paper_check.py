from __future__ import annotations

import random

import pytest

from bedtime_app.features.vault.paper_check import PaperCheck

WORDS = tuple("one two three four five six seven eight nine ten eleven twelve".split())  # noqa: SIM905 - reads better


@pytest.mark.parametrize("seed", range(40))
def test_two_different_words_are_asked_for_in_their_order(seed: int) -> None:
    first, second = PaperCheck.new(random.Random(seed)).positions  # noqa: S311 - repeatable
    assert 1 <= first < second <= 12


def test_every_word_is_asked_for_some_day() -> None:
    source = random.Random(1)  # noqa: S311 - repeatable
    asked = {position for _ in range(200) for position in PaperCheck.new(source).positions}
    assert asked == set(range(1, 13))


@pytest.mark.parametrize(
    ("first", "second", "wrong"),
    [
        ("two", "nine", (False, False)),
        (" Two ", "9. NINE", (False, False)),
        ("", "", (True, True)),
        ("nine", "two", (True, True)),
        ("two", "nine ten", (False, True)),
    ],
)
def test_answers_are_compared_as_they_are_meant(
    first: str, second: str, wrong: tuple[bool, bool]
) -> None:
    check = PaperCheck((2, 9)).answered(0, first).answered(1, second)
    assert check.wrong(WORDS) == wrong
