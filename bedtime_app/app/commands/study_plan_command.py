"""`bedtime study suggest` and `plan`: what might be tried, and a study laid down."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.opened_studies import (
    AS_JSON,
    MATTERED,
    OUTCOME,
    echo_json,
    open_studies,
    plan_errors_in_words,
)
from bedtime_app.app.commands.study_lines import foresight_row, study_row
from bedtime_app.app.commands.typed_words import readable, unicode_text
from bedtime_app.features.study.study_draft import StudyDraft
from bedtime_app.features.study.study_plan import (
    LENGTHS,
    MATTERS,
    Design,
    Outcome,
    StudyPlan,
)
from bedtime_app.features.study.study_work import GoingOn, foreseen

if TYPE_CHECKING:
    from bedtime_app.app.command_line import Invocation
    from bedtime_app.core.night import Night
    from bedtime_app.features.study.study import Study
    from bedtime_app.features.study.study_answers import Foresight

translate = QCoreApplication.translate
SEEDS = 2**31


@click.command()
@AS_JSON
def suggest(*, as_json: bool) -> None:
    """Changes and outcomes to choose from; your own words do as well."""
    from bedtime_app.features.study.study_words_view import StudyWords

    words = StudyWords()
    outcomes = {one.value: words.outcome(one) for one in Outcome}
    if as_json:
        matters = {one.value: MATTERS[one] for one in Outcome}
        echo_json({"changes": list(words.suggestions()), "outcomes": outcomes, "matters": matters})
        return
    for suggestion in words.suggestions():
        click.echo(suggestion)
    click.echo()
    for name, said in outcomes.items():
        click.echo(f"{name:<12} {said}")


@click.command(short_help="Lay down a study before its first night.")
@click.argument("change")
@OUTCOME
@click.option("--weeks", is_flag=True, help="A week as usual, one with it, one as usual.")
@click.option("--nights", type=click.Choice([str(one) for one in LENGTHS]), help="How many.")
@MATTERED
@click.option("--seed", type=click.IntRange(0, SEEDS - 1), help="From which chance is drawn.")
@click.option("--dry-run", is_flag=True, help="Only say what it would show.")
@AS_JSON
@click.pass_obj
def plan(  # noqa: PLR0913 - each is an option
    invocation: Invocation,
    change: str,
    *,
    outcome: str | None,
    weeks: bool,
    nights: str | None,
    matters: float | None,
    seed: int | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Lay down a study of CHANGE from tonight on, and say what it would show.

    How rested you feel is what it compares, unless you say otherwise. Without --nights it takes
    the shortest length that would show the difference eight times in ten, or the longest.
    """
    if weeks and nights is not None:
        raise click.ClickException(
            translate("CommandLine", "Weeks are always 21 nights; leave out --nights.")
        )
    meant = Outcome(outcome) if outcome is not None else Outcome.RESTED
    drawn = seed if seed is not None else secrets.randbelow(SEEDS)
    with open_studies(invocation) as studies, plan_errors_in_words():
        studies.allow(meant)
        draft = StudyDraft(
            unicode_text(change),
            meant,
            Design.WEEKS if weeks else Design.NIGHTS,
            None if matters is None else str(matters),
            None if nights is None else int(nights),
        )
        draft.plan(studies.tonight, drawn, None)  # of what cannot be meant nothing is foreseen
        foresight = (
            None if weeks else foreseen(studies.sources, studies.tonight, draft, drawn, GoingOn())
        )
        laid = draft.plan(studies.tonight, drawn, foresight)
        study = None if dry_run else studies.store.register(laid, studies.tonight)
    _say_plan(laid, foresight, study, studies.tonight, as_json=as_json)


def _say_plan(
    laid: StudyPlan,
    foresight: Foresight | None,
    study: Study | None,
    tonight_is: Night,
    *,
    as_json: bool,
) -> None:
    from bedtime_app.features.study.study_words_view import StudyWords

    if as_json:
        row = foresight_row(laid, foresight)
        kept = study_row(study, tonight_is, ahead=False) if study is not None else None
        echo_json(row | {"study": kept})
        return
    words = StudyWords()
    if foresight is None:
        click.echo(words.weeks_foreseen())
    else:
        click.echo(words.basis(foresight, laid.outcome))
        for length in foresight.lengths:
            click.echo(words.foreseen(length, laid.outcome, laid.matters))
    if study is None:
        click.echo(translate("CommandLine", "Nothing was laid down."))
        return
    click.echo(words.laid_down(study))
    click.echo(readable(words.tonight(study, tonight_is)))
