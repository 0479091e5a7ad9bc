"""The page of numbers: before anyone asks, shown, too few nights, a kind note, only how it felt."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.features.diary.diary_answers import DiaryAnswers, Nap
from tests.photographs.scene import MORNING, again, lit, lock, scene, turn_to

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.photographs.studio import Studio

LAST = date(2026, 11, 15)
PLAIN = DiaryAnswers(
    into_bed=time(22, 40),
    tried=time(23, 5),
    latency=18,
    awakenings=1,
    awake=15,
    woke=time(6, 30),
    tried_again=5,
    out_of_bed=time(6, 50),
    naps=(),
)
TWO_WEEKS, FOUR_WEEKS = 1, 2


def tell_weeks(studio: Studio, nights: int = 28) -> None:
    """Weeks as they are: later at weekends, one night forgotten, one that cannot be right."""
    store = studio.rooms.of_diary.store
    for back in range(nights):
        evening = LAST - timedelta(days=back)
        told = replace(
            PLAIN,
            tried=time(23, (5 + back * 7) % 40),
            latency=10 + back * 5 % 30,
            awake=back * 11 % 50,
        )
        if evening.weekday() in {4, 5}:
            told = replace(told, woke=time(8, 10), out_of_bed=time(8, 40))
        if back % 9 == 4:
            told = replace(told, naps=(Nap(25, time(14, 30)),))
        if back == 6:
            told = replace(told, awake=600)
        if back != 11:
            store.keep(Night(evening), told)


def _item(studio: Studio, kind: str, **known: object) -> QQuickItem:
    return next(
        item
        for item in studio.items(studio.page())
        if item.metaObject().className().startswith(kind)
        and all(item.property(name) == value for name, value in known.items())
    )


def _asked(studio: Studio, span: int = FOUR_WEEKS) -> None:
    studio.go("numbers")
    view = studio.rooms.of_diary.looking.numbers
    view.chooseSpan(span)
    view.ask()
    studio.work()


@scene("numbers-shown", MORNING)
def _shown(studio: Studio) -> None:
    tell_weeks(studio)
    _asked(studio)


@scene("numbers-few", MORNING)
def _few(studio: Studio) -> None:
    tell_weeks(studio, 3)
    _asked(studio, 0)


@scene("numbers-counting", MORNING)
def _counting(studio: Studio) -> None:
    studio.go("numbers")
    studio.rooms.of_diary.looking.numbers.ask()


@scene("numbers-often", MORNING)
def _often(studio: Studio) -> None:
    tell_weeks(studio)
    for _ in range(4):
        _asked(studio, TWO_WEEKS)


@scene("numbers-feelings", MORNING)
def _feelings(studio: Studio) -> None:
    studio.go("numbers")
    studio.rooms.of_diary.looking.numbers.setFeelingsOnly(True)


@scene("numbers-made", MORNING)
def _made(studio: Studio) -> None:
    tell_weeks(studio, 6)
    _asked(studio, 0)
    view = studio.rooms.of_diary.looking.numbers
    view.toggleMade("efficiency")
    view.toggleMade("regularity")
    view.copyNumbers()
    studio.work()
    line = _item(studio, "NumbersLine", key="regularity")
    next(item for item in studio.items(line) if item.activeFocusOnTab()).forceActiveFocus()


@scene("numbers-why", MORNING)
def _why(studio: Studio) -> None:
    _often(studio)
    _item(studio, "NumbersNote").setProperty("why", True)  # noqa: FBT003 - Qt's signature


@scene("numbers-free", MORNING)
def _free(studio: Studio) -> None:
    studio.go("numbers")
    _item(studio, "NumbersFreeDays").setProperty("opened", True)  # noqa: FBT003 - the same
    studio.rooms.of_diary.looking.numbers.setFree(2, free=True)


scene("numbers", MORNING)(turn_to("numbers"))
scene("numbers-absent", MORNING, vault=False)(turn_to("numbers"))
again("numbers-locked", _shown, lock, MORNING)
again("numbers-day", _shown, lit, MORNING)
