from __future__ import annotations

from itertools import pairwise
from statistics import NormalDist

import pytest

from bedtime_app.features.threads.counting import LEAST_DREAMS
from bedtime_app.features.threads.evidence import LONGEST_SHOWN, evidence_of, shown_part
from bedtime_app.features.threads.log_odds import log_odds
from bedtime_app.features.threads.over_time import LATELY, MOST, over_time
from bedtime_app.features.threads.recurrence import (
    BY_CHANCE,
    FEWEST_DREAMS,
    USUAL_LEVEL,
    find_threads,
)
from bedtime_app.features.threads.thread import Share, Thread, ThreadDream
from bedtime_app.features.threads.thread_count import ThreadCount
from bedtime_app.features.threads.thread_words import Stems, tokens
from tests.features.threads.diary import ENGLISH, TONIGHT, dream, earlier, many


def found(*dreams: ThreadDream, stems: Stems = ENGLISH) -> dict[str, Thread]:
    return {thread.name: thread for thread in find_threads(dreams, TONIGHT, stems)}


def lately(words: str, count: int = 6, every: int = 5, **said: bool) -> list[ThreadDream]:
    return [dream(1 + every * number, words, **said) for number in range(count)]


def test_a_word_that_comes_more_often_lately_is_a_thread_with_its_numbers_and_nights() -> None:
    dreams = lately("The lighthouse was there.")
    thread = found(*earlier(), *dreams)["lighthouse"]
    assert (thread.n, thread.of) == (6, 66)
    assert (thread.lately, thread.before) == (Share(6, 6), Share(0, 60))
    assert thread.nights == tuple(sorted(one.night for one in dreams))


def test_what_was_always_as_frequent_is_none() -> None:
    assert "garden" not in found(*earlier(), *lately("A quiet garden."))


def test_what_was_more_frequent_before_is_none() -> None:
    assert "lighthouse" not in found(*earlier(words="A lighthouse."), *lately("A quiet garden."))


def test_two_dreams_are_no_thread() -> None:
    assert not found(*earlier(), *lately("A lighthouse.", count=2, every=20))


def test_dreams_of_one_week_are_no_thread() -> None:
    assert not found(*earlier(), *lately("A lighthouse.", count=6, every=1))


def test_without_dreams_from_before_there_is_nothing_to_compare_with() -> None:
    assert not found()
    assert not found(*(dream(0, "A lighthouse.", number=number) for number in range(9)))


def test_a_young_journal_compares_its_later_half_with_the_earlier() -> None:
    before = [dream(60 - number, "A quiet garden.") for number in range(25)]
    assert "lighthouse" in found(*before, *lately("A lighthouse.", count=6, every=4))


def test_a_dream_counts_once_however_often_it_says_the_word() -> None:
    thread = found(*earlier(), *lately("Water, water, more water."))["water"]
    assert thread.n == 6


def test_the_evidence_is_the_sentence_as_it_was_written_and_where_it_stands() -> None:
    words = "It was there. Then there was the Lighthouse!\nMore of it."
    dreams = lately(words)
    evidence = found(*earlier(), *dreams)["Lighthouse"].evidence
    assert [one.dream for one in evidence] == [one.id for one in dreams], "newest first"
    first = evidence[0]
    assert first.sentence == "Then there was the Lighthouse!"
    assert words[first.start :].startswith(first.sentence)
    assert [first.sentence[at:to] for at, to in first.marks] == ["Lighthouse"]


def test_a_nightmare_is_counted_and_its_sentence_is_covered() -> None:
    calm, bad = lately("The lighthouse.", count=5), dream(40, "The lighthouse.", nightmare=True)
    thread = found(*earlier(), *calm, bad)["lighthouse"]
    assert thread.n == 6
    assert [one.covered for one in thread.evidence] == [False] * 5 + [True]


def test_forms_of_a_word_are_one_thread_named_as_it_is_mostly_written() -> None:
    texts = ("chased", "chasing", "chases", "chased", "Chased", "chased")
    dreams = [dream(1 + 5 * at, f"It {word} me.") for at, word in enumerate(texts)]
    assert found(*earlier(), *dreams)["chased"].n == 6


def test_german_forms_are_one_thread() -> None:
    german = Stems("de", ("der", "die", "ein"))
    texts = ("Hund", "Hunde", "Hunden", "Hundes", "Hund", "Hund")
    dreams = [dream(1 + 5 * at, f"Der {word}.") for at, word in enumerate(texts)]
    assert found(*earlier(), *dreams, stems=german)["Hund"].n == 6


def test_words_that_belong_together_are_one_thread() -> None:
    assert set(found(*earlier(), *lately("In the glass tower it snowed."))) == {
        "glass tower",
        "snowed",
    }


def test_a_tag_is_a_thread_even_where_no_word_says_it() -> None:
    dreams = [dream(1 + 5 * at, "Fog.", "Aunt Mary") for at in range(6)]
    fog = [dream(99 + at, "Fog.") for at in range(30)]
    thread = found(*fog, *earlier(), *dreams)["Aunt Mary"]
    assert thread.n == 6
    assert {one.sentence for one in thread.evidence} == {""}


def test_a_tag_and_the_same_word_are_one_thread() -> None:
    tagged = [dream(1 + 5 * at, "Fog.", "Lighthouses") for at in range(3)]
    written = [dream(20 + 5 * at, "A lighthouse.") for at in range(3)]
    threads = found(*earlier(), *tagged, *written)
    assert [thread.n for thread in threads.values()] == [6]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("мама плыла", "мама плыла"),
        ("بيت قديم", "بيت قديم"),
        ("मेरा किला", "मेरा किला"),
        ("παλιός φάρος", "παλιός φάρος"),
    ],
)
def test_words_of_any_script_are_counted(words: str, name: str) -> None:
    assert name in found(*earlier(), *lately(words))


def test_writing_without_spaces_is_counted_by_two_signs() -> None:
    dreams = [dream(1 + 5 * at, f"{sign}灯台{sign}") for at, sign in enumerate("一二三四五六")]
    assert "灯台" in found(*earlier(), *dreams)


@pytest.mark.parametrize(
    "text", ["It's 2 o'clock, well-known_names; 'so' she'd say.", "Où l’âme s'en va, 3 fois_là."]
)
def test_a_whole_text_has_the_words_that_are_found_one_by_one(text: str) -> None:
    assert ENGLISH.in_text(text) == [ENGLISH.of(token.word) for token in tokens(text)]


def test_stop_words_are_not_counted() -> None:
    assert not found(*earlier(), *lately("it was of the"))


def test_dreams_of_nights_to_come_are_left_out() -> None:
    assert not found(*earlier(), *[dream(-1 - 5 * at, "A lighthouse.") for at in range(6)])


def test_the_work_says_how_far_it_is_and_stops_when_told() -> None:
    parts: list[float] = []

    def go_on(part: float) -> bool:
        parts.append(part)
        return True

    dreams = (*earlier(), *lately("A lighthouse."))
    assert find_threads(dreams, TONIGHT, ENGLISH, go_on)
    assert parts == sorted(parts)
    assert parts[-1] == 1.0
    assert not find_threads(dreams, TONIGHT, ENGLISH, lambda _part: False)


def test_the_log_odds_are_those_of_the_formula() -> None:
    # By hand: a = 10 * 5 / 50 = 1; ln(5/15) - ln(2/48) over sqrt(1/5 + 1/15 + 1/2 + 1/48).
    assert log_odds(Share(4, 10), Share(1, 40)) == pytest.approx(2.3433, abs=1e-4)
    assert log_odds(Share(0, 10), Share(0, 40)) == 0.0
    assert log_odds(Share(10, 10), Share(40, 40)) == 0.0
    assert log_odds(Share(3, 10), Share(0, 0)) == 0.0


def test_words_that_come_by_chance_are_few_in_a_long_journal() -> None:
    assert len(find_threads(many(3000), TONIGHT, ENGLISH)) <= BY_CHANCE


def test_below_the_fewest_dreams_nothing_can_stand_out_and_from_there_on_something_can() -> None:
    least = NormalDist().inv_cdf(1 - USUAL_LEVEL)

    def most(dreams: int) -> float:
        return max(
            log_odds(Share(k, n), Share(earlier_k, dreams - n))
            for n in range(LEAST_DREAMS, dreams)
            for k in range(LEAST_DREAMS, n + 1)
            for earlier_k in range(dreams - n + 1)
        )

    assert all(most(dreams) < least for dreams in range(LEAST_DREAMS + 1, FEWEST_DREAMS))
    assert most(FEWEST_DREAMS) > least


def test_a_sentence_without_an_end_is_shown_around_its_word() -> None:
    words = "and on " * 100 + "to the lighthouse " + "and on " * 100
    (one,) = evidence_of("lighthous", [dream(1, words)], ENGLISH)
    text, marks = shown_part(one)
    assert len(text) <= LONGEST_SHOWN + 2
    assert (text[0], text[-1]) == ("…", "…")
    assert [text[at:to] for at, to in marks] == ["lighthouse"]
    for wall in ("x" * 900 + " lighthouse", "lighthouse " + "x" * 900, "灯" * 900):
        term = "灯灯" if "灯" in wall else "lighthous"
        (one,) = evidence_of(term, [dream(1, wall)], ENGLISH)
        text, marks = shown_part(one)
        assert len(text) <= LONGEST_SHOWN + 2
        assert text[slice(*marks[0])] in wall


def test_the_stretches_of_the_picture_hold_each_dream_once_and_end_with_tonight() -> None:
    dreams = [*earlier(), *lately("The lighthouse was there.")]
    nights = tuple(sorted(one.night for one in dreams))
    thread = found(*dreams)["lighthouse"]
    stretches = over_time(thread.nights, ThreadCount(TONIGHT, nights, (thread,)))
    assert sum(one.of for one in stretches) == len(dreams)
    assert sum(one.n for one in stretches[-LATELY:]) == thread.lately.n
    assert sum(one.of for one in stretches[:-LATELY]) == thread.before.of
    assert (stretches[0].first <= nights[0].evening, stretches[-1].last) == (True, TONIGHT.evening)
    assert all((two.first - one.last).days == 1 for one, two in pairwise(stretches))


def test_the_picture_of_a_long_journal_is_of_its_last_two_years() -> None:
    nights = tuple(dream(days, "").night for days in range(4000, 0, -10))
    stretches = over_time(nights, ThreadCount(TONIGHT, nights, ()))
    assert len(stretches) == MOST
    assert 700 < (TONIGHT.evening - stretches[0].first).days < 740
