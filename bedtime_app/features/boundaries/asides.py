"""The one thing that Bedtime may say about itself on a morning."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.features.boundaries.needs_less import (
    Answer,
    Proposed,
    longest,
    proposal,
)
from bedtime_app.features.boundaries.over_use import OverUse, may_be_said, over_use
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.setting_kinds import flag
from bedtime_app.storage.settings_store import Setting
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.features.boundaries.evening_numbers_store import EveningNumbersStore
    from bedtime_app.features.boundaries.proposal_store import ProposalStore
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Said:
    """The night after which over-use was last said, and whether that was put away."""

    night: Night
    put_away: bool = False


class Asides:
    """Says one thing a morning at most: a proposal before a word of over-use.

    `night_just_over` gives the night that the present morning ends, and None at any other hour,
    when nothing is said. Nothing is said about or after an unmonitored night.
    """

    def __init__(  # noqa: PLR0913 - stores and questions, each needed
        self,
        *,
        settings: SettingsStore,
        vault: Vault,
        numbers: EveningNumbersStore,
        proposals: ProposalStore,
        night_just_over: Callable[[], Night | None],
        is_recorded: Callable[[Night], bool],
        left_alone: Callable[[Night], int | None] = lambda _night: None,
    ) -> None:
        self._settings = settings
        self._vault = vault
        self._numbers = numbers
        self._proposals = proposals
        self._night_just_over = night_just_over
        self._is_recorded = is_recorded
        self._left_alone = left_alone

    def now(self) -> OverUse | Proposed | None:
        """What is said at this moment; the first time, it is noted as said."""
        last = self._night_just_over()
        if last is None or not self._is_recorded(last):
            return None
        try:
            made = self._proposed(last)
        except StorageError:
            return None
        if made is not None:
            return made if made.answer is None else None
        return self._noticed(last)

    def put_away(self) -> None:
        """The sentence was read."""
        said = self._settings.get(SAID)
        if said is not None:
            self._settings.put(SAID, replace(said, put_away=True))

    def answer(self, answer: Answer) -> Proposed | None:
        """Answer what is proposed now; what was answered, or None if it could not be kept."""
        made = self.now()
        if not isinstance(made, Proposed):
            return None
        try:
            self._proposals.note(replace(made, answer=answer))
        except StorageError:
            return None
        return replace(made, answer=answer)

    def _proposed(self, last: Night) -> Proposed | None:
        if self._vault.state is not VaultState.OPEN:
            return None
        past = self._proposals.past()
        already = next((made for made in past if made.night == last), None)
        if already is not None or not self._settings.get(PROPOSE_LESS):
            return already
        known = self._numbers.nights()
        kind = proposal(known, past, last, self._left_alone)
        if kind is None:
            return None
        made = Proposed(kind, last, longest(known, last))
        self._proposals.note(made)
        return made

    def _noticed(self, last: Night) -> OverUse | None:
        if not self._settings.get(NOTICE_OVER_USE):
            return None
        said = self._settings.get(SAID)
        again = said is not None and said.night == last
        if said is not None and again and said.put_away:
            return None
        if not again and not may_be_said(said.night if said else None, last):
            return None
        noticed = over_use(self._numbers.nights(), last)
        if noticed is not None and not again:
            self._settings.put(SAID, Said(last))
        return noticed


def _read(kept: object) -> Said | None:
    match kept:
        case None:
            return None
        case {"night": str(night), "put_away": bool(put_away)}:
            return Said(Night(date.fromisoformat(night)), put_away)
    raise ValueError("nothing that was said")


def _write(said: Said | None) -> object:
    return said and {"night": str(said.night), "put_away": said.put_away}


SAID: Setting[Said | None] = Setting("over_use_said", None, _read, _write)
NOTICE_OVER_USE = flag("notice_over_use", default=True)
PROPOSE_LESS = flag("propose_less", default=True)
