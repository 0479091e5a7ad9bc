"""The scripts in the content folder, by language, each read once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.core.script_error import ScriptError

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.core.script import Script
    from bedtime_app.features.stories.script_length import ScriptLength


@dataclass(frozen=True, slots=True)
class ReadScript:
    """A script, and how long it takes."""

    script: Script
    length: ScriptLength


class ScriptFiles:
    """Files `<language>/<folder>/*.md`; the same name in another language is the same script."""

    def __init__(self, content: Path, language: str, fallback: str) -> None:
        self._content = content
        self._own = tuple(dict.fromkeys((language, language.partition("-")[0])))
        self._fallback = fallback
        self._read: dict[Path, tuple[int, ReadScript | None]] = {}

    def all(self, folder: str) -> dict[str, Path]:
        """Every file by its id, in the person's language where there is one, and those first."""
        return self._found(folder, (*self._own, self._fallback))

    def own(self, folder: str) -> dict[str, Path]:
        """Those in the person's language; those of the other where it has none."""
        return self._found(folder, self._own) or self.all(folder)

    def read(self, path: Path) -> ReadScript | None:
        """What is in the file, which may have changed; None if it cannot be read."""
        try:
            changed = path.stat().st_mtime_ns
            if path not in self._read or self._read[path][0] != changed:
                self._read[path] = (changed, _read_file(path))
        except OSError:
            return None
        return self._read[path][1]

    def _found(self, folder: str, languages: tuple[str, ...]) -> dict[str, Path]:
        found: dict[str, Path] = {}
        for language in languages:
            for path in sorted((self._content / language / folder).glob("*.md")):
                found.setdefault(f"{folder}/{path.stem}", path)
        return found


def _read_file(path: Path) -> ReadScript | None:
    # 5 ms of imports that the first frame need not wait for.
    from bedtime_app.core.script_parser import parse_script
    from bedtime_app.features.stories.script_length import length_of

    try:
        script = parse_script(path.read_text("utf-8"))
    except (ScriptError, UnicodeDecodeError):
        return None
    return ReadScript(script, length_of(script))
