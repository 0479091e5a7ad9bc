"""The scenes to photograph: what leads from a fresh start to one state of one page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from bedtime_app.core.narration import Silence
from bedtime_app.features.preferences.preferences import Appearance
from tests.photographs.studio import Studio, at

if TYPE_CHECKING:
    from datetime import datetime

Act: TypeAlias = Callable[[Studio], object]
SCENES: dict[str, Scene] = {}
EVENING = at(21, 58)
MORNING = at(7, 12)


@dataclass(frozen=True, slots=True)
class Scene:
    """One state of one page."""

    act: Act
    now: datetime = EVENING
    vault: bool = True


def scene(name: str, now: datetime = EVENING, *, vault: bool = True) -> Callable[[Act], Act]:
    """Register what leads to a scene."""

    def register(act: Act) -> Act:
        SCENES[name] = Scene(act, now, vault)
        return act

    return register


def again(name: str, before: Act, act: Act, now: datetime = EVENING) -> None:
    """Register a scene that goes on from another."""
    SCENES[name] = Scene(lambda studio: (before(studio), act(studio)), now)


def turn_to(page: str) -> Act:
    """The page as it is found."""
    return lambda studio: studio.go(page)


def lit(studio: Studio) -> None:
    """On the light ground."""
    studio.look(Appearance.ALWAYS_DAY)


def lock(studio: Studio) -> None:
    """With the vault locked."""
    studio.rooms.vault.lock()


def unheard(studio: Studio) -> None:
    """With nothing to sound from."""
    studio.narrator.become(silence=Silence.NO_SOUND_DEVICE)
