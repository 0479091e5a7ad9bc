from __future__ import annotations

import re
from collections import Counter

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
EVERY = [word for sort in SORTS for word in sort]
SORT_OF = {word: place for place, sort in enumerate(SORTS) for word in sort}
SPOKEN_TWO_WAYS = re.compile(
    r"\b(winds?|wound|leads?|tears?|lives?|close|bows?|rows?|reads?|sows?|bass|doves?|deserts?|minutes?"
    r"|uses?|does|objects?|contents?|presents?|refuse|drawers?|sewers?|records?|polish|entrances?)\b"
)
KEEPS_AWAKE = re.compile(
    r"\b(guns?|kni(fe|ves)|swords?|arrows?|cannons?|bombs?|darts?|blood|pills?|needles?|bandages?"
    r"|hospitals?|doctors?|thermometers?|wasps?|bees?|hornets?|spiders?|snakes?|jellyfish|mosquito(es)?"
    r"|money|coins?|purses?|wallets?|banks?|bills?|scales|work\w*|offices?|desks?|computers?|phones?"
    r"|telephones?|schools?|exams?|teachers?|homework|soldiers?|flags?|forts?|tanks?|castles?|church(es)?"
    r"|temples?|mosques?|cross(es)?|altars??|angels?|crowns?|thrones?|courts?|clocks?|alarms?|graves?)\b"
)


def said(script: Script) -> list[str]:
    return [part.text for part in script.segments if isinstance(part, Say)]


def test_there_are_more_than_four_hundred_words(words: RitualWords) -> None:
    assert sum(map(len, words.shuffle)) >= 420


def test_none_comes_twice_whatever_its_spaces_hyphens_or_plural() -> None:
    alike = Counter(re.sub(r"[\s-]", "", word.casefold()).removesuffix("s") for word in EVERY)

    assert not [word for word, times in alike.items() if times > 1]


def test_there_are_at_least_ten_sorts_of_similar_size() -> None:
    sizes = [len(sort) for sort in SORTS]

    assert len(sizes) >= 10
    assert max(sizes) <= 1.2 * min(sizes)


def test_a_sort_begins_in_enough_ways_for_its_words_to_be_mixed() -> None:
    for sort in SORTS:
        firsts = Counter(word[0].lower() for word in sort)
        assert max(firsts.values()) <= len(sort) / 3


def test_a_word_is_one_to_three_plain_words() -> None:
    for word in EVERY:
        assert re.fullmatch(r"[a-z]+([ -][a-z]+){0,2}", word), word


def test_no_word_is_spoken_two_ways() -> None:
    assert not [word for word in EVERY if SPOKEN_TWO_WAYS.search(word)]


def test_no_word_would_keep_anybody_awake() -> None:
    assert not [word for word in EVERY if KEEPS_AWAKE.search(word)]


def test_in_a_long_night_each_word_has_its_turn() -> None:
    assert set(said(shuffle_script(SORTS, 1, 3 * 3600))) == set(EVERY)


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
        assert word not in heard[max(0, place - len(EVERY) // 2) : place]


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
