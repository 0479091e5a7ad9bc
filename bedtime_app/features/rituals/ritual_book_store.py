"""Keeps the book of rituals among the settings: which steps and for how long, never a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from bedtime_app.core.listeners import Listeners
from bedtime_app.features.rituals.ready_rituals import READY
from bedtime_app.features.rituals.ritual_book import RitualBook
from bedtime_app.features.rituals.ritual_plan import PlannedRitual, PlannedStep
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from bedtime_app.storage.settings_store import SettingsStore


class RitualBookStore:
    """The book in the settings; `changed` is told after each change of it."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings
        self.changed: Listeners[[]] = Listeners()
        settings.changed.add(self._settings_changed)

    def book(self) -> RitualBook:
        """The book as it stands."""
        return self._settings.get(RITUAL_BOOK)

    def keep(self, book: RitualBook) -> None:
        """Make `book` the book."""
        self._settings.put(RITUAL_BOOK, book)

    def _settings_changed(self, name: str) -> None:
        if name == RITUAL_BOOK.name:
            self.changed.tell()


def _read(kept: object) -> RitualBook:
    match kept:
        case {"rituals": list(rituals), "weekdays": list(weekdays), "short": str(short)} if all(
            isinstance(key, str) for key in weekdays
        ):
            keys = cast("list[str]", weekdays)
            return RitualBook(tuple(map(_read_ritual, rituals)), tuple(keys), short)
    raise ValueError("not a book of rituals")


def _read_ritual(kept: object) -> PlannedRitual:
    match kept:
        case {
            "key": str(key),
            "ready": str(ready),
            "named": bool(named),
            "steps": list(steps),
        } if key and (not ready or ready in READY):
            return PlannedRitual(key, tuple(_read_step(step) for step in steps), ready, named)
    raise ValueError("not a ritual")


def _read_step(kept: object) -> PlannedStep:
    match kept:
        case {
            "step": str(key),
            "seconds": int(seconds),
            "breath": str(breath),
            "holds": bool(holds),
            "script": str(script),
        }:
            return PlannedStep(key, seconds, breath, holds, script)
    raise ValueError("not a step")


def _write(book: RitualBook) -> object:
    return {
        "rituals": [
            {
                "key": ritual.key,
                "ready": ritual.ready,
                "named": ritual.named,
                "steps": [_write_step(step) for step in ritual.steps],
            }
            for ritual in book.rituals
        ],
        "weekdays": list(book.weekdays),
        "short": book.short,
    }


def _write_step(step: PlannedStep) -> object:
    return {
        "step": step.key,
        "seconds": step.seconds,
        "breath": step.breath,
        "holds": step.holds,
        "script": step.script,
    }


RITUAL_BOOK: Setting[RitualBook] = Setting("ritual_book", RitualBook(), _read, _write)
