"""Every step a ritual can be made of, as it is offered before anybody changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.evidence import Evidence
from bedtime_app.features.rituals.breath import EVEN
from bedtime_app.features.rituals.ritual import Step, StepKind

if TYPE_CHECKING:
    from collections.abc import Mapping

_STEPS = (
    # Tasks to come, not a look back: doi:10.1037/xge0000374.
    Step(
        key="tomorrows_list",
        kind=StepKind.LIST,
        seconds=300,
        evidence=Evidence.SMALL_STUDIES,
        cautions=("list_not_worry",),
        shortest=120,
        gives_way=2,
    ),
    # Early in the evening, two hours before bed: doi:10.1207/s15402010bsm0401_2.
    Step(
        key="worry_time",
        kind=StepKind.WORRY,
        seconds=900,
        evidence=Evidence.SMALL_STUDIES,
        cautions=("worry_early",),
        shortest=300,
        gives_way=6,
    ),
    Step(
        key="slow_breathing",
        kind=StepKind.BREATHING,
        seconds=270,
        evidence=Evidence.SMALL_STUDIES,
        cautions=("breathe_gently",),
        shortest=120,
        breath=EVEN,
    ),
    Step(
        key="stretching",
        kind=StepKind.CARDS,
        seconds=300,
        evidence=Evidence.PLAUSIBLE,
        cautions=("stretch_gently",),
        shortest=120,
        gives_way=5,
    ),
    # Relaxation as a single component: doi:10.5664/jcsm.8986, conditional.
    Step(
        key="muscle_relaxation",
        kind=StepKind.NARRATION,
        seconds=900,
        evidence=Evidence.GUIDELINE,
        cautions=("tense_gently", "stop_when_worse"),
        gives_way=3,
        script="meditations/muscle-relaxation",
    ),
    Step(
        key="body_scan",
        kind=StepKind.NARRATION,
        seconds=780,
        evidence=Evidence.SMALL_STUDIES,
        cautions=("stop_when_worse",),
        gives_way=3,
        script="meditations/body-scan",
    ),
    Step(
        key="cognitive_shuffle",
        kind=StepKind.SHUFFLE,
        seconds=600,
        evidence=Evidence.SMALL_STUDIES,
        shortest=180,
        gives_way=3,
    ),
    Step(
        key="gratitude",
        kind=StepKind.GRATITUDE,
        seconds=180,
        evidence=Evidence.PLAUSIBLE,
        cautions=("gratitude_no_duty",),
        shortest=60,
        gives_way=5,
    ),
    Step(
        key="paper_reading",
        kind=StepKind.AWAY,
        seconds=900,
        evidence=Evidence.PLAUSIBLE,
        shortest=300,
        gives_way=4,
    ),
    # One to two hours before bed, at least ten minutes: doi:10.1016/j.smrv.2019.04.008.
    Step(
        key="warm_shower",
        kind=StepKind.AWAY,
        seconds=900,
        evidence=Evidence.SEVERAL_TRIALS,
        cautions=("shower_early",),
        shortest=600,
        gives_way=5,
    ),
    Step(
        key="story",
        kind=StepKind.NARRATION,
        seconds=960,
        evidence=Evidence.PLAUSIBLE,
        shortest=300,
        gives_way=4,
    ),
    Step(
        key="sound_only",
        kind=StepKind.SOUND,
        seconds=900,
        evidence=Evidence.PLAUSIBLE,
        cautions=("sound_low",),
        shortest=120,
        gives_way=4,
    ),
    # What the screen shows matters more than its light: doi:10.1016/j.sleh.2024.05.001.
    Step(
        key="screens_away",
        kind=StepKind.AWAY,
        seconds=60,
        evidence=Evidence.PLAUSIBLE,
        shortest=30,
        gives_way=1,
    ),
    Step(
        key="lights_out",
        kind=StepKind.LIGHTS_OUT,
        seconds=60,
        evidence=Evidence.PLAUSIBLE,
        shortest=20,
    ),
)

CATALOGUE: Mapping[str, Step] = {step.key: step for step in _STEPS}
"""By key, in the order in which they are offered; a story's script is tonight's."""
