"""The folder for backups: the person's choice, or the one beside the vault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bedtime_app.storage.backup import BackupFolder
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from bedtime_app.storage.settings_store import SettingsStore


def _read_path(raw: object) -> str:
    if not isinstance(raw, str) or "\0" in raw or (raw and not Path(raw).is_absolute()):
        raise ValueError("not a path from the root")
    return raw


FOLDER = Setting("backups.folder", "", _read_path, str)
"""An absolute path; empty is `backups` in the profile."""


def backup_folder(settings: SettingsStore, profile: Path) -> BackupFolder:
    """The folder that holds now; only our own is made when it is missing."""
    chosen = settings.get(FOLDER)
    if chosen:
        return BackupFolder(Path(chosen))
    return BackupFolder(profile / "backups", make=True)
