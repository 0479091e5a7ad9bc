"""Takes many new dreams into the search away from the GUI thread, such as after an import."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from bedtime_app.features.dreams.dream_index import index_changes
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.vault import Vault

FEW = 20
"""So many are taken in by the search itself before anybody could notice."""
AT_A_TIME = 20
"""So many in one transaction, for which a dream being written may have to wait."""


class CatchUp:
    """Lets a search wait until it can answer quickly and wholly."""

    def __init__(self, store: DreamStore, vault: Vault, jobs: Jobs) -> None:
        self._store = store
        self._vault = vault
        self._jobs = jobs
        self._act: Callable[[], None] | None = None

    def then(self, act: Callable[[], None]) -> None:
        """Call `act` at once if few dreams wait, else when they are taken in.

        Of several that wait, only the last is called, and none after the vault was locked. Raises
        `StorageError`.
        """
        at_work = self._act is not None
        if self._store.unprepared() <= FEW:
            self._act = None
            act()
            return
        self._act = act
        if not at_work:
            self._jobs.run(self._take_in, self._taken_in)

    def forget(self) -> None:
        """Call nothing that waits; what is being taken in goes on."""
        if self._act is not None:
            self._act = _nothing

    def _take_in(self) -> None:
        with closing(self._vault.connect()) as db:
            while self._vault.state is VaultState.OPEN:
                with db.atomic():
                    if not index_changes(db, AT_A_TIME):
                        return

    def _taken_in(self, _outcome: Result[None]) -> None:
        act, self._act = self._act, None
        if act is not None and self._vault.state is VaultState.OPEN:
            act()  # if it could not be done here, the search itself does it, or says why not


def _nothing() -> None:
    """Stands for an act that nobody waits for any more."""
