"""Joins rescripting with the journal, whose nightmares it knows by night and intensity only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.app.content_words import words_folder
from bedtime_app.features.dreams.dream import DreamKind
from bedtime_app.features.rescripting.crisis_contacts import read_crisis_contacts
from bedtime_app.features.rescripting.rehearsal import Rehearsal
from bedtime_app.features.rescripting.rescript_store import RescriptStore
from bedtime_app.features.rescripting.rescript_words import read_rescript_words
from bedtime_app.features.rescripting.rescripting import Nightmare
from bedtime_app.features.rescripting.rescripting_texts_view import RescriptingTexts
from bedtime_app.features.rescripting.rescripting_view import RescriptingView
from bedtime_app.features.stories.library import FALLBACK_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import time
    from pathlib import Path

    from PySide6.QtCore import QObject

    from bedtime_app.core.delay import Delay
    from bedtime_app.core.narration import Narrator
    from bedtime_app.core.ports import Clock
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.vault import Vault

LATEST = 500
"""Among so many of the latest dreams a nightmare can be chosen."""
_FRIGHTENING = (DreamKind.NIGHTMARE, DreamKind.BAD_DREAM)


def nightmares_of(dreams: DreamStore) -> tuple[Nightmare, ...]:
    """The nightmares and bad dreams of the journal, without their words."""
    return tuple(
        Nightmare(dream.id, dream.night, dream.page.intensity)
        for dream in dreams.newest(limit=LATEST)
        if dream.page.kind in _FRIGHTENING
    )


def rescripting_room(  # noqa: PLR0913, PLR0917 - what the page needs of the house, each once
    vault: Vault,
    clock: Clock,
    boundary: Callable[[], time],
    dreams: DreamStore,
    narrator: Narrator,
    hush: Callable[[], None],
    delay: Delay,
    parent: QObject | None = None,
) -> RescriptingView:
    """The page's view; `hush` makes a story that is told give up the narrator."""
    words = read_rescript_words(_content("rescripting.json"))
    contacts = read_crisis_contacts(_content("crisis_contacts.json"))
    return RescriptingView(
        RescriptStore(vault, clock, boundary),
        vault,
        Rehearsal(narrator, words.practice, words.language, hush),
        lambda: nightmares_of(dreams),
        RescriptingTexts(words, contacts),
        clock,
        delay,
        parent,
    )


def _content(name: str) -> Path:
    own = words_folder() / name
    return own if own.is_file() else own.parent.with_name(FALLBACK_LANGUAGE) / name
