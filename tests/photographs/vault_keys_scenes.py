"""What opens the vault: the page at rest, and each step to another passphrase or other words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from bedtime_app.features.preferences.preferences import Appearance
from tests.fakes import FakeIdleTime
from tests.photographs.door_scenes import WORDS
from tests.photographs.scene import Act, scene
from tests.photographs.studio import PASSPHRASE, Studio, at

if TYPE_CHECKING:
    from collections.abc import Callable


def _keys(studio: Studio) -> Any:  # noqa: ANN401 - mypy takes a PySide6 Property for what it gives
    return studio.rooms.of_vault.keys


def _come(studio: Studio) -> None:
    idle = FakeIdleTime()
    with patch.object(_keys(studio), "_idle", idle):
        studio.go("vault_keys")
        idle.answer(0.0)
    studio.work()


def _prove(change: str, typed: str = PASSPHRASE) -> Act:
    def act(studio: Studio) -> None:
        _come(studio)
        _keys(studio).begin(change)
        _keys(studio).typePassphrase(typed)
        with patch("bedtime_app.features.vault.vault_keys_view.RecoveryWords.new", lambda: WORDS):
            _keys(studio).goOn()
            studio.work()

    return act


def _after(first: Act, then: Callable[[Any], object]) -> Act:
    def act(studio: Studio) -> None:
        first(studio)
        then(_keys(studio))
        studio.work()

    return act


def _differ(keys: Any) -> None:  # noqa: ANN401 - the same
    keys.typeNewPassphrase("a tide table for tomorrow")
    keys.typeRepeated("a tide table")
    keys.goOn()


def _change(keys: Any) -> None:  # noqa: ANN401 - the same
    keys.typeNewPassphrase("a tide table")
    keys.typeRepeated("a tide table")
    keys.goOn()


def _misread(keys: Any) -> None:  # noqa: ANN401 - the same
    keys.goOn()
    keys.typeAnswer(0, "lantern")
    keys.goOn()


def _by_words(keys: Any) -> None:  # noqa: ANN401 - the same
    keys.begin("words")
    keys.setByWords(True)


def _locked(studio: Studio) -> None:
    studio.rooms.vault.lock()
    studio.go("vault_keys")


def _by_day(studio: Studio) -> None:
    studio.look(Appearance.ALWAYS_DAY)
    _come(studio)


scene("keys")(_come)
scene("keys-day", at(16, 20))(_by_day)
scene("keys-idle-unknown")(lambda studio: studio.go("vault_keys"))
scene("keys-locked")(_locked)
scene("keys-prove")(_after(_come, lambda keys: keys.begin("passphrase")))
scene("keys-prove-wrong")(_prove("passphrase", "a lamp in the door"))
scene("keys-prove-words")(_after(_come, _by_words))
scene("keys-choose")(_after(_prove("passphrase"), _differ))
scene("keys-changed")(_after(_prove("passphrase"), _change))
scene("keys-write")(_prove("words"))
scene("keys-confirm")(_after(_prove("words"), _misread))
