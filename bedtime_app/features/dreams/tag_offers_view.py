"""The person's own tags, offered while another is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.features.dreams.dream import Tag
from bedtime_app.features.dreams.dream_filter import tag_key
from bedtime_app.features.dreams.page_details import TAG_FIELDS, being_typed, completed

if TYPE_CHECKING:
    from bedtime_app.features.dreams.tag_book import TagBook

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the journal")
class TagOffersView(QObject):
    """Offers for the one field that is being typed in, and none for the tags that stand there."""

    fieldChanged = Signal()
    namesChanged = Signal()
    saidChanged = Signal()

    def __init__(self, book: TagBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._field = ""
        self._typed = ""
        self._names: list[str] = []
        self._said = ""
        book.changed.add(self._show)

    @Property(str, notify=fieldChanged)
    def field(self) -> str:
        """The field for which they are."""
        return self._field

    @Property("QStringList", notify=namesChanged)
    def names(self) -> list[str]:
        """What is offered, the most used first."""
        return self._names

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        """What is offered, for those who do not see it."""
        return self._said

    @Slot(str)
    def begin(self, field: str) -> None:
        """A field is written in from now on."""
        if field != self._field:
            self._field, self._typed = field, ""
            self.fieldChanged.emit()
            self._show()
            self._book.refresh()

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Offer what fits the tag that is being typed at the end of `text`."""
        self.begin(field)
        self._typed = text
        self._show()

    @Slot(int, result=str)
    def choose(self, place: int) -> str:
        """Give what the field says with the offer at `place` in it."""
        text = completed(self._typed, self._names[place])
        self._typed = text
        self._show()
        return text

    @Slot(str)
    def end(self, field: str) -> None:
        """A field is left."""
        if field == self._field:
            self.clear()

    def clear(self) -> None:
        """Forget every word."""
        self._field = self._typed = ""
        self.fieldChanged.emit()
        self._show()

    def _show(self) -> None:
        names: list[str] = []
        beginning, others = being_typed(self._typed)
        if self._field and beginning:
            sort = TAG_FIELDS[self._field]
            chosen = {tag_key(Tag(sort, name)) for name in (*others, beginning)}
            names = [tag.name for tag in self._book.fitting(beginning, sort, chosen)]
        if names != self._names:
            self._names = names
            self.namesChanged.emit()
        said = self.tr("Down arrow for: %1").replace("%1", ", ".join(names)) if names else ""
        if said != self._said:
            self._said = said
            self.saidChanged.emit()
