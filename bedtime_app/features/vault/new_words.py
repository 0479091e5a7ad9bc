"""New recovery words: shown, asked for, and only then those of the vault."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bedtime_app.features.vault.paper_check import PaperCheck

if TYPE_CHECKING:
    from random import Random

    from bedtime_app.storage.recovery_words import RecoveryWords


@dataclass(frozen=True, slots=True)
class NewWords:
    """How far the new words are on their way to paper; until then the old ones hold."""

    words: RecoveryWords
    check: PaperCheck = field(default_factory=PaperCheck)
    judged: bool = False
    """Whether the person wanted to go on since something was typed, so that errors may be said."""

    @classmethod
    def begin(cls, words: RecoveryWords, random: Random) -> NewWords:
        """Two of `words` will be asked for."""
        return cls(words, PaperCheck.new(random))

    def answered(self, number: int, text: str) -> NewWords:
        """With `text` as the answer to question `number`, from 0."""
        return replace(self, check=self.check.answered(number, text), judged=False)

    def wrong(self) -> tuple[bool, ...]:
        """For each question whether its answer is another word."""
        return self.check.wrong(self.words.words)

    def are_on_paper(self) -> bool:
        """Whether every word that was asked for came back."""
        return not any(self.wrong())
