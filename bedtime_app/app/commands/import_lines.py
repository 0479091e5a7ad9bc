"""What `bedtime import` says of files and sleeps, to a person and to a machine; no comment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from bedtime_app.app.commands.diary_lines import length
from bedtime_app.features.diary.tracker_words_view import TrackerWords

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from bedtime_app.core.night import Night
    from bedtime_app.features.diary.importing.tracker_plan import TrackerPlan
    from bedtime_app.features.diary.importing.tracker_report import TrackerReport
    from bedtime_app.features.diary.tracker_sleep import TrackerSleep

translate = QCoreApplication.translate
FIRST_LINES = 5
"""So many places are named of each remark; `--json` has them all."""


def plan_row(names: Sequence[str], plan: TrackerPlan) -> dict[str, Any]:
    """What was found and what becomes of it, for a machine."""
    return {
        "new": plan.standing.new,
        "replaced": plan.standing.changed,
        "known": plan.standing.same,
        "overlaps": len(plan.overlaps),
        "files": [
            {
                "file": name.encode("utf-8", "replace").decode(),
                "format": report.format.value,
                "sleeps": len(report.sleeps),
                "begin": report.sleeps[0].begin.isoformat() if report.sleeps else None,
                "end": _end(report).isoformat() if report.sleeps else None,
                "remarks": {remark.value: count for remark, count in report.counts.items()},
                "lines": [
                    {
                        "part": line.part,
                        "line": line.line,
                        "remark": line.remark.value,
                        "left_out": line.remark.leaves_out,
                    }
                    for line in report.lines
                ],
            }
            for name, report in zip(names, plan.reports, strict=True)
        ],
    }


def plan_lines(names: Sequence[str], plan: TrackerPlan, zone: ZoneInfo) -> Iterator[str]:
    """The same for a person, by the clocks of `zone`, with the first places of each remark."""
    words = TrackerWords()
    for name, report in zip(names, plan.reports, strict=True):
        yield f"{name}: {words.format(report.format)}"
        if report.sleeps:
            span = translate("CommandLine", "Sleeps: %1, from {begin} to {end}").format(
                begin=report.sleeps[0].begin.astimezone(zone).date(),
                end=_end(report).astimezone(zone).date(),
            )
            yield f"  {span.replace('%1', str(len(report.sleeps)))}"
        else:
            yield f"  {translate('CommandLine', 'No sleep was found in it.')}"
        for remark, count in report.counts.items():
            places = [words.place(each) for each in report.lines if each.remark is remark]
            more = ", …" if count > FIRST_LINES else ""
            yield f"  {count} × {words.remark(remark)} ({', '.join(places[:FIRST_LINES])}{more})"
    said = translate(
        "CommandLine",
        "New: {new}. Measured anew, in place of the former: {changed}. Known: {same}.",
    )
    standing = plan.standing
    yield said.format(new=standing.new, changed=standing.changed, same=standing.same)
    if plan.overlaps:
        over = translate(
            "CommandLine",
            "Over a sleep of another source: %1. Both are kept, and pictures show one of them.",
        )
        yield over.replace("%1", str(len(plan.overlaps)))


def sleep_row(night: Night, one: TrackerSleep) -> dict[str, Any]:
    """A sleep for a machine."""
    return {
        "night": str(night),
        "source": one.source,
        "begin": one.begin.isoformat(),
        "end": one.end.isoformat(),
        "zone": one.zone or None,
        "main": one.main,
        "asleep": one.asleep,
        "awake": one.awake,
        "latency": one.latency,
        "awakenings": one.awakenings,
        "rating": one.rating,
    }


def sleep_line(night: Night, one: TrackerSleep, zone: ZoneInfo) -> str:
    """A sleep for a person, by the clocks of `zone`."""
    begin, end = (each.astimezone(zone) for each in (one.begin, one.end))
    asleep = "" if one.asleep is None else f"  {length(one.asleep)}"
    return f"{night}  {begin:%H:%M}–{end:%H:%M}  {one.source}{asleep}"


def _end(report: TrackerReport) -> datetime:
    return max(one.end for one in report.sleeps)
