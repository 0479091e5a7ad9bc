"""Preferences, the plan, and the doors of the vault."""

from __future__ import annotations

from unittest.mock import patch

from PySide6.QtCore import Qt

from bedtime_app.storage.recovery_words import RecoveryWords
from tests.photographs.scene import Act, again, scene, turn_to
from tests.photographs.studio import PASSPHRASE, Studio, at

WORDS = RecoveryWords.from_entropy(bytes(range(16)))


# Preferences and the plan
scene("preferences", at(16, 20))(turn_to("preferences"))
scene("preferences-dark")(turn_to("preferences"))
again(
    "preferences-focus",
    turn_to("preferences"),
    lambda studio: studio.key(Qt.Key.Key_Tab),
)
scene("plan", at(16, 20))(turn_to("plan"))


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
again("unlock-aside", _unlock, lambda studio: studio.rooms.unlock.askSetAside())
