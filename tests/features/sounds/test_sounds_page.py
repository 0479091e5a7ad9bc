from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from PySide6.QtCore import Qt

from bedtime_app.core.sound_mix import Mix, NightPlan, Part
from bedtime_app.core.soundscape import SoundKind
from bedtime_app.features.sounds.sounds_view import NAMES, THENS, SoundsView
from bedtime_app.storage.settings_store import SettingsStore
from tests.fakes import FakeSoundscape
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property
WIDE = (1280, 800)


@pytest.fixture
def soundscape() -> FakeSoundscape:
    return FakeSoundscape()


@pytest.fixture
def rise() -> list[float | None]:
    return [8.5 * 3600]


@pytest.fixture
def view(
    qapp: object, soundscape: FakeSoundscape, rise: list[float | None], tmp_path: Path
) -> Iterator[View]:
    assert qapp is not None
    made = SoundsView(soundscape, SettingsStore(tmp_path / "settings.json"), lambda: rise[0])
    yield made
    made.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, view: View) -> Iterator[PageStage]:
    stage = PageStage(qtbot, "sounds/SoundsPage.qml", view, WIDE)
    yield stage
    stage.close()


def last_played(soundscape: FakeSoundscape) -> tuple[object, ...]:
    return [one for one in soundscape.asked if one[0] == "play"][-1]


def test_nothing_begins_by_itself_and_one_key_begins_and_ends_it(
    page: PageStage, soundscape: FakeSoundscape
) -> None:
    assert soundscape.asked == []
    assert page.focused() == ("Button", "Play")
    page.press(Qt.Key.Key_P)
    _, sound, seconds = last_played(soundscape)
    assert isinstance(sound, Mix)
    assert seconds == 45 * 60
    assert page.names("Button")[1] == "End it"
    page.press(Qt.Key.Key_P)
    assert soundscape.asked[-1] == ("fade out",)
    assert page.names("Button")[1] == "Play"


def test_enter_on_the_first_button_plays(page: PageStage, soundscape: FakeSoundscape) -> None:
    page.press(Qt.Key.Key_Return)
    assert last_played(soundscape)[0] == "play"


def test_another_sound_is_heard_at_once_while_it_plays_and_else_only_chosen(
    page: PageStage, view: View, soundscape: FakeSoundscape
) -> None:
    view.chooseSound(NAMES.index("fan"))
    assert soundscape.asked == []
    page.press(Qt.Key.Key_P)
    view.chooseSound(NAMES.index("night-garden"))
    name, sound = soundscape.asked[-1]
    assert name == "change"
    assert isinstance(sound, Mix)
    assert sound.parts[0].kind is SoundKind.NIGHT_INSECTS
    page.activate("RadioButton", "Very low")
    _, sound = soundscape.asked[-1]
    assert isinstance(sound, Mix)
    assert sound.lufs == -40


def test_an_own_mix_is_made_with_one_slider_for_each_sound(
    page: PageStage, view: View, soundscape: FakeSoundscape
) -> None:
    assert page.names("Slider") == []
    view.chooseSound(NAMES.index("own"))
    page.settle()
    assert page.names("Slider") == [
        "Rain",
        "Ocean",
        "Wind",
        "Night insects",
        "Fan",
        "Deep noise",
        "Soft noise",
        "White noise",
    ]
    view.setLevel("wind", 0)
    view.setLevel("ocean", 5)
    view.toggle()
    _, sound, _ = last_played(soundscape)
    assert isinstance(sound, Mix)
    assert sound.parts == (Part(SoundKind.RAIN, 0), Part(SoundKind.OCEAN, -10))
    assert "5 of 10" in page.all_heard()


def test_a_second_part_makes_a_night_and_the_page_says_how_it_goes(
    page: PageStage, view: View, soundscape: FakeSoundscape
) -> None:
    assert "For how long" not in page.names("Grouping")
    view.chooseThen(THENS.index("sea"))
    page.settle()
    assert "For how long" in page.names("Grouping")
    said = "Rain on a roof for 45 minutes, then By the sea for 30 minutes, then silence."
    assert said in page.all_heard()
    view.toggle()
    assert isinstance(last_played(soundscape)[1], NightPlan)


def test_until_rise_lasts_until_rise_and_is_offered_only_where_there_is_one(
    page: PageStage, view: View, soundscape: FakeSoundscape, rise: list[float | None]
) -> None:
    page.activate("RadioButton", "Until rise")
    assert "until rise" in view.line
    assert "And then" not in page.names("Grouping")
    page.press(Qt.Key.Key_P)
    assert last_played(soundscape)[2] == 8.5 * 3600
    rise[0] = None
    view.arrive()
    page.settle()
    assert "Until rise" not in page.names("RadioButton")
    assert view.line == "Rain on a roof for 2 hours, then silence."


def test_without_a_device_it_says_so_and_can_be_tried_again(
    page: PageStage, view: View, soundscape: FakeSoundscape
) -> None:
    page.press(Qt.Key.Key_P)
    soundscape.become(audible=False)
    page.settle()
    assert "No sound device found, so it stays silent." in page.names("AlertMessage")
    assert not view.playing
    soundscape.become(audible=True)
    page.settle()
    assert page.names("AlertMessage") == []
    assert view.playing


def test_what_something_else_plays_is_not_changed_by_a_choice_made_here(
    page: PageStage, view: View, soundscape: FakeSoundscape
) -> None:
    soundscape.play(SoundKind.RAIN, 60)
    page.settle()
    view.chooseSound(NAMES.index("fan"))
    assert soundscape.asked == [("play", SoundKind.RAIN, 60)]
    page.press(Qt.Key.Key_P)
    assert soundscape.asked[-1] == ("fade out",)


def test_it_says_what_it_costs_and_promises_nothing(page: PageStage) -> None:
    heard = page.all_heard()
    assert "very low" in heard
    assert "10.1016/j.smrv.2020.101385" in heard
    assert "Begin low" in heard
    assert "baby" in heard
    assert "the computer stays awake" in heard


def test_escape_goes_back_and_leaves_the_sound_alone(
    page: PageStage, view: View, soundscape: FakeSoundscape
) -> None:
    asked: list[bool] = []
    view.backAsked.connect(lambda: asked.append(True))
    page.press(Qt.Key.Key_P)
    page.press(Qt.Key.Key_Escape)
    assert asked == [True]
    assert soundscape.playing
