"""The choices by which the journal is sifted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.listeners import Listeners
from bedtime_app.features.dreams.dream import FARTHEST_TONE
from bedtime_app.features.dreams.dream_filter import (
    tag_key,
    with_kind,
    with_least_tone,
    with_most_tone,
    with_tag,
    without,
)
from bedtime_app.features.dreams.dream_query import DreamQuery
from bedtime_app.features.dreams.filter_words_view import FilterWords
from bedtime_app.features.dreams.filters_shown_view import FiltersShown, FiltersShownView
from bedtime_app.features.dreams.page_details import KINDS
from bedtime_app.features.dreams.typed_nights import TypedNights, typed

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.night import Night
    from bedtime_app.features.dreams.dream import Tag
    from bedtime_app.features.dreams.tag_book import TagBook

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the journal")
class DreamFiltersView(FiltersShownView):
    """Every choice is in force at once; each has its chip, by which it is taken back."""

    def __init__(
        self, book: TagBook, present_night: Callable[[], Night], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.changed: Listeners[[]] = Listeners()
        """Told when `query` differs by an act of the person."""
        self.query = DreamQuery()
        """All that is looked for but its words."""
        self._book = book
        self._present_night = present_night
        self._words = FilterWords(self)
        self._typed = TypedNights()
        self._tag_text = ""
        book.changed.add(self._show)
        self._show()

    @Slot()
    def arrive(self) -> None:
        """The choices are in sight: read the person's own tags."""
        self._book.refresh()

    @Slot(int)
    def toggleKind(self, place: int) -> None:
        """Choose a kind, or take it back."""
        self._become(with_kind(self.query, KINDS[place]))

    @Slot(str)
    def typeTag(self, text: str) -> None:
        """Offer the tags that fit what is typed."""
        self._tag_text = text
        self._show()

    @Slot()
    def chooseFirstTag(self) -> None:
        """Choose the first of those that are offered, if a letter of it was typed."""
        if self._tag_text.strip() and (fitting := self._fitting()):
            self.chooseTag(tag_key(fitting[0]))

    @Slot(str)
    def chooseTag(self, key: str) -> None:
        """Choose one of those that are offered."""
        for tag in self._fitting():
            if tag_key(tag) == key:
                self._tag_text = ""
                self._become(with_tag(self.query, tag))
                return

    @Slot(str)
    def typeFirst(self, text: str) -> None:
        """Take the first evening as typed."""
        self._type(replace(self._typed, first=text, told=False))

    @Slot(str)
    def typeLast(self, text: str) -> None:
        """Take the last evening as typed."""
        self._type(replace(self._typed, last=text, told=False))

    @Slot(int)
    def moveFirst(self, days: int) -> None:
        """Move the first evening."""
        self._type(self._typed.moved(days, self._present_night(), first=True))

    @Slot(int)
    def moveLast(self, days: int) -> None:
        """Move the last evening."""
        self._type(self._typed.moved(days, self._present_night(), first=False))

    @Slot()
    def endTyping(self) -> None:
        """Say what is wrong with the nights, if anything is."""
        self._typed = replace(self._typed, told=True)
        self._show()

    @Slot(int)
    def setLeastTone(self, tone: int) -> None:
        self._become(with_least_tone(self.query, tone))

    @Slot(int)
    def setMostTone(self, tone: int) -> None:
        self._become(with_most_tone(self.query, tone))

    @Slot(str)
    def remove(self, key: str) -> None:
        """Take back the choice of one chip."""
        self._become(without(self.query, key))

    @Slot()
    def clear(self) -> None:
        """Take back every choice."""
        self._become(DreamQuery())

    def reset(self) -> None:
        """Forget every choice and every word, and tell nobody."""
        self.query, self._typed, self._tag_text = DreamQuery(), TypedNights(), ""
        self._show()

    def show_night(self, night: Night) -> None:
        """Let that night alone be in force, and tell nobody."""
        self.query = DreamQuery(first=night, last=night)
        self._typed, self._tag_text = typed(self.query), ""
        self._show()

    def _fitting(self) -> list[Tag]:
        return self._book.fitting(self._tag_text, without={*map(tag_key, self.query.tags)})

    def _type(self, nights: TypedNights) -> None:
        self._typed = nights
        self._become(nights.within(self.query))

    def _become(self, query: DreamQuery) -> None:
        if query == self.query:
            self._show()
            return
        if (query.first, query.last) != self._typed.nights:
            self._typed = typed(query)
        self.query = query
        self._show()
        self.changed.tell()

    def _show(self) -> None:
        query, nights = self.query, self._typed
        fitting = self._fitting()
        self._chips.show(
            [{"key": key, "name": name} for key, name in self._words.chips(query)], "key"
        )
        self._kinds.show(
            [
                {"place": place, "name": self._words.kind(kind), "chosen": kind in query.kinds}
                for place, kind in enumerate(KINDS)
            ],
            "place",
        )
        self._tags.show(
            [
                {"key": tag_key(tag), "name": tag.name, "about": self._words.sort(tag.sort)}
                for tag in fitting
            ],
            "key",
        )
        least = -FARTHEST_TONE if query.least_tone is None else query.least_tone
        most = FARTHEST_TONE if query.most_tone is None else query.most_tone
        shown = FiltersShown(
            some=query.is_filtered,
            tag_text=self._tag_text,
            no_tag_fits=bool(self._tag_text.strip()) and not fitting,
            first=nights.first,
            last=nights.last,
            first_wrong=nights.first_wrong,
            last_wrong=nights.last_wrong,
            nights_turned=nights.turned,
            least_tone=least,
            most_tone=most,
            least_tone_text=self._words.tone(least, -FARTHEST_TONE),
            most_tone_text=self._words.tone(most, FARTHEST_TONE),
        )
        self._show_rest(shown)
