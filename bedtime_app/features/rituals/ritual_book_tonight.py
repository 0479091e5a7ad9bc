"""Which ritual of the book a night has, once what was begun and how late it is are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.rituals.ritual_place import RITUAL_PLACE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Clock
    from bedtime_app.features.rituals.ritual_book_store import RitualBookStore
    from bedtime_app.features.rituals.ritual_plan import PlannedRitual
    from bedtime_app.storage.settings_store import SettingsStore


class TonightsRitual:
    """A ritual that was begun is gone on with, whatever was changed meanwhile."""

    def __init__(
        self,
        books: RitualBookStore,
        settings: SettingsStore,
        clock: Clock,
        lights_out: Callable[[], datetime | None],
    ) -> None:
        self._books = books
        self._settings = settings
        self._clock = clock
        self._lights_out = lights_out

    def of(self, night: Night) -> PlannedRitual:
        """The one begun that night, else the weekday's, or the short one if only that fits."""
        book, place = self._books.book(), self._settings.get(RITUAL_PLACE)
        if place is not None and place.night == night and place.ritual in book:
            return book.ritual(place.ritual)
        lights_out = self._lights_out()
        if lights_out is None:
            return book.for_night(night)
        return book.for_night(night, (lights_out - self._clock.now()).total_seconds())
