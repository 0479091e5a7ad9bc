"""Whatever becomes of an export of Fitbit, Oura or Apple: a report or a refusal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bedtime_app.features.diary.importing.tracker_import import read_tracker
from bedtime_app.features.diary.importing.tracker_report import (
    TrackerOptions,
    TrackerRefusedError,
)
from tests.features.diary.importing import (
    test_apple_health,
    test_fitbit_json,
    test_fitbit_table,
    test_oura,
)

if TYPE_CHECKING:
    from pathlib import Path

OPTIONS = TrackerOptions(ZoneInfo("America/St_Johns"))
WHOLE = (
    json.dumps([test_fitbit_json.NIGHT, {**test_fitbit_json.NIGHT, "logId": 2}]).encode(),
    (test_fitbit_table.HEAD + test_fitbit_table.NIGHT).encode(),
    json.dumps({"data": [test_oura.NIGHT, test_oura.OLDER]}).encode(),
    test_apple_health.export(
        test_apple_health.record("AsleepCore", "00:00", "03:00"),
        test_apple_health.record("Awake", "03:00", "04:00", "iPhone"),
        test_apple_health.HEART,
    ).encode(),
)
PIECES = st.one_of(
    st.sampled_from([b'"', b"<", b">", b"&", b"{", b"[", b"]", b"\n", b"\0", b"-", b"9" * 30]),
    st.sampled_from([b"null", b"1e999", b"NaN", b"[]", b"{}", b'"\\ud800"', b"0001", b"9999"]),
    st.binary(max_size=8),
)
VALUES = st.one_of(
    st.sampled_from([None, True, [], {}, [["rest"]], {"summary": {"wake": {"count": []}}}, ""]),
    st.sampled_from([-1, 10**30, 1e300, float("nan"), "\ud800", "2024-03-31T02:30:00", "9" * 200]),
    st.sampled_from(["0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00", "2024-02-30T00:00:00"]),
    st.integers(),
    st.text(max_size=20),
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mangled") / "export"


def survives(place: Path, raw: bytes) -> None:
    place.write_bytes(raw)
    try:
        report = read_tracker(place, OPTIONS)
    except TrackerRefusedError:
        return
    for sleep in report.sleeps:
        assert sleep.begin < sleep.end
        assert len(sleep.source) < 100
        assert len(sleep.key) <= 100
        (sleep.source + sleep.key + sleep.zone).encode()  # as the database will


@settings(max_examples=60)
@given(
    whole=st.sampled_from(WHOLE),
    blows=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), PIECES), max_size=4),
    kept=st.floats(0.2, 1),
)
def test_an_export_that_was_mangled_is_survived(
    place: Path, whole: bytes, blows: list[tuple[float, int, bytes]], kept: float
) -> None:
    for where, length, piece in blows:
        begin = round(where * len(whole))
        whole = whole[:begin] + piece + whole[begin + length :]
    survives(place, whole[: round(kept * len(whole))])


@settings(max_examples=40)
@given(
    record=st.sampled_from([test_fitbit_json.NIGHT, test_oura.NIGHT, test_oura.OLDER]),
    changes=st.dictionaries(st.integers(0, 12), VALUES, max_size=4),
)
def test_a_record_that_holds_anything_at_all_is_survived(
    place: Path, record: dict[str, object], changes: dict[int, object]
) -> None:
    names = list(record)
    changed = {**record, **{names[at % len(names)]: value for at, value in changes.items()}}
    survives(place, json.dumps([record, changed]).encode())


@settings(max_examples=40)
@given(
    begins=st.sampled_from(
        [
            b'[{"logId": 1, "startTime": ',
            b"Sleep\nStart Time,End Time\n",
            b'{"data": [{"bedtime_start": ',
            b"<HealthData",
            b"<!DOCTYPE HealthData [",
            b"",
        ]
    ),
    rest=st.binary(max_size=200),
)
def test_any_bytes_behind_a_true_beginning_are_survived(
    place: Path, begins: bytes, rest: bytes
) -> None:
    survives(place, begins + rest)
