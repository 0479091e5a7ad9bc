"""The ways out of a damaged vault: its newest backup, or what can still be read of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.result import Err
from bedtime_app.design.announce import announce_changes
from bedtime_app.design.day_and_time_view import day_and_time
from bedtime_app.features.vault.rescue import typed, unopened
from bedtime_app.features.vault.rescue_words_view import RescueWords
from bedtime_app.storage.errors import StorageError, WrongKey, WrongPassphrase, WrongWords

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bedtime_app.core.ports import Clock, Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.features.vault.rescue import Opener, Rescue
    from bedtime_app.storage.salvage import Loss
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RescueShown:
    """What the page shows."""

    step: str = "ways"
    busy: bool = False
    backup_text: str = ""
    asked: bool = False
    secret: str = ""
    losses: tuple[str, ...] = ()
    trouble: str = ""
    aside: str = ""


@QmlElement
@QmlUncreatable("made in wiring")
class RescueView(QObject):
    """Whatever takes the damaged vault's place, the damaged one is kept aside as it is.

    Call `begin` with what was tried at the door. `finished` comes when the vault is open again.
    """

    stepChanged = Signal()
    busyChanged = Signal()
    backupTextChanged = Signal()
    askedChanged = Signal()
    secretChanged = Signal()
    lossesChanged = Signal()
    troubleChanged = Signal()
    asideChanged = Signal()
    finished = Signal()
    asideAsked = Signal()
    closed = Signal()

    def __init__(
        self,
        vault: Vault,
        rescue: Rescue,
        jobs: Jobs,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._rescue = rescue
        self._jobs = jobs
        self._clock = clock
        self._words = RescueWords(self)
        self._opener: Opener = unopened
        self._key = b""
        """Of what lies ready."""
        self._given_up = False
        self._shown = RescueShown()

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """`ways`, `loss` when it is shown what a salvage would lose, or `done`."""
        return self._shown.step

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether a way is being taken."""
        return self._shown.busy

    @Property(str, notify=backupTextChanged)
    def backupText(self) -> str:
        """When the newest backup was made, or the one that was opened; empty without one."""
        return self._shown.backup_text

    @Property(bool, notify=askedChanged)
    def asked(self) -> bool:
        """Whether the passphrase or the words of another day are asked for."""
        return self._shown.asked

    @Property(str, notify=secretChanged)
    def secret(self) -> str:
        """What is typed as these."""
        return self._shown.secret

    @Property("QStringList", notify=lossesChanged)
    def losses(self) -> list[str]:
        """What can be read and what is lost, a line for each."""
        return list(self._shown.losses)

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        return self._shown.trouble

    @Property(str, notify=asideChanged)
    def aside(self) -> str:
        """Where the damaged vault lies."""
        return self._shown.aside

    def begin(self, opener: Opener) -> None:
        """Look for ways out, with what was tried at the door."""
        self._opener = opener
        self._become(RescueShown(busy=self._shown.busy))
        self._jobs.run(self._rescue.newest, self._found)

    @Slot(str)
    def typeSecret(self, text: str) -> None:
        """Take what is typed as the passphrase or the words of another day."""
        self._become(replace(self._shown, secret=text))

    @Slot()
    def openBackup(self) -> None:
        """Put the newest whole backup in the vault's place."""
        opener = self._chosen_opener()
        self._run(lambda: self._rescue.prepare_newest(opener), self._backup_ready)

    @Slot()
    def salvage(self) -> None:
        """Read what can be read, and show what would be lost."""
        opener = self._chosen_opener()

        def work() -> tuple[bytes, Loss]:
            slots = self._rescue.own_slots()
            key = opener(slots)
            return key, self._vault.prepare_salvage(key, slots)

        self._run(work, self._salvaged)

    @Slot()
    def keepSalvaged(self) -> None:
        """Put what could be read in the vault's place."""
        if self._shown.step == "loss":
            self._replace()

    @Slot()
    def cancel(self) -> None:
        """Back by one step; nothing is changed."""
        if self._shown.busy:
            self._given_up = True
        elif self._shown.step == "loss":
            self._discard()
            self._become(replace(self._shown, step="ways", losses=()))
        elif self._shown.step == "done":
            self.finished.emit()
        else:
            self.closed.emit()

    @Slot()
    def askSetAside(self) -> None:
        """Ask whether the vault shall be set aside for a new one."""
        if not self._shown.busy:
            self.asideAsked.emit()

    @Slot()
    def goOn(self) -> None:
        """Leave the page, as the vault is open again."""
        if self._shown.step == "done":
            self.finished.emit()

    @Slot()
    def leave(self) -> None:
        """The page is out of sight: forget every secret and what lies ready."""
        self._given_up = self._shown.busy
        if self._shown.step == "loss":
            self._discard()
        self._opener, self._key = unopened, b""
        self._become(RescueShown(busy=self._shown.busy))

    def _chosen_opener(self) -> Opener:
        return typed(self._shown.secret) if self._shown.asked else self._opener

    def _run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        if self._shown.busy or self._shown.step != "ways":
            return

        def done(result: Result[T]) -> None:
            self._become(replace(self._shown, busy=False))
            if self._given_up:
                self._discard()
            elif isinstance(result, Err):
                self._refuse(result.error)
            else:
                then(result.value)

        self._given_up = False
        self._become(replace(self._shown, busy=True, trouble=""))
        self._jobs.run(work, done)

    def _found(self, result: Result[datetime | None]) -> None:
        if isinstance(result, Err):
            self._refuse(result.error)
        else:
            self._become(replace(self._shown, backup_text=self._made(result.value)))

    def _backup_ready(self, ready: tuple[bytes, datetime]) -> None:
        self._key, made_at = ready
        self._become(replace(self._shown, backup_text=self._made(made_at)))
        self._replace()

    def _salvaged(self, salvaged: tuple[bytes, Loss]) -> None:
        self._key, loss = salvaged
        lines = tuple(self._words.losses(loss))
        self._become(replace(self._shown, step="loss", losses=lines, asked=False, secret=""))

    def _replace(self) -> None:
        try:
            aside = self._vault.replace()
            self._vault.open(self._key)
        except StorageError as error:
            self._discard()
            self._become(replace(self._shown, step="ways"))
            self._refuse(error)
            return
        self._key, self._opener = b"", unopened
        self._become(
            replace(self._shown, step="done", asked=False, secret="", aside=str(aside or ""))
        )

    def _discard(self) -> None:
        self._vault.discard_replacement()
        self._key = b""

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, StorageError):
            raise error
        asked = isinstance(error, WrongPassphrase | WrongWords | WrongKey)
        self._become(
            replace(
                self._shown, trouble=self._words.trouble(error), asked=self._shown.asked or asked
            )
        )

    def _made(self, made_at: datetime | None) -> str:
        return "" if made_at is None else day_and_time(made_at, self._clock.zone())

    def _become(self, shown: RescueShown) -> None:
        before, self._shown = self._shown, shown
        announce_changes(self, before, shown)
