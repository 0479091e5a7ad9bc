import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bedtime_app.app.single_instance import SingleInstance

HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from bedtime_app.app.single_instance import SingleInstance
app = QCoreApplication([])
one = SingleInstance(Path(sys.argv[1]))
print(one.claim(), flush=True)
app.exec()
"""


def test_the_second_start_shows_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    shown: list[bool] = []
    first.asked_to_show.add(lambda: shown.append(True))
    assert first.claim()
    second = SingleInstance(tmp_path)
    assert not second.claim()
    qtbot.waitUntil(lambda: shown == [True])
    first.release()


def test_a_hidden_second_start_shows_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    shown: list[bool] = []
    first.asked_to_show.add(lambda: shown.append(True))
    assert first.claim()
    assert not SingleInstance(tmp_path).claim(show=False)
    assert not SingleInstance(tmp_path).claim(show=True)
    qtbot.waitUntil(lambda: shown == [True])
    first.release()


def test_two_profiles_live_side_by_side(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001 - runs Qt
    first, other = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert first.claim()
    assert other.claim()
    first.release()
    other.release()


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes vanish with their process")
def test_a_killed_process_leaves_no_locked_door(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline().strip() == "True"
    heir = SingleInstance(tmp_path)
    assert not heir.claim(show=False)
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    holder.stdout.close()
    assert heir.claim()
    heir.release()


def test_the_door_is_closed_after_release(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001 - runs Qt
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.release()
    second = SingleInstance(tmp_path)
    assert second.claim()
    second.release()
