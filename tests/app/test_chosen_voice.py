from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.app.chosen_voice import ChosenNarrator, chosen_voice
from bedtime_app.features.preferences.preferences import VOICE_PACE
from bedtime_app.features.stories.telling_wishes import OUTPUT_DELAY, WORD_LIT
from bedtime_app.features.voices.voice_settings import Liking, like
from bedtime_app.storage.settings_store import SettingsStore
from bedtime_app.system.audio.output import SoundOutput, no_device
from bedtime_app.system.voice.voice_process import VoiceProcess
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication


@pytest.fixture
def settings(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.json")


@pytest.fixture
def narrator(qapp: QCoreApplication, settings: SettingsStore) -> Iterator[ChosenNarrator]:
    assert qapp is not None
    output = SoundOutput(FakeClock().monotonic, no_device)
    made = ChosenNarrator(settings, VoiceProcess(), output)
    yield made
    made.close()


def test_a_language_without_a_choice_of_its_own_keeps_the_pace_of_old(
    settings: SettingsStore,
) -> None:
    settings.put(VOICE_PACE, 0.8)
    like(settings, "de", Liking("pico:de-DE", 1.1))

    assert chosen_voice(settings, "en").rate == 0.8
    assert (chosen_voice(settings, "de-AT").voice, chosen_voice(settings, "de").rate) == (
        "pico:de-DE",
        1.1,
    )


def test_the_text_waits_for_the_loudspeaker_as_long_as_was_chosen(
    narrator: ChosenNarrator, settings: SettingsStore
) -> None:
    assert narrator.output_delay == 0

    settings.put(OUTPUT_DELAY, 3)
    assert narrator.output_delay == pytest.approx(0.3)


def test_words_are_told_only_to_who_wishes_to_see_them_lit(
    narrator: ChosenNarrator, settings: SettingsStore
) -> None:
    assert not narrator.tell_words

    settings.put(WORD_LIT, True)  # noqa: FBT003 - a switch
    assert narrator.tell_words
