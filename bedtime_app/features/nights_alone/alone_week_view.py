"""What the week of nights left alone binds to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.design.days_of_night_view import days_of_night
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.nights_alone.alone_week import WEEK_SHOWN, WeekAlone, is_due
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.night import Night
    from bedtime_app.features.nights_alone.alone_store import AloneStore
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AloneWeekShown:
    """Everything the page shows but for the nights."""

    vault: str = "absent"
    summary: str = ""
    troubled: bool = False


@QmlElement
@QmlUncreatable("made in wiring")
class AloneWeekView(QObject):
    """Seven nights in plain figures; a night that is not known is not there at all."""

    vaultChanged = Signal()
    summaryChanged = Signal()
    troubledChanged = Signal()
    unlockAsked = Signal()
    closed = Signal()

    def __init__(
        self,
        store: AloneStore,
        vault: Vault,
        settings: SettingsStore,
        tonight: Callable[[], Night],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._vault = vault
        self._settings = settings
        self._tonight = tonight
        self._nights = RecordListModel(("name", "lengthText"), self)
        self._shown = AloneWeekShown()
        vault.changed.add(self._look)

    @Property(QObject, constant=True)
    def nights(self) -> RecordListModel:
        return self._nights

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        """One of open, locked, absent."""
        return self._shown.vault

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        """Empty where nothing is known."""
        return self._shown.summary

    @Property(bool, notify=troubledChanged)
    def troubled(self) -> bool:
        """Whether the figures are there but could not be read."""
        return self._shown.troubled

    def is_due(self) -> bool:
        """Whether it is time to offer the page: once a week, and only if there is a figure."""
        if self._vault.state is not VaultState.OPEN:
            return False
        try:
            week = self._store.week(self._tonight())
        except StorageError:
            return False
        return is_due(self._settings, week, self._tonight())

    @Slot()
    def arrive(self) -> None:
        """Look what there is; the page calls it each time it opens."""
        self._look()
        if self._shown.summary:
            self._settings.put(WEEK_SHOWN, self._tonight())

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    def _look(self) -> None:
        state, week, troubled = self._vault.state, WeekAlone(), False
        if state is VaultState.OPEN:
            try:
                week = self._store.week(self._tonight())
            except StorageError:
                troubled = True
        self._nights.show(
            [
                {"name": days_of_night(night, dated=False), "lengthText": self._length(minutes)}
                for night, minutes in week.known()
            ],
            "name",
        )
        before = self._shown
        self._shown = AloneWeekShown(state.name.lower(), self._summary(week), troubled)
        announce_changes(self, before, self._shown)

    def _summary(self, week: WeekAlone) -> str:
        mean, known = week.mean(), len(week.known())
        if mean is None:
            return ""
        words = self.tr("On average %1 a night, over the %n nights that are known.", "", known)
        return words.replace("%1", self._length(mean))

    def _length(self, minutes: int) -> str:
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.tr("%1 min").replace("%1", QLocale().toString(rest))
        words = self.tr("%1 h %2 min").replace("%1", QLocale().toString(hours))
        return words.replace("%2", QLocale().toString(rest))
