"""What is looked for in the journal, what was found of it, and how many."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.features.dreams.background_finder import BackgroundFinder, value_of
from bedtime_app.features.dreams.catch_up import FEW, CatchUp
from bedtime_app.features.dreams.dream_query import DreamQuery, terms_of
from bedtime_app.features.dreams.journal_list import ASKED, JournalList

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.delay import Delay
    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.vault import Vault

COUNT_AFTER_SECONDS = 0.35
"""Longer than between two keystrokes: what is typed over at once is neither counted nor told."""


class JournalSearch:
    """Looks at once where that is quick, and else away from the GUI thread.

    What comes later is handed to `answer` as an act, which like every method here may raise a
    `StorageError`.
    """

    def __init__(
        self,
        store: DreamStore,
        vault: Vault,
        jobs: Jobs,
        delay: Delay,
        answer: Callable[[Callable[[], None]], None],
    ) -> None:
        self.settled: Listeners[[]] = Listeners()
        """Told when nobody has typed for a moment and the count is known."""
        self.count: int | None = None
        """How many were found; None while that is not known."""
        self._list = JournalList()
        self._store = store
        self._catch_up = CatchUp(store, vault, jobs)
        self._finder = BackgroundFinder(vault, jobs)
        self._counter = BackgroundFinder(vault, jobs)
        self._delay = delay
        self._answer = answer

    @property
    def query(self) -> DreamQuery:
        """What is looked for."""
        return self._list.query

    @property
    def dreams(self) -> list[Dream]:
        """What was found and read so far."""
        return self._list.dreams

    @property
    def more(self) -> bool:
        """Whether older dreams wait to be read."""
        return self._list.more

    def look_for(self, query: DreamQuery) -> None:
        """Begin again with the dreams that `query` finds, all if it is blank."""
        self._list.query = query  # what is shown above the list while it is looked for
        self.count = None
        self._forget()
        if terms_of(query.words) and self._store.unprepared() > FEW:
            self._catch_up.then(partial(self._answer, self._begin))
        else:
            self._begin()

    def show_more(self) -> None:
        """Read the next older dreams."""
        self._read(len(self.dreams), self._list.grow)

    def prepare(self) -> None:
        """Take in, at a quiet moment, what the next search would have to take in first."""
        self._catch_up.then(self._store.prepare_search)

    def put(self, dream: Dream) -> None:
        """Show the present words of `dream`, in its place if it is new."""
        before = len(self.dreams)
        self._list.put(dream)
        self._shift(len(self.dreams) - before)

    def drop(self, dream_id: str) -> None:
        """Show that dream no longer."""
        before = len(self.dreams)
        self._list.drop(dream_id)
        self._shift(len(self.dreams) - before)

    def clear(self) -> None:
        """Forget every word."""
        self._forget()
        self._list.clear()
        self.count = None

    def _begin(self) -> None:
        self._read(0, self._take_first)

    def _read(self, offset: int, take: Callable[[list[Dream]], None]) -> None:
        query = self.query
        if query.reads_each:
            self._finder.ask(
                lambda finder: finder.find(query, ASKED, offset), partial(self._found, take)
            )
        elif query.is_blank:
            take(self._store.newest(ASKED, offset))
        else:
            take(self._store.find(query, ASKED, offset))

    def _found(self, take: Callable[[list[Dream]], None], outcome: Result[list[Dream]]) -> None:
        self._answer(lambda: take(value_of(outcome)))

    def _take_first(self, found: list[Dream]) -> None:
        self._list.begin(found)
        if not self._list.more:
            self.count = len(self.dreams)
        if not self.query.is_blank:
            self._delay.start(COUNT_AFTER_SECONDS, self._settle)

    def _shift(self, by: int) -> None:
        if self.count is not None:
            self.count += by

    def _settle(self) -> None:
        query = self.query
        if self.count is not None:
            self.settled.tell()
        else:
            self._counter.ask(lambda finder: finder.count(query), self._counted)

    def _counted(self, outcome: Result[int]) -> None:
        def act() -> None:
            self.count = value_of(outcome)

        self._answer(act)
        if self.count is not None:
            self.settled.tell()

    def _forget(self) -> None:
        self._catch_up.forget()
        self._finder.forget()
        self._counter.forget()
        self._delay.stop()
