import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.sentences import LONGEST, breaths, sentences


def split(text: str, language: str = "en") -> list[str]:
    return [text[start:end].strip() for start, end in sentences(text, language)]


def cut(text: str, limit: int = LONGEST) -> list[str]:
    return [text[start:end] for start, end in breaths(text, limit)]


def test_abbreviations_end_no_sentence() -> None:
    assert split("Dr. Moss went home. It was 3.5 miles.") == [
        "Dr. Moss went home.",
        "It was 3.5 miles.",
    ]


def test_each_language_has_its_own_abbreviations() -> None:
    assert split("Am 3. Mai z. B. war es still. Er ging.", "de-AT") == [
        "Am 3. Mai z. B. war es still.",
        "Er ging.",
    ]


@pytest.mark.parametrize("language", ["xx", "", "tlh-x"])
def test_an_unknown_language_is_split_all_the_same(language: str) -> None:
    assert split("The lamp is low. It is late.", language) == ["The lamp is low.", "It is late."]


def test_a_sentence_across_the_window_stays_whole() -> None:
    text = "The lamp is low and the window is open. " * 200

    assert set(split(text)) == {"The lamp is low and the window is open."}


def test_a_long_sentence_is_cut_at_its_strongest_mark() -> None:
    first = "the kettle sang, the clock went on, and nobody in the house was in a hurry;"
    second = " outside, the snow fell without a sound on the lane and on the roofs"

    assert cut(first + second, 100) == [first, second]


def test_a_closing_quotation_mark_stays_with_its_words() -> None:
    text = "“it is late, and the lamp is low,” she said to nobody in particular at all"

    assert cut(text, 45)[0] == "“it is late, and the lamp is low,”"


def test_a_text_without_marks_is_cut_between_words() -> None:
    parts = cut("word " * 100 + "end", 52)

    assert all(part.strip() in {"word " * n + "word" for n in range(20)} for part in parts[:-1])


def test_an_accent_is_never_cut_from_its_letter() -> None:
    parts = cut("e\u0301" * 300, 261)

    assert not any(part.startswith("\u0301") for part in parts)


def test_a_letter_with_more_accents_than_a_breath_holds_is_cut_all_the_same() -> None:
    parts = cut("e" + "\u0301" * 1000, 100)

    assert [len(part) for part in parts] == [100] * 10 + [1]


@given(st.text(), st.sampled_from(["en", "de", "zh"]))
def test_sentences_cover_the_text(text: str, language: str) -> None:
    assert "".join(text[start:end] for start, end in sentences(text, language)) == text


@given(st.text(st.sampled_from("ab ,;:—.”\u0301夜"), max_size=300), st.integers(3, 40))
def test_breaths_cover_the_sentence_and_keep_the_limit(text: str, limit: int) -> None:
    parts = cut(text, limit)

    assert "".join(parts) == text
    assert all(len(part) <= limit for part in parts)


def test_a_long_speech_is_said_sentence_by_sentence() -> None:
    said = [
        "“This is the big songbook,” it said.",
        "“It has come to pieces after ninety years, and nobody has seen the cover since my time.",
        "We have sorted the parts by the small letters at the foot of the page.",
        "Who knows? we said, and went on looking for it.",
        "Mr. Brown looked behind the piano, and in two cellars.”",
        "So they say.",
    ]
    speech = " ".join(said)

    assert [speech[start:end].strip() for start, end in sentences(speech, "en")] == said
