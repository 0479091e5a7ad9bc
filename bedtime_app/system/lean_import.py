"""Brings in APScheduler without the parts of Python it never uses here; see docs/decisions/0011."""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager, suppress
from inspect import iscoroutinefunction
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from apscheduler.schedulers.background import BackgroundScheduler

# APScheduler 3.11 asks asyncio (with ssl, 7 MB) for this one function, and from Python 3.14 on
# takes it from inspect itself. Its pools bring multiprocessing; our executor is another.
UNUSED: Mapping[str, Mapping[str, object]] = {
    "asyncio": {"iscoroutinefunction": iscoroutinefunction},
    "apscheduler.executors.pool": {"ThreadPoolExecutor": None},
}


def background_scheduler() -> type[BackgroundScheduler]:
    """APScheduler's class of that name, as light as it can be had."""
    with spared(UNUSED), suppress(ImportError, AttributeError):
        return _import()
    # A version that wants more of them than we know, so all of it.
    for name in [name for name in sys.modules if name.partition(".")[0] == "apscheduler"]:
        del sys.modules[name]
    return _import()


def _import() -> type[BackgroundScheduler]:
    from apscheduler.schedulers import background

    scheduler: type[BackgroundScheduler] = background.BackgroundScheduler
    return scheduler


@contextmanager
def spared(unused: Mapping[str, Mapping[str, object]]) -> Iterator[None]:
    """Within, these modules are stand-ins with a few names, unless the real ones are there already.

    Does nothing while other threads run, because they could import a stand-in.
    """
    alone = threading.active_count() == 1
    stand_ins = [
        _stand_in(name, unused[name]) for name in unused if alone and name not in sys.modules
    ]
    sys.modules.update({module.__name__: module for module in stand_ins})
    try:
        yield
    finally:
        for module in stand_ins:
            del sys.modules[module.__name__]


def _stand_in(name: str, names: Mapping[str, object]) -> ModuleType:
    module = ModuleType(name, "Stands in for a part of Python that is not used.")
    vars(module).update(names)
    return module
