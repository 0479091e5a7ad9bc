"""What the page of a locked vault shows of where the person stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bedtime_app.features.vault.passphrase import PairTrouble
from bedtime_app.features.vault.unlocking import Unlocking, WayOut


class Texts(Protocol):
    """Chooses the words; this module only chooses what is said."""

    def trouble(self, error: Exception) -> str:
        """What happened and what can be done."""

    def firmness(self, passphrase: str) -> str:
        """A kind word about a passphrase."""

    def pair(self, trouble: PairTrouble) -> str:
        """Why a passphrase typed twice cannot be taken yet."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows."""

    mode: str = "passphrase"
    busy: bool = False
    passphrase: str = ""
    words: str = ""
    new_passphrase: str = ""
    repeated: str = ""
    passphrase_hint: str = ""
    new_passphrase_error: str = ""
    repeated_error: str = ""
    remember: bool = False
    trouble: str = ""
    way_out: str = ""


def present(state: Unlocking, texts: Texts) -> Shown:
    """What the page shows of `state`."""
    trouble = state.pair.trouble() if state.judged else None
    sentence = texts.pair(trouble) if trouble else ""
    different = trouble is PairTrouble.DIFFERENT
    return Shown(
        mode=state.mode,
        busy=state.busy,
        passphrase=state.passphrase,
        words=state.words,
        new_passphrase=state.pair.first,
        repeated=state.pair.second,
        passphrase_hint=texts.firmness(state.pair.first),
        new_passphrase_error="" if different else sentence,
        repeated_error=sentence if different else "",
        remember=state.remember,
        trouble=texts.trouble(state.error) if state.error else "",
        way_out={WayOut.NONE: "", WayOut.USE_WORDS: "words", WayOut.RESCUE: "rescue"}[
            state.way_out()
        ],
    )
