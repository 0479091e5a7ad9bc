"""What the journal is sifted by, as properties for QML."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.dreams.dream import FARTHEST_TONE

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FiltersShown:
    """What the page shows beside the chips and what can be chosen."""

    some: bool = False
    tag_text: str = ""
    no_tag_fits: bool = False
    first: str = ""
    last: str = ""
    first_wrong: bool = False
    last_wrong: bool = False
    nights_turned: bool = False
    least_tone: int = -FARTHEST_TONE
    most_tone: int = FARTHEST_TONE
    least_tone_text: str = ""
    most_tone_text: str = ""


@QmlElement
@QmlUncreatable("only its heir is made")
class FiltersShownView(QObject):
    """One moment of the choices; a change of it announces what differs."""

    someChanged = Signal()
    tagTextChanged = Signal()
    noTagFitsChanged = Signal()
    firstChanged = Signal()
    lastChanged = Signal()
    firstWrongChanged = Signal()
    lastWrongChanged = Signal()
    nightsTurnedChanged = Signal()
    leastToneChanged = Signal()
    mostToneChanged = Signal()
    leastToneTextChanged = Signal()
    mostToneTextChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chips = RecordListModel(("key", "name"), self)
        self._kinds = RecordListModel(("place", "name", "chosen"), self)
        self._tags = RecordListModel(("key", "name", "about"), self)
        self._shown = FiltersShown()

    def _show_rest(self, shown: FiltersShown) -> None:
        before, self._shown = self._shown, shown
        announce_changes(self, before, shown)

    @Property(QObject, constant=True)
    def chips(self) -> RecordListModel:
        """What is chosen."""
        return self._chips

    @Property(QObject, constant=True)
    def kinds(self) -> RecordListModel:
        return self._kinds

    @Property(QObject, constant=True)
    def tags(self) -> RecordListModel:
        """Those of the person's own that fit what is typed and are not chosen yet."""
        return self._tags

    @Property(bool, notify=someChanged)
    def some(self) -> bool:
        """Whether anything is chosen."""
        return self._shown.some

    @Property(str, notify=tagTextChanged)
    def tagText(self) -> str:
        return self._shown.tag_text

    @Property(bool, notify=noTagFitsChanged)
    def noTagFits(self) -> bool:
        """Whether something is typed that no tag begins with."""
        return self._shown.no_tag_fits

    @Property(str, notify=firstChanged)
    def first(self) -> str:
        """The first evening as typed."""
        return self._shown.first

    @Property(str, notify=lastChanged)
    def last(self) -> str:
        """The last evening as typed."""
        return self._shown.last

    @Property(bool, notify=firstWrongChanged)
    def firstWrong(self) -> bool:
        return self._shown.first_wrong

    @Property(bool, notify=lastWrongChanged)
    def lastWrong(self) -> bool:
        return self._shown.last_wrong

    @Property(bool, notify=nightsTurnedChanged)
    def nightsTurned(self) -> bool:
        """Whether the last evening lies before the first."""
        return self._shown.nights_turned

    @Property(int, notify=leastToneChanged)
    def leastTone(self) -> int:
        return self._shown.least_tone

    @Property(int, notify=mostToneChanged)
    def mostTone(self) -> int:
        return self._shown.most_tone

    @Property(str, notify=leastToneTextChanged)
    def leastToneText(self) -> str:
        return self._shown.least_tone_text

    @Property(str, notify=mostToneTextChanged)
    def mostToneText(self) -> str:
        return self._shown.most_tone_text
