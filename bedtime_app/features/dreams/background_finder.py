"""Asks the journal what takes long, away from the GUI thread."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from bedtime_app.core.result import Err, Ok
from bedtime_app.features.dreams.dream_finder import DreamFinder
from bedtime_app.storage.errors import VaultLocked
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.storage.vault import Vault

T = TypeVar("T")


class BackgroundFinder:
    """Answers the last question only; none after it is forgotten or the vault is locked."""

    def __init__(self, vault: Vault, jobs: Jobs) -> None:
        self._vault = vault
        self._jobs = jobs
        self._waited_for: object = None

    def ask(self, question: Callable[[DreamFinder], T], then: Callable[[Result[T]], None]) -> None:
        """Put `question` to a connection of its own, instead of what was asked before."""
        this = self._waited_for = object()
        self._jobs.run(partial(self._answer, this, question), partial(self._hand_on, this, then))

    def forget(self) -> None:
        """Answer nothing that was asked so far."""
        self._waited_for = None

    def _answer(self, this: object, question: Callable[[DreamFinder], T]) -> T:
        if this is not self._waited_for:
            raise VaultLocked  # nobody hears it
        with closing(self._vault.connect()) as db:
            return question(DreamFinder(lambda: db))

    def _hand_on(self, this: object, then: Callable[[Result[T]], None], outcome: Result[T]) -> None:
        if this is self._waited_for and self._vault.state is VaultState.OPEN:
            self._waited_for = None
            then(outcome)


def value_of(outcome: Result[T]) -> T:
    """What was answered; raises what went wrong."""
    if isinstance(outcome, Ok):
        return outcome.value
    assert isinstance(outcome, Err)  # noqa: S101 - a Result is one of the two
    raise outcome.error
