"""What an import found, before anything of it is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bedtime_app.core.script_front_matter import written_front_matter

if TYPE_CHECKING:
    from bedtime_app.core.script_front_matter import FrontMatter
    from bedtime_app.features.stories.script_length import ScriptLength

LONGEST_TITLE = 300


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """A script made out of a file."""

    about: FrontMatter
    body: str
    """The script below its head."""
    chapters: tuple[str, ...]
    """The titles of its chapters, in order."""
    words: int
    length: ScriptLength
    sha256: str
    """Of the file's bytes, in hexadecimal: the same file twice is the same text."""

    @property
    def title(self) -> str:
        """What the file calls itself, else its first chapter or its name; never empty."""
        return self.about.title

    @property
    def language(self) -> str:
        """A BCP 47 tag: the file's own, else that of the person."""
        return self.about.language

    @property
    def source(self) -> str:
        """All of the script, as it is kept."""
        return written_front_matter(self.about) + self.body

    def called(self, title: str) -> ImportPreview:
        """The same under another title; an empty one changes nothing."""
        title = one_line(title) or self.title
        return replace(self, about=replace(self.about, title=title))

    def in_language(self, language: str) -> ImportPreview:
        """The same in another language, a BCP 47 tag; an empty one changes nothing."""
        return replace(self, about=replace(self.about, language=language or self.language))


def one_line(text: str) -> str:
    """What fits into the line of a title."""
    shown = (character if character.isprintable() else " " for character in text)
    return " ".join("".join(shown).split())[:LONGEST_TITLE]
