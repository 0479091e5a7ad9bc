"""The page of voices, by its view and by its keys."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from PySide6.QtCore import Qt

from bedtime_app.core.narration import NarrationState, Silence
from bedtime_app.core.voice_choice import Voice
from bedtime_app.features.voices.voice_list import read_samples
from bedtime_app.features.voices.voice_settings import PIPER_VOICES, Liking, like, liking_for
from bedtime_app.features.voices.voices_view import VoicesView
from bedtime_app.storage.settings_store import SettingsStore
from tests.fakes import FakeNarrator, FakeVoices
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

SAMPLES = read_samples(
    Path(__file__).parents[3] / "resources" / "content" / "en" / "voice_samples.json"
)
NATURAL = Voice("hibari:heart", "Heart", "en-US")
PICO = Voice("pico:de-DE", "de-DE", "de-DE")
AMERICAN = Voice("espeak:gmw/en-US", "English (America)", "en-us")
BRITISH = Voice("espeak:gmw/en", "English (Great Britain)", "en-gb")
GERMAN = Voice("espeak:gmw/de", "German", "de")
EVERYONE = (NATURAL, PICO, AMERICAN, BRITISH, GERMAN)


class Stand:
    """The view with everything it stands on."""

    def __init__(self, path: Path, *voices: Voice) -> None:
        self.settings = SettingsStore(path / "settings.json")
        self.voices = FakeVoices(*voices)
        self.narrator = FakeNarrator()
        self.view: View = VoicesView(
            settings=self.settings,
            voices=self.voices,
            narrator=self.narrator,
            samples=SAMPLES,
            usual_pace=lambda: 0.9,
        )

    def rows(self, role: str) -> list[object]:
        model = self.view.voices
        place = {bytes(name.data()).decode(): key for key, name in model.roleNames().items()}[role]
        return [model.data(model.index(row), place) for row in range(model.rowCount())]

    def look(self) -> None:
        self.view.arrive()
        self.voices.answer()


@pytest.fixture
def stand(qapp: object, tmp_path: Path) -> Iterator[Callable[..., Stand]]:
    assert qapp is not None
    made: list[Stand] = []

    def make(*voices: Voice) -> Stand:
        made.append(Stand(tmp_path, *voices))
        return made[-1]

    yield make
    for one in made:
        one.view.deleteLater()


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[Callable[[Stand], PageStage]]:
    stages: list[PageStage] = []

    def open_it(stand: Stand) -> PageStage:
        stages.append(PageStage(qtbot, "voices/VoicesPage.qml", stand.view, (900, 700)))
        return stages[-1]

    yield open_it
    for one in stages:
        one.close()


def test_voices_have_plain_names_and_the_best_there_is_stands_first(
    stand: Callable[..., Stand],
) -> None:
    here = stand(*EVERYONE)
    here.look()

    assert here.rows("name") == [
        "The best there is",
        "Natural, English",
        "eSpeak, English (America)",
        "eSpeak, English (Great Britain)",
    ]
    assert here.rows("about")[0] == "At present: Natural, English"
    assert here.rows("chosen") == [True, False, False, False]
    here.view.chooseLanguage(1)
    assert here.rows("name") == ["The best there is", "Pico, German", "eSpeak, German"]


def test_it_says_that_it_is_looking_and_never_waits(stand: Callable[..., Stand]) -> None:
    here = stand(*EVERYONE)
    here.view.arrive()

    assert here.view.looking
    assert here.view.note == ""
    here.voices.answer()
    assert not here.view.looking


def test_a_choice_holds_at_once_and_for_its_language_only(stand: Callable[..., Stand]) -> None:
    here = stand(*EVERYONE)
    here.look()
    here.view.chooseVoice(BRITISH.voice)
    here.view.setPacePercent(85)
    here.view.setPitchPercent(90)

    assert liking_for(here.settings, "en-GB") == Liking(BRITISH.voice, 0.85, 0.9)
    assert liking_for(here.settings, "de") == Liking()
    assert here.rows("chosen") == [False, False, False, True]
    assert (here.view.pacePercent, here.view.pitchPercent) == (85, 90)
    here.view.chooseLanguage(1)
    assert (here.view.pacePercent, here.view.pitchPercent) == (90, 100)


def test_a_voice_without_pitch_says_so_and_one_with_it_does_not(
    stand: Callable[..., Stand],
) -> None:
    here = stand(*EVERYONE)
    here.look()

    assert "one pitch" in here.view.unpitched
    here.view.chooseVoice(AMERICAN.voice)
    assert here.view.unpitched == ""


@pytest.mark.parametrize(
    ("voices", "language", "word"),
    [
        ((AMERICAN, GERMAN), 0, "extra named natural"),
        ((NATURAL, AMERICAN, GERMAN), 1, "extra named languages"),
        ((NATURAL,), 1, "No voice"),
        ((), 0, "No voice"),
        (EVERYONE, 0, ""),
        (EVERYONE, 1, ""),
    ],
)
def test_what_is_not_installed_is_said_honestly(
    stand: Callable[..., Stand], voices: tuple[Voice, ...], language: int, word: str
) -> None:
    here = stand(*voices)
    here.look()
    here.view.chooseLanguage(language)

    assert word in here.view.note
    assert bool(here.view.note) == bool(word)


def test_a_chosen_voice_that_is_gone_stays_chosen_and_is_named_as_gone(
    stand: Callable[..., Stand],
) -> None:
    here = stand(*EVERYONE)
    like(here.settings, "en", Liking("piper:gone"))
    here.look()

    assert "not here at present" in here.view.note
    assert here.rows("chosen")[0] is True
    assert liking_for(here.settings, "en").voice == "piper:gone"


def test_the_sample_is_heard_in_the_language_and_ends_by_itself(
    stand: Callable[..., Stand],
) -> None:
    here = stand(*EVERYONE)
    here.look()
    asked: list[bool] = []
    here.view.hearAsked.connect(lambda: asked.append(here.narrator.script is None))
    here.view.chooseLanguage(1)
    here.view.hear()

    assert asked == [True]
    assert here.narrator.script is not None
    assert here.narrator.script.language == "de"
    assert here.narrator.script.text == SAMPLES["de"]
    assert here.view.hearing
    here.narrator.become(state=NarrationState.ENDED)
    assert not here.view.hearing


def test_without_a_sound_device_it_says_so(stand: Callable[..., Stand]) -> None:
    here = stand(*EVERYONE)
    here.view.hear()
    here.narrator.become(silence=Silence.NO_SOUND_DEVICE)

    assert "no sound" in here.view.unheard


def test_leaving_ends_the_sample_and_nothing_that_somebody_else_reads(
    stand: Callable[..., Stand],
) -> None:
    here = stand(*EVERYONE)
    here.narrator.become(state=NarrationState.PLAYING)
    here.view.leave()
    assert here.narrator.now().state is NarrationState.PLAYING

    here.view.hear()
    here.view.leave()
    assert here.narrator.now().state is NarrationState.IDLE


def test_a_folder_of_piper_voices_is_looked_into_and_may_be_taken_back(
    stand: Callable[..., Stand],
) -> None:
    here = stand(*EVERYONE)
    here.view.chooseFolder("  ~/voices ")
    here.voices.answer()

    assert here.settings.get(PIPER_VOICES) == str(Path.home() / "voices")
    assert here.voices.folders == [str(Path.home() / "voices")]
    assert "No voice was found there" in here.view.folderNote
    here.voices.voices.append(Voice("piper:en_US-joe", "en_US-joe", "en-US"))
    here.look()
    assert "Piper, en_US-joe" in here.rows("name")
    assert "No voice" not in here.view.folderNote
    here.view.chooseFolder("")
    assert here.settings.get(PIPER_VOICES) == ""
    assert here.view.folderNote == ""


@pytest.mark.parametrize("typed", ["~nobody-lives-here/voices", "/" + "v" * 5000])
def test_a_folder_that_cannot_be_is_looked_for_and_found_empty(
    stand: Callable[..., Stand], typed: str
) -> None:
    here = stand(*EVERYONE)
    here.view.chooseFolder(typed)
    here.voices.answer()

    assert "No voice was found there" in here.view.folderNote
    assert here.view.folder == typed[:4096]


def test_keys_alone_hear_and_choose(
    stand: Callable[..., Stand], open_page: Callable[[Stand], PageStage]
) -> None:
    here = stand(*EVERYONE)
    page = open_page(here)
    here.voices.answer()
    page.settle()
    closed: list[bool] = []
    here.view.closed.connect(lambda: closed.append(True))

    assert page.focused() == ("RadioButton", "English")
    page.press(Qt.Key.Key_H)
    assert here.view.hearing
    page.press(Qt.Key.Key_H)
    assert not here.view.hearing
    for _ in range(6):
        if page.focused()[1] == "The best there is":
            break
        page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Down, times=2)
    assert liking_for(here.settings, "en").voice == AMERICAN.voice
    assert page.focused() == ("RadioButton", "eSpeak, English (America)")
    page.press(Qt.Key.Key_Escape)
    assert closed == [True]


def test_everything_can_be_heard_by_a_screen_reader(
    stand: Callable[..., Stand], open_page: Callable[[Stand], PageStage]
) -> None:
    here = stand(AMERICAN)
    page = open_page(here)
    assert "looking" in page.all_heard()
    here.voices.answer()
    page.settle()
    heard = page.all_heard()

    assert "extra named natural" in heard
    assert "plainly a machine" in heard
    assert {"Pace", "Pitch"} == set(page.names("Slider"))
    assert "Hear it (H)" in page.names("Button")
    page.leave()
    assert here.view.looking is False
