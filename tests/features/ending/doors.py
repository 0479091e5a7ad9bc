"""Doors to the machine that do what the test says, and write down what was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.ending_way import EndingWay
from bedtime_app.core.result import Ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.result import Result


class HandDelay:
    """Rings when told."""

    def __init__(self) -> None:
        self.seconds: float | None = None
        self._then: Callable[[], object] = lambda: None

    def start(self, seconds: float, then: Callable[[], object]) -> None:
        self.seconds, self._then = seconds, then

    def stop(self) -> None:
        self.seconds = None

    def ring(self) -> None:
        if self.seconds is not None:
            self.seconds = None
            self._then()


class HandMachine:
    """A computer that can do everything, until it is told otherwise."""

    def __init__(self) -> None:
        self.able = frozenset(EndingWay)
        self.outcome: Result[None] = Ok(None)
        self.looked = 0
        self.did: list[EndingWay] = []

    def what_can(self, told: Callable[[frozenset[EndingWay]], None]) -> None:
        self.looked += 1
        told(self.able)

    def do(self, way: EndingWay, told: Callable[[Result[None]], None]) -> None:
        self.did.append(way)
        told(self.outcome)


class HandIdle:
    """Answers when told."""

    def __init__(self) -> None:
        self.asked: list[Callable[[float | None], None]] = []

    def ask(self, told: Callable[[float | None], None]) -> None:
        self.asked.append(told)

    def answer(self, seconds: float | None) -> None:
        self.asked.pop(0)(seconds)
