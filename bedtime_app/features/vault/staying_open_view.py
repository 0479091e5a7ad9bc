"""For how long the vault stays open on this computer: what it remembers, and when it locks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.keychain_error import KeychainError
from bedtime_app.core.result import Err, Result
from bedtime_app.design.announce import announce_changes
from bedtime_app.features.vault.lock_settings import (
    IDLE_MINUTES,
    LOCK_AFTER,
    LOCK_ON_SUSPEND,
    LOCK_WITH_SESSION,
    NEVER,
)
from bedtime_app.features.vault.vault_words_view import VaultWords
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from bedtime_app.core.ports import IdleTime
    from bedtime_app.features.vault.remembering import Remembering
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StayingOpenShown:
    """What the page shows of it."""

    remembered: bool = False
    remembering: bool = False
    memory_trouble: str = ""
    idle: str = ""
    lock_after: int = 0
    lock_on_suspend: bool = True
    lock_with_session: bool = True


@QmlElement
@QmlUncreatable("made in wiring")
class StayingOpenView(QObject):
    """Half of `VaultKeysView`; every choice here holds at once."""

    rememberedChanged = Signal()
    rememberingChanged = Signal()
    memoryTroubleChanged = Signal()
    idleChanged = Signal()
    lockAfterChanged = Signal()
    lockOnSuspendChanged = Signal()
    lockWithSessionChanged = Signal()

    def __init__(
        self,
        settings: SettingsStore,
        vault: Vault,
        memory: Remembering,
        idle: IdleTime,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._vault = vault
        self._memory = memory
        self._idle = idle
        self._texts = VaultWords(self)
        self._wished: bool | None = None
        self._memory_trouble = ""
        self._idle_known: bool | None = None
        self._staying = self._present_staying()
        settings.changed.add(lambda _name: self._show_staying())

    @Property(bool, notify=rememberedChanged)
    def remembered(self) -> bool:
        """Whether this computer remembers the key."""
        return self._staying.remembered

    @Property(bool, notify=rememberingChanged)
    def remembering(self) -> bool:
        """Whether the system's keyring is being asked."""
        return self._staying.remembering

    @Property(str, notify=memoryTroubleChanged)
    def memoryTrouble(self) -> str:
        """One sentence about what the keyring did not do, or nothing."""
        return self._staying.memory_trouble

    @Property(str, notify=idleChanged)
    def idle(self) -> str:
        """Whether the system says how long nobody was there: `known`, `unknown`, or not asked."""
        return self._staying.idle

    @Property("QVariantList", constant=True)
    def waits(self) -> list[str]:
        """The minutes without anybody that are offered, in words."""
        known = {NEVER: self.tr("Never"), 60: self.tr("1 hour")}
        return [
            known.get(minutes) or self.tr("%n minutes", "", minutes) for minutes in IDLE_MINUTES
        ]

    @Property(int, notify=lockAfterChanged)
    def lockAfter(self) -> int:
        """Index into `waits`."""
        return self._staying.lock_after

    @Property(bool, notify=lockOnSuspendChanged)
    def lockOnSuspend(self) -> bool:
        return self._staying.lock_on_suspend

    @Property(bool, notify=lockWithSessionChanged)
    def lockWithSession(self) -> bool:
        return self._staying.lock_with_session

    def look(self) -> None:
        """Ask whether the system knows how long nobody was there."""
        self._memory_trouble = ""
        self._show_staying()
        self._idle.ask(self._hear)

    @Slot(bool)
    def setRemembered(self, wished: bool) -> None:  # noqa: FBT001 - a QML slot
        """Let this computer remember the open vault's key, or forget it."""
        if self._wished is not None or self._vault.state is not VaultState.OPEN:
            return
        self._wished = wished
        self._memory_trouble = ""
        self._show_staying()
        self._memory.settle(self._vault.key(), self._settled, wished=wished)

    @Slot(int)
    def chooseLockAfter(self, index: int) -> None:
        self._settings.put(LOCK_AFTER, IDLE_MINUTES[index])

    @Slot(bool)
    def setLockOnSuspend(self, wished: bool) -> None:  # noqa: FBT001 - a QML slot
        self._settings.put(LOCK_ON_SUSPEND, wished)

    @Slot(bool)
    def setLockWithSession(self, wished: bool) -> None:  # noqa: FBT001 - a QML slot
        self._settings.put(LOCK_WITH_SESSION, wished)

    @Slot()
    def lockNow(self) -> None:
        """Lock the vault; who has something unkept is told before."""
        self._vault.lock()

    def _hear(self, seconds: float | None) -> None:
        self._idle_known = seconds is not None
        self._show_staying()

    def _settled(self, result: Result[None]) -> None:
        wished, self._wished = self._wished, None
        error = result.error if isinstance(result, Err) else None
        if isinstance(error, KeychainError):
            texts = self._texts
            self._memory_trouble = texts.trouble(error) if wished else texts.not_forgotten()
        self._show_staying()
        if error is not None and not isinstance(error, KeychainError):
            raise error

    def _show_staying(self) -> None:
        before, self._staying = self._staying, self._present_staying()
        announce_changes(self, before, self._staying)

    def _present_staying(self) -> StayingOpenShown:
        get, wished, known = self._settings.get, self._wished, self._idle_known
        return StayingOpenShown(
            remembered=self._memory.is_wished() if wished is None else wished,
            remembering=wished is not None,
            memory_trouble=self._memory_trouble,
            idle="" if known is None else "known" if known else "unknown",
            lock_after=IDLE_MINUTES.index(get(LOCK_AFTER)),
            lock_on_suspend=get(LOCK_ON_SUSPEND),
            lock_with_session=get(LOCK_WITH_SESSION),
        )
