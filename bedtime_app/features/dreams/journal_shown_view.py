"""Everything that the journal shows, as properties for QML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.dreams.journal_shown import Shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = (
    *("dreamId", "nightText", "title", "titleMarked", "untitled", "excerpt", "excerptMarked"),
    "nightmare",
)


@QmlElement
@QmlUncreatable("only its heir is made")
class JournalShownView(QObject):
    """One moment of the page; a change of it announces what differs."""

    vaultChanged = Signal()
    emptyChanged = Signal()
    searchTextChanged = Signal()
    nothingFoundChanged = Signal()
    foundTextChanged = Signal()
    pageOpenChanged = Signal()
    dreamIdChanged = Signal()
    titleChanged = Signal()
    textChanged = Signal()
    coveredChanged = Signal()
    nightTextChanged = Signal()
    keptTextChanged = Signal()
    troubleChanged = Signal()
    noticeChanged = Signal()
    detailsOpenChanged = Signal()
    kindChanged = Signal()
    wokeAtChanged = Signal()
    wokeAtWrongChanged = Signal()
    vividnessChanged = Signal()
    toneChanged = Signal()
    intensityChanged = Signal()
    lucidChanged = Signal()
    peopleChanged = Signal()
    placesChanged = Signal()
    feelingsChanged = Signal()
    tagsChanged = Signal()
    fragmentChanged = Signal()
    hasHistoryChanged = Signal()
    historyOpenChanged = Signal()
    versionsChanged = Signal()
    versionChanged = Signal()
    versionTitleChanged = Signal()
    versionTextChanged = Signal()
    versionSaidChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = RecordListModel(ROLES, self)
        self._shown = Shown()

    def _become(self, shown: Shown) -> None:
        before, self._shown = self._shown, shown
        announce_changes(self, before, shown)

    def _list(self, rows: Sequence[Mapping[str, object]]) -> None:
        self._rows.show(rows, "dreamId")

    @Property(QObject, constant=True)
    def dreams(self) -> RecordListModel:
        return self._rows

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        return self._shown.vault

    @Property(bool, notify=emptyChanged)
    def empty(self) -> bool:
        return self._shown.empty

    @Property(str, notify=searchTextChanged)
    def searchText(self) -> str:
        return self._shown.search_text

    @Property(bool, notify=nothingFoundChanged)
    def nothingFound(self) -> bool:
        return self._shown.nothing_found

    @Property(str, notify=foundTextChanged)
    def foundText(self) -> str:
        """How many dreams were found; empty while nothing is looked for, or not counted yet."""
        return self._shown.found_text

    @Property(bool, notify=pageOpenChanged)
    def pageOpen(self) -> bool:
        return self._shown.page_open

    @Property(str, notify=dreamIdChanged)
    def dreamId(self) -> str:
        return self._shown.dream_id

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._shown.text

    @Property(bool, notify=coveredChanged)
    def covered(self) -> bool:
        return self._shown.covered

    @Property(str, notify=nightTextChanged)
    def nightText(self) -> str:
        return self._shown.night_text

    @Property(str, notify=keptTextChanged)
    def keptText(self) -> str:
        return self._shown.kept_text

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        return self._shown.trouble

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._shown.notice

    @Property(bool, notify=detailsOpenChanged)
    def detailsOpen(self) -> bool:
        return self._shown.details_open

    @Property(int, notify=kindChanged)
    def kind(self) -> int:
        """The place of the kind among those offered."""
        return self._shown.kind

    @Property(str, notify=wokeAtChanged)
    def wokeAt(self) -> str:
        return self._shown.woke_at

    @Property(bool, notify=wokeAtWrongChanged)
    def wokeAtWrong(self) -> bool:
        return self._shown.woke_at_wrong

    @Property(int, notify=vividnessChanged)
    def vividness(self) -> int:
        """0 for unsaid, then 1 to 4."""
        return self._shown.vividness

    @Property(int, notify=toneChanged)
    def tone(self) -> int:
        """0 for unsaid, then 1 (very unpleasant) to 7."""
        return self._shown.tone

    @Property(int, notify=intensityChanged)
    def intensity(self) -> int:
        """0 for unsaid, then 1 to 4."""
        return self._shown.intensity

    @Property(bool, notify=lucidChanged)
    def lucid(self) -> bool:
        return self._shown.lucid

    @Property(str, notify=peopleChanged)
    def people(self) -> str:
        """As typed, with commas between."""
        return self._shown.people

    @Property(str, notify=placesChanged)
    def places(self) -> str:
        return self._shown.places

    @Property(str, notify=feelingsChanged)
    def feelings(self) -> str:
        return self._shown.feelings

    @Property(str, notify=tagsChanged)
    def tags(self) -> str:
        return self._shown.tags

    @Property(bool, notify=fragmentChanged)
    def fragment(self) -> bool:
        """Whether it is a note from the night, to be completed."""
        return self._shown.fragment

    @Property(bool, notify=hasHistoryChanged)
    def hasHistory(self) -> bool:
        """Whether the dream was ever changed."""
        return self._shown.has_history

    @Property(bool, notify=historyOpenChanged)
    def historyOpen(self) -> bool:
        return self._shown.history_open

    @Property("QStringList", notify=versionsChanged)
    def versions(self) -> list[str]:
        """When each was replaced, the latest first."""
        return list(self._shown.versions)

    @Property(int, notify=versionChanged)
    def version(self) -> int:
        """The place of the one that is looked at, or -1."""
        return self._shown.version

    @Property(str, notify=versionTitleChanged)
    def versionTitle(self) -> str:
        return self._shown.version_title

    @Property(str, notify=versionTextChanged)
    def versionText(self) -> str:
        return self._shown.version_text

    @Property(str, notify=versionSaidChanged)
    def versionSaid(self) -> str:
        return self._shown.version_said
