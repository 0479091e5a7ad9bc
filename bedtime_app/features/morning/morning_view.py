"""What the morning's page binds to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


class Aside(Protocol):
    """One thing that may be said this morning beside the night: something about Bedtime itself."""

    def look(self) -> tuple[str, str, str]:
        """The sentence, what accepts it and what puts it away; empty where there is none."""

    def accept(self) -> None:
        """The person accepts it."""

    def put_away(self) -> None:
        """The person has read it, or declines."""


@dataclass(frozen=True, slots=True)
class MorningShown:
    """One moment of the page."""

    vault: str = "absent"
    list_text: str = ""
    troubled: bool = False
    passed_unseen: bool = False
    ending_line: str = ""
    week_due: bool = False
    fragment_waits: bool = False
    asked_line: str = ""
    aside: str = ""
    aside_accept: str = ""
    aside_away: str = ""


@QmlElement
@QmlUncreatable("made in wiring")
class MorningView(QObject):
    """What was put down last evening, and a way to the dream; never a number.

    `list_of_last_evening`, `fragment_waits` and `asked_line` may raise a `StorageError`.
    """

    vaultChanged = Signal()
    listTextChanged = Signal()
    troubledChanged = Signal()
    passedUnseenChanged = Signal()
    endingLineChanged = Signal()
    weekDueChanged = Signal()
    fragmentWaitsChanged = Signal()
    askedLineChanged = Signal()
    asideChanged = Signal()
    asideAcceptChanged = Signal()
    asideAwayChanged = Signal()
    dreamAsked = Signal()
    unlockAsked = Signal()
    weekAsked = Signal()

    def __init__(  # noqa: PLR0913 - one for each thing the page shows
        self,
        list_of_last_evening: Callable[[], str],
        vault: Vault,
        *,
        passed_unseen: Callable[[], bool] = lambda: False,
        ending_line: Callable[[], str] = str,
        week_is_due: Callable[[], bool] = lambda: False,
        fragment_waits: Callable[[], bool] = lambda: False,
        asked_line: Callable[[], str] = str,
        aside: Aside | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._passed_unseen = passed_unseen
        self._ending_line = ending_line
        self._week_is_due = week_is_due
        self._fragment_waits = fragment_waits
        self._asked_line = asked_line
        self._aside = aside
        self._list_of_last_evening = list_of_last_evening
        self._vault = vault
        self._shown = MorningShown()
        vault.changed.add(self._arrive)

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        """One of open, locked, absent."""
        return self._shown.vault

    @Property(str, notify=listTextChanged)
    def listText(self) -> str:
        return self._shown.list_text

    @Property(bool, notify=troubledChanged)
    def troubled(self) -> bool:
        """Whether the list is there but could not be read."""
        return self._shown.troubled

    @Property(bool, notify=passedUnseenChanged)
    def passedUnseen(self) -> bool:
        """Whether last evening went by while the computer slept or Bedtime was not running."""
        return self._shown.passed_unseen

    @Property(str, notify=endingLineChanged)
    def endingLine(self) -> str:
        """What the system did not do at the end of last evening; empty if all went well."""
        return self._shown.ending_line

    @Property(bool, notify=weekDueChanged)
    def weekDue(self) -> bool:
        """Whether a week of nights can be looked at, once a week."""
        return self._shown.week_due

    @Property(bool, notify=fragmentWaitsChanged)
    def fragmentWaits(self) -> bool:
        """Whether a note from the night waits to be completed."""
        return self._shown.fragment_waits

    @Property(str, notify=askedLineChanged)
    def askedLine(self) -> str:
        """What one wished last evening to dream of; nothing is asked about it."""
        return self._shown.asked_line

    @Slot()
    def askWeek(self) -> None:
        self.weekAsked.emit()

    @Property(str, notify=asideChanged)
    def aside(self) -> str:
        """A sentence of Bedtime about itself, or nothing."""
        return self._shown.aside

    @Property(str, notify=asideAcceptChanged)
    def asideAccept(self) -> str:
        return self._shown.aside_accept

    @Property(str, notify=asideAwayChanged)
    def asideAway(self) -> str:
        return self._shown.aside_away

    @Slot()
    def arrive(self) -> None:
        """Look what there is; the page calls it each time it opens."""
        self._arrive()

    @Slot()
    def acceptAside(self) -> None:
        if self._aside is not None:
            self._aside.accept()
            self._arrive()

    @Slot()
    def putAsideAway(self) -> None:
        if self._aside is not None:
            self._aside.put_away()
            self._arrive()

    @Slot()
    def askDream(self) -> None:
        self.dreamAsked.emit()

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    def _arrive(self) -> None:
        before, self._shown = self._shown, self._look()
        announce_changes(self, before, self._shown)

    def _look(self) -> MorningShown:
        state = self._vault.state.name.lower()
        aside, accept, away = self._aside.look() if self._aside else ("", "", "")
        shown = MorningShown(
            vault=state,
            passed_unseen=self._passed_unseen(),
            ending_line=self._ending_line(),
            week_due=self._week_is_due(),
            aside=aside,
            aside_accept=accept,
            aside_away=away,
        )
        if self._vault.state is not VaultState.OPEN:
            return shown
        try:
            return replace(
                shown,
                list_text=self._list_of_last_evening(),
                fragment_waits=self._fragment_waits(),
                asked_line=self._asked_line(),
            )
        except StorageError:
            return replace(shown, troubled=True)
