"""The reader: a script lying open while a voice goes through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.narration import NarrationState
from bedtime_app.core.result import Ok
from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.stories.library import ScriptMissingError
from bedtime_app.features.stories.reader_shown import SPEAKING, OpenPage, paragraph_rows, present
from bedtime_app.features.stories.reader_words_view import ReaderWords

if TYPE_CHECKING:
    from bedtime_app.core.narration import Narrator
    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.features.stories.library import Library
    from bedtime_app.features.stories.reading import Reading
    from bedtime_app.features.stories.reading_places import ReadingPlaces

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("key", "words", "markup", "heading")


@QmlElement
@QmlUncreatable("made in wiring")
class ReaderView(QObject):
    """One script, its present sentence and the voice.

    The narrator is shared: call `giveUpVoice` before anything else lets it begin.
    """

    titleChanged = Signal()
    summaryTextChanged = Signal()
    troubleChanged = Signal()
    presentParagraphChanged = Signal()
    beforeChanged = Signal()
    presentChanged = Signal()
    afterChanged = Signal()
    presentAtChanged = Signal()
    playingChanged = Signal()
    endedChanged = Signal()
    resumableChanged = Signal()
    elapsedTextChanged = Signal()
    progressChanged = Signal()
    silenceTextChanged = Signal()
    opened = Signal()
    sought = Signal()
    backAsked = Signal()

    def __init__(
        self,
        library: Library,
        narrator: Narrator,
        places: ReadingPlaces,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._narrator = narrator
        self._places = places
        self._jobs = jobs
        self._script_id = ""
        self._reading: Reading | None = None
        self._segment = 0
        self._ours = False
        self._missing = False
        self._paragraphs = RecordListModel(ROLES, self)
        self._words = ReaderWords(self)
        self._page = OpenPage()
        narrator.changed.add(self._listen)

    @Property(QObject, constant=True)
    def paragraphs(self) -> RecordListModel:
        return self._paragraphs

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._page.title

    @Property(str, notify=summaryTextChanged)
    def summaryText(self) -> str:
        return self._page.summary_text

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        return self._page.trouble

    @Property(int, notify=presentParagraphChanged)
    def presentParagraph(self) -> int:
        return self._page.present_paragraph

    @Property(str, notify=beforeChanged)
    def before(self) -> str:
        """What was heard of the present paragraph, as markup."""
        return self._page.before

    @Property(str, notify=presentChanged)
    def present(self) -> str:
        """What is heard, as markup."""
        return self._page.present

    @Property(str, notify=afterChanged)
    def after(self) -> str:
        """What comes of the present paragraph, as markup."""
        return self._page.after

    @Property(float, notify=presentAtChanged)
    def presentAt(self) -> float:
        """How far down its paragraph the present sentence begins, 0 to 1."""
        return self._page.present_at

    @Property(bool, notify=playingChanged)
    def playing(self) -> bool:
        return self._page.playing

    @Property(bool, notify=endedChanged)
    def ended(self) -> bool:
        return self._page.ended

    @Property(bool, notify=resumableChanged)
    def resumable(self) -> bool:
        """Whether playing goes on from where it was left another time."""
        return self._page.resumable

    @Property(str, notify=elapsedTextChanged)
    def elapsedText(self) -> str:
        return self._page.elapsed_text

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        return self._page.progress

    @Property(str, notify=silenceTextChanged)
    def silenceText(self) -> str:
        return self._page.silence_text

    @Slot(str)
    def open(self, script_id: str) -> None:
        """Lay that script open where it was left; `opened` tells when it is there."""
        self.leave()
        self._script_id = script_id
        self._reading = None
        self._missing = False
        self._paragraphs.show([], "key")
        self._show()
        self._jobs.run(
            lambda: self._library.reading(script_id),
            lambda outcome: self._take(script_id, outcome),
        )

    @Slot()
    def toggle(self) -> None:
        """Play, or hold the voice."""
        if self._reading is None:
            return
        if not self._ours or self._page.ended:
            if self._page.ended:
                self._segment = 0
            self._ours = True
            self._narrator.begin(self._reading.script, self._segment)
        elif self._narrator.now().state in SPEAKING:
            self._narrator.pause()
            self._remember()
        else:
            self._narrator.resume()
        self.sought.emit()

    @Slot()
    def back(self) -> None:
        """Go to the sentence before."""
        if self._reading is not None:
            self._seek(self._reading.sentence_before(self._segment))

    @Slot()
    def forward(self) -> None:
        """Go to the sentence after."""
        if self._reading is not None:
            self._seek(self._reading.sentence_after(self._segment))

    @Slot()
    def paragraphBack(self) -> None:
        """Go to the beginning of this paragraph, or of the one before."""
        if self._reading is not None:
            self._seek(self._reading.paragraph_before(self._segment))

    @Slot()
    def paragraphForward(self) -> None:
        """Go to the paragraph after."""
        if self._reading is not None:
            self._seek(self._reading.paragraph_after(self._segment))

    @Slot()
    def fromBeginning(self) -> None:
        """Go to the first sentence."""
        self._seek(0)

    @Slot()
    def goBack(self) -> None:
        """Ask for the library."""
        self.backAsked.emit()

    @Slot()
    def leave(self) -> None:
        """The page is out of sight: fall silent and remember the place."""
        ours = self._ours
        self.giveUpVoice()
        if ours:
            self._narrator.stop()

    @Slot()
    def giveUpVoice(self) -> None:
        """Remember the place and listen to the narrator no more."""
        self._remember()
        self._ours = False
        self._show()

    def _take(self, script_id: str, outcome: Result[Reading]) -> None:
        if script_id != self._script_id:
            return
        if isinstance(outcome, Ok):
            self._lay_open(outcome.value)
        elif isinstance(outcome.error, ScriptMissingError):
            self._missing = True
            self._show()
        else:
            raise outcome.error

    def _lay_open(self, reading: Reading) -> None:
        self._reading = reading
        place = self._places.of(self._script_id)
        self._segment = place if place < len(reading.script.segments) else 0
        self._paragraphs.show([*paragraph_rows(self._script_id, reading)], "key")
        self._show()
        self.opened.emit()

    def _seek(self, segment: int) -> None:
        self._segment = segment
        if self._page.ended:
            self.giveUpVoice()
        if self._ours:
            self._narrator.seek(segment)
        self._show()
        self.sought.emit()

    def _listen(self) -> None:
        if not self._ours or self._reading is None:
            return
        now = self._narrator.now()
        if now.state is NarrationState.IDLE:
            self.giveUpVoice()
            return
        was = self._reading.lit(self._segment).paragraph
        self._segment = now.segment
        self._show()
        if now.state is NarrationState.ENDED:
            self._places.keep(self._script_id, 0)
        elif self._reading.lit(self._segment).paragraph != was:
            self._remember()

    def _remember(self) -> None:
        if self._reading is not None and self._ours and not self._page.ended:
            first = self._reading.sentence_after(0) > self._segment
            self._places.keep(self._script_id, 0 if first else self._segment)

    def _show(self) -> None:
        before, self._page = self._page, self._present()
        announce_changes(self, before, self._page)

    def _present(self) -> OpenPage:
        if self._reading is None:
            return OpenPage(trouble=self._words.missing() if self._missing else "")
        narration = self._narrator.now() if self._ours else None
        return present(self._reading, self._segment, narration, self._words)
