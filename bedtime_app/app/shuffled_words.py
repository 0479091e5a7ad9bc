"""What the library's word shuffle goes on with: the words of a ritual's, drawn anew each night."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.joined_script import joined

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bedtime_app.core.script import Script

WORD_SHUFFLE = "meditations/word-shuffle"


class ShuffledWords:
    """Ten minutes of words in the language of the opening."""

    seconds = 600.0

    def __init__(self, content: Path, seed: Callable[[], int]) -> None:
        """`seed` is tonight's; the same seed draws the same words."""
        self._content = content
        self._seed = seed

    def after(self, opening: Script) -> Script:
        """The opening and the words."""
        # Not above: nothing of it is needed before somebody opens that practice.
        from bedtime_app.features.rituals.ritual_words import read_ritual_words
        from bedtime_app.features.rituals.shuffle import shuffle_script

        words = read_ritual_words(self._content / opening.language / "rituals.json")
        drawn = shuffle_script(words.shuffle, self._seed(), self.seconds, opening.language)
        return joined(opening, drawn)
