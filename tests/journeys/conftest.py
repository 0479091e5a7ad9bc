from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.journeys.bedside import Bedside

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.guards.quiet_log import ExpectedLog


@pytest.fixture
def bedside(
    qtbot: QtBot, profile_dir: Path, expected_log: ExpectedLog, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Bedside]:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    bedside = Bedside(qtbot, profile_dir, expected_log)
    yield bedside
    bedside.ends()
