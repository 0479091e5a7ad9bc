"""The library as commands see it: ours, and what is imported while the vault is open."""

from __future__ import annotations

from functools import partial
from secrets import token_hex
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from bedtime_app.app.chosen_pace import pace_of
from bedtime_app.app.shuffled_words import WORD_SHUFFLE, ShuffledWords
from bedtime_app.core.script_front_matter import is_language
from bedtime_app.features.stories.imported_script_store import ImportedScriptStore
from bedtime_app.features.stories.imported_scripts import ImportedScripts
from bedtime_app.features.stories.library import FALLBACK_LANGUAGE, Library
from bedtime_app.system.clock import SystemClock
from bedtime_app.system.paths import shipped

if TYPE_CHECKING:
    from bedtime_app.app.profile import Profile
    from bedtime_app.storage.vault import Vault

_KEY_BYTES = 4


def library_of(profile: Profile, vault: Vault, language: str | None) -> Library:
    """The shelf in that language, or in the person's own."""
    settings = profile.settings()
    content = shipped("resources") / "content"
    # A list in a terminal belongs to no night; the words it would draw are always the same.
    words = {WORD_SHUFFLE: ShuffledWords(content, lambda: 0)}
    library = Library(content, language or own_language(), partial(pace_of, settings), words)
    library.take_in(imported_in(vault))
    return library


def imported_in(vault: Vault) -> ImportedScripts:
    """The imported texts in that vault."""
    return ImportedScripts(imported_store_in(vault), own_language())


def imported_store_in(vault: Vault) -> ImportedScriptStore:
    """Where that vault keeps them."""
    return ImportedScriptStore(vault, SystemClock(), lambda: token_hex(_KEY_BYTES))


def own_language() -> str:
    """What the person speaks, as the system knows."""
    language = QLocale().name().partition("_")[0]
    return language if is_language(language) else FALLBACK_LANGUAGE
