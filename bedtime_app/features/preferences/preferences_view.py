"""What the page of preferences binds to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.autostart_state import AutostartState
from bedtime_app.core.key_offer import KeyOffer, KeyState
from bedtime_app.design.announce import announce_changes
from bedtime_app.features.preferences.note_key_words_view import NoteKeyWords
from bedtime_app.features.preferences.preferences import (
    APPEARANCE,
    COME_FORWARD,
    MOTION,
    NOTE_KEY,
    QUICKEST,
    SLOWEST,
    TEXT_SCALE,
    TEXT_SCALES,
    VOICE_PACE,
    Appearance,
    MotionChoice,
)
from bedtime_app.storage.settings_store import SettingsTrouble

if TYPE_CHECKING:
    from bedtime_app.core.ports import AnywhereKey
    from bedtime_app.features.preferences.preferences import Autostart
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PreferencesShown:
    """One moment of the page."""

    appearance: int = 0
    text_size: int = 0
    motion: int = 0
    come_forward: bool = True
    autostart: bool = False
    autostart_troubled: bool = False
    autostart_line: str = ""
    note_key: bool = False
    note_key_line: str = ""
    voice_percent: int = 100
    vault: str = "absent"
    kept: bool = True


@QmlElement
@QmlUncreatable("made in wiring")
class PreferencesView(QObject):
    """Every choice holds at once; who is concerned listens to `SettingsStore.changed`."""

    appearanceChanged = Signal()
    textSizeChanged = Signal()
    motionChanged = Signal()
    comeForwardChanged = Signal()
    autostartChanged = Signal()
    autostartTroubledChanged = Signal()
    autostartLineChanged = Signal()
    noteKeyChanged = Signal()
    noteKeyLineChanged = Signal()
    voicePercentChanged = Signal()
    vaultChanged = Signal()
    keptChanged = Signal()

    pageAsked = Signal(str)
    """One of plan, rituals, manners, ending_choice, boundaries, paper, voices, vault_keys."""
    unlockAsked = Signal()
    quitAsked = Signal()
    lockAsked = Signal()
    """Whoever answers keeps what is unkept, then locks the vault."""

    def __init__(
        self,
        settings: SettingsStore,
        vault: Vault,
        autostart: Autostart | None = None,
        parent: QObject | None = None,
        *,
        anywhere_key: AnywhereKey | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._vault = vault
        self._autostart = autostart
        self._anywhere_key = anywhere_key
        self._note_key_words = NoteKeyWords(self)
        self._autostart_troubled = False
        self._shown = self._present()
        settings.changed.add(lambda _name: self._show())
        vault.changed.add(self._show)
        if anywhere_key is not None:
            anywhere_key.changed.add(self._show)

    @Property(int, notify=appearanceChanged)
    def appearance(self) -> int:
        """0 follows the evening, 1 is always night, 2 always day."""
        return self._shown.appearance

    @Property(int, notify=textSizeChanged)
    def textSize(self) -> int:
        """Index into `textPercents`."""
        return self._shown.text_size

    @Property("QVariantList", constant=True)
    def textPercents(self) -> list[int]:
        return [round(scale * 100) for scale in TEXT_SCALES]

    @Property(int, notify=motionChanged)
    def motion(self) -> int:
        """0 is as the system, 1 always still."""
        return self._shown.motion

    @Property(bool, notify=comeForwardChanged)
    def comeForward(self) -> bool:
        return self._shown.come_forward

    @Property(bool, constant=True)
    def autostartOffered(self) -> bool:
        return self._autostart is not None

    @Property(bool, notify=autostartChanged)
    def autostart(self) -> bool:
        return self._shown.autostart

    @Property(str, notify=autostartLineChanged)
    def autostartLine(self) -> str:
        """What the system says where that is neither yes nor no."""
        return self._shown.autostart_line

    @Property(bool, notify=autostartTroubledChanged)
    def autostartTroubled(self) -> bool:
        return self._shown.autostart_troubled

    @Property(bool, notify=noteKeyChanged)
    def noteKey(self) -> bool:
        """Whether a key that notes a dream is wished."""
        return self._shown.note_key

    @Property(str, notify=noteKeyLineChanged)
    def noteKeyLine(self) -> str:
        """Which key it is, or why there is none."""
        return self._shown.note_key_line

    @Property(int, notify=voicePercentChanged)
    def voicePercent(self) -> int:
        return self._shown.voice_percent

    @Property(int, constant=True)
    def slowestPercent(self) -> int:
        return round(SLOWEST * 100)

    @Property(int, constant=True)
    def quickestPercent(self) -> int:
        return round(QUICKEST * 100)

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        """One of open, locked, absent."""
        return self._shown.vault

    @Property(bool, notify=keptChanged)
    def kept(self) -> bool:
        """False if the choices hold only until Bedtime ends."""
        return self._shown.kept

    @Slot(int)
    def chooseAppearance(self, index: int) -> None:
        self._settings.put(APPEARANCE, tuple(Appearance)[index])

    @Slot(int)
    def chooseTextSize(self, index: int) -> None:
        self._settings.put(TEXT_SCALE, TEXT_SCALES[index])

    @Slot(int)
    def chooseMotion(self, index: int) -> None:
        self._settings.put(MOTION, tuple(MotionChoice)[index])

    @Slot(bool)
    def setComeForward(self, may: bool) -> None:  # noqa: FBT001 - a QML slot
        self._settings.put(COME_FORWARD, may)

    @Slot(bool)
    def setNoteKey(self, wished: bool) -> None:  # noqa: FBT001 - a QML slot
        self._settings.put(NOTE_KEY, wished)

    @Slot(float)
    def setVoicePercent(self, percent: float) -> None:
        self._settings.put(VOICE_PACE, percent / 100)

    @Slot(bool)
    def setAutostart(self, enabled: bool) -> None:  # noqa: FBT001 - a QML slot
        if self._autostart is not None:
            self._autostart_troubled = not self._autostart.set(enabled)
            self._show()

    @Slot()
    def askLock(self) -> None:
        self.lockAsked.emit()

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    @Slot()
    def askQuit(self) -> None:
        self.quitAsked.emit()

    @Slot(str)
    def askPage(self, page: str) -> None:
        self.pageAsked.emit(page)

    def _show(self) -> None:
        before, self._shown = self._shown, self._present()
        announce_changes(self, before, self._shown)

    def _present(self) -> PreferencesShown:
        get = self._settings.get
        scale = get(TEXT_SCALE)
        nearest = min(range(len(TEXT_SCALES)), key=lambda place: abs(TEXT_SCALES[place] - scale))
        starts = self._autostart.state() if self._autostart is not None else None
        return PreferencesShown(
            appearance=tuple(Appearance).index(get(APPEARANCE)),
            text_size=nearest,
            motion=tuple(MotionChoice).index(get(MOTION)),
            come_forward=get(COME_FORWARD),
            autostart=starts is AutostartState.ON,
            autostart_troubled=self._autostart_troubled,
            autostart_line=self._starting(starts),
            note_key=get(NOTE_KEY),
            note_key_line=self._key_line(),
            voice_percent=round(get(VOICE_PACE) * 100),
            vault=self._vault.state.name.lower(),
            kept=SettingsTrouble.NOT_KEPT not in self._settings.troubles,
        )

    def _key_line(self) -> str:
        if not self._settings.get(NOTE_KEY):
            return ""
        key = self._anywhere_key
        return self._note_key_words.line(key.offer if key else KeyOffer(KeyState.NOWHERE))

    def _starting(self, state: AutostartState | None) -> str:
        if state is AutostartState.ON_BUT_OTHER:
            return self.tr(
                "Another Bedtime starts there, or one that is gone. Switch it on to start this one."
            )
        if state is AutostartState.SWITCHED_OFF_BY_SYSTEM:
            return self.tr("The system’s own settings hold it back.")
        if state is AutostartState.UNKNOWN:
            return self.tr("What the system keeps about this cannot be read.")
        return ""
