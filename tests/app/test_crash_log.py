import stat
import sys
import threading
from pathlib import Path

import pytest

from bedtime_app.app.crash_log import NEWEST_KEPT, CrashLog
from tests.fakes import FakeClock

SECRET = "the station under the lake"


def break_with(dream: str) -> None:
    raise ValueError(dream)


def kept_after(path: Path, times: int = 1) -> str:
    log = CrashLog(path, FakeClock())
    for _ in range(times):
        try:
            break_with(SECRET)
        except ValueError as error:
            log.keep(type(error), error.__traceback__)
    return path.read_text()


def test_a_report_names_the_place_and_never_the_words(tmp_path: Path) -> None:
    report = kept_after(tmp_path / "logs" / "crashes.log")
    assert "builtins.ValueError" in report
    assert "test_crash_log.py:" in report
    assert "kept_after" in report
    assert SECRET not in report


def test_old_reports_make_room(tmp_path: Path) -> None:
    report = kept_after(tmp_path / "crashes.log", times=1500)
    assert len(report) <= NEWEST_KEPT
    assert report.rstrip().endswith("break_with")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_what_fails_where_nobody_can_catch_it_is_kept_without_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)

    class Page:
        def __del__(self) -> None:
            break_with(SECRET)

    path = tmp_path / "log" / "crashes.log"
    CrashLog(path, FakeClock()).install()
    page = Page()
    del page
    thread = threading.Thread(target=break_with, args=(SECRET,))
    thread.start()
    thread.join()
    kept, said = path.read_text(), capsys.readouterr().err
    assert kept.count("builtins.ValueError") == 2
    assert SECRET not in kept + said
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
