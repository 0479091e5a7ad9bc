"""How the evening calls, as its page shows it; every choice holds at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.features.evening.evening_manners import (
    COURTEOUS,
    FIRM,
    TIMES,
    WAIT,
    WAIT_TIMES,
    WAITS,
    WARNING,
    WARNINGS,
)
from bedtime_app.features.evening.evening_words_view import EveningWords
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from bedtime_app.features.evening.escape_sentence_store import EscapeSentenceStore
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MannersShown:
    """One moment of the page."""

    warning: int = 0
    wait: int = 0
    wait_times: int = 0
    courteous: bool = True
    firm: bool = False
    vault: str = "absent"
    sentence: str = ""
    troubled: bool = False


@QmlElement
@QmlUncreatable("made in wiring")
class MannersView(QObject):
    """Choices are places in the lists of words beside them."""

    warningChanged = Signal()
    waitChanged = Signal()
    waitTimesChanged = Signal()
    courteousChanged = Signal()
    firmChanged = Signal()
    vaultChanged = Signal()
    sentenceChanged = Signal()
    troubledChanged = Signal()
    closed = Signal()
    unlockAsked = Signal()

    def __init__(
        self,
        settings: SettingsStore,
        sentences: EscapeSentenceStore,
        vault: Vault,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._sentences = sentences
        self._vault = vault
        self._words = EveningWords(self)
        self._troubled = False
        self._shown = self._look()
        settings.changed.add(lambda _name: self._refresh())
        vault.changed.add(self._refresh)

    @Property("QStringList", constant=True)
    def warnings(self) -> list[str]:
        return [self._words.warning(minutes) for minutes in WARNINGS]

    @Property("QStringList", constant=True)
    def waits(self) -> list[str]:
        return [self._words.wait(minutes) for minutes in WAITS]

    @Property("QStringList", constant=True)
    def times(self) -> list[str]:
        return [self._words.times(times) for times in TIMES]

    @Property(int, notify=warningChanged)
    def warning(self) -> int:
        return self._shown.warning

    @Property(int, notify=waitChanged)
    def wait(self) -> int:
        return self._shown.wait

    @Property(int, notify=waitTimesChanged)
    def waitTimes(self) -> int:
        return self._shown.wait_times

    @Property(bool, notify=courteousChanged)
    def courteous(self) -> bool:
        return self._shown.courteous

    @Property(bool, notify=firmChanged)
    def firm(self) -> bool:
        return self._shown.firm

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        """One of open, locked, absent."""
        return self._shown.vault

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        return self._shown.sentence

    @Property(bool, notify=troubledChanged)
    def troubled(self) -> bool:
        """Whether the sentence could not be kept."""
        return self._shown.troubled

    @Slot(int)
    def chooseWarning(self, place: int) -> None:
        self._settings.put(WARNING, WARNINGS[place])

    @Slot(int)
    def chooseWait(self, place: int) -> None:
        self._settings.put(WAIT, WAITS[place])

    @Slot(int)
    def chooseWaitTimes(self, place: int) -> None:
        self._settings.put(WAIT_TIMES, TIMES[place])

    @Slot(bool)
    def setCourteous(self, courteous: bool) -> None:  # noqa: FBT001 - QML hands a switch's state so
        self._settings.put(COURTEOUS, courteous)

    @Slot(bool)
    def setFirm(self, firm: bool) -> None:  # noqa: FBT001 - the same
        self._settings.put(FIRM, firm)

    @Slot(str)
    def writeSentence(self, text: str) -> None:
        """Keep what the field holds now."""
        try:
            self._sentences.write(text)
        except StorageError:
            self._troubled = True
        else:
            self._troubled = False
        self._refresh()

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    def _refresh(self) -> None:
        before, self._shown = self._shown, self._look()
        announce_changes(self, before, self._shown)

    def _look(self) -> MannersShown:
        return MannersShown(
            warning=WARNINGS.index(self._settings.get(WARNING)),
            wait=WAITS.index(self._settings.get(WAIT)),
            wait_times=TIMES.index(self._settings.get(WAIT_TIMES)),
            courteous=self._settings.get(COURTEOUS),
            firm=self._settings.get(FIRM),
            vault=self._vault.state.name.lower(),
            sentence=self._sentence(),
            troubled=self._troubled,
        )

    def _sentence(self) -> str:
        if self._vault.state is not VaultState.OPEN:
            return ""
        try:
            return self._sentences.sentence()
        except StorageError:
            return ""
