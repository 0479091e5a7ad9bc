"""The words about threads: how often, when, beside what; never what it means."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from bedtime_app.features.threads.recurrence import FEWEST_DREAMS, LEAST_SPAN

if TYPE_CHECKING:
    from bedtime_app.core.night import Night
    from bedtime_app.features.threads.over_time import Stretch
    from bedtime_app.features.threads.thread import Evidence, Thread
    from bedtime_app.features.threads.thread_count import ThreadCount

ROUNDED_FROM = 3.0
"""From so many times as often on, parts of them say nothing."""
DAY = "d MMM yyyy"


class ThreadsWords(QObject):
    """Says in the person's language what was counted."""

    def count(self, thread: Thread) -> str:
        """In how many dreams of how many."""
        return self.tr("In %n of %1 dreams", "", thread.n).replace("%1", _number(thread.of))

    def span(self, thread: Thread) -> str:
        """Its first night and its last."""
        words = self.tr("first %1, last %2")
        first, last = (self.day(thread.nights[at].evening) for at in (0, -1))
        return words.replace("%1", first).replace("%2", last)

    def why(self, thread: Thread) -> str:
        """Why it is shown: how often lately, and how often before."""
        if thread.before.n == 0:
            words = self.tr("Lately in %1 of %2 dreams; in the %3 before it was in none.")
            numbers = [thread.lately.n, thread.lately.of, thread.before.of]
        else:
            words = self.tr(
                "Lately in %1 of %2 dreams, before that in %3 of %4: about %5 times as often."
            )
            numbers = [
                *(thread.lately.n, thread.lately.of),
                *(thread.before.n, thread.before.of),
            ]
            words = words.replace("%5", _times(thread.lately.rate / thread.before.rate))
        for place, number in enumerate(numbers, 1):
            words = words.replace(f"%{place}", _number(number))
        return words

    def lately(self, since: date) -> str:
        """From when on is lately."""
        return self.tr("Lately is since %1. Its bars are lit.").replace("%1", self.day(since))

    def stretch(self, stretch: Stretch) -> str:
        """One bar of the picture."""
        words = self.tr("%1 – %2: %3 of %4").replace("%3", _number(stretch.n))
        words = words.replace("%4", _number(stretch.of))
        return words.replace("%1", self.day(stretch.first)).replace("%2", self.day(stretch.last))

    def day(self, day: date) -> str:
        """One day."""
        return QLocale().toString(_date(day), DAY)

    def too_few(self, count: ThreadCount) -> str:
        """From how many dreams on there can be threads."""
        words = self.tr(
            "To see what comes back, Bedtime needs at least %1 dreams over %2 days or more.",
        )
        words = words.replace("%1", _number(FEWEST_DREAMS))
        words = words.replace("%2", _number(LEAST_SPAN.days))
        return f"{words} {self._so_far(len(count.nights))}"

    def nothing(self) -> str:
        """That nothing stands out."""
        return self.tr(
            "Nothing stands out just now. A thread is in at least three dreams lately, over two"
            " weeks or more, and more often than before."
        )

    def night(self, night: Night) -> str:
        """Name a night by its two days."""
        locale, morning = QLocale(), night.evening + timedelta(days=1)
        return (
            self.tr("%1 → %2")
            .replace("%1", locale.toString(_date(night.evening), "ddd d"))
            .replace("%2", locale.toString(_date(morning), f"ddd {DAY}"))
        )

    def evidence(self, one: Evidence) -> str:
        """What stands in the place of a sentence that is not shown; empty where one is."""
        if one.covered:
            return self.tr("A sentence from a nightmare, covered.")
        return "" if one.sentence else self.tr("It is a tag of this dream.")

    def older(self, number: int) -> str:
        """That earlier dreams have it too, whose sentences are not shown."""
        return self.tr("And in %n earlier dreams.", "", number) if number else ""

    def dismissed(self, name: str) -> str:
        """That a thread was put aside."""
        return self.tr("“%1” is put aside. It can be brought back below.").replace("%1", name)

    def stopped(self) -> str:
        """That the count was called off."""
        return self.tr("The count was stopped.")

    def unread(self) -> str:
        """That the vault did not answer."""
        return self.tr("The vault did not answer just now. Nothing was changed.")

    def _so_far(self, dreams: int) -> str:
        if dreams == 0:
            return self.tr("There are none yet.")
        return self.tr("There are %n so far.", "", dreams)


def _times(ratio: float) -> str:
    return QLocale().toString(ratio, "f", 0 if ratio >= ROUNDED_FROM else 1)


def _number(number: int) -> str:
    return QLocale().toString(number)


def _date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
