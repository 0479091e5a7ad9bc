"""What the page of the vault's keys reads; `VaultKeysView` adds what it can ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal

from bedtime_app.design.announce import announce_changes
from bedtime_app.features.vault.changing_keys_shown import KeysShown
from bedtime_app.features.vault.staying_open_view import StayingOpenView

if TYPE_CHECKING:
    from bedtime_app.core.ports import IdleTime
    from bedtime_app.features.vault.remembering import Remembering
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault


class VaultKeysShownView(StayingOpenView):
    """One moment of the page."""

    vaultChanged = Signal()
    stepChanged = Signal()
    changeChanged = Signal()
    changedChanged = Signal()
    busyChanged = Signal()
    byWordsChanged = Signal()
    passphraseChanged = Signal()
    typedWordsChanged = Signal()
    newPassphraseChanged = Signal()
    repeatedChanged = Signal()
    passphraseHintChanged = Signal()
    newPassphraseErrorChanged = Signal()
    repeatedErrorChanged = Signal()
    wordsChanged = Signal()
    askedChanged = Signal()
    answersChanged = Signal()
    answerErrorsChanged = Signal()
    troubleChanged = Signal()

    def __init__(
        self,
        settings: SettingsStore,
        vault: Vault,
        memory: Remembering,
        idle: IdleTime,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(settings, vault, memory, idle, parent)
        self._shown = KeysShown()

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        """One of open, locked, absent."""
        return self._shown.vault

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """`rest`, `prove`, `choose`, `write` or `confirm`."""
        return self._shown.step

    @Property(str, notify=changeChanged)
    def change(self) -> str:
        """`passphrase` or `words`: what shall be changed, or was to be last."""
        return self._shown.change

    @Property(bool, notify=changedChanged)
    def changed(self) -> bool:
        """Whether it was just changed."""
        return self._shown.changed

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether something slow runs, for a second or so."""
        return self._shown.busy

    @Property(bool, notify=byWordsChanged)
    def byWords(self) -> bool:
        """Whether the words shall prove it rather than the passphrase."""
        return self._shown.by_words

    @Property(str, notify=passphraseChanged)
    def passphrase(self) -> str:
        """What was typed as the present passphrase."""
        return self._shown.passphrase

    @Property(str, notify=typedWordsChanged)
    def typedWords(self) -> str:
        """What was typed as the present words."""
        return self._shown.typed_words

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
        """Why it cannot be taken yet; empty until the person wants to go on."""
        return self._shown.new_passphrase_error

    @Property(str, notify=repeatedErrorChanged)
    def repeatedError(self) -> str:
        """That the two differ; empty until the person wants to go on."""
        return self._shown.repeated_error

    @Property("QVariantList", notify=wordsChanged)
    def words(self) -> list[str]:
        """The twelve new words; empty but in the step that shows them."""
        return list(self._shown.words)

    @Property("QVariantList", notify=askedChanged)
    def asked(self) -> list[int]:
        """The two positions asked for, from 1."""
        return list(self._shown.asked)

    @Property("QVariantList", notify=answersChanged)
    def answers(self) -> list[str]:
        """What was typed for them."""
        return list(self._shown.answers)

    @Property("QVariantList", notify=answerErrorsChanged)
    def answerErrors(self) -> list[str]:
        """For each answer why it is not right; empty until the person wants to go on."""
        return list(self._shown.answer_errors)

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        """One sentence about what went wrong, or nothing."""
        return self._shown.trouble

    def _show(self, shown: KeysShown) -> None:
        before, self._shown = self._shown, shown
        announce_changes(self, before, shown)
