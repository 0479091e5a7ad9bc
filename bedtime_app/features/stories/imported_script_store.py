"""Keeps imported scripts in the vault: which texts somebody reads at night is their own matter."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.core.stamp import stamp
from bedtime_app.features.stories.script_length import ScriptLength

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.ports import Clock
    from bedtime_app.features.stories.importing.import_preview import ImportPreview
    from bedtime_app.storage.vault import Vault


@dataclass(frozen=True, slots=True)
class ImportedScript:
    """One imported script, without its text."""

    key: str
    title: str
    language: str
    kind: str
    length: ScriptLength


class ImportedScriptStore:
    """Imported scripts; every method raises a `StorageError` when the vault cannot do it.

    What reads may be called on any thread, what changes only on the vault's own.
    """

    def __init__(self, vault: Vault, clock: Clock, new_key: Callable[[], str]) -> None:
        self._vault = vault
        self._clock = clock
        self._new_key = new_key

    def all(self) -> tuple[ImportedScript, ...]:
        """Every one, by title."""
        with closing(self._vault.connect()) as db:
            rows = db.execute(
                "SELECT id, title, language, kind, spoken_seconds, silent_seconds"
                " FROM imported_scripts"
            ).fetchall()
        scripts = (
            ImportedScript(key, title, language, kind, ScriptLength(spoken, silent))
            for key, title, language, kind, spoken, silent in rows
        )
        return tuple(sorted(scripts, key=lambda one: (one.title.casefold(), one.key)))

    def source_of(self, key: str) -> str | None:
        """One as it is written; None if there is none of that key."""
        with closing(self._vault.connect()) as db:
            rows = db.execute("SELECT source FROM imported_scripts WHERE id = ?", (key,)).fetchall()
        return next((str(source) for (source,) in rows), None)

    def key_of(self, sha256: str) -> str | None:
        """The key under which a file's text is kept already."""
        rows = self._vault.database().execute(
            "SELECT id FROM imported_scripts WHERE sha256 = ?", (sha256,)
        )
        return next((str(key) for (key,) in rows), None)

    def keep(self, preview: ImportPreview) -> str:
        """Keep what was found, in the place of what the same file gave before; gives its key."""
        db = self._vault.database()
        now = stamp(self._clock.now())
        with db.atomic():
            key = self.key_of(preview.sha256) or self._new_key()
            db.execute(
                "INSERT INTO imported_scripts (id, sha256, title, language, kind, spoken_seconds,"
                " silent_seconds, imported_at, zone, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET title = excluded.title,"
                " language = excluded.language, kind = excluded.kind,"
                " spoken_seconds = excluded.spoken_seconds,"
                " silent_seconds = excluded.silent_seconds, source = excluded.source",
                (
                    key,
                    preview.sha256,
                    preview.title,
                    preview.language,
                    preview.about.kind,
                    preview.length.spoken,
                    preview.length.silent,
                    now,
                    self._clock.zone().key,
                    preview.source,
                ),
            )
        return key

    def remove(self, key: str) -> bool:
        """Take one away for good; False if there was none of that key."""
        db = self._vault.database()
        with db.atomic():
            return bool(db.execute("DELETE FROM imported_scripts WHERE id = ?", (key,)).rowcount)
