from __future__ import annotations

import pytest

from bedtime_app.system.reduced_motion import motion_is_unwished
from tests.desktop.started import started

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(60)]

PORTAL = ("tests.desktop.session_service", "org.freedesktop.portal.Desktop")


@pytest.mark.parametrize(
    ("said", "unwished"),
    [
        ('["v", ["b", false]]', True),
        ('["b", false]', True),
        ('["v", ["b", true]]', False),
        ('["s", "false"]', False),
    ],
)
def test_the_desktop_says_whether_things_may_move(
    desktop_environment: dict[str, str], said: str, *, unwished: bool
) -> None:
    with started(desktop_environment, *PORTAL, "Read", "v", said):
        assert motion_is_unwished() is unwished


@pytest.mark.parametrize("bus", ["unix:path=/nowhere", "nonsense"])
def test_where_nobody_says_so_they_may(monkeypatch: pytest.MonkeyPatch, bus: str) -> None:
    assert not motion_is_unwished()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    assert not motion_is_unwished()
