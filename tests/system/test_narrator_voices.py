"""How loud a voice is, is known before it is heard, whoever it is that speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from bedtime_app.core.narration import NarrationState, Silence
from bedtime_app.core.script_parser import parse_script
from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.system.voice.clip import CALIBRATION
from bedtime_app.system.voice.voice_trouble import VoiceTrouble
from tests.system.hand_voice import HandVoice

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.system.narrator_rig import Rig

TWO = parse_script("One two three.\n\nFour five six.")
PLAYING = NarrationState.PLAYING


@pytest.fixture
def voice() -> HandVoice:
    return HandVoice()


@pytest.fixture
def rig(make_rig: Callable[..., Rig], voice: HandVoice) -> Rig:
    made = make_rig(voice=voice)
    made.narrator.choose(VoiceChoice())
    return made


def loudest(rig: Rig) -> float:
    return float(np.abs(rig.play(1.0)).max())


def test_each_voice_is_asked_once_for_its_loudness_and_that_is_kept(
    rig: Rig, voice: HandVoice
) -> None:
    rig.narrator.begin(TWO)
    assert [text for text, _ in voice.said] == [CALIBRATION, "One two three.", "Four five six."]
    voice.answer("espeak:gmw/en-us")
    voice.answer("espeak:gmw/en-us")
    rig.wait_for(PLAYING)
    rig.narrator.begin(TWO)

    assert [text for text, _ in voice.said[3:]] == ["One two three.", "Four five six."]


def test_a_voice_that_was_prepared_speaks_at_once_when_it_is_asked_to(
    rig: Rig, voice: HandVoice
) -> None:
    rig.narrator.prepare("en")
    voice.answer("hibari:heart")
    rig.narrator.begin(TWO)
    assert [text for text, _ in voice.said] == [CALIBRATION, "One two three.", "Four five six."]
    voice.answer("hibari:heart")

    rig.wait_for(PLAYING)


def test_preparing_again_wakes_a_voice_that_rests_and_disturbs_nothing_that_is_told(
    rig: Rig, voice: HandVoice
) -> None:
    rig.narrator.prepare("en")
    voice.answer("hibari:heart")
    rig.narrator.prepare("en")
    assert [text for text, _ in voice.said] == [CALIBRATION, CALIBRATION]

    rig.narrator.begin(TWO)
    rig.narrator.prepare("de")
    assert [text for text, _ in voice.said[2:]] == ["One two three.", "Four five six."]


def test_another_voice_that_had_to_speak_waits_until_its_loudness_is_known(
    rig: Rig, voice: HandVoice
) -> None:
    rig.narrator.begin(TWO)
    voice.answer("hibari:heart", size=0.05)
    voice.answer("hibari:heart", size=0.05)
    rig.wait_for(PLAYING)
    first = loudest(rig)
    voice.answer("espeak:gmw/en-us", size=0.5)
    assert voice.said[-1] == (CALIBRATION, VoiceChoice("espeak:gmw/en-us"))
    assert not rig.play(1.5).any()
    assert rig.timeline.starved > 0
    voice.answer("espeak:gmw/en-us", size=0.5)
    rig.wait_until_all_is_ready()

    assert loudest(rig) == pytest.approx(first, rel=0.02)


def test_a_voice_that_never_says_that_sentence_is_measured_by_what_it_says(
    rig: Rig, voice: HandVoice
) -> None:
    rig.narrator.begin(TWO)
    voice.answer("hibari:heart", size=0.05)
    voice.answer("hibari:heart", size=0.05)
    rig.wait_for(PLAYING)
    first = loudest(rig)
    voice.answer("pico:de", size=0.9)
    voice.answer(error=VoiceTrouble.FAILED)
    rig.wait_until_all_is_ready()
    rig.play(1.2)

    assert loudest(rig) == pytest.approx(first, rel=0.02)


def test_a_voice_that_does_not_say_who_it_is_is_taken_for_the_one_that_was_asked(
    rig: Rig, voice: HandVoice
) -> None:
    rig.narrator.begin(TWO)
    voice.answer(size=0.05)
    voice.answer(size=0.05)
    rig.wait_for(PLAYING)
    voice.answer(size=0.05)
    rig.wait_until_all_is_ready()

    assert loudest(rig) > 0.05
    assert len(voice.said) == 3


def test_sought_before_its_loudness_was_known_it_is_asked_for_again(
    rig: Rig, voice: HandVoice
) -> None:
    rig.narrator.begin(TWO)
    rig.narrator.seek(1)
    assert [text for _, text, _ in voice.waiting] == [CALIBRATION, "Four five six."]
    voice.answer("a:b")
    voice.answer("a:b")
    rig.wait_for(PLAYING)

    assert rig.narrator.now().segment == 1


def test_a_chosen_voice_that_is_gone_gives_way_within_the_same_sentence(
    rig: Rig, voice: HandVoice
) -> None:
    rig.narrator.choose(VoiceChoice("piper:joe"))
    rig.narrator.begin(TWO)
    voice.answer(error=VoiceTrouble.NO_SUCH_VOICE)
    voice.answer(error=VoiceTrouble.NO_SUCH_VOICE)
    assert [(text, choice.voice) for _, text, choice in voice.waiting] == [
        (CALIBRATION, ""),
        ("One two three.", ""),
        ("Four five six.", ""),
    ]
    voice.answer("espeak:gmw/en-us")
    voice.answer("espeak:gmw/en-us")
    rig.wait_for(PLAYING)

    assert rig.narrator.now().silence is None
    assert rig.narrator.now().segment == 0


def test_lost_while_a_loudness_is_waited_for_it_reads_on_in_silence(
    rig: Rig, voice: HandVoice
) -> None:
    rig.narrator.begin(TWO)
    voice.answer("a:b")
    voice.answer("other:one")
    voice.lost.tell()
    rig.wait_for(PLAYING)
    rig.wait_until_all_is_ready()

    assert rig.narrator.now().silence is Silence.NO_VOICE
    assert rig.narrator.now().length == pytest.approx(6 * 60 / 125 + 1.2)
    assert [block.segment for block in rig.timeline._blocks] == [0, 1]
    rig.play(60.0)
    rig.wait_until(lambda: rig.state is NarrationState.ENDED)


def test_a_script_asks_for_its_own_pace_sentence_by_sentence(rig: Rig, voice: HandVoice) -> None:
    rig.narrator.choose(VoiceChoice(rate=0.9))
    rig.narrator.begin(parse_script("---\nrate: 0.5\n---\nOne."))

    assert [choice.rate for _, choice in voice.said] == [1.0, 0.45]
