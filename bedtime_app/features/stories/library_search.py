"""Finds scripts on the shelf by a few words."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bedtime_app.features.stories.library import Listed


def found_by(words: str, scripts: Iterable[Listed]) -> tuple[Listed, ...]:
    """Those that are meant by the words; no words mean all."""
    return tuple(one for one in scripts if is_meant(one, words))


def is_meant(one: Listed, words: str) -> bool:
    """Whether every word begins one of its title, its summary or its topics."""
    there = _plain(" ".join((one.title, one.summary, *one.topics))).split()
    return all(any(word.startswith(each) for word in there) for each in _plain(words).split())


def _plain(text: str) -> str:
    """Without accents, capitals and marks."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    bare = (c for c in letters if not unicodedata.combining(c))
    return "".join(c if c.isalnum() else " " for c in bare)
