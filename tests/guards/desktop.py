"""Tests marked `desktop` start real programs on what packaging/test starts for them."""

from __future__ import annotations

import os

import pytest

NEEDED = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "PULSE_SERVER")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip them where nobody started those; where they run, they share one desktop in turn."""
    missing = [name for name in NEEDED if not os.environ.get(name)]
    for item in items:
        if item.get_closest_marker("desktop"):
            item.add_marker(pytest.mark.xdist_group("desktop"))
            if missing:
                reason = f"sh packaging/test starts what is missing: {', '.join(missing)}"
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture
def desktop_environment(home: object) -> dict[str, str]:
    """The environment in which a child process opens real windows; with a home of its own."""
    assert home
    return {name: text for name, text in os.environ.items() if name != "QT_QPA_PLATFORM"}
