"""The words of a ritual's steps, read from resources/content/<language>/."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from bedtime_app.features.rituals.ritual import Step

SHUFFLE_WORDS = "shuffle-words.txt"


@dataclass(frozen=True, slots=True)
class CardWords:
    """One card: what is done, in one sentence, and the name of its drawing."""

    sentence: str
    picture: str


@dataclass(frozen=True, slots=True)
class BreathWords:
    """What a breathing pattern is called, and what is known about it."""

    name: str
    evidence: str


@dataclass(frozen=True, slots=True)
class StepWords:
    """What a step is called and says."""

    name: str
    sentence: str
    hint: str
    evidence: str
    """How well the practice is supported, in one sentence."""
    cards: tuple[CardWords, ...] = ()


@dataclass(frozen=True, slots=True)
class RitualWords:
    """The words of every step, by the step's key, and the cautions by theirs."""

    steps: Mapping[str, StepWords]
    cautions: Mapping[str, str]
    breaths: Mapping[str, BreathWords] = field(default_factory=dict)
    """By the key of the pattern."""
    shuffle: tuple[tuple[str, ...], ...] = ()
    """Neutral words, sort by sort."""
    language: str = "en"
    """In which all of them are; a BCP 47 tag."""

    def caution_of(self, step: Step) -> str:
        """Everything to mind with that step; empty if there is nothing."""
        return " ".join(self.cautions[key] for key in step.to_mind)

    def evidence_of(self, step: Step) -> str:
        """What is known about that step in the form it has now."""
        breath = self.breaths.get(step.breath.key) if step.breath is not None else None
        return breath.evidence if breath is not None else self.steps[step.key].evidence


def read_ritual_words(path: Path) -> RitualWords:
    """The words in the file at `path`, which is shipped: anything missing is a bug and raises."""
    content = json.loads(path.read_text("utf-8"))
    return RitualWords(
        steps={key: _step(words) for key, words in content["steps"].items()},
        cautions=dict(content["cautions"]),
        breaths={key: BreathWords(**words) for key, words in content["breaths"].items()},
        shuffle=_sorts(path.with_name(SHUFFLE_WORDS).read_text("utf-8")),
        language=path.parent.name,
    )


def _step(words: dict[str, object]) -> StepWords:
    cards = words.pop("cards", [])
    return StepWords(**words, cards=tuple(CardWords(**card) for card in cards))  # type: ignore[arg-type, attr-defined]  # a file of our own


def _sorts(text: str) -> tuple[tuple[str, ...], ...]:
    """A line that begins with # names a sort; the words of it follow, divided by commas."""
    sorts = [part.partition("\n")[2] for part in text.split("#")[1:]]
    return tuple(
        tuple(word.strip() for word in sort.replace("\n", ",").split(",") if word.strip())
        for sort in sorts
    )
