import json
import os
import subprocess
import sys
import wave
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bedtime_app.app.rehearsal.quick_time import QuickAlarms, QuickClock
from bedtime_app.app.rehearsal.report import Report
from tests.fakes import FakeAlarms, FakeClock

EVENING = datetime(2026, 11, 20, 20, 45, tzinfo=UTC)


def bedtime(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    environment.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "bedtime_app", *words],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )


def test_a_whole_evening_really_happens(tmp_path: Path) -> None:
    out = tmp_path / "evening"
    run = bedtime("rehearse", "--seconds", "20", "--out", str(out))
    report = json.loads((out / "report.json").read_text())
    assert [part["name"] for part in report["parts"] if not part["done"]] == []
    assert run.returncode == 0, run.stdout
    assert report["whole"] is True
    pictures = [
        picture["file"]
        for part in report["parts"]
        for name, picture in part["verified"].items()
        if name.endswith("picture") and isinstance(picture, dict)
    ]
    assert len(pictures) >= 10
    assert all((out / name).stat().st_size > 5000 for name in pictures)
    with wave.open(str(out / "evening.wav")) as file:
        assert file.getnframes() / file.getframerate() > 20 * 60


def break_with(word: str) -> None:
    raise ValueError(word)


def test_what_is_not_a_rehearsals_profile_is_left_alone(tmp_path: Path) -> None:
    diary = tmp_path / "profile" / "vault" / "vault.db"
    diary.parent.mkdir(parents=True)
    diary.write_bytes(b"somebody's own")
    run = bedtime("rehearse", "--out", str(tmp_path))
    assert run.returncode != 0
    assert diary.read_bytes() == b"somebody's own"
    assert len(run.stderr.strip().splitlines()) == 1


def test_one_part_that_did_not_happen_makes_the_report_not_whole(tmp_path: Path) -> None:
    report = Report(FakeClock())
    with report.part("kept") as part:
        part.verify("something", holds=True)
    with report.part("lost") as part:
        part.verify("something", holds=False)
    with report.part("broken"):
        break_with("a private word")
    report.write(tmp_path / "report.json")
    told = (tmp_path / "report.json").read_text()
    assert [part["done"] for part in json.loads(told)["parts"]] == [True, False, False]
    assert json.loads(told)["whole"] is False
    assert "private" not in told


def test_a_report_without_parts_is_not_whole() -> None:
    assert not Report(FakeClock()).whole


def test_a_quick_clock_stands_until_it_is_let_go_and_then_runs() -> None:
    real = FakeClock()
    quick = QuickClock(real, EVENING, 60.0)
    real.advance(seconds=5)
    assert quick.now() == EVENING
    quick.let_go()
    real.advance(seconds=5)
    assert quick.now() == EVENING + timedelta(minutes=5)
    quick.leap(EVENING + timedelta(hours=8))
    real.advance(seconds=1)
    assert quick.now() == EVENING + timedelta(hours=8, minutes=1)


def test_a_quick_alarm_rings_when_the_quick_clock_has_come_there() -> None:
    real, alarms = FakeClock(), FakeAlarms()
    quick = QuickClock(real, EVENING, 60.0)
    quick.let_go()
    rung: list[datetime] = []
    QuickAlarms(alarms, quick).set(
        "evening", EVENING + timedelta(minutes=10), lambda: rung.append(quick.now())
    )
    alarms.ring_until(real.now() + timedelta(seconds=9.9))
    assert rung == []
    real.advance(seconds=10)
    alarms.ring_until(real.now())
    assert rung == [EVENING + timedelta(minutes=10)]


def test_a_quick_clock_stands_still_until_it_leaps() -> None:
    real = FakeClock(EVENING)
    clock = QuickClock(real, EVENING, 60.0)
    clock.let_go()
    real.advance(seconds=10)
    clock.stand_still()
    real.advance(seconds=500)
    assert clock.now() == EVENING + timedelta(minutes=10)
    clock.leap(EVENING + timedelta(hours=9))
    real.advance(seconds=1)
    assert clock.now() == EVENING + timedelta(hours=9, minutes=1)
