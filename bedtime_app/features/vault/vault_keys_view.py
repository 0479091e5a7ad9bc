"""What opens the vault, as its page shows and changes it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.result import Ok, Result
from bedtime_app.features.vault.changing_keys import ChangingKeys
from bedtime_app.features.vault.changing_keys_shown import present
from bedtime_app.features.vault.key_changes import put_passphrase, put_words
from bedtime_app.features.vault.new_words import NewWords
from bedtime_app.features.vault.remembering import Remembering
from bedtime_app.features.vault.unlocking import is_expected
from bedtime_app.features.vault.vault_keys_shown_view import VaultKeysShownView
from bedtime_app.storage.errors import DamagedPart, StorageError, VaultDamaged
from bedtime_app.storage.keys import DEFAULT_STRENGTH, Strength
from bedtime_app.storage.recovery_words import RecoveryWords
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from bedtime_app.core.ports import IdleTime, Jobs, Keychain
    from bedtime_app.features.vault.changing_keys import Change
    from bedtime_app.storage.key_slots import KeySlots
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@QmlElement
@QmlUncreatable("made in wiring")
class VaultKeysView(VaultKeysShownView):
    """Changes the passphrase or the words of the open vault, once a present one was proven.

    An unlocked computer that nobody watches must not let a passer-by lock its owner out. Whatever
    is under way is dropped, and every secret forgotten, when the page is left or the vault locked:
    what was not said to be changed is not.
    """

    closed = Signal()
    unlockAsked = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - a view takes its doors by name
        self,
        vault: Vault,
        jobs: Jobs,
        keychain: Keychain,
        settings: SettingsStore,
        idle: IdleTime,
        random: Random,
        parent: QObject | None = None,
        *,
        strength: Strength = DEFAULT_STRENGTH,
    ) -> None:
        super().__init__(settings, vault, Remembering(jobs, keychain, settings), idle, parent)
        self._jobs = jobs
        self._random = random
        self._strength = strength
        self._state = ChangingKeys()
        self._dropped = 0
        """How often what was under way was dropped, so that its outcome comes to nobody."""
        self._become(self._state)
        vault.changed.add(self._vault_changed)

    @Slot()
    def arrive(self) -> None:
        """The page is in sight."""
        self._drop(ChangingKeys())
        self.look()

    @Slot()
    def leave(self) -> None:
        """The page is out of sight: forget every secret and what was under way."""
        self._drop(ChangingKeys())

    @Slot(str)
    def begin(self, change: Change) -> None:
        """Ask for a present secret, so that the passphrase or the words may be changed."""
        if self._vault.state is VaultState.OPEN:
            self._drop(ChangingKeys(change=change).by(words=False))

    @Slot(bool)
    def setByWords(self, words: bool) -> None:  # noqa: FBT001 - a QML slot
        """Prove it with the words, or with the passphrase, with nothing typed yet."""
        if self._state.step == "prove" and not self._state.busy:
            self._become(self._state.by(words=words))

    @Slot(str)
    def typePassphrase(self, text: str) -> None:
        """Take what is typed as the present passphrase."""
        self._become(replace(self._state, passphrase=text))

    @Slot(str)
    def typeWords(self, text: str) -> None:
        """Take what is typed as the present words."""
        self._become(replace(self._state, typed_words=text))

    @Slot(str)
    def typeNewPassphrase(self, text: str) -> None:
        """Take what is typed as the new passphrase."""
        self._become(replace(self._state, pair=replace(self._state.pair, first=text), judged=False))

    @Slot(str)
    def typeRepeated(self, text: str) -> None:
        """Take what is typed once more."""
        pair = replace(self._state.pair, second=text)
        self._become(replace(self._state, pair=pair, judged=False))

    @Slot(int, str)
    def typeAnswer(self, number: int, text: str) -> None:
        """Take the answer to the first (0) or second (1) question."""
        if self._state.new is not None:
            self._become(replace(self._state, new=self._state.new.answered(number, text)))

    @Slot()
    def goOn(self) -> None:
        """Do what the page offers first."""
        state = self._state
        if state.busy or state.step == "rest":
            return
        if state.step == "prove":
            self._prove()
        elif not state.may_be_kept():
            self._become(state.forward())
        elif state.step == "choose":
            self._seal(state.pair.first)
        elif state.new is not None:
            self._keep(partial(put_words, self._vault, state.new.words))

    @Slot()
    def goBack(self) -> None:
        """Drop what is under way, or from the check see the words again; from rest, leave."""
        if self._state.step == "rest":
            self.closed.emit()
        else:
            self._drop(self._state.back())

    @Slot()
    def giveUp(self) -> None:
        """Drop what is under way."""
        self._drop(self._state.at_rest())

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    def _prove(self) -> None:
        slots, state = self._vault.key_slots, self._state
        if state.by_words:
            self._work(lambda: slots().key_from_words(state.typed_words), self._proven)
        else:
            self._work(lambda: slots().key_from_passphrase(state.passphrase), self._proven)

    def _proven(self, key: bytes) -> None:
        if key != self._vault.key():  # sealed keys of somebody's own were put beside the vault
            self._become(self._state.refused(VaultDamaged(DamagedPart.KEYS)))
            return
        self._become(self._state.proven(lambda: NewWords.begin(RecoveryWords.new(), self._random)))

    def _seal(self, passphrase: str) -> None:
        slots, key, strength = self._vault.key_slots, self._vault.key(), self._strength

        def sealed(changed: KeySlots) -> None:
            self._keep(partial(put_passphrase, self._vault, changed.passphrase))

        self._work(lambda: slots().with_passphrase(key, passphrase, strength), sealed)

    def _keep(self, put: Callable[[], None]) -> None:
        try:
            put()
        except StorageError as error:
            self._become(self._state.refused(error))
        else:
            self._become(self._state.at_rest(changed=True))

    def _work(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._become(self._state.begun())
        self._jobs.run(work, partial(self._worked, self._dropped, then))

    def _worked(self, dropped: int, then: Callable[[T], None], result: Result[T]) -> None:
        if dropped != self._dropped:
            return
        if isinstance(result, Ok):
            then(result.value)
        elif is_expected(result.error):
            self._become(self._state.refused(result.error))
        else:
            self._become(replace(self._state, busy=False))
            raise result.error

    def _vault_changed(self) -> None:
        if self._vault.state is VaultState.OPEN:
            self._become(self._state)
        else:
            self._drop(ChangingKeys())

    def _drop(self, state: ChangingKeys) -> None:
        """Go on with `state`, whatever comes of what is under way."""
        self._dropped += 1
        self._become(state)

    def _become(self, state: ChangingKeys) -> None:
        self._state = state
        self._show(present(state, self._vault.state.name.lower(), self._texts))
