import subprocess
import sys

import pytest

from bedtime_app.app.qt_messages import is_expected

SPEAK = """
from PySide6.QtCore import qWarning
from bedtime_app.app.qt_messages import quieten
quieten()
qWarning("PulseAudioService: pa_context_connect() failed")
qWarning("something worth reading")
"""


@pytest.mark.parametrize(
    ("category", "message", "expected"),
    [
        ("qt.multimedia.symbolsresolver", "Couldn't load pipewire-0.3 library", True),
        ("default", "PulseAudioService: pa_context_connect() failed", True),
        ("qml", "ReferenceError: x is not defined", False),
        ("default", "QObject::killTimer: timers cannot be stopped", False),
    ],
)
def test_only_what_is_said_elsewhere_is_dropped(
    category: str,
    message: str,
    expected: bool,  # noqa: FBT001 - a case of the table
) -> None:
    assert is_expected(category, message) is expected


def test_the_rest_reaches_stderr() -> None:
    run = subprocess.run(
        [sys.executable, "-c", SPEAK],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "something worth reading" in run.stderr
    assert "PulseAudio" not in run.stderr
