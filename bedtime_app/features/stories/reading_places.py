"""Where each story was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from bedtime_app.storage.settings_store import SettingsStore


def _read(written: object) -> dict[str, int]:
    if not isinstance(written, dict):
        raise ValueError("no table of places")  # noqa: TRY004 - what a Setting promises
    return {
        name: place
        for name, place in written.items()
        if isinstance(place, int) and not isinstance(place, bool) and place > 0
    }


def _write(places: dict[str, int]) -> object:
    return dict(places)


PLACES: Setting[dict[str, int]] = Setting("reading_places", {}, _read, _write)


class ReadingPlaces:
    """Remembers one segment for each script; the beginning needs no remembering."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings

    def of(self, script_id: str) -> int:
        """The segment where that script was left, or 0."""
        return self._settings.get(PLACES).get(script_id, 0)

    def keep(self, script_id: str, segment: int) -> None:
        """Remember that the script was left there."""
        known = self._settings.get(PLACES)
        places = {name: place for name, place in known.items() if name != script_id}
        if segment > 0:
            places[script_id] = segment
        self._settings.put(PLACES, places)
