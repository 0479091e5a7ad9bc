from datetime import UTC, datetime, timedelta

import pytest

from bedtime_app.shell.lamplight import DIMMEST, lamplight

WIND_DOWN = datetime(2026, 11, 20, 20, 45, tzinfo=UTC)
LIGHTS_OUT = WIND_DOWN + timedelta(hours=1)
RISE = WIND_DOWN + timedelta(hours=9)


@pytest.mark.parametrize(
    ("after_wind_down", "night", "lamp"),
    [
        (timedelta(hours=-3), False, 1.0),
        (timedelta(hours=-2), True, 1.0),
        (timedelta(0), True, 1.0),
        (timedelta(minutes=30), True, 0.725),
        (timedelta(hours=1), True, DIMMEST),
        (timedelta(hours=5), True, DIMMEST),
        (timedelta(hours=9), False, 1.0),
    ],
)
def test_the_lamp_falls_from_wind_down_to_lights_out(
    after_wind_down: timedelta,
    night: bool,  # noqa: FBT001 - a case of the table
    lamp: float,
) -> None:
    light = lamplight(WIND_DOWN + after_wind_down, WIND_DOWN, LIGHTS_OUT, RISE)
    assert light.night is night
    assert light.lamp == pytest.approx(lamp)
