from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bedtime_app.core.narration import NarrationState
from bedtime_app.features.stories.reading_places import STIRRED
from bedtime_app.features.stories.telling_wishes import SLEEP_TIMER

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.bedside import Bedside
    from tests.journeys.person import Person

FERRY = "The Ferry Without an Engine"
SPACE = Qt.Key.Key_Space
ESCAPE = Qt.Key.Key_Escape


@pytest.fixture
def listener(bedside: Bedside) -> Person:
    """Somebody who listens to the ferry in the evening."""
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.comes_to(22, 30)
    person.turns_to("Stories")
    person.opens_the_story(FERRY)
    person.press("Play")
    return person


def state(bedside: Bedside) -> NarrationState:
    return bedside.narrator.now().state


def test_the_voice_goes_on_from_page_to_page_and_is_held_from_each(
    bedside: Bedside, listener: Person
) -> None:
    assert not listener.hears("End the story")
    for place in ("Tonight", "Dreams", "Morning", "Preferences"):
        listener.turns_to(place)
        assert state(bedside) is NarrationState.PLAYING
        listener.sees("Back to the story")
    listener.press("Pause the story")
    assert state(bedside) is NarrationState.PAUSED
    listener.press("Go on with the story")
    listener.press("Back to the story")
    listener.is_at(FERRY)
    assert state(bedside) is NarrationState.PLAYING
    listener.turns_to("Tonight")
    listener.press("End the story")
    listener.sees_not("Back to the story")
    assert state(bedside) is NarrationState.IDLE


@pytest.mark.usefixtures("listener")
def test_a_computer_that_falls_asleep_by_itself_does_not_move_the_last_touch(
    bedside: Bedside,
) -> None:
    bedside.narrator.become(segment=40)
    bedside.power.sleeping.tell()
    assert state(bedside) is NarrationState.PAUSED
    assert bedside.profile.settings().get(STIRRED) == {}


@pytest.mark.usefixtures("listener")
def test_a_closed_lid_holds_the_voice_so_that_it_does_not_go_on_in_the_morning(
    bedside: Bedside,
) -> None:
    bedside.power.sleeping.tell()
    bedside.sleeps_until(7, 30)
    bedside.power.woke.tell()
    assert state(bedside) is NarrationState.PAUSED


def test_held_by_a_closed_lid_a_story_leaves_no_black_screen_to_the_morning(
    bedside: Bedside, listener: Person
) -> None:
    bedside.comes_to(23)
    listener.is_at("Black screen")
    bedside.power.sleeping.tell()
    bedside.sleeps_until(7, 30)
    listener.is_at("Morning")
    listener.sees("Back to the story")


def test_a_closed_lid_holds_the_ritual_too(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.comes_to(22, 30)
    bedside.begins_from_the_tray()
    person.is_at("Tomorrow’s list")
    bedside.power.sleeping.tell()
    person.sees("Go on")


def test_neither_the_locked_door_nor_a_ritual_has_the_line(
    bedside: Bedside, listener: Person
) -> None:
    listener.turns_to("Dreams")
    listener.press("Unlock")
    listener.is_at("Unlock")
    assert not listener.hears("End the story")
    assert state(bedside) is NarrationState.PLAYING
    bedside.begins_from_the_tray()
    listener.is_at("Tomorrow’s list")
    assert not listener.hears("End the story")
    assert state(bedside) is NarrationState.IDLE


def test_the_wishes_are_a_key_away_and_hold_at_once(bedside: Bedside, listener: Person) -> None:
    listener.hits(Qt.Key.Key_T)
    listener.is_at("How stories are told")
    listener.hits(Qt.Key.Key_Right, times=3)
    assert bedside.narrator.now().silent_in == 20 * 60
    listener.hits(ESCAPE)
    listener.is_at(FERRY)
    listener.sees("Silent in 20 minutes")
    listener.hits(Qt.Key.Key_E)
    listener.sees("Silent in 30 minutes")


def test_the_dark_is_there_by_choice_and_left_by_a_key(bedside: Bedside, listener: Person) -> None:
    listener.hits(Qt.Key.Key_B)
    listener.is_at("Black screen")
    assert state(bedside) is NarrationState.PLAYING
    listener.hits(SPACE)
    assert state(bedside) is NarrationState.PAUSED
    listener.hits(SPACE)
    listener.hits(ESCAPE)
    listener.is_at(FERRY)
    assert state(bedside) is NarrationState.PLAYING


def test_after_lights_out_it_goes_dark_fades_is_extended_and_stays_dark(
    bedside: Bedside, listener: Person
) -> None:
    listener.hits(Qt.Key.Key_T)
    listener.hits(Qt.Key.Key_Right, times=3)
    listener.hits(ESCAPE)
    bedside.comes_to(22, 45)
    listener.is_at("Black screen")
    bedside.narrator.become(state=NarrationState.FADING, silent_in=20.0, segment=40)
    listener.types("x")
    assert bedside.narrator.now().silent_in == 620
    bedside.narrator.become(state=NarrationState.FADING, silent_in=1.0, segment=60)
    bedside.narrator.become(state=NarrationState.ENDED, silent_in=None)
    bedside.comes_to(23, 30)
    listener.is_at("Black screen")
    assert state(bedside) is NarrationState.ENDED
    listener.hits(ESCAPE)
    listener.is_at("After lights-out")


def test_the_morning_comes_after_a_black_screen(bedside: Bedside, listener: Person) -> None:
    bedside.comes_to(22, 45)
    bedside.narrator.become(state=NarrationState.ENDED, segment=60)
    bedside.comes_to(6, 45)
    listener.is_at("Morning")


def test_the_morning_comes_over_a_story_that_was_held_in_the_night(
    bedside: Bedside, listener: Person
) -> None:
    bedside.comes_to(22, 45)
    listener.is_at("Black screen")
    listener.hits(SPACE)
    bedside.comes_to(6, 45)
    listener.is_at("Morning")
    listener.press("Go on with the story")
    assert state(bedside) is NarrationState.PLAYING


def test_the_morning_comes_when_a_story_that_lasted_beyond_rise_is_over(
    bedside: Bedside, listener: Person
) -> None:
    bedside.comes_to(22, 45)
    bedside.comes_to(6, 45)
    listener.is_at("Black screen")
    bedside.narrator.become(state=NarrationState.ENDED, segment=60)
    listener.is_at("Morning")


def test_a_story_over_which_the_lid_was_closed_does_not_go_on_in_the_morning(
    bedside: Bedside, listener: Person
) -> None:
    bedside.comes_to(22, 45)
    listener.is_at("Black screen")
    bedside.narrator.become(segment=20)
    bedside.sleeps_until(7, 10)
    assert state(bedside) is NarrationState.PAUSED
    listener.is_at("Morning")
    listener.press("Go on with the story")
    assert state(bedside) is NarrationState.PLAYING


def test_a_held_story_falls_silent_at_lights_out(bedside: Bedside, listener: Person) -> None:
    listener.hits(SPACE)
    bedside.comes_to(22, 45)
    listener.is_at("After lights-out")
    assert state(bedside) is NarrationState.IDLE


def test_closing_the_window_ends_the_story_and_keeps_its_place(
    bedside: Bedside, listener: Person
) -> None:
    bedside.narrator.become(segment=20)
    listener.hits(Qt.Key.Key_B)
    listener.closes_the_window()
    assert state(bedside) is NarrationState.IDLE
    bedside.opens_the_window()
    listener.is_at(FERRY)
    listener.turns_to("Stories")
    listener.press(f"Go on with “{FERRY}”")
    listener.hits(SPACE)
    assert bedside.narrator.now().segment == 20


def test_the_evening_ends_as_was_chosen_only_after_the_story(
    bedside: Bedside, listener: Person
) -> None:
    listener.turns_to("Preferences")
    listener.press("How the evening ends")
    listener.is_at("How the evening ends")
    listener.goes_to("Stays as it is", "RadioButton")
    listener.hits(Qt.Key.Key_Right)
    bedside.comes_to(22, 45)
    listener.is_at("Black screen")
    assert bedside.ending.did == []
    bedside.narrator.become(state=NarrationState.ENDED, segment=60)
    listener.is_at("The end of the evening")


def test_the_evening_ends_as_was_chosen_though_a_story_is_held(
    bedside: Bedside, listener: Person
) -> None:
    listener.turns_to("Preferences")
    listener.press("How the evening ends")
    listener.is_at("How the evening ends")
    listener.goes_to("Stays as it is", "RadioButton")
    listener.hits(Qt.Key.Key_Right)
    listener.press("Pause the story")
    bedside.comes_to(22, 45)
    listener.is_at("The end of the evening")
    assert state(bedside) is NarrationState.IDLE


def test_the_next_night_leads_back_to_where_one_fell_asleep(
    bedside: Bedside, listener: Person
) -> None:
    bedside.narrator.become(segment=20)
    listener.hits(Qt.Key.Key_B)  # the last touch
    last = len(bedside.narrator.script.segments) - 1 if bedside.narrator.script else 0
    for segment in range(21, last + 1, 10):
        bedside.clock.advance(seconds=60)
        bedside.narrator.become(segment=segment)
    bedside.narrator.become(segment=last, state=NarrationState.ENDED)
    bedside.ends()
    bedside.clock.advance(hours=22)
    person = bedside.starts()
    person.turns_to("Stories")
    person.opens_the_story(FERRY)
    (offer,) = person.reads(r"(Back to where you last stirred, about \d+ minutes before the end)")[
        0
    ]
    person.press(offer)
    assert bedside.narrator.now().state is NarrationState.PLAYING
    assert bedside.narrator.now().segment in range(10, 21)


def test_a_text_of_ones_own_is_brought_and_heard_and_goes_with_the_vault(
    bedside: Bedside, tmp_path: Path
) -> None:
    tale = tmp_path / "heron.txt"
    tale.write_text("A heron stood in the shallows. It did not move. " * 40, "utf-8")
    bedside.has_a_vault()
    person = bedside.starts()
    person.turns_to("Stories")
    person.press("Bring a text of your own")
    person.is_at("A text of your own")
    person.fills("Where the file is", str(tale))
    person.press("Look into it")
    person.sees("Keep it on the shelf")
    person.press("Keep it on the shelf")
    person.sees("Your own texts are kept in the vault, which is not open.")
    person.press("Open the vault")
    person.is_at("Unlock")
    person.fills("Passphrase", "a lamp in the window")
    person.hits(Qt.Key.Key_Return)
    person.is_at("A text of your own")
    person.press("Keep it on the shelf")
    person.is_at("heron")
    person.hits(SPACE)
    assert state(bedside) is NarrationState.PLAYING
    person.hits(ESCAPE)
    person.is_at("Stories")
    person.opens_the_story("heron")
    person.hits(ESCAPE)
    person.sees("heron. A text of yours")
    (card,) = person.reads(r"(heron\. .*)")[0]
    person.goes_to(card)
    person.hits(Qt.Key.Key_Delete)
    person.sees("The text is off your shelf.")
    person.press("Undo")
    person.sees("heron. A text of yours")
    assert state(bedside) is NarrationState.PLAYING
    person.turns_to("Preferences")
    person.press("Lock now")
    assert state(bedside) is NarrationState.IDLE
    person.turns_to("Stories")
    person.sees_not("A text of yours")
    settings = (bedside.profile.directory / "settings.json").read_text("utf-8")
    assert "heron" not in settings
    assert SLEEP_TIMER.name not in settings


def test_a_text_of_ones_own_that_lay_open_is_there_again_once_the_vault_is(
    bedside: Bedside, tmp_path: Path
) -> None:
    tale = tmp_path / "heron.txt"
    tale.write_text("A heron stood in the shallows. It did not move. " * 40, "utf-8")
    bedside.has_a_vault()
    person = bedside.starts()
    unlocks(person)
    person.turns_to("Stories")
    person.press("Bring a text of your own")
    person.fills("Where the file is", str(tale))
    person.press("Look into it")
    person.press("Keep it on the shelf")
    person.is_at("heron")
    person.turns_to("Preferences")
    person.press("Lock now")
    bedside.turns_to("reader")
    person.sees("This text of yours is not on the shelf while the vault is locked.")
    unlocks(person)
    bedside.turns_to("reader")
    person.is_at("heron")


def test_a_text_of_ones_own_that_is_told_falls_silent_once_it_is_gone_for_good(
    bedside: Bedside, tmp_path: Path
) -> None:
    tale = tmp_path / "heron.txt"
    tale.write_text("A heron stood in the shallows. It did not move. " * 40, "utf-8")
    bedside.has_a_vault()
    person = bedside.starts()
    unlocks(person)
    person.turns_to("Stories")
    person.press("Bring a text of your own")
    person.fills("Where the file is", str(tale))
    person.press("Look into it")
    person.press("Keep it on the shelf")
    person.is_at("heron")
    person.hits(SPACE)
    bedside.narrator.become(segment=20)
    person.hits(ESCAPE)
    person.sees("heron. A text of yours")
    (card,) = person.reads(r"(heron\. .*)")[0]
    person.goes_to(card)
    person.hits(Qt.Key.Key_Delete)
    assert state(bedside) is NarrationState.PLAYING
    person.turns_to("Tonight")
    person.sees_not("Back to the story")
    assert state(bedside) is NarrationState.IDLE
    bedside.ends()
    assert "imported/" not in (bedside.profile.directory / "settings.json").read_text("utf-8")


def unlocks(person: Person) -> None:
    person.turns_to("Dreams")
    person.press("Unlock")
    person.fills("Passphrase", "a lamp in the window")
    person.hits(Qt.Key.Key_Return)
    person.is_at("Dreams")
