"""The first start as its page shows it: passphrase, words, two of them again, done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.result import Err, Result
from bedtime_app.design.announce import announce_changes
from bedtime_app.features.vault.first_start import STEPS, FirstStart
from bedtime_app.features.vault.passphrase import PairTrouble
from bedtime_app.features.vault.remembering import Remembering
from bedtime_app.features.vault.vault_words_view import VaultWords
from bedtime_app.storage.errors import DiskTrouble, StorageError
from bedtime_app.storage.key_slots import KeySlots
from bedtime_app.storage.keys import DEFAULT_STRENGTH, Strength, new_key
from bedtime_app.storage.recovery_words import RecoveryWords

if TYPE_CHECKING:
    from random import Random

    from bedtime_app.core.ports import Jobs, Keychain
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows."""

    step: str = "choose"
    step_number: int = 0
    passphrase: str = ""
    repeated: str = ""
    passphrase_hint: str = ""
    passphrase_error: str = ""
    repeated_error: str = ""
    words: tuple[str, ...] = ()
    asked: tuple[int, ...] = (1, 2)
    answers: tuple[str, ...] = ("", "")
    answer_errors: tuple[str, ...] = ("", "")
    remember: bool = False
    trouble: str = ""


@QmlElement
@QmlUncreatable("made in wiring")
class FirstStartView(QObject):
    """Makes the vault once the words are confirmed; `finished` when the page is no longer wanted.

    The vault then is open, or absent if the person chose to do this later.
    """

    finished = Signal()

    stepChanged = Signal()
    stepNumberChanged = Signal()
    passphraseChanged = Signal()
    repeatedChanged = Signal()
    passphraseHintChanged = Signal()
    passphraseErrorChanged = Signal()
    repeatedErrorChanged = Signal()
    wordsChanged = Signal()
    askedChanged = Signal()
    answersChanged = Signal()
    answerErrorsChanged = Signal()
    rememberChanged = Signal()
    troubleChanged = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - a view takes its doors by name
        self,
        vault: Vault,
        jobs: Jobs,
        keychain: Keychain,
        settings: SettingsStore,
        random: Random,
        parent: QObject | None = None,
        *,
        strength: Strength = DEFAULT_STRENGTH,
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._jobs = jobs
        self._remembering = Remembering(jobs, keychain, settings)
        self._random = random
        self._strength = strength
        self._texts = VaultWords(self)
        self._state = FirstStart()
        self._shown = present(self._state, self._texts)

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """`choose`, `words`, `confirm`, `making` or `done`."""
        return self._shown.step

    @Property(int, notify=stepNumberChanged)
    def stepNumber(self) -> int:
        """From 0; `making` is still the third."""
        return self._shown.step_number

    @Property(int, constant=True)
    def stepCount(self) -> int:
        """How many steps there are."""
        return len(STEPS)

    @Property(str, notify=passphraseChanged)
    def passphrase(self) -> str:
        """What was typed first."""
        return self._shown.passphrase

    @Property(str, notify=repeatedChanged)
    def repeated(self) -> str:
        """What was typed once more."""
        return self._shown.repeated

    @Property(str, notify=passphraseHintChanged)
    def passphraseHint(self) -> str:
        """A kind word about the passphrase."""
        return self._shown.passphrase_hint

    @Property(str, notify=passphraseErrorChanged)
    def passphraseError(self) -> str:
        """Why it cannot be taken yet; empty until the person wants to go on."""
        return self._shown.passphrase_error

    @Property(str, notify=repeatedErrorChanged)
    def repeatedError(self) -> str:
        """That the two differ; empty until the person wants to go on."""
        return self._shown.repeated_error

    @Property("QVariantList", notify=wordsChanged)
    def words(self) -> list[str]:
        """The twelve words; empty but in the step that shows them."""
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

    @Property(bool, notify=rememberChanged)
    def remember(self) -> bool:
        """Whether this computer shall remember the key."""
        return self._shown.remember

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        """One sentence about what went wrong, or nothing."""
        return self._shown.trouble

    @Slot(str)
    def typePassphrase(self, text: str) -> None:
        """Take what is typed first."""
        self._become(self._state.typed_passphrase(text))

    @Slot(str)
    def typeRepeated(self, text: str) -> None:
        """Take what is typed once more."""
        self._become(self._state.typed_repeated(text))

    @Slot(int, str)
    def typeAnswer(self, number: int, text: str) -> None:
        """Take the answer to the first (0) or second (1) question."""
        self._become(self._state.typed_answer(number, text))

    @Slot(bool)
    def setRemember(self, wished: bool) -> None:  # noqa: FBT001 - a QML slot
        """Choose whether this computer shall remember the key."""
        self._become(replace(self._state, remember=wished))

    @Slot()
    def goOn(self) -> None:
        """Take the next step, or say what is missing."""
        before = self._state.step
        if before == "done":
            self._leave()
            return
        self._become(self._state.forward(RecoveryWords.new, self._random))
        if before == "confirm" and self._state.step == "making" and self._state.words:
            self._make(self._state.words)

    @Slot()
    def goBack(self) -> None:
        """Take a step back, where there is one; the words stay the same."""
        self._become(self._state.back())

    @Slot()
    def later(self) -> None:
        """Go on without a vault and forget what was typed."""
        if self._state.step != "making":
            self._leave()

    def _make(self, words: RecoveryWords) -> None:
        passphrase, strength = self._state.pair.first, self._strength

        def seal() -> tuple[KeySlots, bytes]:
            key = new_key()
            return KeySlots.seal(key, passphrase, words, strength), key

        self._jobs.run(seal, self._sealed)

    def _sealed(self, result: Result[tuple[KeySlots, bytes]]) -> None:
        if isinstance(result, Err):
            known = isinstance(result.error, StorageError)
            self._become(self._state.refused(result.error if known else DiskTrouble()))
            if not known:
                raise result.error
            return
        slots, key = result.value
        try:
            self._vault.establish(slots, key)
        except StorageError as error:
            self._become(self._state.refused(error))
            return
        self._become(self._state.made())
        self._remembering.settle(key, self._settled, wished=self._state.remember)

    def _settled(self, result: Result[None]) -> None:
        self._become(self._state.settled(result.error if isinstance(result, Err) else None))

    def _leave(self) -> None:
        self._become(FirstStart())
        self.finished.emit()

    def _become(self, state: FirstStart) -> None:
        self._state = state
        before, self._shown = self._shown, present(state, self._texts)
        announce_changes(self, before, self._shown)


def present(state: FirstStart, texts: VaultWords) -> Shown:
    """What the page shows of `state`."""
    trouble = state.pair.trouble() if state.judged and state.step == "choose" else None
    sentence = texts.pair(trouble) if trouble else ""
    different = trouble is PairTrouble.DIFFERENT
    answer_errors: tuple[str, ...] = ("", "")
    if state.judged and state.step == "confirm" and state.words is not None:
        wrong = state.check.wrong(state.words.words)
        answer_errors = tuple(texts.not_on_paper() if each else "" for each in wrong)
    return Shown(
        step=state.step,
        step_number=STEPS.index("confirm" if state.step == "making" else state.step),
        passphrase=state.pair.first,
        repeated=state.pair.second,
        passphrase_hint=texts.firmness(state.pair.first),
        passphrase_error="" if different else sentence,
        repeated_error=sentence if different else "",
        words=state.words.words if state.words and state.step == "words" else (),
        asked=state.check.positions,
        answers=state.check.answers,
        answer_errors=answer_errors,
        remember=state.remember,
        trouble=texts.trouble(state.error) if state.error else "",
    )
