"""The rituals that come with Bedtime, to be taken as they are or changed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.features.rituals.ritual_plan import PlannedStep, planned_step

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

EVENING = "evening"
"""The one everybody begins with."""


@dataclass(frozen=True, slots=True)
class ReadyWords:
    """What a ready ritual is called, and one line about it."""

    name: str
    line: str


def read_ready_words(path: Path) -> Mapping[str, ReadyWords]:
    """The words in the file at `path`, which is shipped: anything missing is a bug and raises."""
    content = json.loads(path.read_text("utf-8"))
    return {key: ReadyWords(**content[key]) for key in READY}


def _breathing(minutes: int, breath: str = "even") -> PlannedStep:
    return PlannedStep("slow_breathing", minutes * 60, breath)


def _lasting(key: str, minutes: int) -> PlannedStep:
    return PlannedStep(key, minutes * 60)


_LIST = planned_step("tomorrows_list")
_BODY_SCAN = planned_step("body_scan")
_STORY = planned_step("story")
_SCREENS_AWAY = planned_step("screens_away")
_LIGHTS_OUT = planned_step("lights_out")

READY: Mapping[str, tuple[PlannedStep, ...]] = {
    EVENING: (_LIST, planned_step("slow_breathing"), _BODY_SCAN, _STORY, _LIGHTS_OUT),
    "short": (
        _LIST,
        _breathing(5, "longer_out"),
        planned_step("gratitude"),
        _SCREENS_AWAY,
        _LIGHTS_OUT,
    ),
    # The shower is a good hour before lights-out, as in doi:10.1016/j.smrv.2019.04.008.
    "long": (
        planned_step("warm_shower"),
        _lasting("stretching", 10),
        _lasting("tomorrows_list", 10),
        _lasting("paper_reading", 20),
        _BODY_SCAN,
        _STORY,
        _LIGHTS_OUT,
    ),
    "paper": (_LIST, _SCREENS_AWAY, _lasting("paper_reading", 30), _LIGHTS_OUT),
    "busy_head": (
        _lasting("tomorrows_list", 10),
        _breathing(5, "longer_out"),
        _lasting("cognitive_shuffle", 15),
        _LIGHTS_OUT,
    ),
    "tense_body": (
        planned_step("warm_shower"),
        _LIST,
        _lasting("paper_reading", 25),
        planned_step("stretching"),
        planned_step("muscle_relaxation"),
        _LIGHTS_OUT,
    ),
    "listening": (_lasting("sound_only", 10), _BODY_SCAN, _STORY, _LIGHTS_OUT),
    "away": (
        planned_step("stretching"),
        _LIST,
        _breathing(6, "longer_out"),
        _STORY,
        _LIGHTS_OUT,
    ),
}
"""By key, in the order in which they are offered."""
