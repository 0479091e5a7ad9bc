"""One system's way to a key that is heard everywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from bedtime_app.core.key_offer import KeyOffer


@dataclass(frozen=True, slots=True)
class KeyEars:
    """Whom a source tells; it may do so on any thread."""

    told: Callable[[KeyOffer], object]
    pressed: Callable[[str], object]
    """With the token by which a compositor lets our window come forward; often empty."""


class KeySource(Protocol):
    """Asks once, in the words it was made with."""

    def start(self) -> None:
        """Ask; returns at once, and tells what became of it."""

    def stop(self) -> None:
        """Give the key back; returns soon, and fine if there is none."""

    def wait(self) -> None:
        """Wait, once it was stopped, until nothing of it runs any more."""


MakesSource: TypeAlias = Callable[[str, KeyEars], KeySource]
"""Of what the key is for, and whom to tell."""
