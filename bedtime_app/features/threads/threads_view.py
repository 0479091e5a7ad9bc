"""What the page of threads binds to."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.result import Err, Ok
from bedtime_app.features.threads.thread_count import GoingOn
from bedtime_app.features.threads.threads_rows_view import evidence_row, thread_row
from bedtime_app.features.threads.threads_shown_view import ThreadsShown, ThreadsShownView
from bedtime_app.features.threads.threads_words_view import ThreadsWords
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.features.threads.thread import Thread
    from bedtime_app.features.threads.thread_count import ThreadCount
    from bedtime_app.features.threads.thread_store import ThreadStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in wiring")
class ThreadsView(ThreadsShownView):
    """Counts anew each time the page opens, and forgets every word when it goes."""

    dreamAsked = Signal(str)
    """With the id of a dream."""
    unlockAsked = Signal()
    closed = Signal()
    _reached = Signal(float)

    def __init__(  # noqa: PLR0913, PLR0917 - what a count needs, each once
        self,
        store: ThreadStore,
        vault: Vault,
        jobs: Jobs,
        tonight: Callable[[], Night],
        count: Callable[[Night, Callable[[float], bool]], ThreadCount],
        parent: QObject | None = None,
    ) -> None:
        """`count` runs in a job, and is over soon after what it is given says False."""
        super().__init__(parent)
        self._store, self._vault, self._jobs = store, vault, jobs
        self._tonight, self._count_in = tonight, count
        self._words = ThreadsWords(self)
        self._in_sight = False
        self._going_on: GoingOn | None = None
        self._part = 0.0
        self._count: ThreadCount | None = None
        self._threads: tuple[Thread, ...] = ()
        self._put_aside: tuple[Thread, ...] = ()
        self._term = self._notice = self._trouble = ""
        self._typed: str | None = None
        self._reached.connect(self._reach)
        vault.locking.add(self.keepName)
        vault.changed.add(self._vault_changed)

    @Slot()
    def arrive(self) -> None:
        """The page is in sight: count."""
        self._in_sight = True
        self._forget()
        if self._vault.state is VaultState.OPEN:
            self._going_on = going_on = GoingOn(self._reached.emit)
            work = partial(self._count_in, self._tonight(), going_on.go_on)
            self._jobs.run(work, partial(self._take, going_on))
        self._show()

    @Slot()
    def leave(self) -> None:
        """The page is out of sight: count no further, and forget every word."""
        self.keepName()
        self._in_sight = False
        self._forget()
        self._show()

    @Slot()
    def cancel(self) -> None:
        """Count no further."""
        self._forget()
        self._show()

    @Slot(str)
    def open(self, term: str) -> None:
        """Show the nights and sentences of a thread."""
        self._term, self._notice = term, ""
        self._show()

    @Slot()
    def closeThread(self) -> None:
        """Go back to the list."""
        self.keepName()
        self._term = ""
        self._show()

    @Slot(str)
    def typeName(self, name: str) -> None:
        """Take the name as typed."""
        self._typed = name

    @Slot()
    def keepName(self) -> None:
        """Call the open thread as was typed, if anything was."""
        if self._typed is not None and self._term:
            self._do(partial(self._store.name, self._term, self._typed))
            if not self._trouble:
                self._typed = None

    @Slot()
    def dismiss(self) -> None:
        """Put the open thread aside."""
        self.keepName()
        thread = self._open_thread()
        if thread is not None:
            self._do(partial(self._store.dismiss, thread.term))
            if not self._trouble:
                self._term, self._notice = "", self._words.dismissed(thread.name)
            self._show()

    @Slot(str)
    def bringBack(self, term: str) -> None:
        """Show a thread again that was put aside."""
        self._notice = ""
        self._do(partial(self._store.bring_back, term))

    @Slot(str)
    def openDream(self, dream_id: str) -> None:
        """Ask for the page of a dream."""
        self.dreamAsked.emit(dream_id)

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    @Slot(float)
    def _reach(self, part: float) -> None:
        if self._going_on is not None:
            self._part = part
            self._show()

    def _take(self, going_on: GoingOn, outcome: Result[ThreadCount]) -> None:
        if going_on is not self._going_on:
            return
        self._going_on = None
        match outcome:
            case Ok(count):
                self._count = count
                self._do()
            case Err(StorageError()):
                self._trouble = self._words.unread()
                self._show()
            case Err(error):
                self._show()
                raise error

    def _vault_changed(self) -> None:
        if self._in_sight:
            self.arrive()

    def _forget(self) -> None:
        if self._going_on is not None:
            self._going_on.cancel()
        self._going_on = self._count = self._typed = None
        self._part = 0.0
        self._threads = self._put_aside = ()
        self._term = self._notice = self._trouble = ""

    def _do(self, change: Callable[[], object] | None = None) -> None:
        """Do one thing with what is said of the threads, read it again and show it."""
        found = self._count.threads if self._count is not None else ()
        self._trouble = ""
        try:
            if change is not None:
                change()
            self._threads = self._store.shown(found)
            self._put_aside = self._store.put_aside(found)
        except StorageError:
            self._trouble = self._words.unread()
        self._show()

    def _open_thread(self) -> Thread | None:
        return next((thread for thread in self._threads if thread.term == self._term), None)

    def _show(self) -> None:
        self._show_rows()
        self._become(self._present())

    def _show_rows(self) -> None:
        count, opened = self._count, self._open_thread()
        rows = [thread_row(one, count, self._words) for one in self._threads] if count else []
        self._rows.show(rows, "term")
        self._open_row.show([row for row in rows if row["term"] == self._term], "term")
        self._aside_rows.show(
            [{"term": one.term, "name": one.name} for one in self._put_aside], "term"
        )
        evidence = opened.evidence if opened else ()
        self._evidence_rows.show([evidence_row(one, self._words) for one in evidence], "dreamId")

    def _present(self) -> ThreadsShown:
        if self._vault.state is not VaultState.OPEN:
            return ThreadsShown(vault=self._vault.state.name.lower())
        shown = ThreadsShown(
            vault="open",
            counting=self._going_on is not None,
            part=self._part,
            about=self._words.lately(self._count.since) if self._threads and self._count else "",
            said=self._said(),
            stopped=self._in_sight and self._count is None and self._going_on is None,
            notice=self._notice,
            trouble=self._trouble,
        )
        thread = self._open_thread()
        if thread is None or self._count is None:
            return shown
        written = next(one.name for one in self._count.threads if one.term == thread.term)
        return replace(
            shown,
            term=thread.term,
            own_name="" if thread.name == written else thread.name,
            written=written,
            older_text=self._words.older(thread.n - len(thread.evidence)),
        )

    def _said(self) -> str:
        waits = self._going_on is not None or not self._in_sight
        if waits or self._trouble or self._threads or self._put_aside:
            return ""
        if self._count is None:
            return self._words.stopped()
        return self._words.too_few(self._count) if self._count.too_few else self._words.nothing()
