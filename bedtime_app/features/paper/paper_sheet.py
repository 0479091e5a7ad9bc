"""What stands on the week's paper, before it is put into words."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import time
    from pathlib import Path

MOST_STEPS = 14
"""As many cards as one page holds in letters that can be read at a bedside."""
_DAYS = 7


@dataclass(frozen=True, slots=True)
class PaperStep:
    """One step of the ritual as its card says it."""

    name: str = ""
    """Of ready content only; a step in a person's own words has none and leaves its card blank."""
    sentence: str = ""
    caution: str = ""
    seconds: float | None = None
    """None if the step has no length that anybody would look at a clock for."""

    @property
    def minutes(self) -> int | None:
        """About how long it takes, in whole minutes, at least one."""
        return None if self.seconds is None else max(1, int(self.seconds / 60 + 0.5))


@dataclass(frozen=True, slots=True)
class PaperNight:
    """One night of the week by the weekday of its evening, Monday being 0; local times."""

    weekday: int
    wind_down: time
    lights_out: time
    rise: time
    free: bool = False
    """Whether this weekday has no evening."""


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """The steps of the ritual and the seven nights, in the order in which they are printed."""

    steps: tuple[PaperStep, ...]
    nights: tuple[PaperNight, ...]

    @property
    def cards(self) -> tuple[PaperStep, ...]:
        """The steps that get a card: of a longer ritual the first ones and the very last."""
        if len(self.steps) <= MOST_STEPS:
            return self.steps
        return (*self.steps[: MOST_STEPS - 1], self.steps[-1])

    @property
    def left_out(self) -> int:
        """How many steps found no room."""
        return len(self.steps) - len(self.cards)


@dataclass(frozen=True, slots=True)
class PaperContent:
    """What steps and cautions say where no screen and no voice is at hand, by their keys."""

    sentences: Mapping[str, str]
    cautions: Mapping[str, str]


def week_from(nights: Sequence[PaperNight], first_weekday: int) -> tuple[PaperNight, ...]:
    """The seven nights, beginning with the weekday with which the country begins its week."""
    return tuple(sorted(nights, key=lambda night: (night.weekday - first_weekday) % _DAYS))


def read_paper_content(path: Path) -> PaperContent:
    """The words in the file at `path`, which is shipped: anything missing is a bug and raises."""
    content = json.loads(path.read_text("utf-8"))
    return PaperContent(sentences=content["sentences"], cautions=content["cautions"])
