"""`bedtime tonight`: when the evening begins, and when the lights go out."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bedtime_app.app.command_line import Invocation


@click.command(name="tonight")
@click.option("--json", "as_json", is_flag=True, help="A JSON array of objects.")
@click.pass_obj
def command(invocation: Invocation, *, as_json: bool) -> None:
    """When tonight's moments come; --json tells them in UTC too."""
    from bedtime_app.app.profile import Profile
    from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
    from bedtime_app.features.evening.tonight import tonight_rows
    from bedtime_app.system.clock import SystemClock

    plans = EveningPlanStore(Profile.at(invocation.profile_dir).settings())
    rows = tonight_rows(plans.plan(), SystemClock(), plans.changes())
    if as_json:
        click.echo(json.dumps(rows, indent=2))
        return
    for row in rows:
        click.echo(row["night"])
        for moment in row["moments"]:
            click.echo(f"  {moment['name']:<12} {datetime.fromisoformat(moment['local']):%H:%M}")
