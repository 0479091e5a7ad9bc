from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.features.rituals.worries import (
    MOST,
    Worry,
    rows_of,
    text_of,
    with_next_step,
    with_worry,
)

halves = st.text(st.characters(exclude_characters="\t\r\n", exclude_categories=["Cs"]), max_size=20)


def test_an_empty_notebook_has_one_line_to_write_on() -> None:
    assert rows_of("") == (Worry(),)


def test_a_line_written_on_is_followed_by_an_empty_one_and_that_by_none() -> None:
    text = with_next_step(with_worry("", 0, "The letter"), 0, "Ask Mara")
    assert rows_of(text) == (Worry("The letter", "Ask Mara"), Worry())
    assert text == "The letter\tAsk Mara"


def test_a_line_emptied_in_the_middle_stays_where_it_is() -> None:
    text = text_of((Worry("a", "b"), Worry("c", "d")))
    assert rows_of(with_worry(with_next_step(text, 0, ""), 0, ""))[1] == Worry("c", "d")


def test_at_most_so_many_lines_are_offered_but_none_is_lost() -> None:
    rows = tuple(Worry(str(place)) for place in range(MOST + 3))
    assert rows_of(text_of(rows)) == rows
    assert len(rows_of(text_of(rows[:MOST]))) == MOST


def test_what_is_pasted_with_tabs_and_lines_stays_in_its_half() -> None:
    assert rows_of(with_worry("", 0, "one\ttwo\nthree"))[0] == Worry("one two three")


def test_a_row_that_is_not_there_changes_nothing() -> None:
    assert with_worry("a\tb", 7, "c") == "a\tb"


@given(st.lists(st.builds(Worry, halves, halves), max_size=20))
def test_what_was_written_is_read_again(rows: list[Worry]) -> None:
    read = [row for row in rows_of(text_of(rows)) if row != Worry()]
    assert read == [row for row in rows if row != Worry()]
