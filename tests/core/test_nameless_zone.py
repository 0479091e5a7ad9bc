from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.nameless_zone import is_nameless, nameless_zone, zone_of


@pytest.mark.parametrize(
    ("minutes", "key"),
    [(0, "UTC+00:00"), (60, "UTC+01:00"), (345, "UTC+05:45"), (-210, "UTC-03:30")],
)
def test_a_nameless_zone_says_its_offset(minutes: int, key: str) -> None:
    assert nameless_zone(timedelta(minutes=minutes)).key == key


@given(
    st.integers(-15 * 60, 15 * 60).map(lambda n: timedelta(minutes=n)),
    st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - Hypothesis adds the zone itself
)
def test_a_nameless_zone_keeps_its_offset_all_year_round(
    offset: timedelta, instant: datetime
) -> None:
    local = instant.astimezone(nameless_zone(offset))
    assert local.utcoffset() == offset
    assert local.astimezone(UTC) == instant


def test_no_zone_with_a_name_counts_as_nameless() -> None:
    assert not any(is_nameless(ZoneInfo(name)) for name in available_timezones())


@given(st.integers(-15 * 60, 15 * 60).map(lambda n: timedelta(minutes=n)))
def test_a_nameless_zone_that_was_written_down_is_the_same_again(offset: timedelta) -> None:
    zone = nameless_zone(offset)
    again = zone_of(zone.key)
    assert (again.key, again.utcoffset(None)) == (zone.key, zone.utcoffset(None))


def test_a_zone_with_a_name_is_itself_and_one_that_is_no_more_counts_as_utc() -> None:
    assert zone_of("Europe/Berlin") is ZoneInfo("Europe/Berlin")
    assert [zone_of(key).key for key in ("Old/Town", "../etc", "")] == ["UTC"] * 3
