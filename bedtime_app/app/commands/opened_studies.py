"""Opens the vault for a command about studies, and what such commands have in common."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.opening import open_vault
from bedtime_app.features.diary.diary_choices import FEELINGS_ONLY
from bedtime_app.features.study.study_plan import FELT, Outcome, PlanError
from bedtime_app.features.study.study_store import StudyRunningError, StudyStore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.app.command_line import Invocation
    from bedtime_app.core.night import Night
    from bedtime_app.features.study.study import Study
    from bedtime_app.features.study.study_sources import OpenSources

translate = QCoreApplication.translate
AS_JSON = click.option("--json", "as_json", is_flag=True, help="JSON instead of words.")
OUTCOME = click.option(
    "--outcome",
    type=click.Choice([one.value for one in Outcome]),
    help="What is compared.",
)
MATTERED = click.option(
    "--matters", type=float, help="The smallest difference that would matter to you."
)


@dataclass(frozen=True, slots=True)
class OpenStudies:
    """The studies of an open vault, what they are about, and which night is tonight."""

    store: StudyStore
    sources: OpenSources
    tonight: Night
    feelings_only: bool

    def allow(self, outcome: Outcome) -> None:
        """Refuse what is counted to whoever rests from numbers; raises `click.ClickException`."""
        if self.feelings_only and outcome not in FELT:
            raise click.ClickException(
                translate("CommandLine", "You rest from numbers: only how a night felt is asked.")
            )


@contextmanager
def open_studies(invocation: Invocation) -> Iterator[OpenStudies]:
    """The studies of the open vault; raises `click.ClickException` in one line."""
    from bedtime_app.app.study_sources import night_sources
    from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
    from bedtime_app.features.evening.tonight import tonight_at
    from bedtime_app.system.clock import SystemClock

    with open_vault(invocation) as (profile, vault):
        clock, settings = SystemClock(), profile.settings()
        plans = EveningPlanStore(settings)
        now = tonight_at(clock.now(), clock.zone(), plans.plan(), plans.changes())
        sources = partial(night_sources, vault, clock, lambda: plans.plan().boundary)
        felt = settings.get(FEELINGS_ONLY)
        yield OpenStudies(StudyStore(vault, clock), sources, now.night, felt)


def found_study(store: StudyStore, number: int | None) -> Study:
    """The study of that number, or the last; raises `click.ClickException`."""
    study = store.latest() if number is None else store.get(number)
    if study is None:
        raise click.ClickException(translate("CommandLine", "There is no such study."))
    return study


@contextmanager
def plan_errors_in_words() -> Iterator[None]:
    """Say in one line why a plan cannot be kept."""
    try:
        yield
    except StudyRunningError as error:
        sentence = translate("CommandLine", "A study goes on; end it first, or let it be over.")
        raise click.ClickException(sentence) from error
    except PlanError as error:
        said = {
            "change": translate("CommandLine", "A change is one line of 1 to 160 signs."),
            "matters": translate("CommandLine", "Such a difference cannot be meant."),
        }
        raise click.ClickException(said.get(error.name, error.name)) from error


def echo_json(value: Any) -> None:  # noqa: ANN401 - whatever JSON takes
    """Say `value` to a machine."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))
