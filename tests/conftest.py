"""Every test gets a home of its own and no way out; it fails for what it logs or leaves behind."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import HealthCheck, settings

BUILD = Path(__file__).parents[1] / "build"

# Before the first QApplication. Tests marked `desktop` give their child processes the real display.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
# One compiled-QML cache for all tests: a fresh one for each would compile every page again.
os.environ["QML_DISK_CACHE_PATH"] = str(BUILD / "qml-cache")
# A child process never reaches the real keyring.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
if "XDG_RUNTIME_DIR" not in os.environ:
    runtime = BUILD / "runtime"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)

settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.register_profile(
    "explore",
    deadline=None,
    max_examples=1000,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

pytest_plugins = [
    "tests.guards.own_home",
    "tests.guards.no_network",
    "tests.guards.quiet_log",
    "tests.guards.nothing_left",
    "tests.guards.desktop",
    "pytester",
]
