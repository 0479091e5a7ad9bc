"""Whether the recovery words really reached the paper: two of them are asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bedtime_app.storage.recovery_words import WORD_COUNT, plain_words

if TYPE_CHECKING:
    from random import Random

ASKED = 2


@dataclass(frozen=True, slots=True)
class PaperCheck:
    """Which words are asked for, and what was answered."""

    positions: tuple[int, ...] = (1, 2)
    """From 1, ascending."""
    answers: tuple[str, ...] = ("",) * ASKED

    def __repr__(self) -> str:
        return "PaperCheck(…)"  # a secret must not reach a log by way of a traceback

    @classmethod
    def new(cls, random: Random) -> PaperCheck:
        """Ask for two words at random places."""
        return cls(tuple(sorted(random.sample(range(1, WORD_COUNT + 1), ASKED))))

    def answered(self, number: int, text: str) -> PaperCheck:
        """With `text` as the answer to question `number`, from 0."""
        answers = tuple(text if each == number else old for each, old in enumerate(self.answers))
        return replace(self, answers=answers)

    def wrong(self, words: tuple[str, ...]) -> tuple[bool, ...]:
        """For each question whether its answer is another word than the one in `words`."""
        return tuple(
            plain_words(answer) != (words[position - 1],)
            for position, answer in zip(self.positions, self.answers, strict=True)
        )
