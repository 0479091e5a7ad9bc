"""Turns what is known of a study at this moment into what its page shows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from bedtime_app.design.days_of_night_view import days_of_night
from bedtime_app.features.study.study_plan import FELT, Design, Outcome
from bedtime_app.features.study.study_shown_view import StudyShown
from bedtime_app.features.study.study_words_view import apart

if TYPE_CHECKING:
    from bedtime_app.core.night import Night
    from bedtime_app.features.study.study import Study
    from bedtime_app.features.study.study_answers import Foresight, Relation, StudyResult
    from bedtime_app.features.study.study_draft import StudyDraft
    from bedtime_app.features.study.study_result_words_view import StudyResultWords
    from bedtime_app.features.study.study_words_view import StudyWords

_KEPT = {None: 0, True: 1, False: 2}


@dataclass(frozen=True, slots=True)
class StudyMoment:
    """What the view knows beside the draft."""

    study: Study | None = None
    choosing: bool = False
    pressed: bool = False
    """Whether it was tried to go on with a draft that is not whole."""
    foresight: Foresight | None = None
    is_foreseen: bool = False
    asked: Night | None = None
    ahead: bool = False
    question: str = ""
    result: StudyResult | None = None
    relations: tuple[Relation, ...] | None = None
    busy: str = ""
    trouble: str = ""
    feelings_only: bool = False

    @property
    def offered(self) -> tuple[Outcome, ...]:
        """What may be compared."""
        return FELT if self.feelings_only else tuple(Outcome)

    @property
    def rests(self) -> bool:
        """Whether nothing is said of what the study compares."""
        return self.study is not None and self.study.plan.outcome not in self.offered


def night_rows(now: StudyMoment, tonight: Night, words: StudyWords) -> list[dict[str, object]]:
    """The nights as shapes; no outcome is in them."""
    if now.study is None or now.choosing:
        return []
    rows: list[dict[str, object]] = []
    for one in now.study.nights():
        known = one.night <= tonight or now.ahead
        said = (
            days_of_night(one.night, dated=False),
            words.arm(one.arm) if known else words.to_come(),
            words.kept(one.kept),
        )
        rows.append(
            {
                "key": str(one.night),
                "arm": one.arm.value if known else "",
                "kept": {None: "", True: "kept", False: "strayed"}[one.kept],
                "isTonight": one.night == tonight,
                "name": ", ".join(filter(None, said)),
            }
        )
    return rows


def present(  # noqa: PLR0913, PLR0917 - what a page is made of, each once
    now: StudyMoment,
    draft: StudyDraft,
    vault: str,
    tonight: Night,
    words: StudyWords,
    result_words: StudyResultWords,
) -> StudyShown:
    """One moment of the page."""
    if vault != "open":
        return StudyShown(vault=vault)
    shown = StudyShown(
        vault=vault,
        trouble=now.trouble,
        busy=now.busy,
        question=now.question,
        outcomes=tuple(words.outcome(one) for one in now.offered),
        relations=tuple(result_words.relation(one) for one in now.relations or ()),
        relations_many=result_words.many(now.relations or ()),
    )
    if now.choosing:
        return _choice(shown, now, draft, words)
    if now.study is None:
        return replace(shown, stage="begin")
    shown = _followed(shown, now, now.study, tonight, words)
    if not now.study.is_done(tonight):
        return shown
    shown = replace(shown, stage="result")
    if now.rests:
        return replace(shown, answer=words.resting(), laid_down="")
    result = now.result
    return replace(
        shown,
        answer=result_words.answer(result.as_planned, now.study.plan) if result else "",
        details=tuple(result_words.details(now.study, result)) if result else (),
    )


def _choice(
    shown: StudyShown, now: StudyMoment, draft: StudyDraft, words: StudyWords
) -> StudyShown:
    difference, outcome = draft.difference, draft.outcome
    offered = QLocale().toString(difference, "g", 6) if difference is not None else ""
    shown = replace(
        shown,
        stage="foreseen" if now.is_foreseen else "choose",
        change=draft.change,
        change_error=(
            words.too_long(len(draft.words))
            if draft.is_too_long
            else words.unsaid()
            if now.pressed and not draft.words
            else ""
        ),
        outcome=list(Outcome).index(outcome),
        matters=draft.matters if draft.matters is not None else offered,
        matters_error="" if difference is not None else words.no_difference(),
        matters_hint=words.unit(outcome),
        design=list(Design).index(draft.design),
        can_go_on=draft.is_whole,
    )
    foresight = now.foresight
    if draft.design is Design.WEEKS:
        return replace(shown, foreseen=words.weeks_foreseen())
    if foresight is None or difference is None:
        return shown
    chosen = foresight.of(draft.nights)
    return replace(
        shown,
        basis=words.basis(foresight, outcome),
        lengths=tuple(words.nights(one.nights) for one in foresight.lengths),
        length=foresight.lengths.index(chosen),
        foreseen=words.foreseen(chosen, outcome, difference),
    )


def _followed(
    shown: StudyShown, now: StudyMoment, study: Study, tonight: Night, words: StudyWords
) -> StudyShown:
    plan = study.plan
    past = [one for one in study.nights() if one.night < tonight]
    asked = next((one for one in past if one.night == now.asked), None)
    laid_down = (
        (words.resting(),)
        if now.rests
        else (words.laid_down(study), words.laid_down_foreseen(plan))
    )
    about = (days_of_night(asked.night, dated=False), words.arm(asked.arm)) if asked else ()
    return replace(
        shown,
        stage="going",
        change=apart(plan.change),
        tonight=words.tonight(study, tonight),
        where=words.where(study, tonight),
        laid_down=" ".join(filter(None, laid_down)),
        history=() if now.rests else tuple(words.changes(study)),
        asked_night=", ".join(about),
        asked_kept=_KEPT[asked.kept] if asked else -1,
        has_earlier=asked is not None and asked is not past[0],
        has_later=asked is not None and asked is not past[-1],
        ahead=now.ahead,
    )
