"""A person's own texts: looked at first, then kept in the vault, and taken away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.stories.importing.import_progress import ImportProgress

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.features.stories.imported_script_store import ImportedScriptStore
    from bedtime_app.features.stories.importing.import_preview import ImportPreview

IMPORTED = "imported/"
"""What the ids of imported scripts begin with."""


class ImportedScripts:
    """What pages and commands do with files that become scripts."""

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

        On the GUI thread; raises `StorageError`, such as `VaultLocked`.
        """
        return IMPORTED + self._store.keep(preview)

    def remove(self, script_id: str) -> bool:
        """Take an imported script away for good; False if there was none; raises `StorageError`."""
        kind, slash, key = script_id.partition("/")
        return kind + slash == IMPORTED and self._store.remove(key)
