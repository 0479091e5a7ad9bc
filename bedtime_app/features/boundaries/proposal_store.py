"""Keeps in the vault what was proposed and how it was answered."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.features.boundaries.needs_less import Answer, Proposal, Proposed

if TYPE_CHECKING:
    from bedtime_app.storage.vault import Vault


class ProposalStore:
    """The proposals to be needed less; methods raise a `StorageError` when the vault cannot."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def past(self) -> tuple[Proposed, ...]:
        """Every proposal made, earliest first."""
        rows = self._vault.database().execute(
            "SELECT kind, night, steps, answer FROM less_proposals ORDER BY night"
        )
        return tuple(
            Proposed(
                Proposal(kind),
                Night(date.fromisoformat(night)),
                steps,
                Answer(answer) if answer else None,
            )
            for kind, night, steps, answer in rows
        )

    def note(self, made: Proposed) -> None:
        """Keep that it was made, or how it was answered."""
        db = self._vault.database()
        with db.atomic():
            db.execute(
                "INSERT OR REPLACE INTO less_proposals (kind, night, steps, answer)"
                " VALUES (?, ?, ?, ?)",
                (
                    made.proposal.value,
                    str(made.night),
                    made.steps,
                    made.answer.value if made.answer else None,
                ),
            )
