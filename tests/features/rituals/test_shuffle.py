from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bedtime_app.core.pacing import Pacing, expected_seconds, speaking_seconds
from bedtime_app.core.script import Pause, Say, Script
from bedtime_app.features.rituals.ritual_words import RitualWords, read_ritual_words
from bedtime_app.features.rituals.shuffle import (
    APART,
    FEWEST_SECONDS,
    MOST_SECONDS,
    shuffle_script,
)
from tests.features.rituals.conftest import CONTENT

SORTS = read_ritual_words(CONTENT / "rituals.json").shuffle
SORT_OF = {word: place for place, sort in enumerate(SORTS) for word in sort}


def said(script: Script) -> list[str]:
    return [part.text for part in script.segments if isinstance(part, Say)]


def test_there_are_three_hundred_words_none_twice(words: RitualWords) -> None:
    every = [word for sort in words.shuffle for word in sort]
    assert len(every) >= 300
    assert len(set(every)) == len(every)
    assert all(
        word == word.strip() and word.replace("-", "").replace(" ", "").isalpha() for word in every
    )


def test_a_night_has_its_order_and_another_night_another() -> None:
    assert shuffle_script(SORTS, 739_000, 600) == shuffle_script(SORTS, 739_000, 600)
    assert said(shuffle_script(SORTS, 739_000, 600)) != said(shuffle_script(SORTS, 739_001, 600))


def test_a_word_comes_every_eight_to_twelve_seconds() -> None:
    script = shuffle_script(SORTS, 1, 600)
    for word, pause in zip(script.segments[::2], script.segments[1::2], strict=True):
        assert isinstance(word, Say)
        assert isinstance(pause, Pause)
        each = speaking_seconds(word.text) + pause.seconds
        assert FEWEST_SECONDS - 0.1 <= each <= MOST_SECONDS + 0.1
    length = sum(expected_seconds(script, at, Pacing()) for at in range(len(script.segments)))
    assert 600 <= length <= 615


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6))
def test_no_two_alike_are_near_each_other(seed: int) -> None:
    heard = said(shuffle_script(SORTS, seed, 3600))
    for place, word in enumerate(heard):
        near = heard[max(0, place - APART) : place]
        assert SORT_OF[word] not in {SORT_OF[other] for other in near}
        assert not near or near[-1][0] != word[0]
        assert word not in heard[max(0, place - 150) : place]


def test_a_shorter_one_is_the_beginning_of_a_longer_one() -> None:
    short, long = shuffle_script(SORTS, 5, 60), shuffle_script(SORTS, 5, 600)
    assert long.segments[: len(short.segments)] == short.segments


def test_its_text_is_where_the_script_says() -> None:
    script = shuffle_script(SORTS, 2, 100)
    for part in script.segments:
        if isinstance(part, Say):
            assert script.text[part.start : part.end] == part.text


def test_too_few_sorts_are_refused() -> None:
    with pytest.raises(ValueError, match="too few sorts"):
        shuffle_script([["pear"], ["kite"]], 1, 60)
