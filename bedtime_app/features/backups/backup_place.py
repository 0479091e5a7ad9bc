"""The folder for backups: the person's choice, or the one beside the vault."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from bedtime_app.storage.backup import BackupFolder
from bedtime_app.storage.errors import BackupFolderReadOnly
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from bedtime_app.storage.settings_store import SettingsStore


def _read_path(raw: object) -> str:
    if not isinstance(raw, str) or "\0" in raw or (raw and not Path(raw).is_absolute()):
        raise ValueError("not a path from the root")
    return raw


FOLDER = Setting("backups.folder", "", _read_path, str)
"""An absolute path; empty is `backups` in the profile."""


def usual_folder(profile: Path) -> Path:
    """Where backups lie until a person chooses another folder."""
    return profile / "backups"


def backup_folder(settings: SettingsStore, profile: Path) -> BackupFolder:
    """The folder that holds now; only our own is made when it is missing."""
    chosen = settings.get(FOLDER)
    if chosen:
        return BackupFolder(Path(chosen))
    return BackupFolder(usual_folder(profile), make=True)


def typed_folder(text: str) -> Path | None:
    """The folder that was meant, from the root; ~ is home; None if it cannot be one."""
    text = text.strip()
    if not text or not text.isprintable():
        return None
    try:
        folder = Path(text).expanduser()
    except RuntimeError:  # ~somebody, who does not live here
        return None
    return folder if folder.is_absolute() else None


def require_fit(folder: Path) -> None:
    """Raise `BackupFolderGone`, `BackupFolderReadOnly` or `DiskTrouble` if it cannot take any."""
    BackupFolder(folder).backups()
    if not os.access(folder, os.W_OK | os.X_OK):
        raise BackupFolderReadOnly
