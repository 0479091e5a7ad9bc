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
from bedtime_app.features.evening.typed_time import typed_time
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import time

    from bedtime_app.features.evening.escape_sentence_store import EscapeSentenceStore
    from bedtime_app.storage.settings_store import Setting, SettingsStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class WorryTime:
    """The choice of another feature that this page shows too."""

    setting: Setting[time | None]
    is_early: Callable[[time], bool]
    """Whether tonight it would be early enough."""


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
    worry_time: str = ""
    worry_time_error: str = ""
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
    worryTimeChanged = Signal()
    worryTimeErrorChanged = Signal()
    closed = Signal()
    unlockAsked = Signal()

    def __init__(
        self,
        settings: SettingsStore,
        sentences: EscapeSentenceStore,
        vault: Vault,
        worries: WorryTime,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._sentences = sentences
        self._vault = vault
        self._words = EveningWords(self)
        self._worries = worries
        self._typed_worry_time: str | None = None
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

    @Property(str, notify=worryTimeChanged)
    def worryTime(self) -> str:
        """When worry time is called to, as it is typed; empty is never."""
        return self._shown.worry_time

    @Property(str, notify=worryTimeErrorChanged)
    def worryTimeError(self) -> str:
        return self._shown.worry_time_error

    @Slot(str)
    def editWorryTime(self, text: str) -> None:
        """Take in what was typed; it holds as soon as it is a time, or nothing."""
        self._typed_worry_time = text
        typed = typed_time(text)
        if typed is not None or not text.strip():
            self._settings.put(self._worries.setting, typed)
        self._refresh()

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
        self._typed_worry_time = None
        self._refresh()
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
            worry_time=self._worry_text(),
            worry_time_error=self._worry_error(),
            troubled=self._troubled,
        )

    def _worry_text(self) -> str:
        if self._typed_worry_time is not None:
            return self._typed_worry_time
        kept = self._settings.get(self._worries.setting)
        return "" if kept is None else self._words.clock(kept)

    def _worry_error(self) -> str:
        typed = typed_time(self._worry_text())
        if typed is None:
            return self._words.no_time() if self._worry_text().strip() else ""
        if not self._worries.is_early(typed):
            return self.tr(
                "Worries written down late keep awake. It calls only two hours or more before"
                " lights-out, and before wind-down."
            )
        return ""

    def _sentence(self) -> str:
        if self._vault.state is not VaultState.OPEN:
            return ""
        try:
            return self._sentences.sentence()
        except StorageError:
            return ""
