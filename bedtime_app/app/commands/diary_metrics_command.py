"""`bedtime diary metrics`: the numbers of a range of nights, when somebody asks for them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click
from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.diary_lines import length
from bedtime_app.app.commands.dream_query_options import night_options
from bedtime_app.core.night import Night
from bedtime_app.features.diary.diary_choices import FEELINGS_ONLY
from bedtime_app.features.diary.diary_metrics import diary_metrics
from bedtime_app.features.diary.formulas import WEEK, Unit
from bedtime_app.features.diary.free_days import ALARM_ON_FREE_DAYS, FREE_DAYS
from bedtime_app.features.diary.measure import Assumption
from bedtime_app.features.diary.measure_words_view import MeasureWords

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import datetime

    from bedtime_app.app.command_line import Invocation
    from bedtime_app.features.diary.measure import Measure

translate = QCoreApplication.translate
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_HOUR = 60
_DAY = 24 * _HOUR


@click.command(short_help="The numbers of a range of nights.")
@night_options
@click.option("--json", "as_json", is_flag=True, help="A JSON object; what is missing is null.")
@click.pass_obj
def metrics(
    invocation: Invocation,
    first: datetime | None,
    last: datetime | None,
    *,
    as_json: bool,
) -> None:
    """The numbers of a range of nights, each with how many nights it is from.

    Under four nights there is none. Lengths are hours and minutes; what follows ± is in minutes
    or, for SE and SME, in points. Which days are free comes from `free-days`.
    """
    from bedtime_app.app.commands.diary_command import open_diary
    from bedtime_app.app.profile import Profile

    settings = Profile.at(invocation.profile_dir).settings()
    if settings.get(FEELINGS_ONLY):
        raise click.ClickException(
            translate("CommandLine", "You rest from numbers: only how a night felt is asked.")
        )
    free, alarm = settings.get(FREE_DAYS), settings.get(ALARM_ON_FREE_DAYS)
    with open_diary(invocation) as store:
        entries = store.all()
    if not entries:
        raise click.ClickException(translate("CommandLine", "Nothing is in the diary yet."))
    begin = Night(first.date()) if first is not None else entries[0].night
    end = Night(last.date()) if last is not None else entries[-1].night
    if end < begin:
        raise click.ClickException(
            translate("CommandLine", "The first night is after the last one.")
        )
    found = diary_metrics(entries, begin, end, free, alarm_on_free_days=alarm)
    if as_json:
        row = {
            "from": str(begin),
            "to": str(end),
            "nights": (end.evening - begin.evening).days + 1,
            "told": sum(begin <= entry.night <= end for entry in entries),
            "free_days": named(free),
            "alarm_on_free_days": alarm,
            "self_reported": True,
            "measures": {one.formula.key: measure_row(one) for one in found},
        }
        click.echo(json.dumps(row, ensure_ascii=False, indent=2))
        return
    for line in _table(found, begin, end, free):
        click.echo(line)


@click.command(name="free-days", short_help="On which weekdays nothing makes you get up.")
@click.argument("days", nargs=-1, type=click.Choice((*DAYS, "none")))
@click.option(
    "--alarm/--no-alarm",
    default=None,
    help="Whether an alarm wakes you on these days all the same.",
)
@click.pass_obj
def free_days(invocation: Invocation, /, days: tuple[str, ...], *, alarm: bool | None) -> None:
    """On which weekdays nothing makes you get up: Saturday and Sunday, unless you say others.

    Social jetlag compares the nights before these days with the others.
    """
    from bedtime_app.app.profile import Profile

    settings = Profile.at(invocation.profile_dir).settings()
    if days:
        settings.put(FREE_DAYS, frozenset(DAYS.index(day) for day in days if day in DAYS))
    if alarm is not None:
        settings.put(ALARM_ON_FREE_DAYS, alarm)
    free = ", ".join(named(settings.get(FREE_DAYS))) or translate("CommandLine", "none")
    click.echo(translate("CommandLine", "Free days: %1.").replace("%1", free))
    if settings.get(ALARM_ON_FREE_DAYS):
        click.echo(translate("CommandLine", "An alarm wakes you on these days all the same."))


def named(days: AbstractSet[int]) -> list[str]:
    """Days of the week as they are typed."""
    return [DAYS[day] for day in sorted(days)]


def measure_row(one: Measure) -> dict[str, Any]:
    """A measure for a machine."""
    return {
        "sign": one.formula.sign,
        "value": one.value,
        "sd": one.spread,
        "unit": one.formula.unit.value,
        "n": one.n,
        "missing": one.missing,
        "doubtful": one.doubtful,
        "least_nights": one.formula.least,
        "least_nights_sd": WEEK,
        "least_compared": one.formula.least_compared or None,
        "compared": one.compared,
        "absent_because": one.absence.value if one.absence is not None else None,
        "assumptions": [assumption.value for assumption in one.assumptions],
        "formula": one.formula.terms,
        "doi": one.formula.doi,
    }


def _table(
    found: Sequence[Measure], begin: Night, end: Night, free: AbstractSet[int]
) -> Iterator[str]:
    words = MeasureWords()
    signs = max(len(one.formula.sign) for one in found)
    yield translate("CommandLine", "Nights of {begin} to {end}: mean ± SD").format(
        begin=begin, end=end
    )
    for one in found:
        spread = "" if one.spread is None else f"± {one.spread:.0f}"
        n = translate("CommandLine", "n {n}, missing {missing}, doubtful {doubtful}").format(
            n=one.n, missing=one.missing, doubtful=one.doubtful
        )
        why = "" if one.absence is None else f"  {words.absence(one.absence, one.formula)}"
        yield f"{one.formula.sign:<{signs}}  {shown(one):>7}  {spread:<6}  {n}{why}"
    yield ""
    told = [one for one in found if one.absence is None]
    for assumption in dict.fromkeys(each for one in told for each in one.assumptions):
        yield _assumption(assumption).replace("%1", ", ".join(named(free)) or "-")
    yield translate(
        "CommandLine",
        "SE is TST/DSE (Reed and Sacco 2016, doi:10.5664/jcsm.5498), with TST/TIB beside it.",
    )
    yield translate("CommandLine", "Every formula and its paper stand in --json.")
    yield translate("CommandLine", "Self-reported estimates. Bedtime is not a medical device.")


def shown(one: Measure) -> str:
    """The number as people read it."""
    if one.value is None:
        return "-"
    match one.formula.unit:
        case Unit.CLOCK:
            whole = round(one.value) % _DAY
            return f"{whole // _HOUR:02}:{whole % _HOUR:02}"
        case Unit.MINUTES:
            return length(one.value)
        case Unit.PERCENT:
            return f"{one.value:.1f} %"
        case Unit.INDEX:
            return f"{one.value:.2f}"


def _assumption(assumption: Assumption) -> str:
    return {
        Assumption.ONLY_SLEPT_NIGHTS: translate(
            "CommandLine", "SE of sums leaves out nights without any sleep."
        ),
        Assumption.UNTOLD_IS_UNKNOWN: translate(
            "CommandLine", "Nights that were not told are unknown, and not taken for waking."
        ),
        Assumption.AWAKE_EVENLY_SPREAD: translate(
            "CommandLine",
            "For SRI and IS, the minutes awake lie in equal blocks, evenly spaced.",
        ),
        Assumption.AWAKE_LEFT_OUT: translate(
            "CommandLine", "SRI without WASO is as if nobody had woken in between."
        ),
        Assumption.NAPS_UNTOLD_ARE_NONE: translate(
            "CommandLine", "Where nothing was said of naps, there was none."
        ),
        Assumption.NAPS_WITHOUT_TIME_LEFT_OUT: translate(
            "CommandLine", "For SRI and IS, naps without a clock time are left out."
        ),
        Assumption.INSTANTS: translate("CommandLine", "Days are compared 24 hours apart."),
        Assumption.WALL_TIME: translate(
            "CommandLine",
            "The clocks changed in between, so days are compared by what clocks showed.",
        ),
        Assumption.FREE_DAYS_AS_SET: translate("CommandLine", "Free days: %1."),
        Assumption.NO_ALARM_ON_FREE_DAYS: translate(
            "CommandLine", "MSFsc takes it that no alarm ends the sleep of free days."
        ),
        Assumption.FROM_A_DIARY: translate(
            "CommandLine", "Social jetlag is from the diary, and no score of a questionnaire."
        ),
        Assumption.AROUND_FREE_MIDDLE: translate(
            "CommandLine", "CPD is the deviation from MSFsc and from the night before."
        ),
        Assumption.AROUND_OWN_MIDDLE: translate(
            "CommandLine", "CPD is the deviation from the mean mid-sleep and the night before."
        ),
    }[assumption]
