"""Preferences with a key that notes a dream, and a new dream that can be deleted."""

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


def _new_dream(studio: Studio) -> None:
    studio.go("rescripting")
    view = studio.rooms.rescripting
    view.goOn()
    view.goOn()
    view.choose("")
    view.write("The door opens onto a garden, and nobody is in a hurry.")
    view.written()
    studio.work()


@scene("rescripting-erase", at(16, 20))
def _rescripting_erase(studio: Studio) -> None:
    _new_dream(studio)
    studio.rooms.rescripting.askErase()
    studio.work()


@scene("rescripting-rehearse")
def _rescripting_rehearse(studio: Studio) -> None:
    _new_dream(studio)
    for _ in range(6):
        studio.key(Qt.Key.Key_Tab)
