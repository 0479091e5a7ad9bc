"""What the page of the boundaries binds to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.unmonitored import Span
from bedtime_app.design.announce import announce_changes
from bedtime_app.features.boundaries.asides import NOTICE_OVER_USE, PROPOSE_LESS
from bedtime_app.features.boundaries.boundaries_words_view import BoundariesWords
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.night import Night
    from bedtime_app.features.boundaries.evening_numbers_store import EveningNumbersStore
    from bedtime_app.features.boundaries.unmonitored_store import UnmonitoredStore
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BoundariesShown:
    """One moment of the page."""

    unmonitored: int = 0
    unmonitored_text: str = ""
    notices_over_use: bool = True
    proposes_less: bool = True
    counts_shown: bool = False
    weeks: tuple[str, ...] = ()
    forget_asked: bool = False
    vault: str = "absent"


@QmlElement
@QmlUncreatable("made in wiring")
class BoundariesView(QObject):
    """Unmonitored nights, what Bedtime notices about itself, and how to have it forgotten."""

    unmonitoredChanged = Signal()
    unmonitoredTextChanged = Signal()
    noticesOverUseChanged = Signal()
    proposesLessChanged = Signal()
    countsShownChanged = Signal()
    weeksChanged = Signal()
    forgetAskedChanged = Signal()
    vaultChanged = Signal()
    backAsked = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - stores and questions, each needed
        self,
        settings: SettingsStore,
        vault: Vault,
        unmonitored: UnmonitoredStore,
        numbers: EveningNumbersStore,
        tonight: Callable[[], Night],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._vault = vault
        self._unmonitored = unmonitored
        self._numbers = numbers
        self._tonight = tonight
        self._counts_shown = False
        self._forget_asked = False
        self._words = BoundariesWords(self)
        self._shown = self._present()
        settings.changed.add(lambda _name: self._show())
        vault.changed.add(self._show)

    @Property(int, notify=unmonitoredChanged)
    def unmonitored(self) -> int:
        """0 is off, 1 tonight, 2 a week, 3 always."""
        return self._shown.unmonitored

    @Property(str, notify=unmonitoredTextChanged)
    def unmonitoredText(self) -> str:
        return self._shown.unmonitored_text

    @Property(bool, notify=noticesOverUseChanged)
    def noticesOverUse(self) -> bool:
        return self._shown.notices_over_use

    @Property(bool, notify=proposesLessChanged)
    def proposesLess(self) -> bool:
        return self._shown.proposes_less

    @Property(bool, notify=countsShownChanged)
    def countsShown(self) -> bool:
        """Whether the numbers were asked for."""
        return self._shown.counts_shown

    @Property("QVariantList", notify=weeksChanged)
    def weeks(self) -> list[str]:
        """A sentence for each week of which something is counted, the latest first."""
        return list(self._shown.weeks)

    @Property(bool, notify=forgetAskedChanged)
    def forgetAsked(self) -> bool:
        return self._shown.forget_asked

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        """One of open, locked, absent."""
        return self._shown.vault

    @Slot()
    def arrive(self) -> None:
        """The page opens, with its numbers put away."""
        self._counts_shown = self._forget_asked = False
        self._show()

    @Slot(int)
    def chooseUnmonitored(self, index: int) -> None:
        """From now on; what was already counted of tonight is erased."""
        span = tuple(Span)[index]
        self._unmonitored.choose(span)
        if span is not Span.OFF:
            self._numbers.forget(self._tonight())
        self._show()

    @Slot(bool)
    def setNoticesOverUse(self, wished: bool) -> None:  # noqa: FBT001 - a QML slot
        self._settings.put(NOTICE_OVER_USE, wished)

    @Slot(bool)
    def setProposesLess(self, wished: bool) -> None:  # noqa: FBT001 - a QML slot
        self._settings.put(PROPOSE_LESS, wished)

    @Slot()
    def toggleCounts(self) -> None:
        self._counts_shown = not self._counts_shown
        self._forget_asked = False
        self._show()

    @Slot()
    def askForget(self) -> None:
        self._forget_asked = True
        self._show()

    @Slot()
    def keepCounts(self) -> None:
        self._forget_asked = False
        self._show()

    @Slot()
    def forget(self) -> None:
        """Erase every number."""
        self._numbers.forget()
        self._forget_asked = False
        self._show()

    @Slot()
    def askBack(self) -> None:
        self.backAsked.emit()

    def _show(self) -> None:
        before, self._shown = self._shown, self._present()
        announce_changes(self, before, self._shown)

    def _present(self) -> BoundariesShown:
        span, tonight = self._unmonitored.span(), self._tonight()
        weeks: tuple[str, ...] = ()
        if self._counts_shown:
            weeks = tuple(self._words.weeks(self._numbers.nights(), tonight))
        return BoundariesShown(
            unmonitored=tuple(Span).index(span),
            unmonitored_text=self._words.unmonitored(span, self._unmonitored.state(), tonight),
            notices_over_use=self._settings.get(NOTICE_OVER_USE),
            proposes_less=self._settings.get(PROPOSE_LESS),
            counts_shown=self._counts_shown,
            weeks=weeks,
            forget_asked=self._forget_asked and self._vault.state is not VaultState.LOCKED,
            vault=self._vault.state.name.lower(),
        )
