"""Threads, timers, windows and child processes that outlive their test fail it."""

from __future__ import annotations

import gc
import os
import sys
import threading
from functools import partial
from itertools import compress
from typing import TYPE_CHECKING

import psutil
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from PySide6.QtCore import QThread

PATIENCE = 2.0
"""Seconds in which what is already ending may end."""


def _threads() -> set[threading.Thread]:
    return {
        thread
        for thread in threading.enumerate()
        if not isinstance(thread, threading._DummyThread)  # Qt's threads seen from Python
    }


def _children() -> set[psutil.Process]:
    try:  # psutil reads about every process of the machine: only where there are any of ours
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return set()
    return {
        child for child in psutil.Process().children() if child.status() != psutil.STATUS_ZOMBIE
    }


def _end(thread: QThread) -> None:
    thread.quit()
    thread.wait(int(PATIENCE * 1000))


def _with_subclasses(*kinds: type) -> Iterator[type]:
    for kind in kinds:
        yield kind
        yield from _with_subclasses(*kind.__subclasses__())


def _qt_objects() -> dict[str, Callable[[], object]]:
    """Timers still ticking, threads still running, windows still shown, and how to end each."""
    from PySide6.QtCore import QThread, QTimer
    from PySide6.QtGui import QWindow
    from shiboken6 import isValid

    kinds = set(_with_subclasses(QTimer, QThread, QWindow))
    things = gc.get_objects()  # so many that Python must not go round for each
    left: dict[str, Callable[[], object]] = {}
    for thing in compress(things, map(kinds.__contains__, map(type, things))):
        kind = type(thing)
        if not isValid(thing):
            continue
        if issubclass(kind, QTimer) and thing.isActive():
            left[f"an active timer: {thing!r}"] = thing.stop
        elif issubclass(kind, QThread) and thing.isRunning() and not thing.isCurrentThread():
            left[f"a running thread: {thing!r}"] = partial(_end, thing)
        elif issubclass(kind, QWindow) and thing.isVisible():
            left[f"a visible window: {thing!r}"] = thing.close
    return left


def _qt_runs() -> bool:
    core = sys.modules.get("PySide6.QtCore")
    return core is not None and core.QCoreApplication.instance() is not None


def pytest_collection_finish() -> None:
    """Set aside what thousands of collected tests are made of: no test can have left it behind."""
    if not gc.get_freeze_count():
        gc.collect()
        gc.freeze()


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Remember what was there before this test's first fixture."""
    item.stash[_BEFORE] = (_threads(), _children())
    return (yield)


_BEFORE = pytest.StashKey[tuple[set[threading.Thread], set[psutil.Process]]]()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Look around after the last fixture has ended."""
    result = yield
    threads, children = item.stash[_BEFORE]
    for thread in _threads() - threads:
        thread.join(PATIENCE)
    left = [f"a thread: {thread.name}" for thread in _threads() - threads]
    stray = _children() - children
    if stray:
        _, alive = psutil.wait_procs(stray, PATIENCE)
        for child in alive:
            left.append(f"a child process: {' '.join(child.cmdline())}")
            child.kill()
            child.wait(PATIENCE)
    if _qt_runs() and _qt_objects():
        gc.collect()  # what only a cycle kept alive is not left behind
        for name, end in _qt_objects().items():
            left.append(name)
            end()
    if left:
        pytest.fail("left behind by this test:\n  " + "\n  ".join(left), pytrace=False)
    return result
