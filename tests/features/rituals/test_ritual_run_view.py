from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from PySide6.QtCore import QMetaMethod, QObject

from bedtime_app.core.narration import NarrationState, Silence
from bedtime_app.features.rituals.breath import EVEN
from tests.features.rituals.evening import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.storage.vault import Vault
    from tests.features.rituals.evening import Evening

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def view(evening: Evening) -> Iterator[View]:
    view = evening.view()
    yield view
    view.leave()
    view.deleteLater()


def to_step(view: View, name: str) -> None:
    view.begin()
    while view.stepName != name:
        view.next()


class Announced:
    """The names of a view's signals, as they come."""

    def __init__(self, view: QObject) -> None:
        self.names: list[str] = []
        meta = view.metaObject()
        for place in range(QObject().metaObject().methodCount(), meta.methodCount()):
            method = meta.method(place)
            if method.methodType() == QMetaMethod.MethodType.Signal:
                name = method.name().toStdString()
                getattr(view, name).connect(lambda *_, name=name: self.names.append(name))


def test_a_ritual_begins_with_the_list_and_says_what_it_is(view: View) -> None:
    view.begin()
    assert view.state == "running"
    assert view.kind == "list"
    assert view.stepName == "Tomorrow’s list"
    assert view.sentence == "What waits for you tomorrow?"
    assert view.evidenceGrade == "C"
    assert "tomorrow’s tasks" in view.evidence
    assert "worry" in view.caution
    assert (view.stepIndex, view.stepCount, view.minutesLeft) == (0, 5, 5)


def test_a_tick_announces_only_what_changed(evening: Evening, view: View) -> None:
    to_step(view, "Slow breathing")
    announced = Announced(view)
    evening.clock.advance(seconds=1)
    view.tick()
    assert announced.names == ["progressChanged"]


def test_the_word_turns_with_the_breath_and_says_how_long_it_takes(
    evening: Evening, view: View
) -> None:
    to_step(view, "Slow breathing")
    assert (view.breathingIn, view.turnLevel, view.turnMilliseconds) == (True, 0.0, 5500)
    announced = Announced(view)
    evening.clock.advance(seconds=EVEN.inhale)
    view.tick()
    assert view.breathingIn is False
    assert (view.turnLevel, view.turnMilliseconds) == (pytest.approx(1.0), 5500)
    assert "turnChanged" in announced.names


def test_a_held_breath_goes_on_from_where_it_was(evening: Evening, view: View) -> None:
    to_step(view, "Slow breathing")
    evening.clock.advance(seconds=2.75)
    view.togglePause()
    assert (view.state, view.moving) == ("paused", False)
    evening.clock.advance(minutes=10)
    view.togglePause()
    assert (view.moving, view.breathingIn) == (True, True)
    assert (view.turnLevel, view.turnMilliseconds) == (pytest.approx(0.5), 2750)


def test_breathing_ends_at_the_end_of_an_out_breath(evening: Evening, view: View) -> None:
    to_step(view, "Slow breathing")
    turns = 0
    while view.kind == "breathing":
        assert not view.breathingIn or turns % 2 == 0
        evening.clock.advance(seconds=5.5)
        view.tick()
        turns += 1
    assert turns % 2 == 0
    assert 240 <= turns * 5.5 <= 300
    assert view.stepName == "Body scan"


def test_the_sentence_that_is_heard_is_shown_between_its_neighbours(
    evening: Evening, view: View
) -> None:
    to_step(view, "Body scan")
    assert (view.saidBefore, view.said, view.saidNext) == (
        "",
        "Lie down.",
        "Let the bed hold you.",
    )
    evening.narrator.become(segment=1)
    assert (view.said, view.inSilence) == ("Lie down.", True)
    evening.narrator.become(segment=2)
    assert (view.saidBefore, view.said, view.saidNext, view.inSilence) == (
        "Lie down.",
        "Let the bed hold you.",
        "There is nothing to do.",
        False,
    )


def test_the_timer_of_a_story_before_does_not_fade_the_ritual(evening: Evening, view: View) -> None:
    evening.narrator.sleep_in(300.0)
    to_step(view, "Body scan")
    assert evening.narrator.now().silent_in is None


def test_a_narration_tells_its_own_time(evening: Evening, view: View) -> None:
    to_step(view, "Body scan")
    evening.narrator.become(elapsed=61.0, length=541.0)
    assert view.minutesLeft == 8


def test_without_a_sound_device_the_step_says_so_and_goes_on(evening: Evening, view: View) -> None:
    to_step(view, "Body scan")
    evening.narrator.become(silence=Silence.NO_SOUND_DEVICE)
    assert view.silence == "no_sound_device"
    evening.narrator.become(segment=2)
    assert view.said == "Let the bed hold you."
    view.back()
    assert view.silence == ""


def test_lights_out_is_told_once_and_nothing_sounds(evening: Evening, view: View) -> None:
    announced = Announced(view)
    to_step(view, "Lights out")
    assert view.sentence == "Good night."
    assert evening.narrator.now().state is NarrationState.IDLE
    darkness = [view.darkness]
    while view.state == "running":
        evening.clock.advance(seconds=0.5)
        view.tick()
        darkness.append(view.darkness)
    assert darkness[0] == 0.0
    assert darkness == sorted(darkness)
    assert darkness[-1] == 1.0
    assert view.state == "finished"
    assert announced.names.count("lightsOut") == 1
    assert announced.names.count("finished") == 1


def test_leaving_says_so_and_going_on_begins_at_the_same_step(evening: Evening, view: View) -> None:
    to_step(view, "Body scan")
    announced = Announced(view)
    view.leave()
    assert view.state == "left"
    assert announced.names.count("left") == 1
    again: View = evening.view()
    again.begin()
    assert again.stepName == "Body scan"
    again.leave()


def test_without_a_vault_the_list_step_offers_a_way_out(view: View) -> None:
    view.begin()
    assert view.writtenState == "absent"
    announced = Announced(view)
    view.askUnlock()
    assert announced.names == ["unlockAsked"]


def test_the_list_is_kept_when_the_step_is_left_and_is_there_again(
    evening: Evening, view: View, vault: Vault
) -> None:
    view.begin()
    assert view.writtenState == "open"
    view.write("Bread\nCall Ines")
    view.next()
    assert evening.lists.text_of(evening.tonight()) == "Bread\nCall Ines"
    view.back()
    vault.lock()
    assert (view.writtenState, view.written) == ("locked", "")
    vault.unlock(PASSPHRASE)
    assert view.written == "Bread\nCall Ines"


def test_time_on_a_held_or_left_page_wakes_nobody(view: View) -> None:
    to_step(view, "Slow breathing")
    assert view._next_change.isActive()
    view.togglePause()
    assert not view._next_change.isActive()
    view.leave()
    assert not view._next_change.isActive()
