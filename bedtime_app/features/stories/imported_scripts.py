"""A person's own texts: looked at first, then kept in the vault, and taken away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.import_progress import ImportProgress
from bedtime_app.core.script_error import ScriptError
from bedtime_app.storage.errors import StorageError

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.core.script import Script
    from bedtime_app.features.stories.imported_script_store import (
        ImportedScript,
        ImportedScriptStore,
    )
    from bedtime_app.features.stories.importing.import_preview import ImportPreview

IMPORTED = "imported/"
"""What the ids of imported scripts begin with."""


class ImportedScripts:
    """What pages, commands and the library do with files that become scripts.

    What reads may be called on any thread; what changes something, on the vault's own.
    """

    def __init__(self, store: ImportedScriptStore, language: str) -> None:
        self._store = store
        self._language = language

    def preview(self, path: Path, progress: ImportProgress | None = None) -> ImportPreview:
        """What that file would become; keeps nothing and needs no vault; work for `Jobs`.

        Raises:
            ImportRefused: It cannot become a script.
            ImportCancelled: It was called off.
        """
        from bedtime_app.features.stories.importing.import_file import preview_of

        return preview_of(path, self._language, progress or ImportProgress())

    def is_kept(self, preview: ImportPreview) -> bool:
        """Whether the same file was imported before; raises `StorageError`."""
        return self._store.key_of(preview.sha256) is not None

    def keep(self, preview: ImportPreview) -> str:
        """Keep it, and give its id on the shelf; the same file twice is kept once.

        Raises `StorageError`, such as `VaultLocked`.
        """
        return IMPORTED + self._store.keep(preview)

    def remove(self, script_id: str) -> bool:
        """Take an imported script away for good; False if there was none; raises `StorageError`."""
        return script_id.startswith(IMPORTED) and self._store.remove(_key(script_id))

    def all(self) -> tuple[tuple[str, ImportedScript], ...]:
        """Every one with its id, by title; none while the vault is not open."""
        try:
            return tuple((IMPORTED + one.key, one) for one in self._store.all())
        except StorageError:
            return ()

    def script(self, script_id: str) -> Script | None:
        """The script of that id; None if there is none, or while the vault is not open."""
        from bedtime_app.core.script_parser import parse_script

        if not script_id.startswith(IMPORTED):
            return None
        try:
            source = self._store.source_of(_key(script_id))
            return parse_script(source) if source is not None else None
        except (StorageError, ScriptError):
            return None


def _key(script_id: str) -> str:
    return script_id.removeprefix(IMPORTED)
