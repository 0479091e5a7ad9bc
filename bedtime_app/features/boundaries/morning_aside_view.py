"""The words of the one thing that Bedtime may say about itself on a morning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from bedtime_app.features.boundaries.needs_less import Answer, Proposal, Proposed
from bedtime_app.features.boundaries.over_use import OverUse, OverUseKind

if TYPE_CHECKING:
    from bedtime_app.features.boundaries.asides import Asides


class MorningAside(QObject):
    """What the morning's page asks for and answers; it knows nothing of numbers.

    Never at night, at most one sentence a morning, and every answer is kept.
    """

    fewerStepsAccepted = Signal()
    paperAccepted = Signal()

    def __init__(self, asides: Asides, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asides = asides

    def look(self) -> tuple[str, str, str]:
        """The sentence, what accepts it and what puts it away; empty if nothing is said."""
        said = self._asides.now()
        if isinstance(said, OverUse):
            return self._over_use(said), "", self.tr("Thank you, that is all")
        if isinstance(said, Proposed):
            return self._proposal(said.proposal)
        return "", "", ""

    def accept(self) -> None:
        """Accept what is proposed."""
        answered = self._asides.answer(Answer.ACCEPTED)
        if answered is None:
            return
        if answered.proposal is Proposal.PAPER:
            self.paperAccepted.emit()
        else:
            self.fewerStepsAccepted.emit()

    def put_away(self) -> None:
        """Decline what is proposed, or put the sentence away."""
        if isinstance(self._asides.now(), Proposed):
            self._asides.answer(Answer.DECLINED)
        else:
            self._asides.put_away()

    def _over_use(self, noticed: OverUse) -> str:
        many = self._number(noticed.nights)
        if noticed.kind is OverUseKind.OPENED_LATE:
            return self.tr(
                "This week you opened Bedtime after lights-out on %1 nights. If it helps, fine; if"
                " not, the window can stay shut."
            ).replace("%1", many)
        return self.tr(
            "On %1 evenings of this week Bedtime was open for more than an hour and a half. If it"
            " helps, fine; if not, the ritual is enough."
        ).replace("%1", many)

    def _proposal(self, proposal: Proposal) -> tuple[str, str, str]:
        decline = self.tr("Leave it as it is")
        if proposal is Proposal.PAPER:
            return (
                self.tr(
                    "Your evenings have gone well for four weeks. You may not need a screen for"
                    " them: the ritual fits on a card of paper."
                ),
                self.tr("Show me the paper"),
                decline,
            )
        return (
            self.tr(
                "Your evenings have gone well for four weeks. A ritual with fewer steps may be"
                " enough now."
            ),
            self.tr("Take steps away"),
            decline,
        )

    def _number(self, nights: int) -> str:
        words = {
            3: self.tr("three"),
            4: self.tr("four"),
            5: self.tr("five"),
            6: self.tr("six"),
            7: self.tr("seven"),
        }
        return words.get(nights, QLocale().toString(nights))
