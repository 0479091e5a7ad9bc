"""The words of the practice, read from resources/content/<language>/."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.features.rescripting.rescripting import Stage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class StageWords:
    """What a stage is called and says."""

    name: str
    sentence: str
    hint: str


@dataclass(frozen=True, slots=True)
class SignsWords:
    """A sentence, and the signs it speaks of."""

    begin: str
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PracticeWords:
    """What the voice says around the new dream."""

    opening: str
    again: str
    closing: str


@dataclass(frozen=True, slots=True)
class RescriptWords:
    """Everything the practice says."""

    about: str
    evidence: str
    dose: str
    stages: Mapping[Stage, StageWords]
    cautions: SignsWords
    """Read before it begins; nobody is asked to answer."""
    pause: str
    grounding: str
    company: str
    """When looking back shows nothing easier."""
    refer: SignsWords
    practice: PracticeWords
    language: str = "en"
    """In which all of them are; a BCP 47 tag."""


def read_rescript_words(path: Path) -> RescriptWords:
    """The words in the file at `path`, which is shipped: anything missing is a bug and raises."""
    content = json.loads(path.read_text("utf-8"))
    return RescriptWords(
        about=content["about"],
        evidence=content["evidence"],
        dose=content["dose"],
        stages={stage: StageWords(**content["steps"][stage.value]) for stage in Stage},
        cautions=_signs(content["cautions"]),
        pause=content["pause"],
        grounding=content["grounding"],
        company=content["company"],
        refer=_signs(content["refer"]),
        practice=PracticeWords(**content["practice"]),
        language=path.parent.name,
    )


def _signs(words: dict[str, object]) -> SignsWords:
    return SignsWords(str(words["begin"]), tuple(words["signs"]))  # type: ignore[arg-type]  # a file of our own
