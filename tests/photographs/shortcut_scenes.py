"""Preferences with a key that notes a dream, given and not to be had."""

from __future__ import annotations

from PySide6.QtCore import Qt

from bedtime_app.core.key_offer import KeyOffer, KeyState
from bedtime_app.features.preferences.preferences import NOTE_KEY
from tests.photographs.scene import scene
from tests.photographs.studio import Studio, at


def _with(studio: Studio, offer: KeyOffer) -> None:
    studio.settings.put(NOTE_KEY, True)  # noqa: FBT003 - a setting's value
    studio.anywhere_key.answer(offer)
    studio.go("preferences")
    for _ in range(5):  # to the button after it, so that all of it is in sight
        studio.key(Qt.Key.Key_Tab)


@scene("preferences-key", at(16, 20))
def _key(studio: Studio) -> None:
    _with(studio, KeyOffer(KeyState.GIVEN, "Super+Alt+N"))


@scene("preferences-no-key")
def _no_key(studio: Studio) -> None:
    _with(studio, KeyOffer(KeyState.NOWHERE))
