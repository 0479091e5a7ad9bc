"""That no number, no reason and no assumption is without plain words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bedtime_app.core.night import Night
from bedtime_app.features.diary import formulas
from bedtime_app.features.diary.diary_metrics import diary_metrics
from bedtime_app.features.diary.formulas import Formula, Unit
from bedtime_app.features.diary.measure import Absence, Assumption, Measure
from bedtime_app.features.diary.measure_words_view import MeasureWords
from bedtime_app.features.diary.numbers_rows_view import GROUPS
from bedtime_app.features.diary.numbers_words_view import NumbersWords

NIGHT = Night(date(2026, 11, 9))
COUNTED = diary_metrics([], NIGHT, Night(NIGHT.evening + timedelta(days=6)))
WRITTEN = {one for one in vars(formulas).values() if isinstance(one, Formula)} | {
    *formulas.AVERAGES
}


def test_every_formula_that_is_counted_is_shown_once_and_has_a_name_of_its_own() -> None:
    shown = [formula for group in GROUPS.values() for formula in group]
    assert len(shown) == len(set(shown))
    assert set(shown) == {one.formula for one in COUNTED} == WRITTEN
    names = {MeasureWords().name(formula) for formula in shown}
    assert len(names) == len(shown)
    assert all(NumbersWords().group(group) for group in GROUPS)


def test_what_has_no_unit_says_between_what_it_lies() -> None:
    words = MeasureWords()
    assert {one for one in WRITTEN if words.scale(one)} == {
        one for one in WRITTEN if one.unit is Unit.INDEX
    }


def test_every_absence_and_every_assumption_is_said_in_words_of_its_own() -> None:
    words = MeasureWords()
    reasons = {words.absence(absence, formulas.REGULARITY) for absence in Absence}
    assert len(reasons) == len(Absence)
    taken = {words.assumption(assumption, {5, 6}) for assumption in Assumption}
    assert len(taken) == len(Assumption)
    assert all("%" not in said for said in reasons | taken)


def test_every_number_says_how_many_nights_it_needs_and_where_it_is_from() -> None:
    for one in COUNTED:
        assert f"needs {one.formula.least} nights" in MeasureWords().least(one.formula)
        assert one.formula.doi in NumbersWords().made(one)
        assert one.formula.sign in NumbersWords().made(one)


@pytest.mark.parametrize(
    ("formula", "value", "written", "spoken"),
    [
        (formulas.MID_SLEEP_SPREAD, 400.4, "6 h 40 min", "6 hours 40 minutes"),
        (formulas.MID_SLEEP_SPREAD, 20, "20 min", "20 minutes"),
        (formulas.MID_SLEEP, 1439.8, "00:00", "00:00"),
        (formulas.SOCIAL_JETLAG, -90, "1 h 30 min earlier on free days", "1 hours 30 minutes"),
        (formulas.SOCIAL_JETLAG, 0.2, "0 min", "0 minutes"),
        (formulas.WEEKLY_EFFICIENCY, 86.02, "86.0 %", "86.0 percent"),
        (formulas.REGULARITY, 91.667, "91.67", "91.67"),
    ],
)
@pytest.mark.usefixtures("british")
def test_a_number_is_written_and_spoken_with_its_unit(
    formula: Formula, value: float, written: str, spoken: str
) -> None:
    one, words = Measure(formula, value, 7, 0, 0), NumbersWords()
    assert words.value(one) == written
    assert words.value(one, spoken=True).startswith(spoken)
