"""The words of the practice that stay the same while its page is open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from datetime import date

    from bedtime_app.features.rescripting.crisis_contacts import CrisisContacts
    from bedtime_app.features.rescripting.rescript_words import RescriptWords, SignsWords

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RescriptingTexts:
    """What the practice is, whom it is not for, and whom one can call."""

    words: RescriptWords
    contacts: CrisisContacts

    @property
    def about(self) -> str:
        """What it is, how much of it is enough, and what is known about it."""
        return f"{self.words.about}\n{self.words.dose}\n{self.words.evidence}"

    @property
    def cautions(self) -> str:
        """What is read before it begins."""
        return _listed(self.words.cautions)

    @property
    def refer(self) -> str:
        """What is worth a talk with a doctor."""
        return _listed(self.words.refer)

    @property
    def crisis(self) -> str:
        """Numbers of the person's country, and what holds everywhere."""
        country = QLocale.territoryToCode(QLocale().territory())
        lines = [
            " ".join(filter(None, (f"{each.name}: {each.number}.", each.note)))
            for each in self.contacts.of(country)
        ]
        everywhere = translate("Rescripting", "In danger, call your local emergency number.")
        lines += [self.contacts.fallback or everywhere, self.contacts.directory]
        if self.contacts.checked:
            checked = translate("Rescripting", "These were last looked after on %1.")
            lines.append(checked.replace("%1", _day(self.contacts.checked)))
        return "\n".join(filter(None, lines))


def night_name(evening: date, intensity: int | None) -> str:
    """What a nightmare of that night is called: not one of its words."""
    short = QLocale().toString(_qdate(evening), QLocale.FormatType.ShortFormat)
    if intensity is None:
        return translate("Rescripting", "The night of %1").replace("%1", short)
    name = translate("Rescripting", "The night of %1, intensity %2").replace("%1", short)
    return name.replace("%2", QLocale().toString(intensity))


def another_from(day: date) -> str:
    """From when there is room for another new dream."""
    words = translate("Rescripting", "There is room for another new dream from %1.")
    return words.replace("%1", _day(day))


def _listed(words: SignsWords) -> str:
    return "\n".join([words.begin, *(f"· {sign}" for sign in words.signs)])


def _day(day: date) -> str:
    return QLocale().toString(_qdate(day), QLocale.FormatType.LongFormat)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
