from __future__ import annotations

import time
from datetime import UTC, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
import tzlocal

from bedtime_app.core.nameless_zone import is_nameless, offset_text
from bedtime_app.system import clock as clock_module
from bedtime_app.system.clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def _own_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(clock_module, "_ZONE_HOLDS", -1.0)
    yield
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


def test_now_is_aware_and_in_utc() -> None:
    assert SystemClock().now().tzinfo is UTC


def test_monotonic_time_is_never_set_back() -> None:
    clock = SystemClock()
    readings = [clock.monotonic() for _ in range(100)]
    assert readings == sorted(readings)


def test_a_change_of_the_zone_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SystemClock()
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert clock.zone() == ZoneInfo("Asia/Tokyo")
    monkeypatch.setenv("TZ", "America/New_York")
    assert clock.zone() == ZoneInfo("America/New_York")


def test_the_zone_is_not_read_again_at_every_question(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock_module, "_ZONE_HOLDS", 3600.0)
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    clock = SystemClock()
    assert clock.zone() == ZoneInfo("Asia/Tokyo")
    monkeypatch.setenv("TZ", "America/New_York")
    assert clock.zone() == ZoneInfo("Asia/Tokyo")


def test_a_system_that_names_no_zone_leaves_the_last_one_known(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    clock = SystemClock()
    clock.zone()

    def confused() -> ZoneInfo:
        raise ZoneInfoNotFoundError("two answers")

    monkeypatch.setattr(tzlocal, "reload_localzone", confused)
    assert clock.zone() == ZoneInfo("Asia/Tokyo")
    assert SystemClock().zone().key == "UTC+09:00"


@pytest.mark.parametrize(
    ("name", "key"),
    [("Mars/Olympus", "UTC+00:00"), ("<+0530>-5:30", "UTC+05:30"), ("XYZ3:30", "UTC-03:30")],
)
@pytest.mark.skipif(not hasattr(time, "tzset"), reason="no TZ here")
def test_a_zone_that_does_not_exist_gives_way_to_the_offset_of_the_systems_clock(
    monkeypatch: pytest.MonkeyPatch, name: str, key: str
) -> None:
    monkeypatch.setenv("TZ", name)
    clock = SystemClock()
    assert clock.zone().key == key
    assert clock.zone() is clock.zone()
    assert is_nameless(clock.zone())
    assert offset_text(clock.now().astimezone(clock.zone()).utcoffset() or timedelta()) == key[3:]


@pytest.mark.parametrize("content", [b"", b"no zone", b"TZif", b"TZif2" + b"\0" * 15, b"TZif\0\1"])
def test_a_zone_file_that_is_none_is_no_reason_to_fail(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "localtime"
    file.write_bytes(content)
    monkeypatch.setenv("TZ", f":{file}")
    assert is_nameless(SystemClock().zone())


def test_a_zone_that_vanishes_meanwhile_is_not_kept_against_the_systems_clock(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = SystemClock()
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert clock.zone() == ZoneInfo("Asia/Tokyo")
    monkeypatch.setenv("TZ", "Mars/Olympus")
    assert clock.zone().key == "UTC+00:00"
