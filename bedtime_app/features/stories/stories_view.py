"""The library as its page shows it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.result import Err
from bedtime_app.design.announce import announce_changes
from bedtime_app.design.evidence_words_view import grade
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.stories.shelf_search import Wanted
from bedtime_app.features.stories.shelf_words_view import ShelfWords
from bedtime_app.storage.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.features.stories.library import Library, Listed, Shelf
    from bedtime_app.features.stories.reading_places import ReadingPlaces
    from bedtime_app.features.stories.story_marks import StoryMarks

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = (
    "scriptId",
    "title",
    "summary",
    "kindText",
    "lengthText",
    "evidenceText",
    "heardText",
    "languageText",
    "begun",
    "favourite",
    "everyone",
    "own",
)
HANDFUL = 6
"""Up to so many can be taken in at a glance."""


@dataclass(frozen=True, slots=True)
class ShownShelf:
    """Everything the page shows, but for the cards."""

    looked: bool = False
    empty: bool = False
    nothing_found: bool = False
    trouble: str = ""
    filterable: bool = False
    narrowed: bool = False
    search_text: str = ""
    kind_index: int = 0
    length_index: int = 0
    only_favourites: bool = False
    only_everyone: bool = False
    go_on_text: str = ""
    notice: str = ""
    undoable: bool = False


@QmlElement
@QmlUncreatable("made in wiring")
class StoriesView(QObject):
    """Stories and practices; opening one is asked of whoever shows the reader.

    What is taken away is gone for good only once the page is left or another one is taken away.
    """

    lookedChanged = Signal()
    emptyChanged = Signal()
    nothingFoundChanged = Signal()
    troubleChanged = Signal()
    filterableChanged = Signal()
    narrowedChanged = Signal()
    searchTextChanged = Signal()
    kindIndexChanged = Signal()
    lengthIndexChanged = Signal()
    onlyFavouritesChanged = Signal()
    onlyEveryoneChanged = Signal()
    goOnTextChanged = Signal()
    noticeChanged = Signal()
    undoableChanged = Signal()
    openAsked = Signal(str)
    pageAsked = Signal(str)

    def __init__(  # noqa: PLR0913 - what a page of a library needs, each once
        self,
        *,
        library: Library,
        places: ReadingPlaces,
        marks: StoryMarks,
        remove: Callable[[str], bool],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """`remove` takes an imported script away for good; raises `StorageError`."""
        super().__init__(parent)
        self._library = library
        self._places = places
        self._marks = marks
        self._remove = remove
        self._jobs = jobs
        self._looks = 0
        self._shelf: Shelf | None = None
        self._wanted = Wanted()
        self._leaving = ""
        self._notice = ""
        self._words = ShelfWords(self)
        self._cards = RecordListModel(ROLES, self)
        self._shown = ShownShelf()

    @Property(QObject, constant=True)
    def scripts(self) -> RecordListModel:
        return self._cards

    @Property(bool, notify=lookedChanged)
    def looked(self) -> bool:
        return self._shown.looked

    @Property(bool, notify=emptyChanged)
    def empty(self) -> bool:
        return self._shown.empty

    @Property(bool, notify=nothingFoundChanged)
    def nothingFound(self) -> bool:
        """Whether there are scripts, and none is what is looked for."""
        return self._shown.nothing_found

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        return self._shown.trouble

    @Property(bool, notify=filterableChanged)
    def filterable(self) -> bool:
        return self._shown.filterable

    @Property(bool, notify=narrowedChanged)
    def narrowed(self) -> bool:
        """Whether something is looked for beside words."""
        return self._shown.narrowed

    @Property(str, notify=searchTextChanged)
    def searchText(self) -> str:
        return self._shown.search_text

    @Property(int, notify=kindIndexChanged)
    def kindIndex(self) -> int:
        return self._shown.kind_index

    @Property(int, notify=lengthIndexChanged)
    def lengthIndex(self) -> int:
        return self._shown.length_index

    @Property(bool, notify=onlyFavouritesChanged)
    def onlyFavourites(self) -> bool:
        return self._shown.only_favourites

    @Property(bool, notify=onlyEveryoneChanged)
    def onlyEveryone(self) -> bool:
        return self._shown.only_everyone

    @Property(str, notify=goOnTextChanged)
    def goOnText(self) -> str:
        """What leads to the script that was left last; empty if none was left in its middle."""
        return self._shown.go_on_text

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._shown.notice

    @Property(bool, notify=undoableChanged)
    def undoable(self) -> bool:
        return self._shown.undoable

    @Slot()
    def arrive(self) -> None:
        """The page is in sight: look what there is."""
        self._looks += 1
        self._jobs.run(self._library.shelf, partial(self._take, self._looks))
        self._show()

    def look_again(self) -> None:
        """What lies on the shelf may be another now; fine if nobody has looked yet."""
        if self._looks:
            self.arrive()

    def put_own_away(self) -> None:
        """Keep nothing in hand of a person's own texts, as the vault that holds them was locked."""
        if self._shelf is not None:
            shipped = tuple(one for one in self._shelf.scripts if not one.imported)
            self._shelf = replace(self._shelf, scripts=shipped)
        self.look_again()

    @Slot()
    def depart(self) -> None:
        """The page is out of sight: what was taken away is gone for good."""
        self._let_go()
        self._notice = ""
        self._show()

    @Slot(str)
    def search(self, words: str) -> None:
        """Show only what says these words."""
        self._want(replace(self._wanted, words=words))

    @Slot(int)
    def chooseKind(self, index: int) -> None:
        """Show everything (0), stories (1), practices (2) or a person's own texts (3)."""
        self._want(replace(self._wanted, kind=index))

    @Slot(int)
    def chooseLength(self, index: int) -> None:
        """Show any length (0), under ten minutes (1), up to twenty (2) or more (3)."""
        self._want(replace(self._wanted, length=index))

    @Slot(bool)
    def chooseFavourites(self, only: bool) -> None:  # noqa: FBT001 - a switch
        """Show only favourites, or not only them."""
        self._want(replace(self._wanted, favourites=only))

    @Slot(bool)
    def chooseEveryone(self, only: bool) -> None:  # noqa: FBT001 - a switch
        """Show only what is gentle enough for children too, or not only that."""
        self._want(replace(self._wanted, for_everyone=only))

    @Slot()
    def showEverything(self) -> None:
        """Look for nothing in particular."""
        self._want(Wanted())

    @Slot(str)
    def open(self, script_id: str) -> None:
        """Ask for that script to be opened."""
        self.openAsked.emit(script_id)

    @Slot()
    def goOn(self) -> None:
        """Ask for the script that was left last."""
        left = self._left_last()
        if left is not None:
            self.openAsked.emit(left.id)

    @Slot(str)
    def toggleFavourite(self, script_id: str) -> None:
        """Mark that script as a favourite, or no longer."""
        self._marks.mark(script_id, favourite=not self._marks.is_favourite(script_id))
        self._show()

    @Slot(str)
    def takeAway(self, script_id: str) -> None:
        """Take one of a person's own texts off the shelf; `undo` puts it back."""
        if any(one.id == script_id and one.imported for one in self._all()):
            self._let_go()
            self._leaving = script_id
            self._notice = self._words.taken_away()
            self._show()

    @Slot()
    def undo(self) -> None:
        """Put back what was taken off last."""
        self._leaving = self._notice = ""
        self._show()

    @Slot(str)
    def askPage(self, page: str) -> None:
        """Ask for another page."""
        self.pageAsked.emit(page)

    def _want(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._show()

    def _take(self, look: int, outcome: Result[Shelf]) -> None:
        if look != self._looks:
            return
        if isinstance(outcome, Err):
            raise outcome.error
        self._shelf = outcome.value
        self._show()

    def _let_go(self) -> None:
        leaving, self._leaving = self._leaving, ""
        if not leaving:
            return
        try:
            self._remove(leaving)
        except StorageError:
            self._notice = self._words.cannot_take_away()
            return
        self._places.forget(leaving)
        self._marks.forget(leaving)
        if self._shelf is not None:
            scripts = tuple(one for one in self._shelf.scripts if one.id != leaving)
            self._shelf = replace(self._shelf, scripts=scripts)

    def _all(self) -> tuple[Listed, ...]:
        scripts = self._shelf.scripts if self._shelf is not None else ()
        return tuple(one for one in scripts if one.id != self._leaving)

    def _left_last(self) -> Listed | None:
        left = {
            place.when: one
            for one in self._all()
            if (place := self._places.of(one.id)) is not None and place.when is not None
        }
        return left[max(left)] if left else None

    def _show(self) -> None:
        found = [
            one
            for one in self._all()
            if self._wanted.takes(one, favourite=self._marks.is_favourite(one.id))
        ]
        self._cards.show([self._card(one) for one in found], "scriptId")
        before, self._shown = self._shown, self._present(len(found))
        announce_changes(self, before, self._shown)

    def _present(self, found: int) -> ShownShelf:
        there, looked = self._all(), self._shelf is not None
        left = self._left_last() if self._wanted == Wanted() else None
        return ShownShelf(
            looked=looked,
            empty=looked and not there,
            nothing_found=bool(there) and not found,
            trouble=self._words.broken(len(self._shelf.broken) if self._shelf else 0),
            filterable=len(there) > HANDFUL,
            narrowed=replace(self._wanted, words="") != Wanted(),
            search_text=self._wanted.words,
            kind_index=self._wanted.kind,
            length_index=self._wanted.length,
            only_favourites=self._wanted.favourites,
            only_everyone=self._wanted.for_everyone,
            go_on_text=self._words.go_on(left.title) if left else "",
            notice=self._notice,
            undoable=bool(self._leaving),
        )

    def _card(self, one: Listed) -> dict[str, object]:
        return {
            "scriptId": one.id,
            "title": one.title,
            "summary": one.summary,
            "kindText": self._words.kind(one),
            "lengthText": self._words.length(one),
            "evidenceText": grade(one.evidence) if one.evidence is not None else "",
            "heardText": self._words.heard(self._marks.nights_since(one.id)),
            "languageText": self._words.language(one),
            "begun": self._places.of(one.id) is not None,
            "favourite": self._marks.is_favourite(one.id),
            "everyone": one.audience == "everyone",
            "own": one.imported,
        }
