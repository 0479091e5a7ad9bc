"""The scripts that can be read or heard: those we ship, and those somebody imported."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bedtime_app.core.evidence import Evidence
from bedtime_app.features.stories.script_files import ReadScript, ScriptFiles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from bedtime_app.core.script import Script
    from bedtime_app.features.stories.imported_scripts import ImportedScripts
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
    language: str = FALLBACK_LANGUAGE
    """Of the text itself, which need not be the person's."""
    audience: str = "adults"
    """`adults`, or `everyone`: gentle enough for children too."""
    topics: tuple[str, ...] = ()
    evidence: Evidence | None = None
    """How well a practice is supported; None for what is no practice."""
    caution: str = ""
    imported: bool = False
    """Somebody's own, which can be taken away again."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the library holds."""

    scripts: tuple[Listed, ...] = ()
    """Ours in the person's language, then in the other, then imported ones; among ours stories
    before meditations; each by title."""
    broken: tuple[str, ...] = ()
    """The ids of files that are no scripts, which are left out."""


class Continuation(Protocol):
    """What an opening goes on with, made anew each time it is asked for."""

    seconds: float
    """About how long it takes."""

    def after(self, opening: Script) -> Script:
        """The opening with what follows."""


class Library:
    """Finds and reads scripts; work for `Jobs`.

    What the person's language lacks is there in English. Imported scripts are there while the
    vault is open.
    """

    def __init__(
        self,
        content: Path,
        language: str = FALLBACK_LANGUAGE,
        rate: Callable[[str], float] = lambda _language: 1.0,
        continuations: Mapping[str, Continuation] | None = None,
    ) -> None:
        """`rate` is the present pace of a language, against the usual one.

        `continuations` are by the ids of the openings that go on with them.
        """
        self._continuations = continuations or {}
        self._files = ScriptFiles(content, language, FALLBACK_LANGUAGE)
        self._base = _base(language)
        self._rate = rate
        self._imported: ImportedScripts | None = None

    def take_in(self, imported: ImportedScripts) -> None:
        """Have imported scripts on the shelf too, from now on."""
        self._imported = imported

    def shelf(self) -> Shelf:
        """Everything there is to read, at this moment and pace."""
        shipped: list[Listed] = []
        broken: list[str] = []
        for folder in FOLDERS:
            shown = []
            for script_id, path in self._files.all(folder).items():
                found = self._files.read(path)
                if found is None:
                    broken.append(script_id)
                else:
                    shown.append(self._listed(script_id, found))
            shipped += sorted(shown, key=lambda one: one.title.casefold())
        shipped.sort(key=lambda one: _base(one.language) != self._base)  # keeps what was sorted
        return Shelf((*shipped, *self._listed_imports()), tuple(broken))

    def ids(self, folder: str) -> tuple[str, ...]:
        """The ids of all files in one of the folders, whether they can be read or not."""
        return tuple(self._files.all(folder))

    def own_ids(self, folder: str) -> tuple[str, ...]:
        """Only those in the person's language, if there are any."""
        return tuple(self._files.own(folder))

    def script(self, script_id: str) -> Script:
        """The script of that id; raises `ScriptMissingError`."""
        folder = script_id.partition("/")[0]
        path = self._files.all(folder).get(script_id) if folder in FOLDERS else None
        found = self._files.read(path) if path is not None else None
        script = found.script if found is not None else None
        if script is None and self._imported is not None:
            script = self._imported.script(script_id)
        if script is None:
            raise ScriptMissingError(script_id)
        more = self._continuations.get(script_id)
        return more.after(script) if more is not None else script

    def reading(self, script_id: str) -> Reading:
        """The script of that id, laid open at the present pace; raises `ScriptMissingError`."""
        from bedtime_app.features.stories.reading import Reading

        script = self.script(script_id)
        return Reading(script, self._rate(script.language))

    def _listed(self, script_id: str, found: ReadScript) -> Listed:
        script = found.script
        return Listed(
            id=script_id,
            title=script.title or script_id.rpartition("/")[2],
            kind=script.kind,
            summary=script.summary,
            minutes=self._minutes(script_id, found),
            language=script.language,
            audience=script.audience,
            topics=script.topics,
            evidence=Evidence[script.evidence.upper()] if script.evidence else None,
            caution=script.caution,
        )

    def _minutes(self, script_id: str, found: ReadScript) -> int:
        more = self._continuations.get(script_id)
        minutes = found.length.minutes(self._rate(found.script.language))
        return minutes + (round(more.seconds / 60) if more is not None else 0)

    def _listed_imports(self) -> Iterator[Listed]:
        for script_id, one in self._imported.all() if self._imported is not None else ():
            yield Listed(
                id=script_id,
                title=one.title,
                kind=one.kind,
                summary="",
                minutes=one.length.minutes(self._rate(one.language)),
                language=one.language,
                imported=True,
            )


def _base(language: str) -> str:
    return language.partition("-")[0].lower()
