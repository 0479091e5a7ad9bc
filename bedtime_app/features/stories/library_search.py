"""Finds scripts on the shelf by a few words."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bedtime_app.features.stories.library import Listed


def found_by(words: str, scripts: Iterable[Listed]) -> tuple[Listed, ...]:
    """Those in whose title, summary or topics every word begins one; no words find all."""
    wanted = _plain(words).split()
    return tuple(one for one in scripts if _has_all(wanted, one))


def _has_all(wanted: list[str], one: Listed) -> bool:
    there = _plain(" ".join((one.title, one.summary, *one.topics))).split()
    return all(any(word.startswith(each) for word in there) for each in wanted)


def _plain(text: str) -> str:
    """Without accents, capitals and marks."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    bare = (c for c in letters if not unicodedata.combining(c))
    return "".join(c if c.isalnum() else " " for c in bare)
