"""What the telling of one night shows, and how it is announced."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DiaryShown:
    """One moment of the page."""

    vault: str = "absent"
    state: str = "shut"
    night_text: str = ""
    feelings_only: bool = False
    more: bool = False
    texts: dict[str, str] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    guesses: dict[str, str] = field(default_factory=dict)
    told_text: str = ""
    quality: int = 0
    rested: int = 0
    slept: bool = True
    doubt: str = ""
    hours: tuple[str, ...] = ()
    bars: tuple[dict[str, Any], ...] = ()
    picture_text: str = ""
    has_earlier: bool = False
    has_later: bool = False
    kept: bool = False
    unclear: bool = False
    failed: bool = False


@QmlElement
@QmlUncreatable("only its heir is made")
class DiaryShownView(QObject):
    """One property for each thing shown."""

    vaultChanged = Signal()
    stateChanged = Signal()
    nightTextChanged = Signal()
    feelingsOnlyChanged = Signal()
    moreChanged = Signal()
    textsChanged = Signal()
    errorsChanged = Signal()
    guessesChanged = Signal()
    toldTextChanged = Signal()
    qualityChanged = Signal()
    restedChanged = Signal()
    sleptChanged = Signal()
    doubtChanged = Signal()
    hoursChanged = Signal()
    barsChanged = Signal()
    pictureTextChanged = Signal()
    hasEarlierChanged = Signal()
    hasLaterChanged = Signal()
    keptChanged = Signal()
    unclearChanged = Signal()
    failedChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = DiaryShown()

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        """One of open, locked, absent."""
        return self._shown.vault

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """One of shut, unreadable, silent (nothing is asked), told, open."""
        return self._shown.state

    @Property(str, notify=nightTextChanged)
    def nightText(self) -> str:
        """Which night it is; empty for the last one."""
        return self._shown.night_text

    @Property(bool, notify=feelingsOnlyChanged)
    def feelingsOnly(self) -> bool:
        return self._shown.feelings_only

    @Property(bool, notify=moreChanged)
    def more(self) -> bool:
        """Whether everything that may be said is laid open."""
        return self._shown.more

    @Property("QVariantMap", notify=textsChanged)
    def texts(self) -> dict[str, str]:
        """What stands in each field, by the names of the answers."""
        return self._shown.texts

    @Property("QVariantMap", notify=errorsChanged)
    def errors(self) -> dict[str, str]:
        """A kind sentence for each field that is not understood."""
        return self._shown.errors

    @Property("QVariantMap", notify=guessesChanged)
    def guesses(self) -> dict[str, str]:
        """Where a guess comes from, for each field in which one stands."""
        return self._shown.guesses

    @Property(str, notify=toldTextChanged)
    def toldText(self) -> str:
        """When this night was told, and changed; empty if it was not told."""
        return self._shown.told_text

    @Property(int, notify=qualityChanged)
    def quality(self) -> int:
        """1 to 5; 0 for unsaid."""
        return self._shown.quality

    @Property(int, notify=restedChanged)
    def rested(self) -> int:
        """1 to 5; 0 for unsaid."""
        return self._shown.rested

    @Property(bool, notify=sleptChanged)
    def slept(self) -> bool:
        return self._shown.slept

    @Property(str, notify=doubtChanged)
    def doubt(self) -> str:
        """A question about answers that cannot all be right; they may be kept all the same."""
        return self._shown.doubt

    @Property("QVariantList", notify=hoursChanged)
    def hours(self) -> list[str]:
        """The hours along the picture, evenly spaced."""
        return list(self._shown.hours)

    @Property("QVariantList", notify=barsChanged)
    def bars(self) -> list[dict[str, Any]]:
        """`begin` and `end` from 0 to 1, `asleep`."""
        return list(self._shown.bars)

    @Property(str, notify=pictureTextChanged)
    def pictureText(self) -> str:
        return self._shown.picture_text

    @Property(bool, notify=hasEarlierChanged)
    def hasEarlier(self) -> bool:
        return self._shown.has_earlier

    @Property(bool, notify=hasLaterChanged)
    def hasLater(self) -> bool:
        return self._shown.has_later

    @Property(bool, notify=keptChanged)
    def kept(self) -> bool:
        """Whether what stands there was just kept."""
        return self._shown.kept

    @Property(bool, notify=unclearChanged)
    def unclear(self) -> bool:
        """Whether it could not be kept yet, for a field is not understood."""
        return self._shown.unclear

    @Property(bool, notify=failedChanged)
    def failed(self) -> bool:
        """Whether the vault could not take it; everything still stands there."""
        return self._shown.failed

    def _become(self, shown: DiaryShown) -> None:
        before, self._shown = self._shown, shown
        announce_changes(self, before, shown)
