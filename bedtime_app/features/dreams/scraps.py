"""Sweeps what erased dreams leave in the search index, away from the GUI thread.

FTS5 only notes that a row is gone, and its words stay until the parts of the index are merged. Its
own `secure-delete` takes 80 to 170 ms for each dream, merging all of 8000 dreams 0.8 s.
"""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING

from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.storage.vault import Vault

PAGES = 32
"""So many in one transaction, for which a dream being written may have to wait."""
_MERGED = 2
"""Fewer changes than that, says FTS5, mean that there was nothing left to merge."""


def add_scraps(migrations: Migrations) -> None:
    """Add the table that counts what is still to be swept; an older index may hold some."""

    @migrations(name="scraps")
    def _scraps(db: Database) -> None:
        db.execute("""
            CREATE TABLE dream_scraps (
                only INTEGER PRIMARY KEY CHECK (only = 1),
                erased INTEGER NOT NULL
            ) STRICT
        """)
        db.execute("INSERT INTO dream_scraps SELECT 1, 1 WHERE EXISTS (SELECT 1 FROM dreams)")


def note_scraps(db: Database, erased: int) -> None:
    """So many dreams were erased."""
    db.execute(
        "INSERT INTO dream_scraps (only, erased) VALUES (1, ?)"
        " ON CONFLICT (only) DO UPDATE SET erased = erased + excluded.erased",
        (erased,),
    )


def scraps_left(db: Database) -> int:
    """How many dreams were erased of whose words the index may hold scraps."""
    row = db.execute("SELECT erased FROM dream_scraps").fetchone()
    return int(row[0]) if row else 0


def sweep_scraps(db: Database, vault: Vault) -> None:
    """Merge the index piece by piece while `vault` is open; raises `StorageError`."""
    erased, pages = scraps_left(db), -PAGES  # negative begins to merge everything
    while erased and vault.state is VaultState.OPEN:
        with db.atomic():
            before = db.conn.total_changes
            db.execute("INSERT INTO dream_words (dream_words, rank) VALUES ('merge', ?)", (pages,))
            if db.conn.total_changes - before < _MERGED:
                # What was erased meanwhile has still to be swept.
                db.execute("UPDATE dream_scraps SET erased = erased - ?", (erased,))
                return
        pages = PAGES


class ScrapSweeping:
    """Sweeps in `Jobs`, on a connection of its own; what a lock interrupts begins anew later."""

    def __init__(self, vault: Vault, jobs: Jobs) -> None:
        self._vault = vault
        self._jobs = jobs
        self._at_work = self._asked_again = False

    def sweep(self) -> None:
        """Sweep soon, if the vault is open and anything was erased."""
        self._asked_again = self._at_work
        if self._at_work or self._vault.state is not VaultState.OPEN:
            return
        with suppress(StorageError):  # the next opening tries again
            if scraps_left(self._vault.database()):
                self._at_work = True
                self._jobs.run(self._sweep, self._swept)

    def _sweep(self) -> None:
        with closing(self._vault.connect()) as db:
            sweep_scraps(db, self._vault)

    def _swept(self, _outcome: Result[None]) -> None:
        self._at_work = False  # should it have failed, the next opening tries again
        if self._asked_again:
            self.sweep()
