"""Entries in plain text: jrnl's file, and one file of Markdown or text for each dream."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from bedtime_app.features.dreams.dream import DreamPage, TagSort
from bedtime_app.features.dreams.importing.json_journal import row_entry
from bedtime_app.features.dreams.importing.said_in_passing import found, moment, tags_from

if TYPE_CHECKING:
    from bedtime_app.features.dreams.importing.found_dream import FoundDream

_JRNL_HEAD = re.compile(r"\[(\d{4}-\d{2}-\d{2}[^\]\n]{0,30})\][ \t]?([^\n]*)")
_JRNL_TAG = re.compile(r"(?<!\w)@(\w[\w-]*)")
_DATED_NAME = re.compile(r"(\d{4})[-_. ]?(\d{2})[-_. ]?(\d{2})(?!\d)")
_HEAD = re.compile(r"---\n(.*?)\n---(?:\n|$)", re.DOTALL)
_HEADING = re.compile(r"#{1,6}[ \t]+([^\n]*)\n?")


def is_jrnl(text: str) -> bool:
    """Whether the first words are a head as jrnl writes it."""
    return _JRNL_HEAD.match(text.lstrip()) is not None


def jrnl_entries(text: str) -> list[FoundDream]:
    """What is in jrnl's own file, or in its text export."""
    entries: list[tuple[int, str, str, list[str]]] = []
    for number, line in enumerate(text.splitlines(), start=1):
        head = _JRNL_HEAD.match(line)
        if head is not None and moment(head[1]) is not None:
            entries.append((number, head[1], head[2].removesuffix(" *").strip(), []))
        elif entries:
            entries[-1][3].append(line)
    return [_jrnl_entry(*entry) for entry in entries]


def file_entry(name: str, text: str) -> FoundDream:
    """One dream in a file of its own: its day stands in its head or in its name."""
    text = text.replace("\r\n", "\n")
    said: dict[str, str] = {}
    if head := _HEAD.match(text):
        text = text[head.end() :]
        if (own := _own_head(head[1])) is not None:
            words = text.lstrip("\n")
            heading = _HEADING.match(words) if "title" in own else None
            return row_entry(name, {**own, "text": words[heading.end() :] if heading else words})
        for line in head[1].splitlines():
            key, _, value = line.partition(":")
            said.setdefault(key.strip().lower(), value.strip().strip("\"'"))
    when = moment(said.get("date"))
    rest = name
    if dated := _DATED_NAME.search(name):
        when = when or moment("-".join(dated.groups()))
        rest = name[dated.end() :]
    title = said.get("title", "")
    if not title and (heading := _HEADING.match(text.lstrip())):
        title, text = heading[1].rstrip(" \t#"), text.lstrip()[heading.end() :]
    title = title or " ".join(re.split(r"[-_\s]+", rest)).strip()
    tags = tags_from(said.get("tags", "").strip("[]").split(","), TagSort.OWN)
    return found(name, when, DreamPage(title=title, text=text, tags=tags))


def _own_head(head: str) -> dict[str, object] | None:
    """What Bedtime said above a dream that it exported; None for another's head."""
    parts = [line.partition(": ") for line in head.splitlines()]
    try:
        said = {name: json.loads(value) for name, _, value in parts}
    except (ValueError, RecursionError):
        return None
    return said if {"night", "written_at", "kind"} <= said.keys() else None


def _jrnl_entry(number: int, stamp: str, title: str, lines: list[str]) -> FoundDream:
    text = "\n".join(lines)
    tags = tags_from(_JRNL_TAG.findall(f"{title}\n{text}"), TagSort.OWN)
    return found(str(number), moment(stamp), DreamPage(title=title, text=text, tags=tags))
