from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.folding import fold
from bedtime_app.features.dreams.dream import EXCERPT_LENGTH
from bedtime_app.features.dreams.dream_query import (
    DreamQuery,
    Passage,
    highlights,
    marked,
    passage,
    searchable,
    terms_of,
)

SIGNS = st.sampled_from("ab ßẞİıﬁﬃéÉe\u0301\u0345ᾳΐςΣ한글夢の駅حَلمत्रि\u0327𝔸½ \n\0")  # noqa: RUF001 - signs whose folds differ in length
TEXTS = st.text(st.one_of(SIGNS, st.characters(exclude_categories=["Cs"])))


def lit(text: str, words: str) -> list[str]:
    return [text[begin:end] for begin, end in highlights(text, words)]


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        ("Lake  STATION lake", ("lake", "station")),
        ('red "Green light" fish', ("red", "fish", "green light")),
        ('"the sta', ("the sta",)),
        ("„Grüne Straße“ x", ("grune strasse", "x")),
        ('say ""', ("say",)),
        ('"', ()),
        (" \t\0 ", ()),
        ("a\0b \ud800c", ("a", "b", "c")),
        ("\u0301", ()),
        ("NEAR(a, b) OR c* ^d", ("near(a,", "b)", "or", "c*", "^d")),
    ],
)
def test_words_are_split_and_what_stands_in_quotation_marks_stays_together(
    words: str, terms: tuple[str, ...]
) -> None:
    assert set(terms_of(words)) == set(terms)


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The Lake, a lake", "lake", ["Lake", "lake"]),
        ("Großmutters Straße", "strasse", ["Straße"]),
        ("Großmutters", "s", ["ß", "s"]),
        ("İstanbul", "istanbul", ["İstanbul"]),
        ("ﬁsh", "fi", ["ﬁ"]),
        ("cafe\u0301 noir", "cafe", ["cafe\u0301"]),
        ("the green\n  light", '"green light"', ["green\n  light"]),
        ("light, green", '"green light"', []),
        ("夢の駅で友達に会った", "駅で", ["駅で"]),
        ("حَلِمْتُ بِالبَحْر", "البحر", ["البَحْر"]),
        ("मैंने नदी देखी", "नदी", ["नदी"]),
        ("한글", "하", ["한"]),
        ("lakeshore", "lakes shore", ["lakeshore"]),
        ("anything", "", []),
    ],
)
def test_a_find_is_lit_as_it_is_written(text: str, words: str, found: list[str]) -> None:
    assert lit(text, words) == found


@given(TEXTS, TEXTS)
def test_every_sign_folds_by_itself(one: str, other: str) -> None:
    assert fold(one + other) == fold(one) + fold(other)


@given(TEXTS, TEXTS)
def test_what_is_lit_lies_apart_in_order_and_holds_a_find(text: str, words: str) -> None:
    spans = highlights(text, words)
    places = [0, *(place for span in spans for place in span), len(text)]
    assert places == sorted(places)
    assert all(begin < end for begin, end in spans)
    assert all(one[1] < other[0] for one, other in pairwise(spans))
    for begin, end in spans:
        piece = " ".join(fold(text[begin:end].replace("\0", " ")).split())
        assert any(term in piece for term in terms_of(words))


@given(TEXTS, st.data())
def test_a_piece_of_a_text_is_found_and_lit_in_it(text: str, data: st.DataObject) -> None:
    begin = data.draw(st.integers(0, len(text)))
    piece = text[begin : data.draw(st.integers(begin, len(text)))].replace('"', "")
    words = f'"{piece}"'
    terms = terms_of(words)
    if text.translate(str.maketrans("", "", '"“”„«»')) == text and terms:
        assert terms[0] in searchable(text)
        assert highlights(text, words)


@given(st.text(max_size=60), TEXTS)
def test_nothing_that_can_be_typed_is_an_error(words: str, text: str) -> None:
    assert DreamQuery(words).is_blank == (not terms_of(words))
    shown = passage(text, words)
    assert all(shown.text[begin:end] for begin, end in shown.found)


def test_a_passage_begins_where_the_dream_does_if_the_find_is_near() -> None:
    assert passage("I stood at the lake.", "lake").text == "I stood at the lake."


def test_a_passage_from_deep_in_a_dream_shows_the_find_with_words_before_it() -> None:
    text = "so many words went by " * 40 + "until the Lake came into sight " + "and more " * 40
    shown = passage(text, "lake")
    (begin, end), *_ = shown.found
    assert shown.text[begin:end] == "Lake"
    assert shown.text.startswith("…")
    assert "until the Lake came" in shown.text
    assert shown.text.endswith("…")
    assert len(shown.text) <= EXCERPT_LENGTH + 2


def test_a_find_past_the_edge_of_a_long_run_of_signs_without_spaces_is_shown() -> None:
    shown = passage("夢" * 900 + "駅" + "夢" * 900, "駅")
    assert [shown.text[begin:end] for begin, end in shown.found] == ["駅"]


def test_a_phrase_does_not_reach_from_the_title_into_the_text() -> None:
    assert "green light" not in searchable("Green", "light")


def test_what_is_found_is_marked_and_every_other_sign_stays_itself() -> None:
    text = "a <b>lake</b> & a Lake"
    assert marked(Passage(text, highlights(text, "lake"))) == (
        "a &lt;b&gt;<b>lake</b>&lt;/b&gt; &amp; a <b>Lake</b>"
    )
