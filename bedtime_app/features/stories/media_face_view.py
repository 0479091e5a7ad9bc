"""Lets the keys for play and pause reach the story that is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.core.media_keys import MediaAsk, NowHeard
from bedtime_app.features.stories.imported_scripts import IMPORTED

if TYPE_CHECKING:
    from bedtime_app.core.media_keys import MediaKeys
    from bedtime_app.features.stories.story_telling import StoryTelling


class MediaFace(QObject):
    """What lock screens may know of a story: its title, unless it is a person's own text.

    Next and previous go by paragraph, since nobody half asleep wants to lose a chapter.
    """

    def __init__(
        self, telling: StoryTelling, keys: MediaKeys, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._telling = telling
        self._keys = keys
        telling.changed.add(self._show)
        keys.asked.add(self._hear)

    def _show(self) -> None:
        self._keys.show(self._heard() if self._telling.going_on else None)

    def _heard(self) -> NowHeard | None:
        telling = self._telling
        if telling.reading is None:
            return None
        now = telling.now
        own = telling.script_id.startswith(IMPORTED)
        return NowHeard(
            title=self.tr("A text of yours") if own else telling.reading.script.title,
            playing=telling.speaking,
            elapsed=now.elapsed,
            length=now.length or telling.reading.length,
            number=telling.number,
        )

    def _hear(self, ask: MediaAsk, seconds: float) -> None:
        telling = self._telling
        if not telling.going_on or telling.reading is None:
            return
        telling.stir()
        if ask is MediaAsk.SEEK:
            now, whole = telling.now, telling.reading.length
            share = (now.elapsed + seconds) / (now.length or whole)
            telling.seek(telling.reading.segment_at(share * whole))
        elif ask is MediaAsk.NEXT:
            telling.seek(telling.reading.paragraph_after(telling.segment))
        elif ask is MediaAsk.PREVIOUS:
            telling.seek(telling.reading.paragraph_before(telling.segment))
        else:
            acts = {
                MediaAsk.PLAY: telling.play,
                MediaAsk.PAUSE: telling.pause,
                MediaAsk.TOGGLE: telling.toggle,
                MediaAsk.STOP: telling.stop,
            }
            acts[ask]()
