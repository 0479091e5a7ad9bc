"""What the page of sounds binds to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.sound_mix import MOST_PARTS
from bedtime_app.core.sound_presets import Preset
from bedtime_app.core.soundscape import SoundKind
from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.sounds.sound_choice import (
    LENGTH,
    LOUDNESS,
    LOUDNESSES,
    MINUTES,
    NAME,
    OWN,
    OWN_MIX,
    SILENCE,
    THEN,
    THEN_LENGTH,
    UNTIL_RISE,
    chosen,
    with_step,
)
from bedtime_app.features.sounds.sounds_words_view import SoundsWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.soundscape import Soundscape
    from bedtime_app.features.sounds.sound_choice import SoundChoice
    from bedtime_app.storage.settings_store import Setting, SettingsStore

T = TypeVar("T")

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

NAMES = (*(preset.value for preset in Preset), OWN)
THENS = (SILENCE, *NAMES)
ROLES = ("kind", "name", "open", "least", "level", "levelText")
_LENGTHS = (*MINUTES, UNTIL_RISE)


@dataclass(frozen=True, slots=True)
class SoundsShown:
    """One moment of the page; the sounds of the own mix are a list beside it."""

    sound: int = 0
    own: bool = False
    loudness: int = 0
    lengths: tuple[str, ...] = ()
    length: int = 0
    then_offered: bool = True
    then: int = 0
    then_length: int = 0
    goes_on: bool = False
    line: str = ""
    playing: bool = False
    soundless: bool = False


@QmlElement
@QmlUncreatable("made in wiring")
class SoundsView(QObject):
    """Chooses and plays; nothing here begins by itself, and what was begun plays to its end."""

    soundChanged = Signal()
    ownChanged = Signal()
    loudnessChanged = Signal()
    lengthsChanged = Signal()
    lengthChanged = Signal()
    thenOfferedChanged = Signal()
    thenChanged = Signal()
    thenLengthChanged = Signal()
    goesOnChanged = Signal()
    lineChanged = Signal()
    playingChanged = Signal()
    soundlessChanged = Signal()
    backAsked = Signal()

    def __init__(
        self,
        soundscape: Soundscape,
        settings: SettingsStore,
        until_rise: Callable[[], float | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._soundscape = soundscape
        self._settings = settings
        self._until_rise = until_rise
        self._words = SoundsWords(self)
        self._kinds = RecordListModel(ROLES, self)
        self._stopping = self._silent = self._mine = False
        self._shown = SoundsShown()
        self._show()
        soundscape.changed.add(self._on_sound)

    @Property("QVariantList", constant=True)
    def sounds(self) -> list[str]:
        """The presets and the person's own mix."""
        return [self._words.name(name) for name in NAMES]

    @Property("QVariantList", constant=True)
    def thens(self) -> list[str]:
        return [self.tr("Silence"), *(self._words.name(name) for name in NAMES)]

    @Property("QVariantList", constant=True)
    def thenLengths(self) -> list[str]:
        return [self._words.length(minutes) for minutes in MINUTES]

    @Property(QObject, constant=True)
    def kinds(self) -> RecordListModel:
        """Every sound, with how loud it is in the person's mix."""
        return self._kinds

    @Property(int, notify=soundChanged)
    def sound(self) -> int:
        """Index into `sounds`."""
        return self._shown.sound

    @Property(bool, notify=ownChanged)
    def own(self) -> bool:
        """Whether the person's mix is open to be mixed."""
        return self._shown.own

    @Property(int, notify=loudnessChanged)
    def loudness(self) -> int:
        """0 is very low, 3 the fullest."""
        return self._shown.loudness

    @Property("QVariantList", notify=lengthsChanged)
    def lengths(self) -> list[str]:
        return list(self._shown.lengths)

    @Property(int, notify=lengthChanged)
    def length(self) -> int:
        """Index into `lengths`."""
        return self._shown.length

    @Property(bool, notify=thenOfferedChanged)
    def thenOffered(self) -> bool:
        return self._shown.then_offered

    @Property(int, notify=thenChanged)
    def then(self) -> int:
        """Index into `thens`."""
        return self._shown.then

    @Property(int, notify=thenLengthChanged)
    def thenLength(self) -> int:
        """Index into `thenLengths`."""
        return self._shown.then_length

    @Property(bool, notify=goesOnChanged)
    def goesOn(self) -> bool:
        """Whether another sound follows."""
        return self._shown.goes_on

    @Property(str, notify=lineChanged)
    def line(self) -> str:
        """What is going to be heard, in one sentence."""
        return self._shown.line

    @Property(bool, notify=playingChanged)
    def playing(self) -> bool:
        return self._shown.playing

    @Property(bool, notify=soundlessChanged)
    def soundless(self) -> bool:
        """Whether a sound was asked for where nothing can sound."""
        return self._shown.soundless

    @Slot()
    def arrive(self) -> None:
        """The page opens: how long it is until rise may have changed."""
        self._show()

    @Slot(int)
    def chooseSound(self, place: int) -> None:
        """Let this be heard, at once if something of this page sounds."""
        self._choose(NAME, NAMES[place])

    @Slot(str, float)
    def setLevel(self, kind: str, step: float) -> None:
        """How loud a sound is in the person's mix; 0 takes it out."""
        own = with_step(self._settings.get(OWN_MIX), SoundKind(kind), round(step))
        self._choose(OWN_MIX, own)

    @Slot(int)
    def chooseLoudness(self, place: int) -> None:
        self._choose(LOUDNESS, LOUDNESSES[place])

    @Slot(int)
    def chooseLength(self, place: int) -> None:
        """From the next time it is played."""
        self._choose(LENGTH, _LENGTHS[place])

    @Slot(int)
    def chooseThen(self, place: int) -> None:
        """What follows, from the next time it is played unless something follows already."""
        self._choose(THEN, THENS[place])

    @Slot(int)
    def chooseThenLength(self, place: int) -> None:
        self._choose(THEN_LENGTH, MINUTES[place])

    @Slot()
    def toggle(self) -> None:
        """Play, or fade out what sounds."""
        if self._shown.playing:
            self._stopping = True
            self._soundscape.fade_out()
        else:
            self._stopping, self._mine = False, True
            choice, until_rise = self._choice()
            self._soundscape.play(choice.sound(), choice.seconds(until_rise))
            self._silent = not self._soundscape.audible
        self._show()

    @Slot()
    def askBack(self) -> None:
        self.backAsked.emit()

    def _choose(self, setting: Setting[T], value: T) -> None:
        self._settings.put(setting, value)
        if self._mine and self._shown.playing:
            self._soundscape.change(self._choice()[0].sound())
        self._show()

    def _choice(self) -> tuple[SoundChoice, float]:
        """What was chosen, and the seconds until rise; 0 where there is none to come."""
        until_rise = max(self._until_rise() or 0.0, 0.0)
        return chosen(self._settings, rise_is_known=until_rise > 0), until_rise

    def _on_sound(self) -> None:
        if not self._soundscape.playing:
            self._stopping = self._mine = False
        self._silent = self._mine and not self._soundscape.audible
        self._show()

    def _show(self) -> None:
        before, self._shown = self._shown, self._present()
        mix = self._settings.get(OWN_MIX)
        own = dict(mix)
        full = len(own) == MOST_PARTS
        self._kinds.show(
            [
                {
                    "kind": kind.value,
                    "name": self._words.kind(kind),
                    "open": kind in own or not full,
                    "least": int(own.keys() == {kind}),
                    "level": own.get(kind, 0),
                    "levelText": self._words.level(own.get(kind, 0)),
                }
                for kind in SoundKind
            ],
            "kind",
        )
        announce_changes(self, before, self._shown)

    def _present(self) -> SoundsShown:
        choice, until_rise = self._choice()
        lengths = _LENGTHS if until_rise else MINUTES
        return SoundsShown(
            sound=NAMES.index(choice.name),
            own=choice.name == OWN or (choice.goes_on and choice.then == OWN),
            loudness=LOUDNESSES.index(choice.lufs),
            lengths=tuple(self._words.length(minutes) for minutes in lengths),
            length=lengths.index(choice.minutes),
            then_offered=choice.minutes != UNTIL_RISE,
            then=THENS.index(choice.then),
            then_length=MINUTES.index(choice.then_minutes),
            goes_on=choice.goes_on,
            line=self._words.line(choice, choice.seconds(until_rise)),
            playing=self._soundscape.playing and not self._stopping and not self._silent,
            soundless=self._silent,
        )
