"""Tests that misbehave are run inside these, and must be caught."""

from __future__ import annotations

import logging
import os
import socket
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import keyring
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.guards.own_home import MemoryKeyring
    from tests.guards.quiet_log import ExpectedLog

GUARDS = ["-p", "tests.guards.quiet_log", "-p", "tests.guards.nothing_left"]


@pytest.fixture
def outcome(pytester: pytest.Pytester) -> OutcomeOf:
    return OutcomeOf(pytester)


class OutcomeOf:
    """Runs one test in this process, under the guards."""

    def __init__(self, pytester: pytest.Pytester) -> None:
        self._pytester = pytester

    def __call__(self, body: str) -> tuple[dict[str, int], str]:
        self._pytester.makepyfile(body)
        quiet = ["-p", "no:randomly", "-p", "no:xdist", "-o", "qt_log_level_fail=WARNING"]
        root = logging.getLogger()
        outer, root.handlers = root.handlers, []
        try:
            result = self._pytester.runpytest_inprocess(*quiet, *GUARDS)
        finally:
            root.handlers = outer
        return result.parseoutcomes(), str(result.stdout)


MISBEHAVIOUR = {
    "unannounced messages:*WARNING x: disk is full": """
        import logging
        def test_it():
            logging.getLogger("x").warning("disk is full")
        """,
    "Qt messages with level WARNING or above": """
        from PySide6.QtCore import qWarning
        def test_it():
            qWarning("no such property")
        """,
    "unannounced messages:*null object": """
        import pytest
        from PySide6.QtCore import qWarning
        @pytest.fixture
        def late():
            yield
            qWarning("null object")
        def test_it(late):
            pass
        """,
    "announced but never heard:*never said": """
        def test_it(expected_log):
            expected_log("never said")
        """,
    "a child process: sleep 60": """
        import os
        def test_it():
            os.posix_spawnp("sleep", ["sleep", "60"], os.environ)
        """,
    "an active timer": """
        from PySide6.QtCore import QTimer
        def test_it(qapp):
            qapp.left = QTimer()
            qapp.left.start(1000)
        """,
    "an active timer: *Drip": """
        from PySide6.QtCore import QTimer
        class Drip(QTimer): ...
        class SlowDrip(Drip): ...
        def test_it(qapp):
            qapp.left = SlowDrip()
            qapp.left.start(1000)
        """,
    "a visible window": """
        from PySide6.QtGui import QWindow
        def test_it(qapp):
            qapp.left = QWindow()
            qapp.left.show()
        """,
    "a running thread": """
        from PySide6.QtCore import QThread
        def test_it(qapp):
            qapp.left = QThread()
            qapp.left.start()
        """,
    "a thread: forgotten": """
        import threading
        def test_it():
            threading.Thread(target=threading.held.wait, name="forgotten").start()
        """,
}


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing is waited for, and the thread left behind ends with the outer test."""
    held = threading.Event()
    monkeypatch.setattr("tests.guards.nothing_left.PATIENCE", 0.05)
    monkeypatch.setattr(threading, "held", held, raising=False)
    yield
    held.set()


@pytest.mark.usefixtures("qapp", "impatient")
@pytest.mark.parametrize("caught", MISBEHAVIOUR)
def test_what_a_test_says_or_leaves_fails_it(outcome: OutcomeOf, caught: str) -> None:
    counted, said = outcome(MISBEHAVIOUR[caught])
    assert counted.get("failed", 0) + counted.get("errors", 0) == 1
    pytest.LineMatcher([said.replace("\n", " ")]).fnmatch_lines([f"*{caught}*"])


@pytest.mark.usefixtures("qapp")
def test_a_quiet_and_tidy_test_passes(outcome: OutcomeOf) -> None:
    counted, _ = outcome(
        """
        import logging
        from PySide6.QtCore import QTimer, qWarning
        def test_it(qapp, expected_log):
            expected_log("full")
            logging.getLogger("x").warning("disk is full")
            expected_log("slow")
            qWarning("disk is slow")
            timer = QTimer()
            timer.start(10)
            timer.stop()
        """
    )
    assert counted == {"passed": 1}


@pytest.mark.parametrize(
    ("event", "argument"),
    [
        ("socket.connect", ("192.0.2.1", 80)),
        ("socket.sendto", ("192.0.2.1", 80)),
        ("socket.getaddrinfo", "example.invalid"),
    ],
)
def test_no_socket_leaves_this_machine(event: str, argument: object) -> None:
    """Asks the guard itself, so that nothing is sent even if it were gone."""
    arguments = (argument,) if event == "socket.getaddrinfo" else (None, argument)
    with pytest.raises(ConnectionRefusedError, match="reach the network"):
        sys.audit(event, *arguments)


def test_loopback_stays_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()


def test_the_keyring_is_in_memory(memory_keyring: MemoryKeyring) -> None:
    keyring.set_password("bedtime", "profile", "key")
    assert memory_keyring.passwords == {("bedtime", "profile"): "key"}


def test_a_child_process_finds_no_keyring() -> None:
    ask = "import keyring; print(type(keyring.get_keyring()).__module__)"
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "keyring.backends.fail"


def test_home_is_a_new_folder(home: Path, tmp_path: Path) -> None:
    assert home.is_relative_to(tmp_path)
    assert os.environ["HOME"] == str(home)
    assert not list(home.iterdir())


def test_an_announced_message_is_heard(expected_log: ExpectedLog) -> None:
    expected_log("disk is full")
    logging.getLogger(__name__).error("disk is full")
    assert expected_log.heard == [f"ERROR {__name__}: disk is full"]


DESKTOP_TEST = "import pytest\n@pytest.mark.desktop\ndef test_it(): pass\n"


@pytest.mark.parametrize(("display", "counted"), [("", {"skipped": 1}), (":7", {"passed": 1})])
def test_a_desktop_test_runs_only_where_there_is_a_desktop(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, display: str, counted: object
) -> None:
    for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "PULSE_SERVER"):
        monkeypatch.setenv(name, display)
    pytester.makepyfile(DESKTOP_TEST)
    quiet = ["-p", "no:randomly", "-p", "no:xdist", "-o", "markers=desktop"]
    run = pytester.runpytest_inprocess(*quiet, "-p", "tests.guards.desktop")
    assert run.parseoutcomes() == counted


def test_a_desktop_tests_child_sees_the_real_display(desktop_environment: dict[str, str]) -> None:
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert "QT_QPA_PLATFORM" not in desktop_environment
