"""The page of an intention, and what the morning says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.features.intention.intention_store import IntentionStore
from tests.photographs.samples import write_dreams, write_list
from tests.photographs.scene import MORNING, again, lit, lock, scene, turn_to
from tests.photographs.studio import at

if TYPE_CHECKING:
    from tests.photographs.studio import Studio

LETTER = "How shall I begin the letter to my brother?"


def _ask(studio: Studio, day: int) -> None:
    store = IntentionStore(studio.rooms.vault, studio.clock)
    store.write(Night(at(22, 0, day).date()), LETTER)


@scene("intention")
def _intention(studio: Studio) -> None:
    studio.go("intention")


scene("intention-absent", vault=False)(turn_to("intention"))
again("intention-light", _intention, lit)
again("intention-locked", _intention, lock)


@scene("intention-kept")
def _kept(studio: Studio) -> None:
    _ask(studio, 19)
    studio.go("intention")


@scene("intention-again")
def _again(studio: Studio) -> None:
    _ask(studio, 18)
    studio.go("intention")


@scene("intention-too-long")
def _too_long(studio: Studio) -> None:
    studio.go("intention")
    studio.rooms.of_dreams.intention.write(f"{LETTER} " * 6)
    studio.rooms.of_dreams.intention.keep()


@scene("morning-asked", MORNING)
def _morning(studio: Studio) -> None:
    _ask(studio, 18)
    write_list(studio)
    studio.go("morning")


@scene("dreams-to-intention", MORNING)
def _dreams(studio: Studio) -> None:
    write_dreams(studio)
    studio.go("dreams")
