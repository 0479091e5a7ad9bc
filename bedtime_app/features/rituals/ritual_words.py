"""The words of a ritual's steps, read from resources/content/<language>/rituals.json."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from bedtime_app.features.rituals.ritual import Step


@dataclass(frozen=True, slots=True)
class StepWords:
    """What a step is called and says."""

    name: str
    sentence: str
    hint: str
    evidence: str
    """How well the practice is supported, in one sentence."""


@dataclass(frozen=True, slots=True)
class RitualWords:
    """The words of every step, by the step's key, and the cautions by theirs."""

    steps: Mapping[str, StepWords]
    cautions: Mapping[str, str]

    def caution_of(self, step: Step) -> str:
        """Everything to mind with that step; empty if there is nothing."""
        return " ".join(self.cautions[key] for key in step.cautions)


def read_ritual_words(path: Path) -> RitualWords:
    """The words in the file at `path`, which is shipped: anything missing is a bug and raises."""
    content = json.loads(path.read_text("utf-8"))
    return RitualWords(
        steps={key: StepWords(**words) for key, words in content["steps"].items()},
        cautions=dict(content["cautions"]),
    )
