"""A profile for commands that run in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.app.profile import Profile
from bedtime_app.features.vault.remembering import REMEMBERED
from tests.journeys.bedside import PASSPHRASE, made_vault

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def profile(profile_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A profile whose vault this computer opens by itself, which is quicker than a passphrase."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    made_vault(profile_dir)
    there = Profile(profile_dir)
    there.keychain().remember(there.vault().key_slots().key_from_passphrase(PASSPHRASE))
    there.settings().put(REMEMBERED, True)  # noqa: FBT003 - its value
    return profile_dir
