"""Diary answers as values that a machine may read: in the vault, in exports, for `--json`."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Any, TypedDict, cast

from bedtime_app.features.diary.diary_answers import DiaryAnswers, Drinks, Medicine, Nap

if TYPE_CHECKING:
    from collections.abc import Mapping

TIMES = ("into_bed", "tried", "woke", "out_of_bed")
NUMBERS = (
    *("latency", "awakenings", "awake", "tried_again", "early", "estimate"),
    *("quality", "rested"),
)


class AnswersRow(TypedDict, total=False):
    """Clock times as HH:MM; what was not answered is absent."""

    into_bed: str
    tried: str
    latency: int
    awakenings: int
    awake: int
    woke: str
    tried_again: int
    early: int
    out_of_bed: str
    estimate: int
    quality: int
    rested: int
    slept: bool
    naps: list[dict[str, Any]]
    alcohol: dict[str, Any]
    caffeine: dict[str, Any]
    medicines: list[dict[str, Any]]
    comment: str


def answers_to_row(answers: DiaryAnswers) -> AnswersRow:
    """Everything that was answered."""
    row: dict[str, Any] = {name: _clock(getattr(answers, name)) for name in TIMES}
    row |= {name: getattr(answers, name) for name in NUMBERS}
    row["slept"] = None if answers.slept else False
    row["comment"] = answers.comment or None
    if answers.naps is not None:
        row["naps"] = [_known(minutes=nap.minutes, begin=_clock(nap.begin)) for nap in answers.naps]
    for name in ("alcohol", "caffeine"):
        drinks: Drinks | None = getattr(answers, name)
        if drinks is not None:
            row[name] = _known(count=drinks.count, last=_clock(drinks.last))
    if answers.medicines is not None:
        row["medicines"] = [
            _known(name=one.name, dose=one.dose or None, taken=_clock(one.taken))
            for one in answers.medicines
        ]
    return cast("AnswersRow", _known(**row))


def answers_from_row(row: Mapping[str, Any]) -> DiaryAnswers:
    """The answers again; raises `KeyError`, `TypeError` or `ValueError` for what is no row."""
    naps, medicines = row.get("naps"), row.get("medicines")
    said: dict[str, Any] = {name: _time(row.get(name)) for name in TIMES}
    said |= {name: row.get(name) for name in NUMBERS}
    return DiaryAnswers(
        **said,
        slept=row.get("slept", True),
        naps=None if naps is None else tuple(_nap(one) for one in naps),
        alcohol=_drinks(row.get("alcohol")),
        caffeine=_drinks(row.get("caffeine")),
        medicines=None if medicines is None else tuple(_medicine(one) for one in medicines),
        comment=row.get("comment", ""),
    )


def _nap(row: Mapping[str, Any]) -> Nap:
    return Nap(row["minutes"], _time(row.get("begin")))


def _drinks(row: Mapping[str, Any] | None) -> Drinks | None:
    return None if row is None else Drinks(row["count"], _time(row.get("last")))


def _medicine(row: Mapping[str, Any]) -> Medicine:
    return Medicine(row["name"], row.get("dose", ""), _time(row.get("taken")))


def _known(**values: object) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _clock(at: time | None) -> str | None:
    return at.strftime("%H:%M") if at is not None else None


def _time(text: str | None) -> time | None:
    return time.fromisoformat(text) if text is not None else None
