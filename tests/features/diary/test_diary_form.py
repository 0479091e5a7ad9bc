from __future__ import annotations

from datetime import time

import pytest

from bedtime_app.features.diary.clock_style import ClockStyle
from bedtime_app.features.diary.diary_answers import DiaryAnswers, Drinks, Medicine, Nap
from bedtime_app.features.diary.diary_form import Trouble, form_of

DAY, HALVES = ClockStyle(), ClockStyle("AM", "PM")
TOLD = DiaryAnswers(
    into_bed=time(22, 32),
    tried=time(23, 5),
    latency=20,
    awakenings=2,
    awake=30,
    woke=time(6, 30),
    tried_again=10,
    early=0,
    out_of_bed=time(7, 15),
    estimate=400,
    quality=4,
    rested=2,
    naps=(Nap(20, time(14, 30)), Nap(15)),
    alcohol=Drinks(0),
    caffeine=Drinks(2, time(16)),
    medicines=(Medicine("valerian; the strong one", "2 drops, warm", time(22)),),
    comment="rain",
)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("22:30", time(22, 30)),
        ("2230", time(22, 30)),
        ("22.30", time(22, 30)),
        ("22h30", time(22, 30)),
        ("10:30 pm", time(22, 30)),
        ("10:30PM", time(22, 30)),
        ("1030 p.m.", time(22, 30)),
        ("12:05 am", time(0, 5)),
        ("930", time(9, 30)),
        ("7", time(7)),
        ("٢٢:٣٠", time(22, 30)),
    ],
)
@pytest.mark.parametrize("style", [DAY, HALVES])
def test_a_time_is_understood_as_people_write_it(style: ClockStyle, text: str, meant: time) -> None:
    assert style.read(text) == meant


@pytest.mark.parametrize("text", ["25:00", "22:61", "soon", "13 pm", "22:30:15", "-3", "10 xm"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - Python words some of them
        DAY.read(text)


def test_who_counts_to_twelve_goes_to_bed_in_the_evening_and_wakes_in_the_morning() -> None:
    form = form_of(DiaryAnswers(), HALVES)
    form = form.wrote("into_bed", "10:30").wrote("tried", "12:10").wrote("woke", "6:45")
    answers, troubles = form.read()
    assert not troubles
    assert (answers.into_bed, answers.tried, answers.woke) == (
        time(22, 30),
        time(0, 10),
        time(6, 45),
    )
    assert form.tidied("into_bed").texts["into_bed"] == "10:30 PM"


@pytest.mark.parametrize("style", [DAY, HALVES])
def test_what_was_kept_comes_back_unchanged_from_its_fields(style: ClockStyle) -> None:
    assert form_of(TOLD, style).read() == (TOLD, {})
    assert form_of(DiaryAnswers(naps=(), medicines=()), style).read()[0].naps == ()


def test_what_is_typed_becomes_answers() -> None:
    form = form_of(DiaryAnswers(), DAY)
    for name, text in {
        "estimate": "6:30",
        "naps": "20 at 14:30, 15 min",
        "medicines": "Melatonin, 2 mg, 22:00; tea",
        "alcohol": "1",
        "alcohol_last": "2015",
        "comment": " rain ",
    }.items():
        form = form.wrote(name, text)
    answers, troubles = form.read()
    assert not troubles
    assert answers == DiaryAnswers(
        estimate=390,
        naps=(Nap(20, time(14, 30)), Nap(15)),
        medicines=(Medicine("Melatonin", "2 mg", time(22)), Medicine("tea")),
        alcohol=Drinks(1, time(20, 15)),
        comment="rain",
    )


@pytest.mark.parametrize(
    ("name", "text", "trouble"),
    [
        ("into_bed", "soon", Trouble.NO_TIME),
        ("latency", "a while", Trouble.NO_NUMBER),
        ("latency", "20.5", Trouble.NO_NUMBER),
        ("latency", "-5", Trouble.NO_NUMBER),
        ("awake", "999999999999", Trouble.NO_NUMBER),
        ("awake", "5000", Trouble.TOO_MUCH),
        ("awakenings", "100", Trouble.TOO_MUCH),
        ("awakenings", "²", Trouble.NO_NUMBER),
        ("naps", "a little", Trouble.NO_NAP),
        ("naps", "20 at 99:99", Trouble.NO_NAP),
        ("medicines", ", 2 mg", Trouble.TOO_MUCH),
        ("caffeine", "some", Trouble.NO_NUMBER),
        ("caffeine", "1000", Trouble.TOO_MUCH),
        ("caffeine_last", "late", Trouble.NO_TIME),
        ("comment", "x" * 20_001, Trouble.TOO_MUCH),
    ],
)
def test_what_is_not_understood_is_named_and_the_rest_still_counts(
    name: str, text: str, trouble: Trouble
) -> None:
    form = form_of(DiaryAnswers(), DAY).wrote("woke", "0630").wrote(name, text)
    answers, troubles = form.read()
    assert troubles == {name: trouble}
    assert answers == DiaryAnswers(woke=time(6, 30))


def test_the_time_of_the_last_drink_asks_how_many_there_were() -> None:
    _, troubles = form_of(DiaryAnswers(), DAY).wrote("caffeine_last", "16:00").read()
    assert troubles == {"caffeine": Trouble.HOW_MANY}


def test_only_how_it_felt_leaves_every_other_answer_as_it_was() -> None:
    form = form_of(TOLD, DAY).wrote("latency", "soon").wrote("woke", "9").wrote("comment", "sun")
    answers, troubles = form.read(feelings_only=True)
    assert not troubles
    assert (answers.comment, answers.woke, answers.latency) == ("sun", TOLD.woke, 20)
