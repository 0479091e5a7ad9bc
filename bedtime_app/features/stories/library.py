"""The scripts that lie in the content folder, ready to be read or heard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.core.script_error import ScriptError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bedtime_app.core.script import Script
    from bedtime_app.features.stories.reading import Reading

FOLDERS = ("stories", "meditations")
FALLBACK_LANGUAGE = "en"


class ScriptMissingError(Exception):
    """There is no script of that id, or it can no longer be read."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One script on the shelf."""

    id: str
    """Folder and file name, such as `stories/the-ferry`; the same in every language."""
    title: str
    kind: str
    summary: str
    minutes: int
    """About how long it takes to hear, at the present pace; at least 1."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the library holds."""

    scripts: tuple[Listed, ...] = ()
    """Stories first, then meditations, each by title."""
    broken: tuple[str, ...] = ()
    """The ids of files that are no scripts, which are left out."""


class Library:
    """Finds and reads `<language>/<folder>/*.md` below the content folder; work for `Jobs`."""

    def __init__(
        self,
        content: Path,
        language: str = FALLBACK_LANGUAGE,
        rate: Callable[[], float] = lambda: 1.0,
    ) -> None:
        self._content = content
        self._language = language
        self._rate = rate
        self._read: dict[Path, tuple[int, Script | None]] = {}

    def shelf(self) -> Shelf:
        """Everything there is to read, at this moment and pace."""
        scripts: list[Listed] = []
        broken: list[str] = []
        for folder in FOLDERS:
            shown = []
            for script_id, path in self._files(folder):
                script = self._script_in(path)
                if script is None:
                    broken.append(script_id)
                else:
                    shown.append(self._listed(script_id, script))
            scripts += sorted(shown, key=lambda one: one.title.casefold())
        return Shelf(tuple(scripts), tuple(broken))

    def ids(self, folder: str) -> tuple[str, ...]:
        """The ids of all files in one of the folders, whether they can be read or not."""
        return tuple(script_id for script_id, _ in self._files(folder))

    def script(self, script_id: str) -> Script:
        """The script of that id; raises `ScriptMissingError`."""
        folder = script_id.partition("/")[0]
        for known, path in self._files(folder) if folder in FOLDERS else ():
            if known == script_id and (script := self._script_in(path)) is not None:
                return script
        raise ScriptMissingError(script_id)

    def reading(self, script_id: str) -> Reading:
        """The script of that id, laid open at the present pace; raises `ScriptMissingError`."""
        return self._laid_open(self.script(script_id))

    def _files(self, folder: str) -> Iterator[tuple[str, Path]]:
        for language in (self._language, self._language.partition("-")[0], FALLBACK_LANGUAGE):
            if paths := sorted((self._content / language / folder).glob("*.md")):
                yield from ((f"{folder}/{path.stem}", path) for path in paths)
                return

    def _script_in(self, path: Path) -> Script | None:
        try:
            changed = path.stat().st_mtime_ns
            if path not in self._read or self._read[path][0] != changed:
                self._read[path] = (changed, _parsed(path))
        except OSError:
            return None
        return self._read[path][1]

    def _listed(self, script_id: str, script: Script) -> Listed:
        return Listed(
            id=script_id,
            title=script.title or script_id.rpartition("/")[2],
            kind=script.kind,
            summary=script.summary,
            minutes=self._laid_open(script).minutes,
        )

    def _laid_open(self, script: Script) -> Reading:
        from bedtime_app.features.stories.reading import Reading

        return Reading(script, self._rate())


def _parsed(path: Path) -> Script | None:
    # 5 ms of imports that the first frame need not wait for.
    from bedtime_app.core.script_parser import parse_script

    try:
        return parse_script(path.read_text("utf-8"))
    except (ScriptError, UnicodeDecodeError):
        return None
