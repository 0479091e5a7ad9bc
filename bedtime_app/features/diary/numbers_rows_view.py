"""The lines of the page of numbers, each with all that it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.diary import formulas

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from bedtime_app.features.diary.measure import Measure
    from bedtime_app.features.diary.measure_words_view import MeasureWords
    from bedtime_app.features.diary.numbers_count import CountedWeeks
    from bedtime_app.features.diary.numbers_words_view import NumbersWords

ROLES = (
    *("key", "heading", "name", "valueText", "isNumber", "restsText", "assumedText"),
    *("madeText", "opened", "spoken"),
)
GROUPS = {
    "nights": tuple(one for one in formulas.AVERAGES if one.unit is formulas.Unit.MINUTES),
    "efficiency": (
        *(one for one in formulas.AVERAGES if one.unit is formulas.Unit.PERCENT),
        formulas.WEEKLY_EFFICIENCY,
    ),
    "clock": (
        *(formulas.BEDTIME, formulas.BEDTIME_SPREAD, formulas.RISE, formulas.RISE_SPREAD),
        *(formulas.MID_SLEEP, formulas.MID_SLEEP_SPREAD),
    ),
    "regularity": (
        *(formulas.REGULARITY, formulas.REGULARITY_WITHOUT_AWAKE, formulas.STABILITY),
        formulas.PHASE_DEVIATION,
    ),
    "free": (
        formulas.SOCIAL_JETLAG,
        formulas.SOCIAL_JETLAG_CORRECTED,
        formulas.FREE_MID_SLEEP,
    ),
}
"""What stands together, by the names the page has for it."""


class NumbersRows:
    """Makes the lines."""

    def __init__(self, words: NumbersWords, named: MeasureWords) -> None:
        self._words, self._named = words, named

    def of(self, counted: CountedWeeks, opened: frozenset[str]) -> list[dict[str, object]]:
        """All of them; of those `opened` it is shown how they are made."""
        found = {one.formula: one for one in counted.measures}
        return [
            self._row(found[formula], counted.free_days)
            | {
                "heading": self._words.group(group) if formula is members[0] else "",
                "opened": formula.key in opened,
            }
            for group, members in GROUPS.items()
            for formula in members
        ]

    def as_text(self, counted: CountedWeeks) -> Iterator[str]:
        """A line for each number, with tabs between, for a letter or a table."""
        for row in self.of(counted, frozenset()):
            yield "\t".join(
                str(row[role])
                for role in ("name", "valueText", "restsText", "assumedText", "madeText")
            )

    def _row(self, one: Measure, free_days: AbstractSet[int]) -> dict[str, object]:
        words, named, formula = self._words, self._named, one.formula
        missing = named.absence(one.absence, formula) if one.absence is not None else ""
        least = named.least(formula)
        rests = words.rests_on(one)
        if one.compared is not None:
            rests.append(named.compared(formula, one.compared))
        more = (words.spread(one), "" if least == missing else least, named.scale(formula))
        return {
            "key": formula.key,
            "name": named.name(formula),
            "valueText": words.value(one) or missing,
            "isNumber": one.value is not None,
            "restsText": " · ".join((formula.sign, *rests, *(part for part in more if part))),
            "assumedText": " ".join(named.assumption(each, free_days) for each in one.assumptions),
            "madeText": words.made(one),
            "spoken": ", ".join(
                (named.name(formula), words.value(one, spoken=True) or missing, *rests)
            ),
        }
