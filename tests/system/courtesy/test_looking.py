from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from bedtime_app.system.courtesy.desktop_courtesy import DesktopCourtesy
from bedtime_app.system.courtesy.looking import Looking
from bedtime_app.system.courtesy.sources import system_sources
from tests.fakes import FakeJobs

if TYPE_CHECKING:
    from collections.abc import Iterator


def broken() -> bool | None:
    raise OSError("there is no bus")


@pytest.fixture
def never() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


@pytest.mark.parametrize(
    ("answers", "unkind"),
    [
        ([], False),
        ([None], False),
        ([False, None], False),
        ([None, True, False], True),
    ],
)
def test_only_a_plain_yes_holds(answers: list[bool | None], *, unkind: bool) -> None:
    sources = {str(place): lambda said=said: said for place, said in enumerate(answers)}
    assert Looking(sources).is_unkind() is unkind


def test_a_source_that_fails_does_not_hide_what_another_sees() -> None:
    assert Looking({"broken": broken, "sees": lambda: True}).is_unkind()
    assert not Looking({"broken": broken, "sees": lambda: False}).is_unkind()


def test_a_source_that_hangs_is_not_asked_again_before_it_came_back(
    never: threading.Event,
) -> None:
    asked: list[str] = []

    def hanging() -> bool | None:
        asked.append("asked")
        return never.wait()

    looking = Looking({"hangs": hanging}, within=0.05)
    assert not looking.is_unkind()
    assert not looking.is_unkind()
    assert asked == ["asked"]
    never.set()
    looking._asked["hangs"].join()
    assert looking.is_unkind()


def test_the_answer_comes_through_the_jobs() -> None:
    jobs, told = FakeJobs(), list[bool]()
    courtesy = DesktopCourtesy(jobs, {"sees": lambda: True})
    courtesy.ask(told.append)
    assert told == []
    jobs.run_all()
    assert told == [True]


def test_a_system_that_nobody_knows_never_holds() -> None:
    assert system_sources("plan9") == {}
