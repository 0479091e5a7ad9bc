"""The diary as it is being typed: texts, what they mean, and which are not understood yet."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from bedtime_app.features.diary.diary_answers import (
    AnswerError,
    DiaryAnswers,
    Drinks,
    Medicine,
    Nap,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import time

    from bedtime_app.features.diary.clock_style import ClockStyle

CLOCKS = ("into_bed", "tried", "woke", "out_of_bed")
MINUTES = ("latency", "awake", "tried_again", "early", "estimate")
DRINKS = ("alcohol", "caffeine")
_EVENING = {"into_bed", "tried"}
_MINUTES = re.compile(r"(\d{1,6})|(\d{1,2})\s*[:h]\s*(\d{2})?")
_NAP = re.compile(r"(\d{1,6})(?:\D+(\d.*)?)?")
_NONE = "0"
_WHOLE_TIME = 3
"""The fewest digits of a time with its minutes."""


class Trouble(Enum):
    """Why a text is no answer."""

    NO_TIME = auto()
    NO_NUMBER = auto()
    NO_NAP = auto()
    TOO_MUCH = auto()
    """More than anybody can have meant."""
    HOW_MANY = auto()
    """The time of the last drink without their number."""


@dataclass(frozen=True, slots=True)
class DiaryForm:
    """What stands in the fields; `origin` is what was kept before, and stays where untouched."""

    texts: Mapping[str, str]
    quality: int | None
    rested: int | None
    slept: bool
    origin: DiaryAnswers
    style: ClockStyle

    def read(self, *, feelings_only: bool = False) -> tuple[DiaryAnswers, dict[str, Trouble]]:
        """The answers that are understood, and the fields that are not.

        With `feelings_only`, no other field is looked at.
        """
        said: dict[str, Any] = {
            "quality": self.quality,
            "rested": self.rested,
            "comment": self.texts["comment"].strip(),
        }
        troubles: dict[str, Trouble] = {}
        if not feelings_only:
            said["slept"] = self.slept
            self._read_fields(said, troubles)
        while True:
            try:
                return replace(self.origin, **said), troubles
            except AnswerError as error:
                troubles[error.name] = Trouble.TOO_MUCH
                said[error.name] = getattr(DiaryAnswers(), error.name)

    def wrote(self, name: str, text: str) -> DiaryForm:
        """The same with another text in one field."""
        return replace(self, texts={**self.texts, name: text})

    def is_half_typed(self, name: str) -> bool:
        """Whether there may be more to come of the time in that field: 2 may become 22:30."""
        if name not in CLOCKS:
            return False
        return 0 < sum(sign.isdecimal() for sign in self.texts[name]) < _WHOLE_TIME

    def guessed(self, guesses: Mapping[str, str]) -> DiaryForm:
        """The same with these texts where nothing stands."""
        new = {name: text for name, text in guesses.items() if not self.texts[name]}
        return replace(self, texts={**self.texts, **new})

    def without(self, guesses: Mapping[str, str]) -> DiaryForm:
        """The same with nothing where one of these texts was left standing."""
        new = {name: "" for name, text in guesses.items() if self.texts[name] == text}
        return replace(self, texts={**self.texts, **new})

    def over(self, origin: DiaryAnswers) -> DiaryForm:
        """The same, typed over what is kept now."""
        return replace(self, origin=origin)

    def says(self, answers: DiaryAnswers, *, feelings_only: bool) -> bool:
        """Whether this is understood, and means exactly that."""
        return self.read(feelings_only=feelings_only) == (answers, {})

    def tidied(self, name: str) -> DiaryForm:
        """The same, with a time that is understood written as clocks here show it."""
        if name not in CLOCKS and not name.endswith("_last"):
            return self
        try:
            return self.wrote(name, self.style.show(self._clock(name)))
        except ValueError:
            return self

    def _read_fields(self, said: dict[str, Any], troubles: dict[str, Trouble]) -> None:
        untouched = texts_of(self.origin, self.style)

        def take(name: str, read: Callable[[str], object], trouble: Trouble) -> None:
            text = self.texts[name].strip()
            if text == untouched[name]:
                return
            said[name] = None
            if text:
                try:
                    said[name] = read(text)
                except ValueError:
                    troubles[name] = trouble

        for name in CLOCKS:
            take(name, lambda _text, name=name: self._clock(name), Trouble.NO_TIME)  # type: ignore[misc]
        for name in MINUTES:
            take(name, _minutes, Trouble.NO_NUMBER)
        take("awakenings", _count, Trouble.NO_NUMBER)
        take("naps", self._naps, Trouble.NO_NAP)
        take("medicines", self._medicines, Trouble.TOO_MUCH)
        for name in DRINKS:
            self._read_drinks(name, said, troubles)

    def _read_drinks(self, name: str, said: dict[str, Any], troubles: dict[str, Trouble]) -> None:
        last = f"{name}_last"
        said[name], at = None, None
        try:
            at = self._clock(last)
        except ValueError:
            troubles[last] = Trouble.NO_TIME
        count = self.texts[name].strip()
        if not count:
            if at is not None:
                troubles[name] = Trouble.HOW_MANY
            return
        try:
            said[name] = Drinks(_count(count), at)
        except ValueError:
            troubles[name] = Trouble.NO_NUMBER

    def _clock(self, name: str) -> time | None:
        text = self.texts[name].strip()
        return self.style.read(text, evening=name in _EVENING) if text else None

    def _naps(self, text: str) -> tuple[Nap, ...]:
        if text == _NONE:
            return ()
        return tuple(self._nap(one.strip()) for one in re.split(r"[,;،]", text) if one.strip())

    def _nap(self, text: str) -> Nap:
        typed = _NAP.fullmatch(text)
        if typed is None:
            raise ValueError("no nap")
        return Nap(int(typed[1]), self.style.read(typed[2]) if typed[2] else None)

    def _medicines(self, text: str) -> tuple[Medicine, ...]:
        if text == _NONE:
            return ()
        return tuple(self._medicine(one.strip()) for one in text.split(";") if one.strip())

    def _medicine(self, text: str) -> Medicine:
        name, *more = [one.strip() for one in text.split(",")]
        taken = None
        if more:
            try:
                taken = self.style.read(more[-1])
                more.pop()
            except ValueError:
                pass  # then it belongs to the dose
        return Medicine(name, ", ".join(more), taken)


def form_of(answers: DiaryAnswers, style: ClockStyle) -> DiaryForm:
    """What was kept, ready to be changed."""
    return DiaryForm(
        texts_of(answers, style), answers.quality, answers.rested, answers.slept, answers, style
    )


def texts_of(answers: DiaryAnswers, style: ClockStyle) -> dict[str, str]:
    """How these answers are typed."""
    texts = {name: style.show(getattr(answers, name)) for name in CLOCKS}
    texts |= {name: _number(getattr(answers, name)) for name in (*MINUTES, "awakenings")}
    for name in DRINKS:
        drinks: Drinks | None = getattr(answers, name)
        texts[name] = _number(None if drinks is None else drinks.count)
        texts[f"{name}_last"] = style.show(None if drinks is None else drinks.last)
    naps = [_joined(" – ", str(nap.minutes), style.show(nap.begin)) for nap in answers.naps or ()]
    texts["naps"] = "" if answers.naps is None else ", ".join(naps) or _NONE
    taken = [
        _joined(", ", one.name, one.dose, style.show(one.taken)) for one in answers.medicines or ()
    ]
    texts["medicines"] = "" if answers.medicines is None else "; ".join(taken) or _NONE
    texts["comment"] = answers.comment
    return texts


def _joined(between: str, *parts: str) -> str:
    return between.join(part for part in parts if part)


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _count(text: str) -> int:
    if not text.isdecimal():
        raise ValueError("no whole number")
    return int(text[:6])


def _minutes(text: str) -> int:
    typed = _MINUTES.fullmatch(text)
    if typed is None:
        raise ValueError("no minutes")
    return int(typed[1]) if typed[1] else int(typed[2]) * 60 + int(typed[3] or 0)
