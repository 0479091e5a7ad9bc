import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bedtime_app.app import single_instance
from bedtime_app.app.single_instance import SingleInstance
from bedtime_app.app.wish import Wish

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

RACE = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from bedtime_app.app.single_instance import SingleInstance
from bedtime_app.app.wish import Wish
app = QCoreApplication([])
one = SingleInstance(Path(sys.argv[1]))
print(one.claim(Wish.WAIT), flush=True)
sys.stdin.read()
"""


def test_the_second_start_shows_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    shown: list[bool] = []
    first.asked.add(lambda _wish: shown.append(True))
    assert first.claim()
    second = SingleInstance(tmp_path)
    assert not second.claim()
    qtbot.waitUntil(lambda: shown == [True])
    first.release()


def test_a_hidden_second_start_shows_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    shown: list[bool] = []
    first.asked.add(lambda _wish: shown.append(True))
    assert first.claim()
    assert not SingleInstance(tmp_path).claim(Wish.WAIT)
    assert not SingleInstance(tmp_path).claim(Wish.SHOW)
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
    assert not heir.claim(Wish.WAIT)
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


def test_one_that_is_ending_is_waited_for(
    qtbot: QtBot,  # noqa: ARG001 - runs Qt
    tmp_path: Path,
) -> None:
    ending = SingleInstance(tmp_path)
    assert ending.claim()
    ending.hear_no_more()
    end = threading.Timer(0.2, ending._lock.release)
    end.start()
    heir = SingleInstance(tmp_path)
    assert heir.claim()
    end.join()
    heir.release()


def test_one_that_cannot_be_reached_is_still_the_one(
    qtbot: QtBot,  # noqa: ARG001 - runs Qt
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(single_instance, "ENDS_WITHIN_MS", 100)
    first = SingleInstance(tmp_path)
    assert first.claim()
    monkeypatch.delenv("XDG_RUNTIME_DIR")  # as in another session, which has another door
    assert not SingleInstance(tmp_path).claim()
    first.release()


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="one person's machine")
def test_another_persons_socket_keeps_nobody_out(
    qtbot: QtBot,  # noqa: ARG001 - runs Qt
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    squatter = SingleInstance(tmp_path)
    assert squatter.claim()
    squatter._lock.release()
    monkeypatch.setattr(os, "getuid", lambda: -1)
    mine = SingleInstance(tmp_path)
    assert mine.claim()
    mine.release()
    squatter.release()


def test_of_many_starts_at_once_one_remains(tmp_path: Path) -> None:
    starts = [
        subprocess.Popen(
            [sys.executable, "-c", RACE, str(tmp_path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(6)
    ]
    said = [start.stdout.readline().strip() for start in starts if start.stdout]
    for start in starts:
        start.communicate()
    assert sorted(said) == ["False"] * 5 + ["True"]
