"""Where each story was left, and where somebody last stirred while it was told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from bedtime_app.storage.settings_store import SettingsStore


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a script that may have been changed since."""

    segment: int
    char_offset: int = 0
    """Of its sentence, in `Script.text`."""
    sha256: str = ""
    """Of `Script.text`; empty for a person's own text, and in what an older Bedtime wrote."""
    voice: str = ""
    """What was asked to speak; empty for the best one."""
    when: datetime | None = None
    """The aware instant."""


def _read(written: object) -> dict[str, Place]:
    if not isinstance(written, dict):
        raise ValueError("no table of places")  # noqa: TRY004 - what a Setting promises
    found = {name: _place(place) for name, place in written.items()}
    return {name: place for name, place in found.items() if place is not None}


def _place(written: object) -> Place | None:
    """A place, or a bare number of a segment as an older Bedtime wrote it."""
    kept = written if isinstance(written, dict) else {"segment": written}
    segment, offset = _number(kept.get("segment")), _number(kept.get("char_offset", 0))
    if segment is None or offset is None or segment == offset == 0:
        return None
    return Place(
        segment=segment,
        char_offset=offset,
        sha256=_words(kept.get("sha256")),
        voice=_words(kept.get("voice")),
        when=_instant(kept.get("when")),
    )


def _number(written: object) -> int | None:
    if not isinstance(written, int) or isinstance(written, bool):
        return None
    return written if written >= 0 else None


def _words(written: object) -> str:
    return written if isinstance(written, str) else ""


def _instant(written: object) -> datetime | None:
    try:
        when = datetime.fromisoformat(_words(written))
    except ValueError:
        return None
    return when if when.tzinfo is not None else None


def _write(places: dict[str, Place]) -> object:
    return {
        name: {
            "segment": place.segment,
            "char_offset": place.char_offset,
            "sha256": place.sha256,
            "voice": place.voice,
            "when": place.when.isoformat() if place.when else "",
        }
        for name, place in places.items()
    }


PLACES: Setting[dict[str, Place]] = Setting("reading_places", {}, _read, _write)
STIRRED: Setting[dict[str, Place]] = Setting("last_stirred", {}, _read, _write)


class ReadingPlaces:
    """Remembers two places for each script; the beginning needs no remembering."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings

    def of(self, script_id: str) -> Place | None:
        """Where that script was left, if not at its beginning."""
        return self._settings.get(PLACES).get(script_id)

    def keep(self, script_id: str, place: Place | None) -> None:
        """Remember that the script was left there; None is the beginning."""
        self._put(PLACES, script_id, place)

    def stirred(self, script_id: str) -> Place | None:
        """Where it was when somebody last touched anything."""
        return self._settings.get(STIRRED).get(script_id)

    def keep_stirred(self, script_id: str, place: Place | None) -> None:
        """Remember that somebody was awake there."""
        self._put(STIRRED, script_id, place)

    def forget(self, script_id: str) -> None:
        """Forget both, as the script is gone."""
        self.keep(script_id, None)
        self.keep_stirred(script_id, None)

    def _put(self, setting: Setting[dict[str, Place]], script_id: str, place: Place | None) -> None:
        known = self._settings.get(setting)
        if known.get(script_id) == place:
            return
        places = {name: one for name, one in known.items() if name != script_id}
        if place is not None:
            places[script_id] = place
        self._settings.put(setting, places)
