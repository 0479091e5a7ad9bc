"""Builds what tells stories: the telling itself, and every page and key that reaches it."""

from __future__ import annotations

from secrets import token_hex
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from bedtime_app.app.chosen_voice import chosen_voice
from bedtime_app.core.media_keys import NoMediaKeys
from bedtime_app.core.pacing import Pacing
from bedtime_app.core.trimming import trimmed
from bedtime_app.features.stories.black_view import BlackView
from bedtime_app.features.stories.import_view import ImportView
from bedtime_app.features.stories.imported_script_store import ImportedScriptStore
from bedtime_app.features.stories.imported_scripts import IMPORTED, ImportedScripts
from bedtime_app.features.stories.media_face_view import MediaFace
from bedtime_app.features.stories.mini_player_view import MiniPlayerView
from bedtime_app.features.stories.reader_view import ReaderView
from bedtime_app.features.stories.reading_places import ReadingPlaces
from bedtime_app.features.stories.stories_view import StoriesView
from bedtime_app.features.stories.story_marks import StoryMarks
from bedtime_app.features.stories.story_telling import StoryTelling
from bedtime_app.features.stories.telling_view import TellingView
from bedtime_app.features.stories.telling_wishes import TellingWishes
from bedtime_app.shell.stir_watch import StirWatch
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtQuick import QQuickWindow

    from bedtime_app.app.waiting import Waiting
    from bedtime_app.core.narration import Narrator, Telling
    from bedtime_app.core.night import Night
    from bedtime_app.core.script import Script
    from bedtime_app.core.voice_choice import VoiceChoice
    from bedtime_app.features.stories.library import Library
    from bedtime_app.storage.vault import Vault


class StoryRooms(QObject):
    """The rooms of the stories; `close` lets the keys of the system go."""

    def __init__(  # noqa: PLR0913, PLR0917 - what telling stories needs of the rest
        self,
        waiting: Waiting,
        library: Library,
        narrator: Narrator,
        vault: Vault,
        window: Callable[[], QQuickWindow],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._waiting = waiting
        self._window = window
        doors, settings = waiting.doors, waiting.settings
        places, marks = ReadingPlaces(settings), StoryMarks(settings, self._night)
        wishes = TellingWishes(settings, self._night, self._lights_out, self._trim)
        store = ImportedScriptStore(vault, doors.clock, lambda: token_hex(8))
        imported = ImportedScripts(store, QLocale().bcp47Name().partition("-")[0])
        library.take_in(imported)
        self._imported = imported

        self.telling = StoryTelling(
            narrator, places, marks, wishes, doors.clock, lambda tongue: self._choice(tongue).voice
        )
        self.stories = StoriesView(
            library=library,
            places=places,
            marks=marks,
            remove=self._remove,
            jobs=doors.jobs,
            parent=self,
        )
        self.reader = ReaderView(
            library=library,
            telling=self.telling,
            places=places,
            marks=marks,
            clock=doors.clock,
            jobs=doors.jobs,
            parent=self,
        )
        self.import_page = ImportView(
            imported, doors.jobs, lambda tongue: self._choice(tongue).rate, self
        )
        self.wishes_page = TellingView(self.telling, self)
        self.mini_player = MiniPlayerView(self.telling, self)
        self.black = BlackView(self.telling, self)
        self._keys = doors.media_keys or NoMediaKeys()
        self._face = MediaFace(self.telling, self._keys, self)
        self._stir_watch = StirWatch(self)
        self._stir_watch.stirred.add(self.telling.stir)
        self.telling.changed.add(self._watch_stirring)
        self._vault = vault
        vault.changed.add(self._follow_the_vault)

    def views(self) -> dict[str, QObject]:
        """What the window shows of it, by the names of the pages; the line at the foot is one."""
        return {
            "stories": self.stories,
            "reader": self.reader,
            "import": self.import_page,
            "telling": self.wishes_page,
            "mini_player": self.mini_player,
            "black": self.black,
        }

    def close(self) -> None:
        """Remember the place, fall silent and leave the bus."""
        self.telling.stop()
        self._keys.close()

    def _remove(self, script_id: str) -> bool:
        """Take a person's own text away for good, also out of the voice's hand."""
        removed = self._imported.remove(script_id)
        if self.telling.script_id == script_id:
            self.telling.let_go()
        return removed

    def _follow_the_vault(self) -> None:
        """A person's own texts come with the open vault, and go when it is locked."""
        own_lies_open = self.reader.script_id.startswith(IMPORTED)
        if self._vault.state is VaultState.OPEN:
            self.stories.look_again()
            if own_lies_open:
                self.reader.open(self.reader.script_id)
            return
        if self.telling.script_id.startswith(IMPORTED):
            self.telling.let_go()
        if own_lies_open:
            self.reader.shut()
        self.stories.put_own_away()
        self.import_page.put_away()

    def _night(self) -> Night:
        return self._waiting.watch.tonight().night

    def _lights_out(self) -> datetime | None:
        tonight = self._waiting.watch.tonight()
        return None if tonight.free else tonight.lights_out

    def _choice(self, language: str) -> VoiceChoice:
        return chosen_voice(self._waiting.settings, language)

    def _trim(self, script: Script, telling: Telling, segment: int) -> tuple[int, ...] | None:
        rate = self._choice(script.language).rate * script.rate
        return trimmed(script, Pacing(), rate, telling, segment)

    def _watch_stirring(self) -> None:
        self._stir_watch.look_at(self._window() if self.telling.going_on else None)
