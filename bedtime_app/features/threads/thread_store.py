"""Keeps in the vault which threads a person dismissed and what they call the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bedtime_app.features.threads.thread import Thread
    from bedtime_app.storage.vault import Vault


class ThreadStore:
    """Threads by their term; every method raises a `StorageError` when the vault cannot."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def dismiss(self, term: str) -> None:
        """Show that thread no more; the name it has is kept."""
        self._write(
            "INSERT INTO threads (term, dismissed) VALUES (?, 1)"
            " ON CONFLICT (term) DO UPDATE SET dismissed = 1",
            term,
        )

    def bring_back(self, term: str) -> None:
        """Show a dismissed thread again; fine if it was not dismissed."""
        self._write("UPDATE threads SET dismissed = 0 WHERE term = ?", term)

    def name(self, term: str, name: str) -> None:
        """Call that thread `name`; an empty one lets it be called by its words again."""
        self._write(
            "INSERT INTO threads (term, name) VALUES (?, ?)"
            " ON CONFLICT (term) DO UPDATE SET name = excluded.name",
            term,
            name.strip(),
        )

    def dismissed(self) -> tuple[str, ...]:
        """The terms of the dismissed threads."""
        rows = self._vault.database().execute(
            "SELECT term FROM threads WHERE dismissed = 1 ORDER BY term"
        )
        return tuple(str(term) for (term,) in rows)

    def shown(self, threads: Iterable[Thread]) -> tuple[Thread, ...]:
        """Those that were not dismissed, called as the person calls them."""
        return self._called(threads, dismissed=False)

    def put_aside(self, threads: Iterable[Thread]) -> tuple[Thread, ...]:
        """Those that were dismissed, called as the person calls them."""
        return self._called(threads, dismissed=True)

    def _called(self, threads: Iterable[Thread], *, dismissed: bool) -> tuple[Thread, ...]:
        rows = self._vault.database().execute("SELECT term, name, dismissed FROM threads")
        said = {term: (name, bool(aside)) for term, name, aside in rows}
        return tuple(
            replace(thread, name=said.get(thread.term, ("", False))[0] or thread.name)
            for thread in threads
            if said.get(thread.term, ("", False))[1] is dismissed
        )

    def _write(self, sql: str, *values: str) -> None:
        db = self._vault.database()
        with db.atomic():
            db.execute(sql, values)
            db.execute("DELETE FROM threads WHERE name = '' AND dismissed = 0")
