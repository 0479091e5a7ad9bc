"""The words of an intention: on its page, on its cards, and in the morning."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication

from bedtime_app.design.printed_page import PrintedCard, PrintedPage
from bedtime_app.features.intention.intention import LONGEST
from bedtime_app.storage.errors import DiskFull, StorageError, VaultReadOnly

BLANK_CARDS = 3
"""Lined ones beside the card that says how; four fill a page well."""


class IntentionWords(QObject):
    """Puts an intention, and what may be said of it, into the person's language."""

    def about(self) -> str:
        """What it is, in three sentences."""
        return self.tr(
            "Put one question or wish that matters to you into a few words, and look at them for a"
            " few minutes before lights-out. Picture them as one image, and tell yourself as you"
            " drift off that you would like to dream of it. In the morning lie still for a moment,"
            " then write down what came, also if it seems to be about something else."
        )

    def evidence(self) -> str:
        """What is known."""
        return self.tr(
            "In one class that did this every night for a week, about half remembered a dream"
            " that seemed to them to be about their question. Nobody was compared with them"
            " (Barrett, Dreaming 3, 1993)."
        )

    def cautions(self) -> str:
        """When it is better left out."""
        lines = (
            self.tr("It is no duty, and a night without an answer is a good night too."),
            self.tr(
                "A dream is no advice and no sign of what will come. What it is worth, you decide"
                " by day."
            ),
            self.tr(
                "Choose nothing terrible that happened to you. If nightmares come more often, or"
                " you sometimes lose hold of what is real, leave this out, and speak with a doctor"
                " about it."
            ),
            self.tr(
                "No alarm and no shorter night for a dream’s sake. If the question keeps you"
                " awake, let it go for tonight."
            ),
        )
        return "\n".join(f"· {line}" for line in lines)

    def too_long(self, length: int) -> str:
        """The line has more signs than fit."""
        words = self.tr("This has %1 signs, and at most %2 fit into the line. Shorten it a little.")
        for place, number in (("%1", length), ("%2", LONGEST)):
            words = words.replace(place, QLocale().toString(number))
        return words

    def earlier(self, line: str) -> str:
        """What was asked on an evening before."""
        return self.tr("You asked before: %1").replace("%1", _apart(line))

    def morning_line(self, line: str) -> str:
        """What is said in the morning after, and asks for nothing; empty for no line."""
        if not line:
            return ""
        return self.tr("Last evening you asked: %1").replace("%1", _apart(line))

    def cards(self) -> PrintedPage:
        """A card that says how, and blank ones; never a person's own words."""
        how = PrintedCard(
            name=self.tr("For tonight"),
            sentence=self.tr(
                "Write down, in a few words, what you would like to dream of. Look at it for a few"
                " minutes, then picture it as one image. Lay card and pencil by the bed, and tell"
                " yourself as you drift off that you would like to dream of it. On waking lie"
                " still for a moment, then write."
            ),
            caution=self.tr("It is no duty, and any dream is a good answer."),
        )
        return PrintedPage(
            title=self.tr("An intention for tonight"),
            promise="",
            headings=(),
            nights=(),
            advice="",
            cards_title=self.tr("Cards to cut out, one for each evening."),
            cards=(how, *[PrintedCard()] * BLANK_CARDS),
            right_to_left=QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def cards_kept(self, place: str) -> str:
        """Where the cards are."""
        return self.tr("The cards are in %1. Print them, or take any piece of paper.").replace(
            "%1", place
        )

    def cards_trouble(self, error: Exception) -> str:
        """Why there are no cards; an error that is not expected is raised again."""
        if isinstance(error, DiskFull):
            return self.tr("There is no room left for the cards. Any piece of paper will do.")
        if isinstance(error, VaultReadOnly):
            return self.tr("Your documents may not be written to. Any piece of paper will do.")
        if isinstance(error, StorageError):
            return self.tr("The cards could not be saved. Any piece of paper will do.")
        raise error


def _apart(words: str) -> str:
    """A person's words, which read in their own direction whatever stands around them."""
    return f"\u2068{words}\u2069"
