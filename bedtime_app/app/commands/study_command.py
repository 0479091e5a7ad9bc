"""`bedtime study`: one change, one outcome, some nights of one's own, from a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.opened_studies import (
    AS_JSON,
    MATTERED,
    OUTCOME,
    OpenStudies,
    echo_json,
    found_study,
    open_studies,
    plan_errors_in_words,
)
from bedtime_app.app.commands.study_lines import (
    relation_row,
    result_row,
    study_line,
    study_lines,
    study_row,
)
from bedtime_app.app.commands.study_plan_command import plan, suggest
from bedtime_app.app.commands.typed_words import readable
from bedtime_app.core.night import Night
from bedtime_app.features.study.study_plan import MATTERS, Outcome
from bedtime_app.features.study.study_work import counted, related

if TYPE_CHECKING:
    from datetime import datetime

    from bedtime_app.app.command_line import Invocation
    from bedtime_app.features.study.study import Study
    from bedtime_app.features.study.study_answers import StudyResult

translate = QCoreApplication.translate
NUMBER = click.option("--study", "number", type=int, help="Its number in the list; else the last.")


@click.group(name="study")
def command() -> None:
    """Try one change on some of your nights, and compare them when the plan is over."""


command.add_command(suggest)
command.add_command(plan)


@command.command()
@AS_JSON
@click.pass_obj
def tonight(invocation: Invocation, *, as_json: bool) -> None:
    """What tonight is: with the change, or as usual."""
    from bedtime_app.features.study.study_words_view import StudyWords

    with open_studies(invocation) as studies:
        study = studies.store.latest()
    arm = study.plan.arm_of(studies.tonight) if study is not None else None
    said = StudyWords().tonight(study, studies.tonight) if study is not None else ""
    if as_json:
        echo_json({"night": str(studies.tonight), "arm": arm.value if said and arm else None})
        return
    click.echo(readable(said) or translate("CommandLine", "Tonight belongs to no study."))


@command.command(short_help="Say whether a night was kept to.")
@click.argument("evening", metavar="NIGHT", type=click.DateTime(["%Y-%m-%d"]))
@click.argument("kept", type=click.Choice(["yes", "no", "blank"]))
@click.pass_obj
def note(invocation: Invocation, evening: datetime, kept: str) -> None:
    """Say whether NIGHT was kept to; it may as well stay blank."""
    night = Night(evening.date())
    with open_studies(invocation) as studies:
        study = found_study(studies.store, None)
        if study.plan.arm_of(night) is None or night > studies.tonight:
            raise click.ClickException(
                translate("CommandLine", "This night is not of the study, or still to come.")
            )
        studies.store.note(study, night, kept={"yes": True, "no": False}.get(kept))
    click.echo(translate("CommandLine", "Kept for the night of %1.").replace("%1", str(night)))


@command.command(short_help="A study, and its result when it is over.")
@NUMBER
@click.option("--ahead", is_flag=True, help="Also what the nights to come are.")
@AS_JSON
@click.pass_obj
def show(invocation: Invocation, number: int | None, *, ahead: bool, as_json: bool) -> None:
    """A study with its nights, and its result when the plan is over or was ended."""
    with open_studies(invocation) as studies:
        study = found_study(studies.store, number)
        studies.allow(study.plan.outcome)
        result = _result(study, studies)
    if as_json:
        row = study_row(study, studies.tonight, ahead=ahead)
        echo_json(row | {"result": result_row(result) if result is not None else None})
        return
    for line in study_lines(study, studies.tonight, result, ahead=ahead):
        click.echo(readable(line))


@command.command(name="list")
@AS_JSON
@click.pass_obj
def list_(invocation: Invocation, *, as_json: bool) -> None:
    """Every study, the latest first."""
    with open_studies(invocation) as studies:
        found = list(reversed(studies.store.all()))
    if as_json:
        echo_json([study_row(one, studies.tonight, ahead=False) for one in found])
        return
    for one in found:
        click.echo(readable(study_line(one, studies.tonight)))


@command.command(short_help="Change what is compared; what it was stays on record.")
@OUTCOME
@MATTERED
@click.pass_obj
def change(invocation: Invocation, outcome: str | None, matters: float | None) -> None:
    """Compare something else, or hold another difference to matter.

    The result says what the plan was before, and until when.
    """
    with open_studies(invocation) as studies, plan_errors_in_words():
        study = found_study(studies.store, None)
        if study.is_done(studies.tonight):
            raise click.ClickException(
                translate(
                    "CommandLine",
                    "It is over. What is compared is laid down before the result is seen.",
                )
            )
        meant = Outcome(outcome) if outcome is not None else study.plan.outcome
        studies.allow(meant)
        moved = MATTERS[meant] if meant is not study.plan.outcome else study.plan.matters
        studies.store.change(study, meant, matters if matters is not None else moved)
    click.echo(translate("CommandLine", "Changed, and what it said before is kept with it."))


@command.command()
@click.pass_obj
def end(invocation: Invocation) -> None:
    """End the study before its last night; its result says so."""
    with open_studies(invocation) as studies:
        study = found_study(studies.store, None)
        if study.is_done(studies.tonight):
            raise click.ClickException(translate("CommandLine", "It is over already."))
        studies.store.end(study, studies.tonight)
    click.echo(translate("CommandLine", "It is ended. Nothing of it is lost."))


@command.command()
@click.argument("number", type=int)
@click.pass_obj
def remove(invocation: Invocation, number: int) -> None:
    """Erase a study with its nights; the diary stays."""
    with open_studies(invocation) as studies:
        studies.store.remove(found_study(studies.store, number))
    click.echo(translate("CommandLine", "It is erased."))


@command.command(short_help="What went together over your last nights.")
@OUTCOME
@AS_JSON
@click.pass_obj
def relations(invocation: Invocation, *, outcome: str | None, as_json: bool) -> None:
    """What went together with an outcome over the last ninety nights.

    That two things go together does not say that one makes the other.
    """
    from bedtime_app.features.study.study_result_words_view import StudyResultWords
    from bedtime_app.features.study.study_words_view import StudyWords

    meant = Outcome(outcome) if outcome is not None else Outcome.RESTED
    with open_studies(invocation) as studies:
        studies.allow(meant)
        found = related(studies.sources, studies.tonight, meant)
    if as_json:
        echo_json({"outcome": meant.value, "relations": [relation_row(one) for one in found]})
        return
    words = StudyResultWords()
    click.echo(StudyWords().outcome(meant))
    for one in found:
        click.echo(f"  {words.relation(one)}")
    if said := words.many(found):
        click.echo(said)


def _result(study: Study, studies: OpenStudies) -> StudyResult | None:
    return counted(studies.sources, study) if study.is_done(studies.tonight) else None
