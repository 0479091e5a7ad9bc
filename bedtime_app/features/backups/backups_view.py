"""The page of backups: where they lie, which there are, and how one comes back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.result import Err
from bedtime_app.design.announce import announce_changes
from bedtime_app.design.day_and_time_view import day_and_time
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.backups.backup_place import (
    FOLDER,
    backup_folder,
    require_fit,
    typed_folder,
)
from bedtime_app.features.backups.backups_words_view import BackupsWords
from bedtime_app.features.backups.restoring import Restoring, Step
from bedtime_app.storage.errors import StorageError, VaultDamaged, VaultLocked
from bedtime_app.storage.thinning import DAYS, MONTHS, WEEKS
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bedtime_app.core.listeners import Listeners
    from bedtime_app.core.ports import Clock, Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.storage.backup import Backup
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

BACKUP_ROLES = ("path", "madeText", "sizeText", "mark")
CHANGE_ROLES = ("kind", "changes")


class Maker(Protocol):
    """Makes backups of the open vault, each day by itself."""

    trouble: StorageError | None
    """Why the last could not be made."""
    changed: Listeners[[]]
    """Told when one begins, was made or could not be."""

    @property
    def running(self) -> bool:
        """Whether one is being made."""

    def make_now(self) -> None:
        """Make one, after the one that is being made, if any."""


@dataclass(frozen=True, slots=True)
class BackupsShown:
    """One moment of the page."""

    vault: str = "absent"
    folder: str = ""
    usual: bool = True
    place: str = ""
    place_error: str = ""
    looking: bool = False
    empty: bool = False
    list_trouble: str = ""
    making: bool = False
    made_trouble: str = ""
    damaged: bool = False
    step: str = "none"
    chosen_text: str = ""
    secret: str = ""
    trying: bool = False
    older: bool = False
    asked: bool = False
    unchanged: bool = False
    compared: bool = True
    nights_text: str = ""
    trouble: str = ""
    needs_open: bool = False
    aside: str = ""


@QmlElement
@QmlUncreatable("made in wiring")
class BackupsView(QObject):
    """Lists what lies in the folder for backups; never a word that somebody wrote."""

    vaultChanged = Signal()
    folderChanged = Signal()
    usualChanged = Signal()
    placeChanged = Signal()
    placeErrorChanged = Signal()
    lookingChanged = Signal()
    emptyChanged = Signal()
    listTroubleChanged = Signal()
    makingChanged = Signal()
    madeTroubleChanged = Signal()
    damagedChanged = Signal()
    stepChanged = Signal()
    chosenTextChanged = Signal()
    secretChanged = Signal()
    tryingChanged = Signal()
    olderChanged = Signal()
    askedChanged = Signal()
    unchangedChanged = Signal()
    comparedChanged = Signal()
    nightsTextChanged = Signal()
    troubleChanged = Signal()
    needsOpenChanged = Signal()
    asideChanged = Signal()
    unlockAsked = Signal()
    rescueAsked = Signal()
    closed = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - its doors by name
        self,
        vault: Vault,
        maker: Maker,
        jobs: Jobs,
        clock: Clock,
        settings: SettingsStore,
        profile: Path,
        say: Callable[[Exception], str],
        parent: QObject | None = None,
    ) -> None:
        """`say` has one calm sentence for each expected trouble with the vault."""
        super().__init__(parent)
        self._vault = vault
        self._maker = maker
        self._jobs = jobs
        self._clock = clock
        self._settings = settings
        self._profile = profile
        self._say = say
        self._words = BackupsWords(self)
        self._rows = RecordListModel(BACKUP_ROLES, self)
        self._changes = RecordListModel(CHANGE_ROLES, self)
        self._restoring = Restoring(vault, jobs)
        self._backups: tuple[Backup, ...] = ()
        self._read = False
        """Whether the folder was read since the page came in sight."""
        self._list_trouble: StorageError | None = None
        self._in_sight = False
        self._own: str | None = None
        """The id of the vault here; None if there is none or nobody can say."""
        self._place: str | None = None
        """What is typed as the folder; None is the one that holds."""
        self._place_error = self._secret = ""
        self._looking: object = None
        self._asked = False
        self._shown = BackupsShown()
        vault.changed.add(self._refresh)
        settings.changed.add(self._chosen_elsewhere)
        maker.changed.add(self._refresh)
        self._restoring.changed.add(self._stepped)

    @Property(QObject, constant=True)
    def backups(self) -> RecordListModel:
        """The newest first."""
        return self._rows

    @Property(QObject, constant=True)
    def changes(self) -> RecordListModel:
        """By kind, what would come back, go, or be different."""
        return self._changes

    @Property(int, constant=True)
    def daysKept(self) -> int:
        return DAYS

    @Property(int, constant=True)
    def weeksKept(self) -> int:
        return WEEKS

    @Property(int, constant=True)
    def monthsKept(self) -> int:
        return MONTHS

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        """One of open, locked, absent."""
        return self._shown.vault

    @Property(str, notify=folderChanged)
    def folder(self) -> str:
        """Where backups lie."""
        return self._shown.folder

    @Property(bool, notify=usualChanged)
    def usual(self) -> bool:
        """Whether that is where they lie unless somebody chooses."""
        return self._shown.usual

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """What is typed as another folder."""
        return self._shown.place

    @Property(str, notify=placeErrorChanged)
    def placeError(self) -> str:
        return self._shown.place_error

    @Property(bool, notify=lookingChanged)
    def looking(self) -> bool:
        """Whether the typed folder is being looked at."""
        return self._shown.looking

    @Property(bool, notify=emptyChanged)
    def empty(self) -> bool:
        return self._shown.empty

    @Property(str, notify=listTroubleChanged)
    def listTrouble(self) -> str:
        """Why the folder cannot be read."""
        return self._shown.list_trouble

    @Property(bool, notify=makingChanged)
    def making(self) -> bool:
        """Whether a backup is being made."""
        return self._shown.making

    @Property(str, notify=madeTroubleChanged)
    def madeTrouble(self) -> str:
        """Why the last backup could not be made."""
        return self._shown.made_trouble

    @Property(bool, notify=damagedChanged)
    def damaged(self) -> bool:
        """Whether that is because the vault itself is damaged."""
        return self._shown.damaged

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """How far the restoring is: none, looking, sealed, preview, restoring or done."""
        return self._shown.step

    @Property(str, notify=chosenTextChanged)
    def chosenText(self) -> str:
        """When the backup was made that is to come back."""
        return self._shown.chosen_text

    @Property(str, notify=secretChanged)
    def secret(self) -> str:
        """What is typed as its passphrase or words."""
        return self._shown.secret

    @Property(bool, notify=tryingChanged)
    def trying(self) -> bool:
        """Whether that is being tried."""
        return self._shown.trying

    @Property(bool, notify=olderChanged)
    def older(self) -> bool:
        """Whether it opens with another passphrase, or other words, than the vault today."""
        return self._shown.older

    @Property(bool, notify=askedChanged)
    def asked(self) -> bool:
        """Whether the second question stands."""
        return self._shown.asked

    @Property(bool, notify=unchangedChanged)
    def unchanged(self) -> bool:
        """Whether nothing would change."""
        return self._shown.unchanged

    @Property(bool, notify=comparedChanged)
    def compared(self) -> bool:
        """Whether there is a vault with which it could be compared."""
        return self._shown.compared

    @Property(str, notify=nightsTextChanged)
    def nightsText(self) -> str:
        return self._shown.nights_text

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        """Why the restoring went no further."""
        return self._shown.trouble

    @Property(bool, notify=needsOpenChanged)
    def needsOpen(self) -> bool:
        """Whether that is because the vault is locked."""
        return self._shown.needs_open

    @Property(str, notify=asideChanged)
    def aside(self) -> str:
        """Where the former vault lies."""
        return self._shown.aside

    @Slot()
    def arrive(self) -> None:
        """The page is in sight: read the folder."""
        self._in_sight = True
        self._refresh()

    @Slot()
    def leave(self) -> None:
        """The page is out of sight: forget what was typed; what comes back goes on."""
        self._in_sight = self._read = self._asked = False
        self._place, self._place_error, self._secret, self._looking = None, "", "", None
        self._restoring.forget()
        self._backups = ()
        self._show()

    @Slot()
    def makeNow(self) -> None:
        """Make a backup now."""
        self._maker.make_now()

    @Slot(str)
    def typePlace(self, text: str) -> None:
        """Take what is typed as another folder."""
        self._place, self._place_error, self._looking = text, "", None
        self._show()

    @Slot()
    def choosePlace(self) -> None:
        """Keep backups in the typed folder, if it is fit."""
        folder = typed_folder(self._shown.place)
        if folder is None:
            self._place_error = self._words.no_folder()
        else:
            self._looking, self._place_error = folder, ""
            self._jobs.run(partial(require_fit, folder), partial(self._looked, folder))
        self._show()

    @Slot()
    def chooseUsual(self) -> None:
        """Keep backups where they lie unless somebody chooses."""
        self._place, self._place_error, self._looking = None, "", None
        self._settings.put(FOLDER, "")
        self._show()

    @Slot(str)
    def choose(self, path: str) -> None:
        """Look at what that backup would change."""
        for backup in self._backups:
            if str(backup.database) == path:
                self._restoring.choose(backup)

    @Slot(str)
    def typeSecret(self, text: str) -> None:
        """Take what is typed as the backup's passphrase or words."""
        self._secret = text
        self._show()

    @Slot()
    def trySecret(self) -> None:
        """Try to open the backup with that."""
        if self._secret.strip():
            self._restoring.try_secret(self._secret)

    @Slot()
    def askRestore(self) -> None:
        """Ask once more before the vault is replaced."""
        self._asked = self._restoring.step is Step.PREVIEW
        self._show()

    @Slot()
    def restore(self) -> None:
        """Put the backup in the place of the vault, after it was asked for twice."""
        if self._asked:
            self._restoring.restore()

    @Slot()
    def cancel(self) -> None:
        """Go back by one question, or to the list; nothing is changed."""
        if self._asked and self._restoring.step is Step.PREVIEW:
            self._asked = False
            self._show()
        else:
            self._restoring.cancel()

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    @Slot()
    def askRescue(self) -> None:
        """Ask what can be done about the damaged vault."""
        self.rescueAsked.emit()

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    def _looked(self, folder: Path, result: Result[None]) -> None:
        if self._looking is not folder:  # something else was typed meanwhile
            return
        self._looking = None
        if isinstance(result, Err):
            if not isinstance(result.error, StorageError):
                raise result.error
            self._place_error = self._say(result.error)
        else:
            self._place = None
            self._settings.put(FOLDER, str(folder))
        self._show()

    def _chosen_elsewhere(self, name: str) -> None:
        if name == FOLDER.name:
            self._refresh()

    def _stepped(self) -> None:
        step = self._restoring.step
        if step is not Step.SEALED:
            self._secret = ""
        if step is not Step.PREVIEW:
            self._asked = False
        if step in {Step.NONE, Step.DONE}:
            self._refresh()
        self._show()

    def _refresh(self) -> None:
        """Read the folder again."""
        if self._in_sight:
            self._own = self._own_vault()
            folder = backup_folder(self._settings, self._profile)
            self._jobs.run(folder.backups, partial(self._take, folder.directory))
            self._show()

    def _take(self, directory: Path, result: Result[tuple[Backup, ...]]) -> None:
        held = backup_folder(self._settings, self._profile).directory
        if not self._in_sight or directory != held:
            return
        self._read = True
        self._list_trouble, self._backups = None, ()
        if isinstance(result, Err):
            if not isinstance(result.error, StorageError):
                raise result.error
            self._list_trouble = result.error
        else:
            self._backups = result.value
        self._show()

    def _show(self) -> None:
        preview = self._restoring.preview
        self._rows.show(self._listed(), "path")
        self._changes.show(self._words.changes(preview) if preview else [], "kind")
        before, self._shown = self._shown, self._present()
        announce_changes(self, before, self._shown)

    def _present(self) -> BackupsShown:
        restoring, maker = self._restoring, self._maker
        folder = str(backup_folder(self._settings, self._profile).directory)
        backup, preview = restoring.backup, restoring.preview
        return BackupsShown(
            vault=self._vault.state.name.lower(),
            folder=folder,
            usual=not self._settings.get(FOLDER),
            place=folder if self._place is None else self._place,
            place_error=self._place_error,
            looking=self._looking is not None,
            empty=self._read and not self._backups and self._list_trouble is None,
            list_trouble=self._sentence(self._list_trouble),
            making=maker.running,
            made_trouble=self._sentence(maker.trouble),
            damaged=isinstance(maker.trouble, VaultDamaged),
            step=restoring.step.value,
            chosen_text=day_and_time(backup.made_at, self._clock.zone()) if backup else "",
            secret=self._secret,
            trying=restoring.trying,
            older=restoring.older,
            asked=self._asked,
            unchanged=preview is not None and preview.compared and not preview.tables,
            compared=preview is None or preview.compared,
            nights_text=self._words.nights(preview) if preview else "",
            trouble=self._sentence(restoring.error),
            needs_open=isinstance(restoring.error, VaultLocked),
            aside=str(restoring.aside) if restoring.aside else "",
        )

    def _listed(self) -> list[dict[str, object]]:
        mine = self._own
        rows: list[dict[str, object]] = []
        newest = True
        for backup in self._backups:
            other = mine is not None and not mine.startswith(backup.vault)
            rows.append(
                {
                    "path": str(backup.database),
                    "madeText": day_and_time(backup.made_at, self._clock.zone()),
                    "sizeText": self._words.size(backup),
                    "mark": self._words.mark(newest=newest and not other, other=other),
                }
            )
            newest = newest and other
        return rows

    def _own_vault(self) -> str | None:
        if self._vault.state is VaultState.ABSENT:
            return None
        try:
            return self._vault.key_slots().vault
        except StorageError:
            return None

    def _sentence(self, error: StorageError | None) -> str:
        return "" if error is None else self._say(error)
