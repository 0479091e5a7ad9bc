"""The words of a study, on its page and in a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QObject, QTime

from bedtime_app.features.study.study import Stage
from bedtime_app.features.study.study_answers import LEAST_PAST
from bedtime_app.features.study.study_plan import FELT, LONGEST_CHANGE, Arm, Design, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from bedtime_app.core.night import Night
    from bedtime_app.features.study.study import Study
    from bedtime_app.features.study.study_answers import ForeseenLength, Foresight
    from bedtime_app.features.study.study_plan import StudyPlan

_TEN = 10


class StudyWords(QObject):
    """Puts a plan, and where it is, into the person's language."""

    def suggestions(self) -> tuple[str, ...]:
        """Changes that somebody might try."""
        ten = QLocale().toString(QTime(22, 0), QLocale.FormatType.ShortFormat)
        return (
            self.tr("No screen after %1").replace("%1", ten),
            self.tr("The whole ritual before lights-out"),
            self.tr("A story in bed"),
            self.tr("Without soma: no scrolling, no tracker"),
        )

    def outcome(self, outcome: Outcome) -> str:
        """What is compared."""
        return {
            Outcome.RESTED: self.tr("How rested you feel, 1 to 5"),
            Outcome.QUALITY: self.tr("How well you slept, 1 to 5"),
            Outcome.LATENCY: self.tr("Minutes to fall asleep"),
            Outcome.AWAKE: self.tr("Minutes awake in the night"),
            Outcome.EFFICIENCY: self.tr("Sleep efficiency, TST/DSE"),
            Outcome.ESTIMATE: self.tr("Your own estimate of your sleep"),
        }[outcome]

    def design(self, design: Design) -> str:
        """How the nights are shared out."""
        if design is Design.NIGHTS:
            return self.tr("Chance chooses each night")
        return self.tr("A week as usual, a week with it, a week as usual")

    def amount(self, outcome: Outcome, value: float) -> str:
        """So much of an outcome, in its unit."""
        if outcome in FELT:
            number = QLocale().toString(value, "f", 1)
            return self.tr("%1 points").replace("%1", number)
        if outcome is Outcome.EFFICIENCY:
            return self.tr("%1 percentage points").replace("%1", QLocale().toString(value, "f", 1))
        return self.tr("%1 min").replace("%1", QLocale().toString(value, "f", 0))

    def unit(self, outcome: Outcome) -> str:
        """In what an outcome is counted."""
        if outcome in FELT:
            return self.tr("In points from 1 to 5; half a point is a little.")
        if outcome is Outcome.EFFICIENCY:
            return self.tr("In percentage points.")
        return self.tr("In minutes.")

    def about(self) -> str:
        """What a study is, before there is one."""
        return self.tr(
            "You choose one change, and one thing that it might do. On some nights you make the"
            " change, on others all is as usual, and when the plan is over Bedtime compares them."
            " Often the honest answer is that one cannot tell."
        )

    def basis(self, foresight: Foresight, outcome: Outcome) -> str:
        """From what it is foreseen."""
        spread = self.amount(outcome, foresight.spread)
        if foresight.past_nights:
            return self.tr(
                "This is from your last %n nights, which differ by about %1 from one another.",
                "",
                foresight.past_nights,
            ).replace("%1", spread)
        said = self.tr(
            "Fewer than %1 of your nights are told, or all are alike. So it is assumed that nights"
            " differ by about %2 from one another. Yours may differ more or less."
        )
        return said.replace("%1", QLocale().toString(LEAST_PAST)).replace("%2", spread)

    def foreseen(self, length: ForeseenLength, outcome: Outcome, matters: float) -> str:
        """What so many nights would show."""
        first = self.tr("With %n nights you would see a difference of %1 %2.", "", length.nights)
        second = self.tr("About 8 times in 10 you would see one of %1.")
        return " ".join(
            (
                first.replace("%1", self.amount(outcome, matters)).replace(
                    "%2", self.times_in_ten(length.chance)
                ),
                second.replace("%1", self.amount(outcome, length.shown)),
            )
        )

    def times_in_ten(self, share: float) -> str:
        """Such as about 8 times in 10."""
        times = min(round(share * _TEN), _TEN - 1)
        if times < 1:
            return self.tr("less than once in 10 times")
        return self.tr("about %n times in 10", "", times)

    def weeks_foreseen(self) -> str:
        """What three weeks can tell."""
        return self.tr(
            "Weeks are easier to keep to, and tell less: three can stand in only three orders, so"
            " that chance alone sets one of them apart one time in three. They can show a"
            " direction, and no more."
        )

    def tonight(self, study: Study, tonight: Night) -> str:
        """What tonight is; empty if it is not of the study."""
        arm = study.plan.arm_of(tonight)
        if arm is None or study.stage(tonight) is not Stage.RUNNING:
            return ""
        if arm is Arm.USUAL:
            return self.tr("Tonight: as usual")
        return self.tr("Tonight: %1").replace("%1", apart(study.plan.change))

    def arm(self, arm: Arm) -> str:
        """What a night is, in a list."""
        return self.tr("with the change") if arm is Arm.CHANGED else self.tr("as usual")

    def kept(self, kept: bool | None) -> str:  # noqa: FBT001 - one of three answers
        """Whether a night was kept to; empty where nothing was said."""
        if kept is None:
            return ""
        return self.tr("kept to") if kept else self.tr("not kept to")

    def where(self, study: Study, tonight: Night) -> str:
        """How far it has come."""
        plan, whole = study.plan, len(study.plan.arms)
        match study.stage(tonight):
            case Stage.AHEAD:
                return self.tr("It begins on %1.").replace("%1", _day(plan.first.evening))
            case Stage.RUNNING:
                place = (tonight.evening - plan.first.evening).days + 1
                said = self.tr("Night %1 of %2. The result comes when the last one is over.")
                return _numbered(said, place, whole)
            case Stage.OVER:
                return self.tr("All %n nights are over.", "", whole)
            case Stage.ENDED:
                said = self.tr("You ended it early, after %1 of %2 nights.")
                return _numbered(said, len(list(study.nights())), whole)

    def laid_down(self, study: Study) -> str:
        """When the plan was kept, and what it says."""
        plan = study.plan
        said = self.tr("Laid down on %1: %2. A difference of %3 would matter to you.")
        return (
            said.replace("%1", _day(study.planned_at.astimezone(ZoneInfo(study.zone)).date()))
            .replace("%2", self.outcome(plan.outcome))
            .replace("%3", self.amount(plan.outcome, plan.matters))
        )

    def laid_down_foreseen(self, plan: StudyPlan) -> str:
        """What it was foreseen to show; empty where that is not known."""
        if plan.foreseen is None:
            return ""
        said = self.tr("It was foreseen to show such a difference %1.")
        return said.replace("%1", self.times_in_ten(plan.foreseen))

    def resting(self) -> str:
        """In place of numbers, for whoever rests from them."""
        return self.tr(
            "You rest from numbers, and this study compares some. They wait until you wish for"
            " them again."
        )

    def nights(self, count: int) -> str:
        """A length, to choose."""
        return self.tr("%n nights", "", count)

    def to_come(self) -> str:
        """What a night is that nobody knows yet."""
        return self.tr("to come")

    def foreseeing(self) -> str:
        """While lengths are tried out."""
        return self.tr("Trying out what each length would show.")

    def counting(self) -> str:
        """While a result is counted."""
        return self.tr("Comparing your nights.")

    def looking(self) -> str:
        """While relations are looked at."""
        return self.tr("Looking at your last ninety nights.")

    def unsaid(self) -> str:
        """A plan needs a change."""
        return self.tr("Say in a few words what would be different.")

    def too_long(self, signs: int) -> str:
        """The change does not fit."""
        said = self.tr("It has %1 signs, and at most %2 fit into the line.")
        return _numbered(said, signs, LONGEST_CHANGE)

    def no_difference(self) -> str:
        """What was typed is no difference."""
        return self.tr("A number above 0, please, in the unit of what is compared.")

    def not_kept(self) -> str:
        """The vault could not keep it."""
        return self.tr("That could not be kept just now. What is in the vault is still there.")

    def not_read(self) -> str:
        """The vault could not be read."""
        return self.tr("Your nights could not be read just now. They are still in the vault.")

    def changes(self, study: Study) -> Iterator[str]:
        """What the plan said before it was changed."""
        for change in study.changes:
            said = self.tr("Until %1 it said: %2, and %3 would have mattered.")
            yield (
                said.replace("%1", _day(change.changed_at.astimezone(ZoneInfo(study.zone)).date()))
                .replace("%2", self.outcome(change.outcome))
                .replace("%3", self.amount(change.outcome, change.matters))
            )


def apart(words: str) -> str:
    """A person's words, which read in their own direction whatever stands around them."""
    return f"\u2068{words}\u2069"


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day))


def _numbered(said: str, one: int, other: int) -> str:
    return said.replace("%1", QLocale().toString(one)).replace("%2", QLocale().toString(other))
