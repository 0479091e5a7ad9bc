"""The locked vault as its page shows it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.keychain_error import KeychainError, KeychainTrouble
from bedtime_app.core.result import Err, Ok, Result
from bedtime_app.design.announce import announce_changes
from bedtime_app.features.vault.key_changes import put_passphrase, put_stronger, stronger
from bedtime_app.features.vault.remembering import Remembering
from bedtime_app.features.vault.rescue import remembered, unopened
from bedtime_app.features.vault.unlock_shown import present
from bedtime_app.features.vault.unlocking import Unlocking, WayOut, is_expected
from bedtime_app.features.vault.vault_words_view import VaultWords
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.keys import DEFAULT_STRENGTH, Strength
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from bedtime_app.core.ports import Jobs, Keychain
    from bedtime_app.features.vault.rescue import Opener
    from bedtime_app.features.vault.unlock_shown import Shown
    from bedtime_app.features.vault.unlocking import Mode
    from bedtime_app.storage.key_slots import KeySlots
    from bedtime_app.storage.keys import PassphraseSlot
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@QmlElement
@QmlUncreatable("made in wiring")
class UnlockView(QObject):
    """Opens the vault with the remembered key, the passphrase or the words.

    Call `begin` once at start and after each lock: a remembered key then opens the vault by
    itself. `finished` comes when the page is no longer wanted: the vault is open, or absent after
    it was set aside, or still locked if the person chose to do this later.
    """

    finished = Signal()
    rescueAsked = Signal()
    """The vault is damaged; `opener` gives its key, or that of a backup of it."""

    modeChanged = Signal()
    busyChanged = Signal()
    passphraseChanged = Signal()
    wordsChanged = Signal()
    newPassphraseChanged = Signal()
    repeatedChanged = Signal()
    passphraseHintChanged = Signal()
    newPassphraseErrorChanged = Signal()
    repeatedErrorChanged = Signal()
    rememberChanged = Signal()
    troubleChanged = Signal()
    wayOutChanged = Signal()

    def __init__(  # noqa: PLR0913 - a view takes its doors by name
        self,
        vault: Vault,
        jobs: Jobs,
        keychain: Keychain,
        settings: SettingsStore,
        parent: QObject | None = None,
        *,
        strength: Strength = DEFAULT_STRENGTH,
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._jobs = jobs
        self._remembering = Remembering(jobs, keychain, settings)
        self._strength = strength
        self._texts = VaultWords(self)
        self._state = Unlocking(remember=self._remembering.is_wished())
        self._shown: Shown = present(self._state, self._texts)
        self._typed = ""
        """The passphrase that is being tried."""
        self._tried: Opener | None = None
        """What was tried last, until it is over with."""
        vault.changed.add(self._vault_changed)

    @Property(str, notify=modeChanged)
    def mode(self) -> str:
        """`passphrase`, `words`, `renew`, `aside` or `open`."""
        return self._shown.mode

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether something slow runs, for a second or so."""
        return self._shown.busy

    @Property(str, notify=passphraseChanged)
    def passphrase(self) -> str:
        """What was typed as the passphrase."""
        return self._shown.passphrase

    @Property(str, notify=wordsChanged)
    def words(self) -> str:
        """What was typed as the recovery words."""
        return self._shown.words

    @Property(str, notify=newPassphraseChanged)
    def newPassphrase(self) -> str:
        """What was typed as the new passphrase."""
        return self._shown.new_passphrase

    @Property(str, notify=repeatedChanged)
    def repeated(self) -> str:
        """What was typed once more."""
        return self._shown.repeated

    @Property(str, notify=passphraseHintChanged)
    def passphraseHint(self) -> str:
        """A kind word about the new passphrase."""
        return self._shown.passphrase_hint

    @Property(str, notify=newPassphraseErrorChanged)
    def newPassphraseError(self) -> str:
        """Why it cannot be taken yet."""
        return self._shown.new_passphrase_error

    @Property(str, notify=repeatedErrorChanged)
    def repeatedError(self) -> str:
        """That the two differ."""
        return self._shown.repeated_error

    @Property(bool, notify=rememberChanged)
    def remember(self) -> bool:
        """Whether this computer shall remember the key."""
        return self._shown.remember

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        """One sentence about what went wrong, or nothing."""
        return self._shown.trouble

    @Property(str, notify=wayOutChanged)
    def wayOut(self) -> str:
        """What to offer beside that sentence: `words`, `rescue` or nothing."""
        return self._shown.way_out

    def opener(self) -> Opener:
        """What gets the key out of sealed keys as it was tried here; raises `WrongKey` if not."""
        return self._tried or unopened

    @Slot()
    def begin(self) -> None:
        """Start anew, with the key that this computer remembers if the person wished so."""
        self._become(Unlocking(remember=self._remembering.is_wished()))
        if self._vault.state is VaultState.LOCKED and self._remembering.is_wished():
            self._become(self._state.begun())
            self._remembering.recall(self._recalled)

    @Slot(str)
    def typePassphrase(self, text: str) -> None:
        """Take what is typed as the passphrase."""
        self._become(replace(self._state, passphrase=text))

    @Slot(str)
    def typeWords(self, text: str) -> None:
        """Take what is typed as the recovery words."""
        self._become(replace(self._state, words=text))

    @Slot(str)
    def typeNewPassphrase(self, text: str) -> None:
        """Take what is typed as the new passphrase."""
        self._become(replace(self._state, pair=replace(self._state.pair, first=text), judged=False))

    @Slot(str)
    def typeRepeated(self, text: str) -> None:
        """Take what is typed once more."""
        self._become(
            replace(self._state, pair=replace(self._state.pair, second=text), judged=False)
        )

    @Slot(bool)
    def setRemember(self, wished: bool) -> None:  # noqa: FBT001 - a QML slot
        """Choose whether this computer shall remember the key."""
        self._become(replace(self._state, remember=wished))

    @Slot()
    def useWords(self) -> None:
        """Open with the recovery words."""
        self._go("words")

    @Slot()
    def usePassphrase(self) -> None:
        """Open with the passphrase."""
        self._go("passphrase")

    @Slot()
    def askRescue(self) -> None:
        """Ask what can be done about a damaged vault."""
        self.rescueAsked.emit()

    @Slot()
    def askSetAside(self) -> None:
        """Ask whether the vault shall be set aside."""
        self._go("aside")

    @Slot()
    def later(self) -> None:
        """Go on with the vault as it is and forget what was typed."""
        if not self._state.busy:
            self._leave()

    @Slot()
    def goOn(self) -> None:
        """Do what the page's one primary button says."""
        state = self._state
        if state.busy:
            return
        if state.mode == "passphrase":
            self._typed = state.passphrase
            self._unseal(lambda slots: slots.key_from_passphrase(state.passphrase))
        elif state.mode == "words":
            self._unseal(lambda slots: slots.key_from_words(state.words))
        elif state.mode == "renew":
            self._renew()
        elif state.mode == "aside":
            self._set_aside()
        else:
            self._leave()

    @Slot()
    def skipRenewing(self) -> None:
        """Keep the old passphrase, for it may come back to mind."""
        if self._state.mode == "renew" and not self._state.busy:
            self._settle()

    def _go(self, mode: Mode) -> None:
        if not self._state.busy and self._state.mode not in {"renew", "open"}:
            self._become(self._state.in_mode(mode))

    def _vault_changed(self) -> None:
        """A vault that locks while a new passphrase is offered asks for the old one again."""
        if self._state.mode == "renew" and self._vault.state is not VaultState.OPEN:
            self._become(Unlocking(remember=self._remembering.is_wished()))

    def _unseal(self, opener: Opener) -> None:
        self._become(self._state.begun())
        self._tried = opener
        self._jobs.run(lambda: opener(self._vault.key_slots()), self._open)

    def _open(self, result: Result[bytes]) -> None:
        if (key := self._value_of(result)) is None:
            return
        try:
            self._vault.open(key)
        except StorageError as error:
            self._become(self._state.refused(error))
            return
        typed, self._typed = self._typed, ""
        self._become(self._state.opened())
        if typed:
            self._raise_strength(typed)
        if self._state.mode == "open":
            self._settle()

    def _raise_strength(self, passphrase: str) -> None:
        """Once Bedtime asks more of a passphrase than when it was chosen: quietly, afterwards."""
        slots = self._vault.key_slots()

        def sealed(result: Result[PassphraseSlot | None]) -> None:
            with suppress(StorageError):  # the next unlocking tries again
                if isinstance(result, Err):
                    raise result.error
                if result.value is not None:
                    put_stronger(self._vault, slots.passphrase, result.value)

        self._jobs.run(lambda: stronger(slots, passphrase, self._strength), sealed)

    def _recalled(self, result: Result[bytes | None]) -> None:
        if (key := self._value_of(result)) is not None:
            self._tried = remembered(key)
            self._open(Ok(key))
        elif self._state.error is None:
            self._become(self._state.refused(KeychainError(KeychainTrouble.FORGOTTEN)))

    def _renew(self) -> None:
        if self._state.pair.trouble() is not None:
            self._become(replace(self._state, judged=True))
            return
        passphrase, key, slots = self._state.pair.first, self._vault.key(), self._vault.key_slots()
        self._become(self._state.begun())
        self._jobs.run(
            lambda: slots.with_passphrase(key, passphrase, self._strength), self._renewed
        )

    def _renewed(self, result: Result[KeySlots]) -> None:
        if (slots := self._value_of(result)) is None:
            return
        try:
            put_passphrase(self._vault, slots.passphrase)
        except StorageError as error:
            self._become(self._state.refused(error))
            return
        self._settle()

    def _settle(self) -> None:
        """Have the key remembered or forgotten as wished, then leave; say so if that failed."""
        wished = self._state.remember
        self._become(Unlocking(mode="open", busy=True, remember=wished))
        self._remembering.settle(self._vault.key(), self._settled, wished=wished)

    def _settled(self, result: Result[None]) -> None:
        if isinstance(result, Err):
            self._become(self._state.refused(result.error))
        else:
            self._leave()

    def _set_aside(self) -> None:
        try:
            self._vault.set_aside()
        except StorageError as error:
            self._become(self._state.refused(error))
        else:
            self._leave()

    def _leave(self) -> None:
        self._become(Unlocking(remember=self._remembering.is_wished()))
        self.finished.emit()

    def _value_of(self, result: Result[T]) -> T | None:
        """What the work gave; for an expected error None, and the page says it."""
        if isinstance(result, Ok):
            return result.value
        if not is_expected(result.error):
            self._become(replace(self._state, busy=False))
            raise result.error
        self._become(self._state.refused(result.error))
        return None

    def _become(self, state: Unlocking) -> None:
        self._state = state
        if not state.busy:
            self._typed = ""
            if state.way_out() is not WayOut.RESCUE:
                self._tried = None
        before, self._shown = self._shown, present(state, self._texts)
        announce_changes(self, before, self._shown)
