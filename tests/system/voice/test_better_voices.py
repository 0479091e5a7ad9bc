"""The real natural voice and the real Pico, where their extras are installed."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.system.voice.pico_backend import _CALM_SPEEDS as PICO
from bedtime_app.system.voice.voice_pipe import VoicePipe
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble
from bedtime_app.system.voice.wire import Request

if TYPE_CHECKING:
    from bedtime_app.system.voice.clip import Clip

SENTENCE = "The lamp is low, and the house is quiet."
ODD = ["", " ", "* * *", "\x00", "…", "\ud800", "<break/> [[h@]]", "夜", "x" * 5000, "“Évening”"]


def speak(*texts: str, choice: VoiceChoice, language: str = "en") -> list[Clip]:
    requests = [Request(n, text, language, choice, strict=True) for n, text in enumerate(texts)]
    with VoicePipe() as pipe:
        return list(pipe.speak(requests))


def seconds(clip: Clip) -> float:
    return len(clip.pcm) / 2 / clip.rate


@pytest.fixture
def natural() -> VoiceChoice:
    pytest.importorskip("hibari", reason="the extra `natural` is not installed")
    return VoiceChoice("hibari:heart")


@pytest.fixture
def pico() -> str:
    pytest.importorskip("py_nanotts", reason="the extra `languages` is not installed")
    return "pico:"


def test_english_is_spoken_by_the_natural_voice_unasked(natural: VoiceChoice) -> None:
    [unasked] = speak(SENTENCE, choice=VoiceChoice())
    [named] = speak(SENTENCE, choice=natural)

    assert unasked.voice == "hibari:heart"
    assert unasked.pcm == named.pcm
    assert 2.0 < seconds(unasked) < 6.0
    assert max(array("h", unasked.pcm)) > 2000


def test_the_natural_voice_says_the_tenth_sentence_like_the_first(natural: VoiceChoice) -> None:
    clips = speak(*[SENTENCE] * 10, choice=natural)

    assert {clip.pcm for clip in clips} == {clips[0].pcm}


def test_the_natural_voice_follows_the_pace(natural: VoiceChoice) -> None:
    [usual] = speak(SENTENCE, choice=natural)
    [slow] = speak(SENTENCE, choice=VoiceChoice(natural.voice, rate=0.8))

    assert seconds(slow) > 1.1 * seconds(usual)


def test_the_natural_voice_has_a_calm_pace(natural: VoiceChoice) -> None:
    text = "The ferry goes over at nine, and not again until the morning. " * 4
    [clip] = speak(text, choice=natural)

    assert 100 < len(text.split()) / seconds(clip) * 60 < 160


def test_the_natural_voice_speaks_english_only(natural: VoiceChoice) -> None:
    with pytest.raises(VoiceError) as caught:
        speak("Guten Abend.", choice=natural, language="de")

    assert caught.value.trouble is VoiceTrouble.NO_SUCH_LANGUAGE


def test_the_natural_voice_never_fetches_another_from_the_network(natural: VoiceChoice) -> None:
    with pytest.raises(VoiceError) as caught:
        speak(SENTENCE, choice=VoiceChoice("hibari:emma"))

    assert natural.voice == "hibari:heart"
    assert caught.value.trouble is VoiceTrouble.NO_SUCH_VOICE


def test_the_natural_voice_survives_odd_texts(natural: VoiceChoice) -> None:
    clips = speak(*ODD, SENTENCE, choice=natural)

    assert seconds(clips[-1]) > 2.0


def test_the_natural_voice_reads_what_has_no_end(
    natural: VoiceChoice,
) -> None:
    sentence = "The lamp was low and the window was open, "
    [one, whole] = speak(sentence, sentence * 80, choice=natural)

    assert seconds(whole) == pytest.approx(80 * seconds(one), rel=0.25)


@pytest.mark.parametrize(
    ("language", "voice"),
    [
        ("de", "de-DE"),
        ("de-AT", "de-DE"),
        ("es", "es-ES"),
        ("fr-CA", "fr-FR"),
        ("it", "it-IT"),
    ],
)
def test_pico_speaks_its_languages_unasked(pico: str, language: str, voice: str) -> None:
    [clip] = speak("Hotel, radio, piano.", choice=VoiceChoice(), language=language)

    assert clip.voice == pico + voice
    assert seconds(clip) > 0.8
    assert max(array("h", clip.pcm)) > 2000


def test_pico_follows_pace_and_pitch(pico: str) -> None:
    text = "Die Lampe ist niedrig, und das Haus ist still."
    [usual] = speak(text, choice=VoiceChoice(pico), language="de")
    [slow] = speak(text, choice=VoiceChoice(pico, rate=0.8), language="de")
    [low] = speak(text, choice=VoiceChoice(pico, pitch=0.8), language="de")

    assert seconds(slow) > 1.1 * seconds(usual)
    assert low.pcm != usual.pcm


@pytest.mark.parametrize("text", ODD)
def test_pico_survives_odd_texts(pico: str, text: str) -> None:
    clips = speak(text, "Das Haus ist still.", choice=VoiceChoice(pico), language="de")

    assert seconds(clips[-1]) > 1.0


def test_pico_reads_no_markup(pico: str) -> None:
    [plain] = speak("a b c", choice=VoiceChoice(pico))
    [marked] = speak("<speed level='10'>a b c", choice=VoiceChoice(pico))

    assert seconds(marked) > seconds(plain)


@pytest.mark.parametrize("voice", ["xx", "de", "../de-DE"])
def test_a_pico_voice_that_is_not_there_is_said_so(pico: str, voice: str) -> None:
    with pytest.raises(VoiceError) as caught:
        speak("a", choice=VoiceChoice(pico + voice))

    assert caught.value.trouble is VoiceTrouble.NO_SUCH_VOICE


def test_every_installed_voice_is_listed_with_its_language(natural: VoiceChoice, pico: str) -> None:
    with VoicePipe() as pipe:
        listed = {voice.voice: voice.language for voice in pipe.voices()}

    assert listed[natural.voice] == "en-US"
    assert {name: listed[pico + name] for name in PICO} == {name: name for name in PICO}
