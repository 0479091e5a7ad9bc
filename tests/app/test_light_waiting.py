import os
import subprocess
import sys
from pathlib import Path

HEAVY = (
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "asyncio",
    "click",
    "keyring",
    "nacl",
    "numpy",
    "sentencex",
    "sqlcipher3",
    "sqlite_utils",
    "ssl",
)
WAIT = f"""
import sys
from bedtime_app.app import entry, settling
really = settling.begin_to_build
def begin():
    really()
    from PySide6.QtCore import QCoreApplication
    from bedtime_app.app import startup
    startup.settle = lambda: (print(*(m for m in {HEAVY!r} if m in sys.modules)),
        print("apscheduler" in sys.modules), QCoreApplication.quit())
settling.begin_to_build = begin
entry.main()
"""


def test_waiting_hidden_brings_in_nothing_heavy(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", WAIT, "--profile-dir", str(tmp_path), "--hidden"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.stdout.splitlines() == ["", "True"], ended.stderr
    assert ended.returncode == 0


ROOMS = """
import sys
from PySide6.QtCore import QCoreApplication
from bedtime_app.app import entry, settling
really = settling.begin_to_build
def begin():
    really()
    from bedtime_app.app import startup
    startup.settle = lambda: (print("scipy" in sys.modules, "bedtime_app.app.wiring" in sys.modules,
        "bedtime_app.features.study.study_view" in sys.modules,
        "bedtime_app.features.diary.importing.tracker_import" in sys.modules),
        QCoreApplication.quit())
settling.begin_to_build = begin
entry.main()
"""


def test_the_window_with_every_page_behind_it_brings_in_no_statistics_and_no_readers(
    tmp_path: Path,
) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", ROOMS, "--profile-dir", str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.stdout.splitlines() == ["False True True False"], ended.stderr


SOURCES_READ = """
import linecache
from bedtime_app.app.settling import begin_to_build
begin_to_build()
import bedtime_app.app.startup
print([name for name in linecache.cache if "bedtime_app" in name])
"""


def test_no_source_is_read_for_what_is_imported_after_qt() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", SOURCES_READ],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert ended.stdout.strip() == "[]"
