"""`bedtime nights`: when the moments of the coming nights come, and what the clocks do to them."""

from __future__ import annotations

import json
from datetime import date, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click
from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bedtime_app.app.command_line import Invocation
    from bedtime_app.features.evening.evening_plan import EveningPlan, MomentName
    from bedtime_app.features.evening.nights import ComingNight

translate = QCoreApplication.translate
MOST = 3660
"""Nights: ten years."""


class _Date(click.ParamType[date]):
    name = "date"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> date:
        from bedtime_app.features.evening.kept_json import read_date

        try:
            return read_date(value)
        except ValueError:
            self.fail(translate("CommandLine", "A date looks like 2026-11-25."), param, ctx)


class _Time(click.ParamType[time]):
    name = "time"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> time:
        from bedtime_app.features.evening.kept_json import read_time

        try:
            return read_time(value)
        except ValueError:
            self.fail(translate("CommandLine", "A time looks like 22:45."), param, ctx)


class _Zone(click.ParamType[ZoneInfo]):
    name = "zone"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> ZoneInfo:
        try:
            return ZoneInfo(value)
        except (LookupError, ValueError, OSError):
            said = translate("CommandLine", "There is no such zone. One is called Europe/Berlin.")
            self.fail(said, param, ctx)


@click.command(name="nights")
@click.option(
    "--count", type=click.IntRange(1, MOST), default=14, show_default=True, help="How many."
)
@click.option("--from", "first", type=_Date(), metavar="DATE", help="The first one, not tonight.")
@click.option("--zone", type=_Zone(), metavar="ZONE", help="In that zone, such as Asia/Tokyo.")
@click.option("--wind-down", type=_Time(), metavar="HH:MM", help="Try out another wind-down.")
@click.option("--lights-out", type=_Time(), metavar="HH:MM", help="Try out another lights-out.")
@click.option("--rise", type=_Time(), metavar="HH:MM", help="Try out another rise.")
@click.option("--json", "as_json", is_flag=True, help="A JSON array of objects.")
@click.pass_obj
def command(  # noqa: PLR0913 - one for each option
    invocation: Invocation,
    *,
    count: int,
    first: date | None,
    zone: ZoneInfo | None,
    wind_down: time | None,
    lights_out: time | None,
    rise: time | None,
    as_json: bool,
) -> None:
    """When the moments of the coming nights come, in local time and in UTC.

    Times that are tried out hold in every night shown, and nothing of them is kept.
    """
    from bedtime_app.app.profile import Profile
    from bedtime_app.features.evening.evening_plan import MomentName
    from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
    from bedtime_app.features.evening.nights import coming_nights
    from bedtime_app.features.evening.tonight import tonight_at
    from bedtime_app.system.clock import SystemClock

    clock = SystemClock()
    zone = zone or clock.zone()
    plans = EveningPlanStore(Profile.at(invocation.profile_dir).settings())
    plan, changes = plans.plan(), plans.changes()
    asked = zip(MomentName, (wind_down, lights_out, rise), strict=True)
    if times := {name: local for name, local in asked if local is not None}:
        plan, changes = _tried_out(plan, times), {}
    try:
        first = first or tonight_at(clock.now(), zone, plan, changes).night.evening
        nights = list(coming_nights(first, count, zone, plan, changes))
    except OverflowError as error:
        sentence = translate("CommandLine", "The calendar has no room for these nights.")
        raise click.ClickException(sentence) from error
    boundary = plan.boundary if plan.boundary != plans.plan().boundary else None
    _echo(nights, zone, boundary, as_json=as_json)


def _tried_out(plan: EveningPlan, times: Mapping[MomentName, time]) -> EveningPlan:
    from bedtime_app.features.evening.evening_plan import PlanError
    from bedtime_app.features.evening.evening_words_view import FIELD_OF, EveningWords
    from bedtime_app.features.evening.other_times import with_other_times

    try:
        return with_other_times(plan, times)
    except PlanError as error:
        option = "--" + FIELD_OF.get(error.trouble, next(iter(times))).value.replace("_", "-")
        sentence = EveningWords().trouble(error.trouble)
        raise click.BadParameter(sentence, param_hint=option) from error


def _echo(
    nights: Sequence[ComingNight], zone: ZoneInfo, boundary: time | None, *, as_json: bool
) -> None:
    """`boundary` is said if it is another than the plan's."""
    from bedtime_app.core.nameless_zone import is_nameless
    from bedtime_app.features.evening.nights_words_view import NightsWords
    from bedtime_app.features.evening.tonight import night_row

    words = NightsWords(lambda local: local.isoformat("minutes"))
    if is_nameless(zone):
        click.echo(words.nameless(zone.key), err=True)
    begins = boundary.isoformat("minutes") if boundary else None
    if as_json:
        extra = {"boundary": begins} if begins else {}
        rows = [{**night_row(n.evening, zone), "words": words.changes(n), **extra} for n in nights]
        click.echo(json.dumps(rows, indent=2))
        return
    if begins:
        sentence = translate("CommandLine", "So that these evenings fit, each night begins at %1.")
        click.echo(sentence.replace("%1", begins))
    for night in nights:
        free = translate("CommandLine", "a free evening") if night.evening.free else ""
        click.echo(f"{night.evening.night}  {free}".rstrip())
        for moment in night.evening.moments():
            local, utc = moment.at.astimezone(zone), moment.at.replace(tzinfo=None)
            there = f"{local.isoformat(' ', 'minutes'):<24} {utc.isoformat(' ', 'minutes')} UTC"
            click.echo(f"  {moment.name.value:<12} {there}")
        for sentence in words.changes(night):
            click.echo(f"  {sentence}")
