from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.features.evening.typed_time import typed_time


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("22:45", time(22, 45)),
        ("22.45", time(22, 45)),
        ("2245", time(22, 45)),
        ("22 45", time(22, 45)),
        ("22h45", time(22, 45)),
        ("845", time(8, 45)),
        (" 6:45 ", time(6, 45)),
        ("22", time(22)),
        ("7", time(7)),
        ("0:00", time(0)),
        ("9:45 pm", time(21, 45)),
        ("9:45 PM", time(21, 45)),
        ("9.45 p.m.", time(21, 45)),
        ("12 am", time(0)),
        ("12:30 pm", time(12, 30)),
        ("٢٢:٣٠", time(22, 30)),
        ("24:00", None),
        ("22:60", None),
        ("22:5", None),
        ("13 pm", None),
        ("0 am", None),
        ("m", None),
        ("-1:00", None),
        ("22:45:00", None),
        ("late", None),
        ("", None),
    ],
)
def test_a_time_is_read_as_people_type_it(text: str, meant: time | None) -> None:
    assert typed_time(text) == meant


@given(st.text())
def test_anything_can_be_typed(text: str) -> None:
    read = typed_time(text)
    assert read is None or typed_time(read.isoformat("minutes")) == read


@given(st.times())
def test_what_is_shown_is_read_back(local: time) -> None:
    whole = local.replace(second=0, microsecond=0)
    assert typed_time(whole.isoformat("minutes")) == whole
