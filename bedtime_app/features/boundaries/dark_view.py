"""What the page binds to that is shown between lights-out and rise."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.features.boundaries.fragment_draft import FragmentDraft, FragmentTrouble
from bedtime_app.system.timed_delay import TimedDelay

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.listeners import Listeners
    from bedtime_app.features.boundaries.fragment_store import FragmentStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

SOUND_SECONDS = 20 * 60.0


class CalmSound(Protocol):
    """What plays a soft sound and tells on the GUI thread when it begins and ends."""

    changed: Listeners[[]]

    @property
    def playing(self) -> bool:
        """Whether something sounds or is about to."""

    @property
    def audible(self) -> bool:
        """False once it is known that there is no sound device."""

    def play(self, sound: Any, seconds: float) -> None:  # noqa: ANN401 - the sounds of its maker
        """Fade in, and fade out so as to be silent after `seconds`."""

    def stop(self) -> None:
        """Fall silent without a click, now."""


@dataclass(frozen=True, slots=True)
class DarkShown:
    """One moment of the page."""

    fragment: str = ""
    trouble: str = ""
    hushed: bool = False
    just_kept: bool = False
    sounding: bool = False
    soundless: bool = False


@QmlElement
@QmlUncreatable("made in wiring")
class DarkView(QObject):
    """Three things and no clock: tonight's fragment, a calm sound, and back to bed.

    `keepNow` must be called before the window goes; locking the vault is seen to here.
    """

    fragmentChanged = Signal()
    troubleChanged = Signal()
    hushedChanged = Signal()
    justKeptChanged = Signal()
    soundingChanged = Signal()
    soundlessChanged = Signal()
    bedAsked = Signal()
    """The window should go."""
    appAsked = Signal()
    """The person needs the rest of the app."""
    unlockAsked = Signal()

    def __init__(  # noqa: PLR0913 - ports and stores, each needed
        self,
        *,
        keep_fragment: Callable[[str], bool],
        fragments: FragmentStore,
        vault: Vault,
        sound: CalmSound,
        calm: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = FragmentDraft(keep_fragment, fragments, vault, TimedDelay("keep", self))
        self._sound = sound
        self._calm = calm
        self._wanted_sound = False
        self._shown = DarkShown()
        self._draft.changed.add(self._show)
        sound.changed.add(self._follow_sound)

    @Property(str, notify=fragmentChanged)
    def fragment(self) -> str:
        return self._shown.fragment

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        """Empty, locked, absent or troubled; the fragment stays where it is."""
        return self._shown.trouble

    @Property(bool, notify=hushedChanged)
    def hushed(self) -> bool:
        """Whether all is dark until somebody stirs."""
        return self._shown.hushed

    @Property(bool, notify=justKeptChanged)
    def justKept(self) -> bool:
        """Whether the page went dark because a fragment was kept."""
        return self._shown.just_kept

    @Property(bool, notify=soundingChanged)
    def sounding(self) -> bool:
        return self._shown.sounding

    @Property(bool, notify=soundlessChanged)
    def soundless(self) -> bool:
        """Whether a sound was asked for where nothing can sound."""
        return self._shown.soundless

    @property
    def writing(self) -> bool:
        """Whether words stand in the field that are no dream yet."""
        return bool(self._draft.text.strip())

    @Slot()
    def arrive(self) -> None:
        """The page opens."""
        self._wake()

    @Slot()
    def stir(self) -> None:
        """Somebody is there: show again what there is."""
        self._wake()

    @Slot(str)
    def write(self, text: str) -> None:
        """Take what the field says now."""
        self._draft.write(text)
        self._wake()

    @Slot()
    def keep(self) -> None:
        """Keep the fragment and go dark; where it cannot be kept, it stays and the page says so."""
        something = self.writing
        kept = self._draft.keep()
        self._show(hushed=something and kept, just_kept=something and kept)

    @Slot()
    def keepNow(self) -> None:
        """The window goes: keep what stands in the field, if that can be."""
        self._draft.keep()

    @Slot()
    def playSound(self) -> None:
        """Let it sound for twenty minutes and go dark; it fades out by itself."""
        self._wanted_sound = True
        self._sound.play(self._calm(), SOUND_SECONDS)
        self._follow_sound()
        self._show(hushed=self._shown.sounding, just_kept=False)

    @Slot()
    def stopSound(self) -> None:
        self._end_sound()

    @Slot()
    def escape(self) -> None:
        """Esc: end the sound if there is one, else back to bed."""
        if self._shown.sounding:
            self._end_sound()
        else:
            self._go_to_bed()

    @Slot()
    def backToBed(self) -> None:
        """Ask for the window to go; a fragment that cannot be kept is said first, once."""
        self._go_to_bed()

    @Slot()
    def askApp(self) -> None:
        self.appAsked.emit()

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    def _wake(self) -> None:
        self._show(hushed=False, just_kept=False)

    def _end_sound(self) -> None:
        self._wanted_sound = False
        self._sound.stop()
        self._show(sounding=False, hushed=False)

    def _go_to_bed(self) -> None:
        said = self._draft.trouble is not FragmentTrouble.NONE
        if self._draft.keep() or said:
            self.bedAsked.emit()

    def _follow_sound(self) -> None:
        silent = self._wanted_sound and not self._sound.audible
        sounding = self._wanted_sound and not silent and self._sound.playing
        self._wanted_sound = sounding
        if silent:
            self._show(sounding=False, soundless=True, hushed=False)
        else:
            self._show(sounding=sounding, soundless=self._shown.soundless and not sounding)

    def _show(self, **changes: bool) -> None:
        before = self._shown
        fragment, trouble = self._draft.text, self._draft.trouble.value
        self._shown = replace(before, fragment=fragment, trouble=trouble, **changes)
        announce_changes(self, before, self._shown)
