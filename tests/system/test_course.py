import pytest

from bedtime_app.core.delivery import deliver
from bedtime_app.core.pacing import Pacing
from bedtime_app.core.script_parser import parse_script
from bedtime_app.system.course import Course

SCRIPT = parse_script(
    "One two three four. Five six seven eight. [pause 10s] Nine ten eleven twelve."
)


def test_it_is_guessed_then_scaled_then_known() -> None:
    course = Course(SCRIPT, deliver(SCRIPT, Pacing()))
    guess = course.seconds(0)
    assert course.length == pytest.approx(2 * guess + 10 - 0.6 + guess - 0.6)

    course.learn(0, guess * 2)

    assert course.seconds(0) == guess * 2
    assert course.seconds(3) == pytest.approx((guess - 0.6) * 2)
    assert course.seconds(2) == 10.0


def test_segments_begin_where_the_ones_before_end() -> None:
    course = Course(SCRIPT, deliver(SCRIPT, Pacing()))
    course.learn(0, 3.0)
    course.learn(1, 4.0)
    course.learn(3, 5.0)

    assert [course.start(index) for index in range(5)] == [0.0, 3.0, 7.0, 17.0, 22.0]
    assert course.length == 22.0


def test_what_is_left_out_takes_no_time_and_its_place_is_that_of_what_comes_next() -> None:
    course = Course(SCRIPT, deliver(SCRIPT, Pacing(), kept=(0, 3)))

    assert course.length == course.seconds(0) + course.seconds(1)
    assert [course.place(segment) for segment in range(4)] == [0, 1, 1, 1]
    assert [course.segment(place) for place in range(2)] == [0, 3]
