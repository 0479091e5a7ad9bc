"""The reader: a script lying open while a voice goes through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.result import Ok
from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.stories.imported_scripts import IMPORTED
from bedtime_app.features.stories.library import ScriptMissingError
from bedtime_app.features.stories.reader_shown import Moment, OpenPage, paragraph_rows, present
from bedtime_app.features.stories.reader_words_view import ReaderWords
from bedtime_app.features.stories.telling_wishes import WORD_LIT

if TYPE_CHECKING:
    from bedtime_app.core.ports import Clock, Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.features.stories.library import Library
    from bedtime_app.features.stories.reading import Reading
    from bedtime_app.features.stories.reading_places import ReadingPlaces
    from bedtime_app.features.stories.story_marks import StoryMarks
    from bedtime_app.features.stories.story_telling import StoryTelling

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("key", "words", "markup", "heading")
CHAPTER_ROLES = ("segment", "title")
WORTH_SECONDS = 60.0
"""Places nearer to each other, or to the end, are the same to somebody who lies in bed."""


@QmlElement
@QmlUncreatable("made in wiring")
class ReaderView(QObject):
    """One script and its present sentence; the voice may tell it, or another, or none."""

    titleChanged = Signal()
    summaryTextChanged = Signal()
    cautionTextChanged = Signal()
    troubleChanged = Signal()
    favouriteChanged = Signal()
    presentParagraphChanged = Signal()
    beforeChanged = Signal()
    presentChanged = Signal()
    wordBeforeChanged = Signal()
    wordChanged = Signal()
    wordAfterChanged = Signal()
    afterChanged = Signal()
    presentAtChanged = Signal()
    chapterChanged = Signal()
    playingChanged = Signal()
    endedChanged = Signal()
    resumableChanged = Signal()
    stirredTextChanged = Signal()
    elapsedTextChanged = Signal()
    progressChanged = Signal()
    fadingTextChanged = Signal()
    extendableChanged = Signal()
    toldTextChanged = Signal()
    silenceTextChanged = Signal()
    opened = Signal()
    sought = Signal()
    backAsked = Signal()
    darkAsked = Signal()
    pageAsked = Signal(str)

    def __init__(  # noqa: PLR0913 - what a page of a library needs, each once
        self,
        *,
        library: Library,
        telling: StoryTelling,
        places: ReadingPlaces,
        marks: StoryMarks,
        clock: Clock,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._telling = telling
        self._places = places
        self._marks = marks
        self._clock = clock
        self._jobs = jobs
        self._script_id = ""
        self._reading: Reading | None = None
        self._segment = 0
        self._stirred: int | None = None
        self._missing = False
        self._paragraphs = RecordListModel(ROLES, self)
        self._chapters = RecordListModel(CHAPTER_ROLES, self)
        self._words = ReaderWords(self)
        self._page = OpenPage()
        telling.changed.add(self._listen)
        telling.wishes.settings.changed.add(lambda _name: self._show())

    @Property(QObject, constant=True)
    def paragraphs(self) -> RecordListModel:
        return self._paragraphs

    @Property(QObject, constant=True)
    def chapters(self) -> RecordListModel:
        return self._chapters

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._page.title

    @Property(str, notify=summaryTextChanged)
    def summaryText(self) -> str:
        return self._page.summary_text

    @Property(str, notify=cautionTextChanged)
    def cautionText(self) -> str:
        return self._page.caution_text

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        return self._page.trouble

    @Property(bool, notify=favouriteChanged)
    def favourite(self) -> bool:
        return self._page.favourite

    @Property(int, notify=presentParagraphChanged)
    def presentParagraph(self) -> int:
        return self._page.present_paragraph

    @Property(str, notify=beforeChanged)
    def before(self) -> str:
        """What was heard of the present paragraph, as markup."""
        return self._page.before

    @Property(str, notify=presentChanged)
    def present(self) -> str:
        """The sentence that is heard, as markup."""
        return self._page.present

    @Property(str, notify=wordBeforeChanged)
    def wordBefore(self) -> str:
        """The sentence up to the word that is heard, or all of it, as markup."""
        return self._page.word_before

    @Property(str, notify=wordChanged)
    def word(self) -> str:
        """The word that is heard, where it is wished and known, as markup."""
        return self._page.word

    @Property(str, notify=wordAfterChanged)
    def wordAfter(self) -> str:
        """The sentence after that word, as markup."""
        return self._page.word_after

    @Property(str, notify=afterChanged)
    def after(self) -> str:
        """What comes of the present paragraph, as markup."""
        return self._page.after

    @Property(float, notify=presentAtChanged)
    def presentAt(self) -> float:
        """How far down its paragraph the present sentence begins, 0 to 1."""
        return self._page.present_at

    @Property(int, notify=chapterChanged)
    def chapter(self) -> int:
        """The row of the present chapter; -1 before the first."""
        return self._page.chapter

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

    @Property(str, notify=stirredTextChanged)
    def stirredText(self) -> str:
        """What leads back to where somebody last stirred; empty if there is no such place."""
        return self._page.stirred_text

    @Property(str, notify=elapsedTextChanged)
    def elapsedText(self) -> str:
        return self._page.elapsed_text

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        return self._page.progress

    @Property(str, notify=fadingTextChanged)
    def fadingText(self) -> str:
        return self._page.fading_text

    @Property(bool, notify=extendableChanged)
    def extendable(self) -> bool:
        return self._page.extendable

    @Property(str, notify=toldTextChanged)
    def toldText(self) -> str:
        return self._page.told_text

    @Property(str, notify=silenceTextChanged)
    def silenceText(self) -> str:
        return self._page.silence_text

    @Slot(str)
    def open(self, script_id: str) -> None:
        """Lay that script open where it is told, or was left; `opened` tells when it is there."""
        if self._telling.is_of(script_id) and not self._telling.going_on:
            self._telling.give_up()
        self._script_id = script_id
        self._reading = None
        self._stirred = None
        self._missing = False
        self._paragraphs.show([], "key")
        self._show()
        self._jobs.run(
            lambda: self._library.reading(script_id),
            lambda outcome: self._take(script_id, outcome),
        )

    def shut(self) -> None:
        """Keep nothing of the text in hand, as the vault that holds it was locked."""
        self._reading, self._missing = None, True
        self._paragraphs.show([], "key")
        self._chapters.show([], "segment")
        self._show()

    @property
    def script_id(self) -> str:
        """What lies open, or was asked for."""
        return self._script_id

    @Slot()
    def toggle(self) -> None:
        """Play, or hold the voice."""
        if self._reading is None:
            return
        self._stirred = None
        if self._told_here and self._telling.going_on:
            self._telling.toggle()
        else:
            segment = 0 if self._page.ended else self._segment
            self._telling.begin(self._script_id, self._reading, segment)
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
        """Go to the beginning of the paragraph, or of the one before."""
        if self._reading is not None:
            self._seek(self._reading.paragraph_before(self._segment))

    @Slot()
    def paragraphForward(self) -> None:
        """Go to the paragraph after."""
        if self._reading is not None:
            self._seek(self._reading.paragraph_after(self._segment))

    @Slot()
    def chapterBack(self) -> None:
        """Go to the beginning of the chapter, or of the one before."""
        if self._reading is not None and self._reading.chapters:
            self._seek(self._reading.chapter_before(self._segment))

    @Slot()
    def chapterForward(self) -> None:
        """Go to the chapter after, if there is one."""
        after = self._reading.chapter_after(self._segment) if self._reading else None
        if after is not None:
            self._seek(after)

    @Slot(int)
    def toSegment(self, segment: int) -> None:
        """Go to that segment, of a chapter say."""
        if self._reading is not None:
            self._seek(segment)

    @Slot()
    def fromBeginning(self) -> None:
        """Go to the first sentence."""
        self._seek(0)

    @Slot()
    def toStirred(self) -> None:
        """Go on from where somebody last stirred."""
        if self._stirred is not None:
            self._seek(self._stirred)
            self.toggle()

    @Slot()
    def extend(self) -> None:
        """Ten minutes more before it falls silent."""
        if self._told_here:
            self._telling.extend()

    @Slot()
    def toggleFavourite(self) -> None:
        """Mark it as a favourite, or no longer."""
        if self._reading is not None:
            self._marks.mark(self._script_id, favourite=not self._page.favourite)

    @Slot()
    def askDark(self) -> None:
        """Ask for the black page."""
        self.darkAsked.emit()

    @Slot(str)
    def askPage(self, page: str) -> None:
        """Ask for another page."""
        self.pageAsked.emit(page)

    @Slot()
    def goBack(self) -> None:
        """Ask for the library."""
        self.backAsked.emit()

    @Slot()
    def remember(self) -> None:
        """The page is out of sight; the voice goes on."""
        self._telling.remember()

    @property
    def _told_here(self) -> bool:
        return self._telling.is_of(self._script_id)

    def _take(self, script_id: str, outcome: Result[Reading]) -> None:
        if script_id != self._script_id or self._missing:  # shut meanwhile
            return
        if isinstance(outcome, Ok):
            self._lay_open(outcome.value)
        elif isinstance(outcome.error, ScriptMissingError):
            self._missing = True
            self._show()
        else:
            raise outcome.error

    def _lay_open(self, reading: Reading) -> None:
        if self._told_here and self._telling.going_on and self._telling.reading is not None:
            reading, self._segment = self._telling.reading, self._telling.segment
        else:
            now = self._clock.now()
            self._segment = reading.place_of(self._places.of(self._script_id), now)
            self._stirred = self._worth_an_offer(reading)
        self._reading = reading
        self._telling.prepare(reading)
        self._paragraphs.show([*paragraph_rows(self._script_id, reading)], "key")
        self._chapters.show(
            [{"segment": one.segment, "title": one.title} for one in reading.chapters], "segment"
        )
        self._show()
        self.opened.emit()

    def _worth_an_offer(self, reading: Reading) -> int | None:
        """Where somebody last stirred, unless that is where it goes on anyway, or the end."""
        place = reading.place_of(self._places.stirred(self._script_id), self._clock.now())
        before = reading.seconds_before(place)
        here = reading.seconds_before(self._segment) if self._segment else reading.length
        worth = place > 0 and here - before >= WORTH_SECONDS
        return place if worth else None

    def _seek(self, segment: int) -> None:
        self._segment = segment
        if self._told_here:
            self._telling.seek(segment)
        self._show()
        self.sought.emit()

    def _listen(self) -> None:
        if self._reading is not None and self._told_here:
            self._segment = self._telling.segment
        self._show()

    def _show(self) -> None:
        before, self._page = self._page, self._present()
        announce_changes(self, before, self._page)

    def _present(self) -> OpenPage:
        if self._reading is None:
            own = self._script_id.startswith(IMPORTED)
            return OpenPage(trouble=self._words.missing(own=own) if self._missing else "")
        telling, here = self._telling, self._told_here
        idle = not (here and telling.going_on)
        moment = Moment(
            segment=self._segment,
            narration=telling.now if here else None,
            told=telling.wishes.told(self._reading, self._segment, self._clock.now())
            if idle
            else None,
            stirred=self._stirred,
            with_chapter=here and telling.ends_with_chapter,
            faded=here and telling.faded,
            word_lit=telling.wishes.settings.get(WORD_LIT),
            favourite=self._marks.is_favourite(self._script_id),
        )
        return present(self._reading, moment, self._words)
