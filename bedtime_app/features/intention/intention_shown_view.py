"""What the page of an intention reads; `IntentionView` adds what it can ask for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal

from bedtime_app.design.announce import announce_changes
from bedtime_app.design.evidence_words_view import grade
from bedtime_app.features.intention.intention import EVIDENCE
from bedtime_app.features.intention.intention_words_view import IntentionWords


@dataclass(frozen=True, slots=True)
class IntentionShown:
    """One moment of the page; of a locked vault it holds no word."""

    vault: str = "absent"
    text: str = ""
    error: str = ""
    kept: bool = False
    earlier: str = ""
    troubled: bool = False
    cards_said: str = ""
    cards_troubled: bool = False
    saving_cards: bool = False


class IntentionShownView(QObject):
    """The words that stay the same, and one moment of the page."""

    vaultChanged = Signal()
    textChanged = Signal()
    errorChanged = Signal()
    keptChanged = Signal()
    earlierChanged = Signal()
    troubledChanged = Signal()
    cardsSaidChanged = Signal()
    cardsTroubledChanged = Signal()
    savingCardsChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = IntentionWords(self)
        self._shown = IntentionShown()

    @Property(str, constant=True)
    def aboutText(self) -> str:
        return self._words.about()

    @Property(str, constant=True)
    def grade(self) -> str:
        return grade(EVIDENCE)

    @Property(str, constant=True)
    def evidenceText(self) -> str:
        return self._words.evidence()

    @Property(str, constant=True)
    def cautionsText(self) -> str:
        return self._words.cautions()

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        """One of open, locked, absent."""
        return self._shown.vault

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._shown.text

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        """Why the line cannot be kept as it is."""
        return self._shown.error

    @Property(bool, notify=keptChanged)
    def kept(self) -> bool:
        """Whether there is a line for tonight, as it is shown."""
        return self._shown.kept

    @Property(str, notify=earlierChanged)
    def earlier(self) -> str:
        """What was asked on an evening before, while nothing is written for tonight."""
        return self._shown.earlier

    @Property(bool, notify=troubledChanged)
    def troubled(self) -> bool:
        """Whether the vault could not keep or read it."""
        return self._shown.troubled

    @Property(str, notify=cardsSaidChanged)
    def cardsSaid(self) -> str:
        """Where the cards are, or why there are none."""
        return self._shown.cards_said

    @Property(bool, notify=cardsTroubledChanged)
    def cardsTroubled(self) -> bool:
        return self._shown.cards_troubled

    @Property(bool, notify=savingCardsChanged)
    def savingCards(self) -> bool:
        return self._shown.saving_cards

    def _become(self, shown: IntentionShown) -> None:
        before, self._shown = self._shown, shown
        announce_changes(self, before, shown)
