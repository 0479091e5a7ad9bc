"""What the page of voices binds to: who reads which language, how fast and how high."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.narration import NarrationState
from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.voices.voice_list import (
    PIPER,
    WITH_PITCH,
    best_for,
    engine_of,
    missing_for,
    sample_script,
    voices_for,
)
from bedtime_app.features.voices.voice_settings import (
    HIGHEST,
    LONGEST_PATH,
    LOWEST,
    PIPER_VOICES,
    QUICKEST,
    SLOWEST,
    like,
    liking_for,
)
from bedtime_app.features.voices.voices_words_view import VoiceWords

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bedtime_app.core.narration import Narrator
    from bedtime_app.core.voice_choice import Voice, Voices
    from bedtime_app.features.voices.voice_settings import Liking
    from bedtime_app.storage.settings_store import SettingsStore

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("key", "name", "about", "chosen")
_OVER = {NarrationState.IDLE, NarrationState.ENDED, NarrationState.FAILED}


@dataclass(frozen=True, slots=True)
class VoicesShown:
    """One moment of the page."""

    language: int = 0
    looking: bool = False
    pace_percent: int = 100
    pitch_percent: int = 100
    unpitched: str = ""
    note: str = ""
    hearing: bool = False
    unheard: str = ""
    folder: str = ""
    folder_note: str = ""


@QmlElement
@QmlUncreatable("made in wiring")
class VoicesView(QObject):
    """A choice holds at once, and one key lets it be heard.

    The narrator is shared: whoever else listens to it must give it up when `hearAsked` is told.
    """

    languageChanged = Signal()
    lookingChanged = Signal()
    pacePercentChanged = Signal()
    pitchPercentChanged = Signal()
    unpitchedChanged = Signal()
    noteChanged = Signal()
    hearingChanged = Signal()
    unheardChanged = Signal()
    folderChanged = Signal()
    folderNoteChanged = Signal()
    hearAsked = Signal()
    closed = Signal()

    def __init__(  # noqa: PLR0913 - made once, by keyword
        self,
        *,
        settings: SettingsStore,
        voices: Voices,
        narrator: Narrator,
        samples: Mapping[str, str],
        usual_pace: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._voices = voices
        self._narrator = narrator
        self._samples = samples
        self._languages = tuple(samples)
        self._usual_pace = usual_pace
        self._words = VoiceWords(self)
        self._found: Sequence[Voice] | None = None
        self._language = 0
        self._looking = self._ours = self._silent = False
        self._rows = RecordListModel(ROLES, self)
        self._shown = VoicesShown()
        self._show()
        settings.changed.add(lambda _name: self._show())
        narrator.changed.add(self._listen)

    @Property(QObject, constant=True)
    def voices(self) -> RecordListModel:
        """The best there is, then every voice; what an engine is like is said once."""
        return self._rows

    @Property("QStringList", constant=True)
    def languages(self) -> list[str]:
        return [self._words.language(tag) for tag in self._languages]

    @Property(int, notify=languageChanged)
    def language(self) -> int:
        """Index into `languages`."""
        return self._shown.language

    @Property(bool, notify=lookingChanged)
    def looking(self) -> bool:
        return self._shown.looking

    @Property(int, notify=pacePercentChanged)
    def pacePercent(self) -> int:
        return self._shown.pace_percent

    @Property(int, notify=pitchPercentChanged)
    def pitchPercent(self) -> int:
        return self._shown.pitch_percent

    @Property("QVariantList", constant=True)
    def paceEnds(self) -> list[int]:
        return [round(SLOWEST * 100), round(QUICKEST * 100)]

    @Property("QVariantList", constant=True)
    def pitchEnds(self) -> list[int]:
        return [round(LOWEST * 100), round(HIGHEST * 100)]

    @Property(str, notify=unpitchedChanged)
    def unpitched(self) -> str:
        """Why there is no slider for pitch; empty if there is one."""
        return self._shown.unpitched

    @Property(str, notify=noteChanged)
    def note(self) -> str:
        return self._shown.note

    @Property(bool, notify=hearingChanged)
    def hearing(self) -> bool:
        """Whether the sample is being read."""
        return self._shown.hearing

    @Property(str, notify=unheardChanged)
    def unheard(self) -> str:
        return self._shown.unheard

    @Property(str, notify=folderChanged)
    def folder(self) -> str:
        return self._shown.folder

    @Property(str, notify=folderNoteChanged)
    def folderNote(self) -> str:
        return self._shown.folder_note

    @Slot()
    def arrive(self) -> None:
        """Look which voices there are; the page calls it each time it opens."""
        self._looking = True
        self._voices.ask(self._settings.get(PIPER_VOICES), self._hear_of)
        self._show()

    @Slot(int)
    def chooseLanguage(self, index: int) -> None:
        self._fall_silent()
        self._language = index
        self._show()

    @Slot(str)
    def chooseVoice(self, key: str) -> None:
        self._like(replace(self._liking(), voice=key))

    @Slot(float)
    def setPacePercent(self, percent: float) -> None:
        self._like(replace(self._liking(), pace=percent / 100))

    @Slot(float)
    def setPitchPercent(self, percent: float) -> None:
        self._like(replace(self._liking(), pitch=percent / 100))

    @Slot(str)
    def chooseFolder(self, path: str) -> None:
        """Look for Piper's voices there; nothing written looks nowhere."""
        self._settings.put(PIPER_VOICES, _meant(path.strip()[:LONGEST_PATH]))
        self.arrive()

    @Slot()
    def hear(self) -> None:
        """Read the sample in the voice that is chosen, or end it."""
        if self._ours:
            self._fall_silent()
            return
        self.hearAsked.emit()
        self._ours, self._silent = True, False
        tag = self._languages[self._language]
        self._narrator.begin(sample_script(tag, self._samples[tag]))
        self._show()

    @Slot()
    def leave(self) -> None:
        """The page is out of sight: fall silent and look no longer."""
        self._fall_silent()
        self._voices.stop()
        self._looking = False
        self._show()

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    def _liking(self) -> Liking:
        return liking_for(self._settings, self._languages[self._language])

    def _like(self, liking: Liking) -> None:
        like(self._settings, self._languages[self._language], liking)

    def _hear_of(self, voices: Sequence[Voice]) -> None:
        self._found, self._looking = voices, False
        self._show()

    def _fall_silent(self) -> None:
        if self._ours:
            self._ours = False
            self._narrator.stop()
            self._show()

    def _listen(self) -> None:
        if self._ours:
            now = self._narrator.now()
            self._silent = self._silent or now.silence is not None
            self._ours = now.state not in _OVER
            self._show()

    def _show(self) -> None:
        self._rows.show(self._listed(), "key")
        before, self._shown = self._shown, self._present()
        announce_changes(self, before, self._shown)

    def _listed(self) -> list[dict[str, object]]:
        tag, chosen = self._languages[self._language], self._liking().voice
        found = self._found or ()
        able = voices_for(tag, found)
        best = self._words.best_is(best_for(tag, found))
        unchosen = chosen not in {voice.voice for voice in able}
        first = {"key": "", "name": self._words.best(), "about": best, "chosen": unchosen}
        told: set[str] = set()
        rows = [first]
        for voice in able:
            engine = engine_of(voice.voice)
            about = "" if engine in told else self._words.about(voice)
            told.add(engine)
            name, is_chosen = self._words.name(voice), voice.voice == chosen
            rows.append({"key": voice.voice, "name": name, "about": about, "chosen": is_chosen})
        return rows

    def _present(self) -> VoicesShown:
        tag, liking, found = self._languages[self._language], self._liking(), self._found or ()
        able = voices_for(tag, found)
        best = best_for(tag, found)
        lost = bool(liking.voice) and liking.voice not in {voice.voice for voice in able}
        speaking = liking.voice if best is None or (not lost and liking.voice) else best.voice
        folder = self._settings.get(PIPER_VOICES)
        piper = sum(engine_of(voice.voice) == PIPER for voice in found)
        note = self._words.note(missing_for(tag, found), lost=lost, none=not able)
        return VoicesShown(
            language=self._language,
            looking=self._looking,
            pace_percent=round((liking.pace or self._usual_pace()) * 100),
            pitch_percent=round(liking.pitch * 100),
            unpitched="" if engine_of(speaking) in {"", *WITH_PITCH} else self._words.unpitched(),
            note="" if self._looking or self._found is None else note,
            hearing=self._ours,
            unheard=self._words.unheard() if self._silent else "",
            folder=folder,
            folder_note="" if self._looking else self._words.folder(piper, folder),
        )


def _meant(path: str) -> str:
    """The folder: ~ is home; one of somebody who does not live here is looked for as it is."""
    with suppress(RuntimeError):
        return str(Path(path).expanduser()) if path else ""
    return path
