from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.result import Err, Ok, Result
from bedtime_app.system.jobs import SerialJobs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QCoreApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def jobs(qapp: QCoreApplication) -> Iterator[SerialJobs]:
    del qapp
    jobs = SerialJobs()
    yield jobs
    jobs.stop()


def test_work_runs_elsewhere_and_its_outcome_comes_back_here(
    jobs: SerialJobs, qtbot: QtBot
) -> None:
    told: list[tuple[Result[int], int]] = []
    jobs.run(threading.get_ident, lambda result: told.append((result, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(told))
    (result, told_on), *_ = told
    assert isinstance(result, Ok)
    assert result.value != threading.get_ident()
    assert told_on == threading.get_ident()


def test_work_is_done_one_after_another_in_the_order_asked(jobs: SerialJobs, qtbot: QtBot) -> None:
    done: list[int] = []
    at_work: list[int] = []
    together: list[int] = []

    def work(number: int) -> int:
        at_work.append(number)
        together.append(len(at_work))
        at_work.remove(number)
        return number

    def keep(result: Result[int]) -> None:
        assert isinstance(result, Ok)
        done.append(result.value)

    for number in range(50):
        jobs.run(lambda number=number: work(number), keep)  # type: ignore[misc]  # a bound default
    qtbot.waitUntil(lambda: len(done) == 50)
    assert done == list(range(50))
    assert set(together) == {1}


def test_an_error_is_an_outcome_and_the_next_work_is_done(jobs: SerialJobs, qtbot: QtBot) -> None:
    told: list[Result[object]] = []
    error = ValueError("planted")

    def fail() -> object:
        raise error

    jobs.run(fail, told.append)
    jobs.run(lambda: "next", told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [Err(error), Ok("next")]


def test_work_may_ask_for_more_when_it_is_done(jobs: SerialJobs, qtbot: QtBot) -> None:
    told: list[Result[str]] = []
    jobs.run(lambda: "first", lambda _: jobs.run(lambda: "second", told.append))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [Ok("second")]


def test_stopping_waits_for_what_has_begun_and_drops_the_rest(
    jobs: SerialJobs, qtbot: QtBot
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    done: list[str] = []

    def first() -> None:
        begun.set()
        go_on.wait()
        done.append("first")

    jobs.run(first, lambda _: done.append("told"))
    jobs.run(lambda: done.append("second"), lambda _: done.append("told"))
    begun.wait()
    threading.Timer(0.02, go_on.set).start()
    jobs.stop()
    assert done == ["first"]
    jobs.run(lambda: done.append("third"), lambda _: done.append("told"))
    qtbot.wait(20)
    assert done == ["first"]


@pytest.mark.usefixtures("qapp")
def test_no_thread_is_begun_before_there_is_work() -> None:
    before = threading.active_count()
    jobs = SerialJobs()
    assert threading.active_count() == before
    jobs.stop()
