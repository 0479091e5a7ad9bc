"""Whatever stands in a file: a report or a refusal, and never more memory than it may take."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bedtime_app.features.diary.importing.tracker_import import read_tracker
from bedtime_app.features.diary.importing.tracker_report import (
    ReadingCancelled,
    TrackerOptions,
    TrackerRefusedError,
)
from tests.features.diary.importing.text_files import BERLIN, report_on

if TYPE_CHECKING:
    from pathlib import Path

SEEDS = (
    b'sid,start,stop,rating,comment,wakes\r\n1,1608323029380,1608350000000,4,"a ""b""\r\nc",2\r\n',
    (
        b"Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust"
        b'\n"1606515060123","Europe/Berlin","27. 11. 2020 23:11","28. 11. 2020 6:11","","7.0",'
        b'"3.0","#baddream","1","-1","-1","5","0.2","-30"\n'
    ),
    b"Start,End,Status,Comments\n2020-01-01T03:39:45.5Z,2020-01-01T09:39:45.5Z,asleep,a\n",
    b'{"records": [{"start": 1606515060123, "end": 1606540260123, "status": "asleep"}]}',
    b"date;start;wake;quality;zone\n1/20/2017;23:10;6:02;80%;Europe/Berlin\n",
)
PIECES = st.sampled_from(
    [
        b"",
        b'"',
        b",",
        b"\n",
        b"\0",
        b"\xff\xfe",
        b"9" * 30,
        b"-1",
        b"1E+400",
        b"nan",
        b"31. 12. 9999",
        b"0001-01-01 00:00",
        b"9999-12-31T23:59:59-23:59",
        b"\xed\xa0\x80",
        b"[[",
        b"}",
        b"Etc/GMT+14",
    ]
)
QUICK = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def is_answered(folder: Path, content: bytes) -> None:
    for options in (BERLIN, TrackerOptions(ZoneInfo("Pacific/Apia"), day_first=True)):
        try:
            report = report_on(folder, content, options)
        except TrackerRefusedError:
            continue
        assert all(sleep.end > sleep.begin for sleep in report.sleeps)


@QUICK
@given(content=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(tmp_path: Path, content: bytes) -> None:
    is_answered(tmp_path, content)


@QUICK
@given(data=st.data(), seed=st.sampled_from(SEEDS))
def test_any_damage_to_a_true_file_is_read_or_refused(
    tmp_path: Path, data: st.DataObject, seed: bytes
) -> None:
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(seed)))
        gone = data.draw(st.integers(0, 20))
        seed = seed[:at] + data.draw(PIECES) + seed[at + gone :]
    is_answered(tmp_path, seed)


def peak(path: Path, nights: int) -> int:
    """Bytes that reading takes at most, of a file with the same ten nights so many times."""
    head, night = SEEDS[1].split(b"\n")[:2]
    with path.open("wb") as file:
        for number in range(nights):
            column = b',"0.5123"' * 3000
            file.write(head + b',"6:11"' * 3000 + b"\n")
            file.write(night.replace(b"5060123", b"506012%d" % (number % 10)) + column + b"\n")
    tracemalloc.start()
    try:
        assert len(read_tracker(path, BERLIN).sleeps) == 10
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    small, large = peak(tmp_path / "small.csv", 12), peak(tmp_path / "large.csv", 72)
    assert large < 1.2 * small + 100_000


def test_reading_stops_as_soon_as_nobody_wants_it(tmp_path: Path) -> None:
    path = tmp_path / "sleep.csv"
    path.write_bytes(SEEDS[0])
    with pytest.raises(ReadingCancelled):
        read_tracker(path, BERLIN, lambda: False)
