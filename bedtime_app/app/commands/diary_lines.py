"""Diary entries as lines of a terminal and as objects for a machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from bedtime_app.core.sleep_arithmetic import Doubt, sleep_metrics
from bedtime_app.features.diary.diary_json import NUMBERS, TIMES, answers_to_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import time

    from bedtime_app.features.diary.diary_answers import DiaryAnswers
    from bedtime_app.features.diary.diary_entry import DiaryEntry

translate = QCoreApplication.translate
_HOUR = 60
_NUMBERS_OF_A_NIGHT = (
    *("time_in_bed", "sleep_window", "latency", "sleep_period", "total_sleep", "awake"),
    *("terminal_wake", "tried_again", "total_wake", "sleep_episode", "efficiency"),
    *("efficiency_in_bed", "maintenance", "total_sleep_24"),
)
_ANSWERED = (*TIMES, *NUMBERS, "slept", "naps", "alcohol", "caffeine", "medicines", "comment")


def entry_row(entry: DiaryEntry, *, numbers: bool) -> dict[str, Any]:
    """The entry, and with `numbers` what follows from it; what is missing is null."""
    metrics, answers = sleep_metrics(entry.told), answers_to_row(entry.answers)
    row: dict[str, Any] = {
        "night": str(entry.night),
        "zone": entry.zone,
        "entered_at": entry.entered_at.isoformat(),
        "edited_at": entry.edited_at.isoformat() if entry.edited_at is not None else None,
        "late": entry.late,
        "answers": {name: answers.get(name) for name in _ANSWERED} | {"slept": entry.answers.slept},
        "doubts": sorted(doubt.value for doubt in metrics.doubts),
    }
    if numbers:
        middle = metrics.mid_sleep
        row["metrics"] = {name: getattr(metrics, name) for name in _NUMBERS_OF_A_NIGHT}
        row["metrics"]["mid_sleep"] = middle.isoformat() if middle is not None else None
    return row


def list_line(entry: DiaryEntry) -> str:
    """One night in a table."""
    answers = entry.answers
    rested = "-" if answers.rested is None else f"{answers.rested}/5"
    doubted = "" if sleep_metrics(entry.told).sound else "?"
    return (
        f"{entry.night}  {_clock(answers.into_bed):>5}  {_clock(answers.out_of_bed):>5}"
        f"  {rested:>3}  {doubted}"
    ).rstrip()


def entry_lines(answers: DiaryAnswers) -> Iterator[str]:
    """Everything that was answered, by the names of the options."""
    for name in (*TIMES, *NUMBERS):
        value = getattr(answers, name)
        if value is not None:
            yield _line(name, _clock(value) if name in TIMES else str(value))
    if not answers.slept:
        yield translate("CommandLine", "No sleep at all.")
    none = translate("CommandLine", "none")
    if answers.naps is not None:
        naps = [_at(str(nap.minutes), nap.begin) for nap in answers.naps]
        yield _line("naps", "; ".join(naps) or none)
    for name in ("alcohol", "caffeine"):
        drinks = getattr(answers, name)
        if drinks is not None:
            yield _line(name, _at(str(drinks.count), drinks.last))
    if answers.medicines is not None:
        taken = (
            _at(f"{one.name}, {one.dose}" if one.dose else one.name, one.taken)
            for one in answers.medicines
        )
        yield _line("medicine", "; ".join(taken) or none)
    yield from answers.comment.splitlines()


def doubt_line(doubts: Iterable[Doubt]) -> str:
    """Why not all of a night's answers can be right; they are kept nevertheless."""
    said = {
        Doubt.TRIED_BEFORE_BED: translate("CommandLine", "you tried to sleep before going to bed"),
        Doubt.WOKE_BEFORE_TRYING: translate("CommandLine", "you woke before you tried to sleep"),
        Doubt.UP_BEFORE_WAKING: translate("CommandLine", "you got up before you woke"),
        Doubt.NEGATIVE_SLEEP: translate(
            "CommandLine", "you were awake for longer than there was between trying and waking"
        ),
        Doubt.TRIED_LONGER_THAN_LAY: translate(
            "CommandLine", "you tried to sleep again for longer than you stayed in bed"
        ),
        Doubt.LONG_IN_BED: translate("CommandLine", "that makes more than 16 hours in bed"),
        Doubt.LONG_NIGHT: translate("CommandLine", "that makes a night of more than 16 hours"),
        Doubt.NEGATIVE_MINUTES: translate("CommandLine", "some minutes are less than none"),
    }
    sentence = translate(
        "CommandLine", "Is it right? As it stands, %1. It is kept, and stays out of the averages."
    )
    reasons = sorted((said[doubt] for doubt in doubts), key=list(said.values()).index)
    return sentence.replace("%1", "; ".join(reasons))


def length(minutes: float | None) -> str:
    """Minutes as hours and minutes."""
    if minutes is None:
        return "-"
    whole = round(abs(minutes))
    return f"{'-' if minutes < 0 and whole else ''}{whole // _HOUR}:{whole % _HOUR:02}"


def _line(name: str, said: str) -> str:
    return f"{name.replace('_', '-'):<12} {said}"


def _clock(at: time | None) -> str:
    return "-" if at is None else f"{at:%H:%M}"


def _at(what: str, when: time | None) -> str:
    return what if when is None else f"{what}@{when:%H:%M}"
