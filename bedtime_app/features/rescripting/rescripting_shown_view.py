"""What the page of rescripting reads; `RescriptingView` adds what it can ask for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal

from bedtime_app.design.announce import announce_changes
from bedtime_app.design.evidence_words_view import grade
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.rescripting.rescripting import EVIDENCE

if TYPE_CHECKING:
    from bedtime_app.features.rescripting.rescripting_texts_view import RescriptingTexts


@dataclass(frozen=True, slots=True)
class RescriptingShown:
    """One moment of the page; the old dream has no place in it."""

    vault: str = "absent"
    step: str = ""
    heading: str = ""
    sentence: str = ""
    hint: str = ""
    text: str = ""
    heard: str = ""
    held: bool = False
    dose_text: str = ""
    advice: str = ""
    erase_asked: bool = False
    troubled: bool = False


class RescriptingShownView(QObject):
    """The words that stay the same, and one moment of the page."""

    vaultChanged = Signal()
    stepChanged = Signal()
    headingChanged = Signal()
    sentenceChanged = Signal()
    hintChanged = Signal()
    textChanged = Signal()
    heardChanged = Signal()
    heldChanged = Signal()
    doseTextChanged = Signal()
    adviceChanged = Signal()
    eraseAskedChanged = Signal()
    troubledChanged = Signal()

    def __init__(self, texts: RescriptingTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._words = texts.words
        self._rows = RecordListModel(("id", "name"), self)
        self._shown = RescriptingShown()

    @Property(str, constant=True)
    def aboutText(self) -> str:
        return self._texts.about

    @Property(str, constant=True)
    def cautionsText(self) -> str:
        return self._texts.cautions

    @Property(str, constant=True)
    def groundingText(self) -> str:
        return self._words.grounding

    @Property(str, constant=True)
    def referText(self) -> str:
        return self._texts.refer

    @Property(str, constant=True)
    def crisisText(self) -> str:
        """Shown and nothing else: nobody is called, and nothing is kept of it."""
        return self._texts.crisis

    @Property(QObject, constant=True)
    def nightmares(self) -> RecordListModel:
        """Those to choose from, by night and intensity."""
        return self._rows

    @Property(str, constant=True)
    def grade(self) -> str:
        return grade(EVIDENCE)

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        """One of open, locked, absent."""
        return self._shown.vault

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """One of cautions, the stages, rehearsing, after."""
        return self._shown.step

    @Property(str, notify=headingChanged)
    def heading(self) -> str:
        return self._shown.heading

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        return self._shown.sentence

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        return self._shown.hint

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """The new dream."""
        return self._shown.text

    @Property(str, notify=heardChanged)
    def heard(self) -> str:
        """What the voice said last."""
        return self._shown.heard

    @Property(bool, notify=heldChanged)
    def held(self) -> bool:
        return self._shown.held

    @Property(str, notify=doseTextChanged)
    def doseText(self) -> str:
        """What is enough for now; a fact and no barrier."""
        return self._shown.dose_text

    @Property(str, notify=adviceChanged)
    def advice(self) -> str:
        """A pause or company suggested; empty where nothing is."""
        return self._shown.advice

    @Property(bool, notify=eraseAskedChanged)
    def eraseAsked(self) -> bool:
        """Whether the new dream is to be deleted, and that is asked once more."""
        return self._shown.erase_asked

    @Property(bool, notify=troubledChanged)
    def troubled(self) -> bool:
        return self._shown.troubled

    def _become(self, shown: RescriptingShown) -> None:
        before, self._shown = self._shown, shown
        announce_changes(self, before, shown)
