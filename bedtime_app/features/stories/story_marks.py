"""What is remembered of each script beside its place: when it was heard, and whether it is dear."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.night import Night
    from bedtime_app.storage.settings_store import SettingsStore


def _read_heard(written: object) -> dict[str, date]:
    if not isinstance(written, dict):
        raise ValueError("no table of nights")  # noqa: TRY004 - what a Setting promises
    return {
        name: date.fromisoformat(evening)
        for name, evening in written.items()
        if isinstance(evening, str)
    }


def _write_heard(heard: dict[str, date]) -> object:
    return {name: evening.isoformat() for name, evening in heard.items()}


def _read_ids(written: object) -> tuple[str, ...]:
    if not isinstance(written, list):
        raise ValueError("no list of ids")  # noqa: TRY004 - what a Setting promises
    return tuple(name for name in written if isinstance(name, str))


HEARD: Setting[dict[str, date]] = Setting("last_heard", {}, _read_heard, _write_heard)
FAVOURITES: Setting[tuple[str, ...]] = Setting("favourite_scripts", (), _read_ids, list)


class StoryMarks:
    """Knows scripts only by their ids, never by a person's words."""

    def __init__(self, settings: SettingsStore, night: Callable[[], Night]) -> None:
        self._settings = settings
        self._night = night

    def heard(self, script_id: str) -> None:
        """Note that it was heard this night."""
        heard = self._settings.get(HEARD) | {script_id: self._night().evening}
        self._settings.put(HEARD, heard)

    def nights_since(self, script_id: str) -> int | None:
        """How many nights ago it was last heard: 0 is tonight, None never."""
        evening = self._settings.get(HEARD).get(script_id)
        return None if evening is None else max(0, (self._night().evening - evening).days)

    def is_favourite(self, script_id: str) -> bool:
        """Whether the person marked it."""
        return script_id in self._settings.get(FAVOURITES)

    def mark(self, script_id: str, *, favourite: bool) -> None:
        """Mark it as a favourite, or no longer."""
        others = tuple(one for one in self._settings.get(FAVOURITES) if one != script_id)
        self._settings.put(FAVOURITES, (*others, script_id) if favourite else others)

    def forget(self, script_id: str) -> None:
        """Forget all of it, as the script is gone."""
        heard = self._settings.get(HEARD)
        self._settings.put(HEARD, {name: one for name, one in heard.items() if name != script_id})
        self.mark(script_id, favourite=False)
