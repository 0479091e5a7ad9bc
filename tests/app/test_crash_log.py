from pathlib import Path

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
