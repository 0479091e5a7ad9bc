import subprocess
import sys
import threading

from bedtime_app.system.lean_import import spared

LEAN = """
import sys
from datetime import datetime, timedelta, UTC
from PySide6.QtCore import QCoreApplication
from bedtime_app.system.alarms import ScheduledAlarms
app = QCoreApplication([])
alarms = ScheduledAlarms(app)
alarms.set("bell", datetime(2000, 1, 1, tzinfo=UTC), app.quit)
app.exec()
print(*(name for name in ("asyncio", "ssl", "multiprocessing") if name in sys.modules))
import asyncio
async def rest():
    await asyncio.sleep(0)
    return "asyncio is whole"
print(asyncio.run(rest()))
from apscheduler.executors.pool import ThreadPoolExecutor
pool = ThreadPoolExecutor(1)
print("pools are whole")
alarms.stop()
"""
STUBBORN = """
import sys
from bedtime_app.system import lean_import
lean_import.UNUSED = {"asyncio": {}, "apscheduler.executors.pool": {}}
print(lean_import.background_scheduler().__name__, "ssl" in sys.modules)
"""


def output(code: str) -> list[str]:
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    return ended.stdout.splitlines()


def test_an_alarm_rings_without_asyncio_and_what_was_spared_can_still_be_had() -> None:
    assert output(LEAN) == ["", "asyncio is whole", "pools are whole"]


def test_a_scheduler_that_wants_more_gets_all_of_it() -> None:
    assert output(STUBBORN) == ["BackgroundScheduler True"]


def test_what_is_there_already_is_left_alone() -> None:
    with spared({"threading": {}}):
        assert sys.modules["threading"] is threading


def test_nothing_is_spared_while_another_thread_could_see_it() -> None:
    done = threading.Event()
    other = threading.Thread(target=done.wait)
    other.start()
    try:
        with spared({"a_module_of_nobody": {}}):
            assert "a_module_of_nobody" not in sys.modules
    finally:
        done.set()
        other.join()


def test_a_stand_in_is_gone_afterwards() -> None:
    if threading.active_count() > 1:  # pytest-timeout's, say
        return
    with spared({"a_module_of_nobody": {"name": 1}}):
        assert sys.modules["a_module_of_nobody"].name == 1
    assert "a_module_of_nobody" not in sys.modules
