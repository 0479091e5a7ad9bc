"""What goes on the week's paper: the ritual's steps and the plan, as they are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.paper.paper_sheet import PaperNight, PaperSheet, PaperStep

if TYPE_CHECKING:
    from bedtime_app.features.evening.evening_plan import EveningPlan
    from bedtime_app.features.paper.paper_sheet import PaperContent
    from bedtime_app.features.rituals.ritual import Ritual, Step
    from bedtime_app.features.rituals.ritual_words import RitualWords

_TIMELESS = ("lights_out", "screens_away")
"""Steps that nobody looks at a clock for."""


def weeks_paper(
    ritual: Ritual, plan: EveningPlan, words: RitualWords, content: PaperContent
) -> PaperSheet:
    """The sheet of that ritual and plan, in ready words only: never a person's own."""
    return PaperSheet(
        steps=tuple(_step(step, words, content) for step in ritual.steps),
        nights=tuple(
            PaperNight(
                weekday, times.wind_down, times.lights_out, times.rise, free=weekday in plan.off
            )
            for weekday, times in enumerate(plan.evenings)
        ),
    )


def _step(step: Step, words: RitualWords, content: PaperContent) -> PaperStep:
    sentence = content.sentences[step.key]
    if step.breath is not None:
        inhale, exhale = round(step.breath.inhale), round(step.breath.exhale)
        sentence = sentence.replace("%2", str(exhale)).replace("%1", str(inhale))
    cautions = (content.cautions.get(key, words.cautions[key]) for key in step.cautions)
    return PaperStep(
        name=words.steps[step.key].name,
        sentence=sentence,
        caution=" ".join(filter(None, cautions)),
        seconds=None if step.key in _TIMELESS else step.seconds,
    )
