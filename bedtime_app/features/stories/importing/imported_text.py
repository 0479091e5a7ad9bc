"""Makes a script of a text or of Markdown; one with our own head stays as it is."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bedtime_app.core.guessed_text import NoTextError, guessed_text
from bedtime_app.core.script_error import ScriptError, ScriptTrouble
from bedtime_app.core.script_front_matter import (
    FENCE,
    KINDS,
    FrontMatter,
    is_language,
    read_front_matter,
)
from bedtime_app.core.script_parser import LARGEST, parse_script, script_lines
from bedtime_app.features.stories.importing.blocks import Block, body_of
from bedtime_app.features.stories.importing.import_preview import ImportPreview, one_line
from bedtime_app.features.stories.importing.import_trouble import ImportRefused, ImportTrouble
from bedtime_app.features.stories.script_length import ScriptLength, length_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bedtime_app.core.import_progress import ImportProgress

_ROOM = 10_000
"""Characters kept free for the head, which may get another title."""
_LONGEST_HEAD = 200
"""Lines looked through for the end of somebody else's head."""
_OUR_KIND = re.compile(rf"kind[ \t]*:[ \t]*([\"']?)(?:{'|'.join(KINDS)})\1[ \t]*", re.IGNORECASE)
_ENTRY = re.compile(r"(title|lang|language|author)[ \t]*:[ \t]*(\S.*)", re.IGNORECASE)


def text_preview(
    raw: bytes, name: str, language: str, progress: ImportProgress, *, markdown: bool
) -> ImportPreview:
    """What that text becomes; raises `ImportRefused` and `ImportCancelled`."""
    from bedtime_app.features.stories.importing.markdown_blocks import markdown_blocks
    from bedtime_app.features.stories.importing.plain_blocks import plain_blocks

    progress.reach(0.0)
    try:
        text = guessed_text(raw).removeprefix("\ufeff").replace("\f", "\n\n")
    except NoTextError:
        raise ImportRefused(ImportTrouble.NO_TEXT) from None
    lines = script_lines(text)
    head = _head_of(lines)
    if any(_OUR_KIND.fullmatch(line) for line in head):
        return _own_script(text, lines, name, raw, progress)
    about = FrontMatter(language=language)
    if markdown:
        about = _as_it_says(head, about)
        lines = lines[len(head) :]
        blocks = markdown_blocks("\n".join(lines))
    else:
        blocks = plain_blocks("\n".join(lines))
    return made_preview(blocks, about, name, raw_digest(raw), progress)


def raw_digest(raw: bytes) -> str:
    """What tells one file from another."""
    return hashlib.sha256(raw).hexdigest()


def made_preview(
    blocks: Iterable[Block], about: FrontMatter, name: str, sha256: str, progress: ImportProgress
) -> ImportPreview:
    """The script of these blocks; a book without a title has its first heading's, or `name`."""
    kept = list(blocks)
    headings = (block.text for block in kept if block.heading)
    title = one_line(about.title) or one_line(next(headings, "")) or _readable(name)
    about = replace(about, title=title, author=one_line(about.author))
    progress.reach(0.8)
    return _parsed(about, body_of(kept, about.language), sha256, progress)


def _own_script(
    text: str, lines: list[str], name: str, raw: bytes, progress: ImportProgress
) -> ImportPreview:
    try:
        parse_script(text)
        about, taken = read_front_matter(lines)
    except ScriptError as error:
        if error.trouble is ScriptTrouble.TOO_LARGE:
            raise ImportRefused(ImportTrouble.TOO_LONG) from None
        raise ImportRefused(ImportTrouble.FAULTY_SCRIPT, error) from None
    about = replace(about, title=one_line(about.title) or _readable(name))
    return _parsed(about, "\n".join(lines[taken:]), raw_digest(raw), progress)


def _parsed(about: FrontMatter, body: str, sha256: str, progress: ImportProgress) -> ImportPreview:
    preview = ImportPreview(about, body, (), 0, ScriptLength(0, 0), sha256)
    if len(preview.source) + _ROOM > LARGEST:
        raise ImportRefused(ImportTrouble.TOO_LONG)
    try:
        script = parse_script(preview.source)
    except ScriptError as error:
        raise ImportRefused(ImportTrouble.NOTHING_TO_SAY) from error
    progress.reach(1.0)
    return replace(
        preview,
        chapters=tuple(script.text[one.start : one.end] for one in script.chapters),
        words=len(script.text.split()),
        length=length_of(script),
    )


def _head_of(lines: list[str]) -> list[str]:
    """The lines of a head, ours or somebody else's, with its fences; none if there is none."""
    if lines[0].rstrip() != FENCE:
        return []
    for number, line in enumerate(lines[1:_LONGEST_HEAD], start=2):
        if line.rstrip() in {FENCE, "..."}:
            return lines[:number]
    return []


def _as_it_says(head: list[str], about: FrontMatter) -> FrontMatter:
    for entry in filter(None, map(_ENTRY.fullmatch, head)):
        value = entry[2].strip().strip("\"'")
        match entry[1].lower():
            case "title":
                about = replace(about, title=value)
            case "author":
                about = replace(about, author=value)
            case _ if is_language(value):
                about = replace(about, language=value)
    return about


def _readable(name: str) -> str:
    return one_line(re.sub(r"[_\-]+", " ", name)) or "?"
