from __future__ import annotations

import pytest

from bedtime_app.core.script import Pause
from bedtime_app.core.script_parser import parse_script
from bedtime_app.features.stories.reading import Reading
from tests.features.stories.conftest import CANAL

# The segments of the canal: 0 gates, 1 stop, 2 Evening, 3 windlass, 4 swings, 5 beans, 6 pause,
# 7 bench.


@pytest.fixture
def reading() -> Reading:
    return Reading(parse_script(CANAL))


def test_paragraphs_and_headings_come_apart(reading: Reading) -> None:
    assert [(paragraph.text[:9], paragraph.heading) for paragraph in reading.paragraphs] == [
        ("The gates", False),
        ("Evening", True),
        ("She hangs", False),
        ("Tonight t", False),
    ]


def test_each_segment_lights_its_own_sentence(reading: Reading) -> None:
    lit = [reading.lit(segment) for segment in range(len(reading.script.segments))]
    words = [reading.paragraphs[one.paragraph].text[one.start : one.end] for one in lit]
    assert words == [
        "The gates drip.",
        "Then they stop.",
        "Evening",
        "She hangs the windlass up.",
        "It swings twice & is <still>.",
        "There are beans.",
        "There are beans.",
        "Tonight there is only the bench.",
    ]


def test_a_silence_at_the_beginning_lights_the_first_sentence() -> None:
    reading = Reading(parse_script("[pause 3s]\n\nHush."))
    assert isinstance(reading.script.segments[0], Pause)
    assert reading.lit(0).end == len("Hush.")


@pytest.mark.parametrize(
    ("segment", "before", "after"),
    [(0, 0, 1), (1, 0, 2), (3, 2, 4), (5, 4, 7), (6, 4, 7), (7, 5, 7)],
)
def test_steps_by_sentence_pass_over_silences(
    reading: Reading, segment: int, before: int, after: int
) -> None:
    assert (reading.sentence_before(segment), reading.sentence_after(segment)) == (before, after)


@pytest.mark.parametrize(
    ("segment", "before", "after"),
    [(0, 0, 2), (1, 0, 2), (2, 0, 3), (4, 3, 7), (3, 2, 7), (6, 3, 7), (7, 3, 7)],
)
def test_steps_by_paragraph_go_to_its_beginning_first(
    reading: Reading, segment: int, before: int, after: int
) -> None:
    assert (reading.paragraph_before(segment), reading.paragraph_after(segment)) == (before, after)


def test_time_grows_with_every_segment_and_ends_at_the_length(reading: Reading) -> None:
    starts = [reading.seconds_before(segment) for segment in range(8)]
    assert starts[0] == 0
    assert starts == sorted(set(starts))
    assert starts[7] - starts[6] == pytest.approx(4)
    assert starts[-1] < reading.length


def test_a_row_of_stars_is_a_paragraph_that_nobody_speaks() -> None:
    reading = Reading(parse_script("One.\n\n* * *\n\nTwo."))
    assert [paragraph.text for paragraph in reading.paragraphs] == ["One.", "* * *", "Two."]
    assert reading.lit(1).paragraph == 2
