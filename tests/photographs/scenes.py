"""Every page in every state worth looking at: what leads there from a fresh start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from unittest.mock import patch

from PySide6.QtCore import Qt

from bedtime_app.core.narration import NarrationState, Silence
from bedtime_app.features.preferences.preferences import Appearance
from bedtime_app.storage.recovery_words import RecoveryWords
from tests.photographs.samples import LIST, write_dreams, write_list
from tests.photographs.studio import PASSPHRASE, Studio, at

Act: TypeAlias = Callable[[Studio], object]
SCENES: dict[str, Scene] = {}
EVENING = at(21, 58)
MORNING = at(7, 12)
FERRY = "stories/the-ferry-without-an-engine"
WORDS = RecoveryWords.from_entropy(bytes(range(16)))


@dataclass(frozen=True, slots=True)
class Scene:
    """One state of one page."""

    name: str
    act: Act
    now: datetime = EVENING
    vault: bool = True


def scene(name: str, now: datetime = EVENING, *, vault: bool = True) -> Callable[[Act], Act]:
    """Register what leads to a scene."""

    def register(act: Act) -> Act:
        SCENES[name] = Scene(name, act, now, vault)
        return act

    return register


def again(name: str, before: Act, act: Act, now: datetime = EVENING) -> None:
    """Register a scene that goes on from another."""
    SCENES[name] = Scene(name, lambda studio: (before(studio), act(studio)), now)


# Tonight
for _name, _now in {
    "tonight-day": at(16, 20),
    "tonight-dusk": at(20, 50),
    "tonight-begins": at(21, 45),
    "tonight-late": at(22, 21),
    "tonight-last": at(22, 41),
    "tonight-over": at(23, 5),
}.items():
    scene(_name, _now)(lambda studio: studio.go("tonight"))


@scene("tonight", at(22, 2))
def _tonight(studio: Studio) -> None:
    studio.rooms.ritual.begin()
    studio.rooms.ritual.next()
    studio.rooms.ritual.next()
    studio.rooms.ritual.leave()
    studio.go("tonight")
    studio.rooms.tonight.refresh()


@scene("tonight-light")
def _tonight_light(studio: Studio) -> None:
    studio.look(Appearance.ALWAYS_DAY)


@scene("tonight-only", at(20, 50))
def _only_tonight(studio: Studio) -> None:
    studio.ask_page("openChange")


@scene("tonight-only-error", at(20, 50))
def _only_tonight_error(studio: Studio) -> None:
    studio.ask_page("openChange")
    studio.rooms.tonight.edit("lights_out", "21:30")


@scene("tonight-free", at(20, 50))
def _tonight_free(studio: Studio) -> None:
    studio.rooms.tonight.notTonight()


# Ritual
def _ritual(step: int, segment: int = 0, seconds: float = 0) -> Act:
    def act(studio: Studio) -> None:
        studio.rooms.ritual.begin()
        studio.go("ritual")
        for _ in range(step):
            studio.rooms.ritual.next()
        if segment:
            studio.narrator.become(segment=segment, elapsed=seconds, length=760.0)
        studio.work()

    return act


def _with_list(studio: Studio) -> None:
    write_list(studio, 19)
    _ritual(0)(studio)


def _pause(studio: Studio) -> None:
    studio.rooms.ritual.togglePause()


def _silent(studio: Studio) -> None:
    studio.narrator.become(silence=Silence.NO_SOUND_DEVICE)


def _about(studio: Studio) -> None:
    studio.page().setProperty("aboutShown", True)  # noqa: FBT003 - Qt's signature


def _light(studio: Studio) -> None:
    studio.look(Appearance.ALWAYS_DAY)


def _pass_minutes(minutes: int) -> Act:
    def act(studio: Studio) -> None:
        studio.clock.advance(minutes=minutes)
        studio.rooms.ritual.tick()

    return act


scene("ritual-list")(_with_list)
scene("ritual-list-empty")(_ritual(0))
again("ritual-list-locked", _ritual(0), lambda studio: studio.rooms.vault.lock())
scene("ritual-list-absent", vault=False)(_ritual(0))
again("ritual-list-light", _with_list, _light)
scene("ritual-late", at(22, 24))(_ritual(0))
scene("ritual-breathing")(_ritual(1))
again("ritual-breathing-paused", _ritual(1), _pause)
again("ritual-breathing-about", _ritual(1), _about)
again("ritual-breathing-light", _ritual(1), _light)
scene("ritual-body-scan")(_ritual(2, 14, 110))
again("ritual-body-scan-silent", _ritual(2, 14, 110), _silent)
again("ritual-body-scan-preparing", _ritual(2), lambda studio: studio.narrator.become(
    state=NarrationState.PREPARING
))
scene("ritual-story", at(22, 12))(_ritual(3, 21, 160))
again("ritual-story-paused", _ritual(3, 21, 160), _pause, at(22, 12))
again("ritual-story-light", _ritual(3, 21, 160), _light)
scene("ritual-lights-out", at(22, 44))(_ritual(4))
again("ritual-finished", _ritual(4), _pass_minutes(3), at(22, 44))


# Stories
@scene("stories")
def _stories(studio: Studio) -> None:
    studio.go("stories")


@scene("stories-begun", at(16, 20))
def _stories_begun(studio: Studio) -> None:
    _read(studio)
    studio.rooms.reader.leave()
    studio.go("stories")


@scene("reader-first")
def _open_ferry(studio: Studio) -> None:
    studio.rooms.reader.open(FERRY)
    studio.go("reader")


@scene("reader")
def _read(studio: Studio) -> None:
    _open_ferry(studio)
    studio.rooms.reader.toggle()
    studio.narrator.become(segment=32, elapsed=158.0, length=812.0)
    studio.work()


again("reader-silent", _read, _silent)
again("reader-light", _read, _light)
again("reader-ended", _read, lambda studio: studio.narrator.become(state=NarrationState.ENDED))


@scene("reader-missing")
def _read_missing(studio: Studio) -> None:
    studio.rooms.reader.open("stories/not-there")
    studio.go("reader")


# Dreams
@scene("dreams", at(22, 2))
def _dreams(studio: Studio) -> None:
    write_dreams(studio)
    studio.go("dreams")
    studio.key(Qt.Key.Key_Return)


scene("dreams-light", MORNING)(_dreams)


@scene("dreams-list", MORNING)
def _dreams_list(studio: Studio) -> None:
    write_dreams(studio)
    studio.go("dreams")


@scene("dreams-new", MORNING)
def _dreams_new(studio: Studio) -> None:
    _dreams_list(studio)
    studio.ask_page("beginAnew")


@scene("dreams-nightmare")
def _nightmare(studio: Studio) -> None:
    ids = write_dreams(studio)
    studio.go("dreams")
    studio.rooms.journal.open(ids["Teeth"])


@scene("dreams-long", MORNING)
def _dreams_long(studio: Studio) -> None:
    ids = write_dreams(studio)
    studio.go("dreams")
    studio.rooms.journal.open(next(ids[title] for title in ids if title.startswith("The long")))


again("dreams-undo", _dreams, lambda studio: studio.rooms.journal.removeThis())
again("dreams-not-found", _dreams_list, lambda studio: studio.rooms.journal.search("whale"))
scene("dreams-empty")(lambda studio: studio.go("dreams"))
again("dreams-locked", _dreams, lambda studio: studio.rooms.vault.lock())
scene("dreams-absent", vault=False)(lambda studio: studio.go("dreams"))


# Morning
@scene("morning", MORNING)
def _morning(studio: Studio) -> None:
    write_list(studio)
    studio.go("morning")


again("morning-dark", _morning, lambda studio: studio.look(Appearance.ALWAYS_NIGHT), MORNING)
scene("morning-empty", MORNING)(lambda studio: studio.go("morning"))
again("morning-locked", _morning, lambda studio: studio.rooms.vault.lock(), MORNING)
scene("morning-absent", MORNING, vault=False)(lambda studio: studio.go("morning"))


# Preferences and the plan
scene("preferences", at(16, 20))(lambda studio: studio.go("preferences"))
scene("preferences-dark")(lambda studio: studio.go("preferences"))
again(
    "preferences-focus",
    lambda studio: studio.go("preferences"),
    lambda studio: studio.key(Qt.Key.Key_Tab, 1),
)
scene("plan", at(16, 20))(lambda studio: studio.go("plan"))


@scene("plan-each")
def _plan_each(studio: Studio) -> None:
    studio.go("plan")
    studio.rooms.plan.makeAlike(False)  # noqa: FBT003 - as QML calls it
    studio.rooms.plan.switch(5, False)  # noqa: FBT003 - the same


@scene("plan-error")
def _plan_error(studio: Studio) -> None:
    studio.go("plan")
    studio.rooms.plan.edit(-1, "lights_out", "21:30")


# The vault's doors
def _first_start(*steps: str) -> Act:
    def act(studio: Studio) -> None:
        studio.go("first_start")
        door = studio.rooms.first_start
        for step in steps:
            if step == "choose":
                door.typePassphrase(PASSPHRASE)
                door.typeRepeated(PASSPHRASE)
            elif step == "differ":
                door.typePassphrase(PASSPHRASE)
                door.typeRepeated("a lamp in the")
            elif step == "answer":
                for number, place in enumerate(door.asked):
                    door.typeAnswer(number, WORDS.words[place - 1])
            elif step == "misread":
                door.typeAnswer(0, "lantern")
            elif step == "run":
                studio.work()
            with patch.object(RecoveryWords, "new", return_value=WORDS):
                door.goOn()

    return act


for _name, _steps in {
    "first-start": (),
    "first-start-differ": ("differ",),
    "first-start-words": ("choose",),
    "first-start-confirm": ("choose", "on"),
    "first-start-misread": ("choose", "on", "misread"),
    "first-start-making": ("choose", "on", "answer"),
}.items():
    scene(_name, vault=False)(_first_start(*_steps))


def _unlock(studio: Studio) -> None:
    studio.rooms.vault.lock()
    studio.go("unlock")


def _wrong(studio: Studio) -> None:
    studio.rooms.unlock.typePassphrase("a lamp in the door")
    studio.rooms.unlock.goOn()
    studio.work()


def _words(text: str) -> Act:
    def act(studio: Studio) -> None:
        studio.rooms.unlock.useWords()
        studio.rooms.unlock.typeWords(text)
        if text:
            studio.rooms.unlock.goOn()
        studio.work()

    return act


def _damaged(studio: Studio) -> None:
    (studio.profile.directory / "vault" / "vault.db").write_bytes(b"moth" * 4096)
    studio.rooms.unlock.typePassphrase(PASSPHRASE)
    studio.rooms.unlock.goOn()
    studio.work()


scene("unlock")(_unlock)
again("unlock-wrong", _unlock, _wrong)
again("unlock-words", _unlock, _words(""))
again("unlock-words-wrong", _unlock, _words(" ".join(WORDS.words)))
again("unlock-damaged", _unlock, _damaged)
again("unlock-aside", _unlock, lambda studio: (_damaged(studio), studio.rooms.unlock.askSetAside()))
