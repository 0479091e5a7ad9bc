from __future__ import annotations

import pytest

from bedtime_app.app.shuffled_words import WORD_SHUFFLE, ShuffledWords
from bedtime_app.core.pacing import Pacing, expected_seconds
from bedtime_app.core.script import Say, Script
from bedtime_app.features.stories.library import Library
from bedtime_app.system.paths import shipped

CONTENT = shipped("resources") / "content"


def told(language: str, night: int) -> Script:
    library = Library(
        CONTENT, language, continuations={WORD_SHUFFLE: ShuffledWords(CONTENT, lambda: night)}
    )
    return library.script(WORD_SHUFFLE)


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_word_shuffle_opens_with_how_it_goes_and_goes_on_with_words(language: str) -> None:
    opening = Library(CONTENT, language).script(WORD_SHUFFLE)
    script = told(language, 7)

    assert script.language == language
    assert script.title == opening.title
    assert script.segments[: len(opening.segments)] == opening.segments
    says = [part for part in script.segments if isinstance(part, Say)]
    assert all(script.text[say.start : say.end] == say.text for say in says)
    assert [say.paragraph for say in says] == sorted(say.paragraph for say in says)
    words = [
        part.text for part in script.segments[len(opening.segments) :] if isinstance(part, Say)
    ]
    assert len(words) == len(set(words)) > 40


def test_it_lasts_about_eleven_minutes_and_the_shelf_says_so() -> None:
    library = Library(CONTENT, continuations={WORD_SHUFFLE: ShuffledWords(CONTENT, lambda: 1)})
    script = library.script(WORD_SHUFFLE)
    (listed,) = (one for one in library.shelf().scripts if one.id == WORD_SHUFFLE)

    seconds = sum(
        expected_seconds(script, place, Pacing()) for place in range(len(script.segments))
    )
    assert listed.minutes == 11
    assert seconds / 60 == pytest.approx(listed.minutes, abs=1)


def test_each_night_draws_other_words_and_one_night_the_same() -> None:
    assert told("en", 1) == told("en", 1)
    assert told("en", 1).text != told("en", 2).text
