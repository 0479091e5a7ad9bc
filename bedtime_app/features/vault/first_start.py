"""The steps of a first start: passphrase, words, two of them again, vault."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from bedtime_app.features.vault.paper_check import PaperCheck
from bedtime_app.features.vault.passphrase import PassphrasePair

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from bedtime_app.storage.recovery_words import RecoveryWords

Step: TypeAlias = Literal["choose", "words", "confirm", "making", "done"]
STEPS: tuple[Step, ...] = ("choose", "words", "confirm", "done")
"""Those that a person sees as steps; `making` is the end of the third."""


@dataclass(frozen=True, slots=True)
class FirstStart:
    """How far the person has come; what is secret here never leaves memory.

    The vault is made last, when the words are known to be on paper: leaving earlier leaves nothing.
    """

    step: Step = "choose"
    pair: PassphrasePair = field(default_factory=PassphrasePair)
    words: RecoveryWords | None = None
    check: PaperCheck = field(default_factory=PaperCheck)
    judged: bool = False
    """Whether the person wanted to go on since something was typed, so that errors may be said."""
    remember: bool = False
    error: Exception | None = None

    def typed_passphrase(self, text: str) -> FirstStart:
        """With `text` as the passphrase."""
        return replace(self, pair=replace(self.pair, first=text), judged=False)

    def typed_repeated(self, text: str) -> FirstStart:
        """With `text` as the passphrase once more."""
        return replace(self, pair=replace(self.pair, second=text), judged=False)

    def typed_answer(self, number: int, text: str) -> FirstStart:
        """With `text` as the answer to question `number`, from 0."""
        return replace(self, check=self.check.answered(number, text), judged=False)

    def forward(self, new_words: Callable[[], RecoveryWords], random: Random) -> FirstStart:
        """One step further, or here with what is missing judged; after `confirm` comes `making`."""
        if self.step == "choose":
            if self.pair.trouble() is not None:
                return replace(self, judged=True)
            return replace(self, step="words", words=self.words or new_words())
        if self.step == "words":
            return replace(self, step="confirm", check=PaperCheck.new(random), judged=False)
        if self.step == "confirm" and self.words is not None:
            if any(self.check.wrong(self.words.words)):
                return replace(self, judged=True)
            return replace(self, step="making", error=None)
        return self

    def back(self) -> FirstStart:
        """One step back, where there is one; the words stay the same."""
        if self.step == "words":
            return replace(self, step="choose", judged=False, error=None)
        if self.step == "confirm":
            return replace(self, step="words", judged=False, error=None)
        return self

    def refused(self, error: Exception) -> FirstStart:
        """The vault could not be made; everything typed is still there to try again."""
        return replace(self, step="confirm", error=error)

    def made(self) -> FirstStart:
        """The vault is there; every secret is forgotten."""
        return FirstStart(step="making", remember=self.remember)

    def settled(self, error: Exception | None) -> FirstStart:
        """The keyring did as wished, or `error` says why not."""
        return replace(self, step="done", error=error)
