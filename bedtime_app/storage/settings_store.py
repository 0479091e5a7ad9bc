"""Choices that hold before any vault is open, in plain JSON; never a person's own words."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from bedtime_app.core.listeners import Listeners
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.whole_file import free_name, replace_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")

LONGEST = 4 * 1024 * 1024
"""Bytes; a longer file holds no settings."""


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One choice: its name in the file, what holds until it is made, and how JSON becomes it."""

    name: str
    default: T
    read: Callable[[object], T]
    """From what JSON gave; raises ValueError on nonsense, and then the default holds."""
    write: Callable[[T], object]
    """To what JSON can keep."""


class SettingsTrouble(Enum):
    """What was wrong with the settings file."""

    DAMAGED = auto()
    """It was no settings file; it was set aside as settings.damaged-<n>.json."""
    UNREADABLE = auto()
    """It is there but may not be read."""
    NOT_KEPT = auto()
    """A change holds until the app ends, but could not be written yet."""


class SettingsStore:
    """Reads once, answers from memory and writes each change at once.

    Neither `get` nor `put` raises for expected trouble: settings are never worth an interruption.
    What a newer version wrote and this one does not know is kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.changed: Listeners[[str]] = Listeners()
        self._troubles: tuple[SettingsTrouble, ...] = ()
        self._kept: dict[str, object] = self._read()
        self._understood: dict[str, object] = {}

    @property
    def troubles(self) -> tuple[SettingsTrouble, ...]:
        """What went wrong and was not mended since, each kind once, earliest first."""
        return self._troubles

    def get(self, setting: Setting[T]) -> T:
        """The choice made, or the default; what a setting reads must not be changed by anybody."""
        if setting.name not in self._kept:
            return setting.default
        if setting.name not in self._understood:
            try:
                self._understood[setting.name] = setting.read(self._kept[setting.name])
            except (ValueError, OverflowError):  # JSON knows numbers that no float holds
                self._understood[setting.name] = setting.default
        return cast("T", self._understood[setting.name])

    def put(self, setting: Setting[T], value: T) -> None:
        """Keep `value` and tell `changed`, unless it holds already."""
        written = setting.write(value)
        if setting.name in self._kept and self._kept[setting.name] == written:
            return
        self._kept[setting.name] = written
        self._understood.pop(setting.name, None)
        self._save()
        self.changed.tell(setting.name)

    def keep(self) -> None:
        """Write what could not be written before, if there is anything."""
        if SettingsTrouble.NOT_KEPT in self._troubles:
            self._save()

    def _read(self) -> dict[str, object]:
        try:
            if self._path.exists() and not self._path.is_file():  # a FIFO would keep us waiting
                self._note(SettingsTrouble.UNREADABLE)
                return {}
            with self._path.open("rb") as file:
                raw = file.read(LONGEST + 1)
            content = json.loads(raw) if len(raw) <= LONGEST else None
        except FileNotFoundError:
            return {}
        except OSError:
            self._note(SettingsTrouble.UNREADABLE)
            return {}
        except (ValueError, RecursionError):
            content = None
        if isinstance(content, dict):
            return content
        self._set_aside()
        return {}

    def _set_aside(self) -> None:
        self._note(SettingsTrouble.DAMAGED)
        try:
            self._path.rename(free_name(self._path.parent, self._path.stem + ".damaged-{}.json"))
        except OSError:
            self._note(SettingsTrouble.UNREADABLE)

    def _save(self) -> None:
        if SettingsTrouble.UNREADABLE in self._troubles:
            self._note(SettingsTrouble.NOT_KEPT)  # never overwrite what we could not read
            return
        try:
            # In ASCII, for what a file holds may be half a character, which UTF-8 cannot write.
            text = json.dumps(self._kept, indent=2, sort_keys=True)
            self._path.parent.mkdir(parents=True, exist_ok=True)
            replace_whole(self._path, text.encode() + b"\n")
        except (StorageError, OSError, RecursionError):
            self._note(SettingsTrouble.NOT_KEPT)
        else:
            self._troubles = tuple(t for t in self._troubles if t is not SettingsTrouble.NOT_KEPT)

    def _note(self, trouble: SettingsTrouble) -> None:
        if trouble not in self._troubles:
            self._troubles += (trouble,)
