"""What the page is told in each kind of step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import pytest

from bedtime_app.core.narration import NarrationState
from bedtime_app.core.script import Say
from bedtime_app.core.soundscape import FADE_OUT_SECONDS, SoundKind
from bedtime_app.features.rituals.breath import pattern
from bedtime_app.features.rituals.notebook_store import NotebookPage, NotebookStore
from bedtime_app.features.rituals.ritual import Ritual
from bedtime_app.features.rituals.step_catalogue import CATALOGUE
from tests.features.rituals.evening import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.features.rituals.ritual import Step
    from bedtime_app.storage.vault import Vault
    from tests.features.rituals.evening import Evening

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

pytestmark = pytest.mark.usefixtures("qapp")


def pairs(view: View) -> list[tuple[object, object]]:
    rows = [view.worries.index(row) for row in range(view.worries.rowCount())]
    names = {bytes(name.data()): role for role, name in view.worries.roleNames().items()}
    return [(row.data(names[b"worry"]), row.data(names[b"nextStep"])) for row in rows]


class Begins(Protocol):
    def __call__(self, *steps: Step | str) -> View: ...


@pytest.fixture
def begin(evening: Evening) -> Iterator[Begins]:
    views: list[View] = []

    def begin_it(*steps: Step | str) -> View:
        chosen = [CATALOGUE[step] if isinstance(step, str) else step for step in steps]
        evening.ritual = Ritual("mine", (*chosen, CATALOGUE["lights_out"]))
        views.append(evening.view())
        views[-1].begin()
        return views[-1]

    yield begin_it
    for view in views:
        view.leave()
        view.deleteLater()


def pass_by(evening: Evening, view: View, seconds: int) -> None:
    for _ in range(seconds):
        evening.clock.advance(seconds=1)
        view.tick()


def test_a_hold_is_shown_as_one_and_lasts_its_time(evening: Evening, begin: Begins) -> None:
    held = pattern("four_seven_eight", holds=True)
    view = begin(replace(CATALOGUE["slow_breathing"], breath=held))
    assert (view.holds, view.breathHeld, view.evidenceGrade) == (True, False, "D")
    assert "driving" in view.caution
    pass_by(evening, view, 4)
    assert (view.breathHeld, view.breathingIn) == (True, True)
    assert (view.turnLevel, view.turnMilliseconds) == (1.0, 7000)
    pass_by(evening, view, 7)
    assert (view.breathHeld, view.breathingIn, view.turnMilliseconds) == (False, False, 8000)


def test_without_holds_nothing_is_held(begin: Begins) -> None:
    view = begin(replace(CATALOGUE["slow_breathing"], breath=pattern("box")))
    assert not view.holds
    assert "driving" not in view.caution


def test_the_cards_go_by_themselves_and_then_the_step_is_over(
    evening: Evening, begin: Begins
) -> None:
    view = begin("stretching")
    assert (view.cardIndex, view.cardCount, view.cardPicture) == (0, 6, "stretch-neck")
    pass_by(evening, view, 50)
    assert (view.cardIndex, view.cardPicture) == (1, "stretch-shoulders")
    assert view.cardSentence.startswith("Lift your shoulders")
    pass_by(evening, view, 250)
    assert view.kind == "lights_out"


def test_the_shuffle_is_told_by_the_narrator_word_by_word_and_the_same_all_night(
    evening: Evening, begin: Begins
) -> None:
    view = begin("cognitive_shuffle")
    script = evening.narrator.script
    assert script is not None
    words = [part.text for part in script.segments if isinstance(part, Say)]
    assert len(words) > 45
    assert view.said == words[0]
    evening.narrator.become(segment=2)
    assert view.said == words[1]
    view.back()
    assert evening.narrator.script == script
    evening.narrator.become(state=NarrationState.ENDED)
    assert view.kind == "lights_out"


@pytest.mark.parametrize(("key", "page"), [("gratitude", "GRATITUDE"), ("worry_time", "WORRY")])
def test_what_is_written_is_kept_in_the_vault_and_is_there_again(
    evening: Evening, begin: Begins, vault: Vault, key: str, page: str
) -> None:
    store = NotebookStore(NotebookPage[page], vault, evening.clock)
    view = begin(key)
    assert (view.writtenState, view.written) == ("open", "")
    view.write("The soup")
    view.next()
    assert store.text_of(evening.tonight()) == "The soup"
    view.back()
    assert view.written == "The soup"
    vault.lock()
    assert (view.writtenState, view.written) == ("locked", "")
    vault.unlock(PASSPHRASE)
    assert view.written == "The soup"


@pytest.mark.parametrize("key", ["gratitude", "worry_time"])
def test_without_a_vault_it_says_so_and_the_ritual_goes_on(begin: Begins, key: str) -> None:
    view = begin(key)
    assert view.writtenState == "absent"
    view.next()
    assert view.kind == "lights_out"


@pytest.mark.usefixtures("vault")
def test_each_step_has_a_page_of_its_own(begin: Begins) -> None:
    view = begin("tomorrows_list", "gratitude", "worry_time")
    for text in ("Bread", "The soup", "The letter"):
        assert view.written == ""
        view.write(text)
        view.next()
    for text in ("The letter", "The soup", "Bread"):
        view.back()
        assert view.written == text


@pytest.mark.usefixtures("vault")
def test_worries_stand_beside_their_next_steps_with_room_for_one_more(begin: Begins) -> None:
    view = begin("worry_time")
    assert pairs(view) == [("", "")]
    view.writeWorry(0, "The letter")
    view.writeNextStep(0, "Ask Mara")
    view.writeWorry(1, "The talk")
    assert pairs(view) == [("The letter", "Ask Mara"), ("The talk", ""), ("", "")]


@pytest.mark.usefixtures("vault")
def test_worry_time_alone_ends_where_it_began_and_leaves_tonights_ritual_its_place(
    evening: Evening, begin: Begins
) -> None:
    view = begin("gratitude", "story")
    view.next()
    view.leave()
    left: list[bool] = []
    view.left.connect(lambda: left.append(True))
    view.beginWorryTime()
    assert (view.kind, view.stepCount, view.shorter) == ("worry", 1, False)
    view.writeWorry(0, "The letter")
    view.next()
    assert (view.state, left) == ("finished", [True])
    view.begin()
    assert view.stepName == "Story"
    assert evening.narrator.script is not None


def test_away_from_the_screen_it_is_nearly_dark_waits_and_goes_on_with_space(
    evening: Evening, begin: Begins
) -> None:
    view = begin("paper_reading", "screens_away")
    assert view.kind == "away"
    assert view.darkness > 0.8
    assert view.minutesLeft == 0
    pass_by(evening, view, 1200)
    assert (view.state, view.stepName) == ("running", "Reading on paper")
    view.togglePause()
    assert (view.state, view.stepName) == ("running", "Screens away")
    view.next()
    assert view.kind == "lights_out"


def test_a_waiting_screen_wakes_nobody_more_than_once_a_minute(begin: Begins) -> None:
    view = begin("paper_reading")
    assert view._next_change.interval() == 60_000


def test_the_sound_begins_with_its_step_is_held_with_it_and_ends_with_it(
    evening: Evening, begin: Begins
) -> None:
    view = begin("sound_only")
    pass_by(evening, view, 100)
    view.togglePause()
    view.togglePause()
    view.next()
    assert evening.soundscape.asked == [
        ("play", SoundKind.RAIN, 900),
        ("stop",),
        ("play", SoundKind.RAIN, 800),
        ("fade out",),
    ]


def test_another_sound_can_be_chosen_and_is_remembered(evening: Evening, begin: Begins) -> None:
    view = begin("sound_only")
    assert view.sound == 0
    pass_by(evening, view, 60)
    view.chooseSound(1)
    assert view.sound == 1
    assert evening.soundscape.asked[-1] == ("play", SoundKind.OCEAN, 840)
    assert begin("sound_only").sound == 1


def test_without_a_device_the_step_says_so_and_goes_on(evening: Evening, begin: Begins) -> None:
    view = begin("sound_only")
    assert view.silence == ""
    evening.soundscape.become(audible=False)
    assert view.silence == "no_sound_device"
    pass_by(evening, view, 901)
    assert view.kind == "lights_out"
    assert view.silence == ""


def test_at_lights_out_the_sound_is_given_time_to_fade(evening: Evening, begin: Begins) -> None:
    view = begin("sound_only")
    pass_by(evening, view, 60)
    view.darken()
    assert view.kind == "sound"
    assert evening.soundscape.asked[-1] == ("fade out",)
    pass_by(evening, view, int(FADE_OUT_SECONDS) + 1)
    assert view.kind == "lights_out"


def test_a_late_evening_shortens_each_kind_in_its_own_way(evening: Evening, begin: Begins) -> None:
    evening.lights_out = evening.clock.now().replace(minute=7)
    view = begin("stretching", "cognitive_shuffle", "sound_only")
    assert view.shorter
    steps = {step.key: step for step in view.tonights.run.ritual.steps}
    assert sum(step.seconds for step in steps.values()) <= 420
    assert "lights_out" in steps
