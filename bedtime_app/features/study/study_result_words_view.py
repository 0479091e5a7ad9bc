"""What a study found, and what went together, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from bedtime_app.features.study.study_answers import LEAST_NIGHTS, LEAST_PAIRS, Factor, Verdict
from bedtime_app.features.study.study_plan import Design
from bedtime_app.features.study.study_words_view import StudyWords

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bedtime_app.features.study.study import Study
    from bedtime_app.features.study.study_answers import (
        ArmCount,
        Comparison,
        Relation,
        StudyResult,
    )
    from bedtime_app.features.study.study_plan import Outcome, StudyPlan

_HUNDRED = 100
_ORDERS_OF_WEEKS = 3


class StudyResultWords(QObject):
    """Puts a result into the person's language; it calls nothing good or bad."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = StudyWords(self)

    def answer(self, found: Comparison, plan: StudyPlan) -> str:
        """What may be said."""
        matters = self._words.amount(plan.outcome, plan.matters)
        said = {
            Verdict.TOO_FEW: self.tr(
                "Cannot tell yet. An answer needs at least %n told nights of each kind.",
                "",
                LEAST_NIGHTS,
            ),
            Verdict.CANNOT_TELL: self.tr(
                "Cannot tell yet. These nights fit with no difference as well as with one."
            ),
            Verdict.LEANS: self.tr(
                "Cannot tell yet. The week with the change was apart from both weeks beside it,"
                " which chance alone does one time in three."
            ),
            Verdict.SMALLER: self.tr(
                "If there is a difference, it is smaller than the %1 that would matter to you."
            ),
            Verdict.SOME: self.tr(
                "There was a difference. Whether it is as large as would matter to you cannot be"
                " told."
            ),
            Verdict.MATTERS: self.tr(
                "There was a difference, and it is at least as large as would matter to you."
            ),
        }[found.verdict]
        return said.replace("%1", matters)

    def details(self, study: Study, result: StudyResult) -> Iterator[str]:
        """Everything that stands behind the answer, a sentence each."""
        plan, found = study.plan, result.as_planned
        yield from self._effect(found, plan.outcome)
        if found.delta is not None:
            delta = self.tr("Cliff’s delta is %1: 0 is no difference, ±1 are nights wholly apart.")
            yield delta.replace("%1", QLocale().toString(found.delta, "f", 2))
        yield from self._chance(found, plan.design)
        yield self._count(self.tr("With the change"), result.changed)
        yield self._count(self.tr("As usual"), result.usual)
        if result.as_kept is not None:
            yield self.tr("Every night counts as it was planned, kept to or not.")
            apart = " ".join(self._effect(result.as_kept, plan.outcome))
            said = self.tr("Without the nights not kept to. %1")
            yield said.replace("%1", apart or self.answer(result.as_kept, plan))
        yield self.tr("It tells of these nights of yours, and is no advice.")

    def relation(self, found: Relation) -> str:
        """How one thing went with the outcome."""
        name = self._factor(found.factor)
        if found.strength is None or found.chance is None:
            said = self.tr(
                "%1: cannot tell. It takes %2 nights that are not all alike; there are %3."
            )
            return (
                said.replace("%1", name)
                .replace("%2", QLocale().toString(LEAST_PAIRS))
                .replace("%3", QLocale().toString(found.nights))
            )
        if not found.is_seen:
            said = self.tr("%1: cannot tell (rho %2, %3 nights).")
        elif found.strength > 0:
            said = self.tr("%1: the more of it, the higher the outcome (rho %2, %3 nights).")
        else:
            said = self.tr("%1: the more of it, the lower the outcome (rho %2, %3 nights).")
        return (
            said.replace("%1", name)
            .replace("%2", QLocale().toString(found.strength, "f", 2))
            .replace("%3", QLocale().toString(found.nights))
        )

    def many(self, found: Sequence[Relation]) -> str:
        """What it means that several were looked at."""
        count = sum(one.chance is not None for one in found)
        if not count:
            return ""
        looked = self.tr(
            "%n things were looked at. One in twenty looks like something by chance, so the more"
            " are looked at, the more each has to show (Benjamini and Yekutieli 2001).",
            "",
            count,
        )
        cause = self.tr("That two things go together does not say that one makes the other.")
        return f"{looked} {cause}"

    def _effect(self, found: Comparison, outcome: Outcome) -> Iterator[str]:
        if found.difference is None or found.low is None or found.high is None:
            return
        amount = self._words.amount(outcome, abs(found.difference))
        if amount == self._words.amount(outcome, 0.0):
            yield self.tr("With the change it was on average the same as usual.")
        elif found.difference < 0:
            less = self.tr("With the change it was on average %1 less than as usual.")
            yield less.replace("%1", amount)
        else:
            more = self.tr("With the change it was on average %1 more than as usual.")
            yield more.replace("%1", amount)
        interval = self.tr("The 95 % interval goes from %1 to %2.")
        yield interval.replace("%1", self._words.amount(outcome, found.low)).replace(
            "%2", self._words.amount(outcome, found.high)
        )

    def _chance(self, found: Comparison, design: Design) -> Iterator[str]:
        if found.chance is None:
            return
        if design is Design.WEEKS:
            said = self.tr(
                "Three weeks can stand in three orders, and %1 of them set the middle one as far"
                " apart. So no more than a direction can be told."
            )
            yield said.replace("%1", QLocale().toString(round(found.chance * _ORDERS_OF_WEEKS)))
            return
        times = round(found.chance * _HUNDRED)
        if times < 1:
            yield self.tr(
                "If the change did nothing, chance would give as much in fewer than 1 of 100 orders"
                " of these nights."
            )
            return
        said = self.tr(
            "If the change did nothing, chance would give as much in about %1 of 100 orders of"
            " these nights."
        )
        yield said.replace("%1", QLocale().toString(times))

    def _count(self, name: str, count: ArmCount) -> str:
        said = self.tr("%1: %2 of %3 nights told, %4 not kept to.")
        for place, value in enumerate((count.told, count.planned, count.not_kept), start=2):
            said = said.replace(f"%{place}", QLocale().toString(value))
        return said.replace("%1", name)

    def _factor(self, factor: Factor) -> str:
        return {
            Factor.ALCOHOL: self.tr("Drinks with alcohol"),
            Factor.CAFFEINE: self.tr("Drinks with caffeine"),
            Factor.RITUAL: self.tr("A ritual begun"),
            Factor.LEFT_ALONE: self.tr("Minutes the computer was left alone"),
            Factor.BEDTIME: self.tr("Going to bed later"),
        }[factor]
