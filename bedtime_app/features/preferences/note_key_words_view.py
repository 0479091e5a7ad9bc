"""What became of asking for a key that notes a dream, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.core.key_offer import KeyState

if TYPE_CHECKING:
    from bedtime_app.core.key_offer import KeyOffer


class NoteKeyWords(QObject):
    """One sentence or two for each offer; none where nothing was asked for."""

    def line(self, offer: KeyOffer) -> str:
        """Which key it is, or why there is none and what helps."""
        sentences = {
            KeyState.OFF: "",
            KeyState.ASKED: self.tr("The system is being asked. It may want to hear from you."),
            KeyState.GIVEN: self._given(offer.key),
            KeyState.TAKEN: self._taken(offer.key),
            KeyState.REFUSED: self.tr(
                "The system gave no key. Switch this off and on to ask once more."
            ),
            KeyState.LOST: self.tr(
                "The system took the key back. Switch this off and on to ask once more."
            ),
            KeyState.NOWHERE: self.tr(
                "This system does not offer that. In its own keyboard settings you can give a key"
                " the command “bedtime --note”, which does the same."
            ),
        }
        return sentences[offer.state]

    def _given(self, key: str) -> str:
        if not key:
            return self.tr("The system gave a key; its keyboard settings say which.")
        return self.tr("The key is %1.").replace("%1", key)

    def _taken(self, key: str) -> str:
        return self.tr(
            "%1 belongs to another program, which keeps it. In the system’s own keyboard settings"
            " you can give another key the command “bedtime --note”."
        ).replace("%1", key)
