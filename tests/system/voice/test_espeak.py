"""The real eSpeak NG, in a real voice process."""

from array import array

import pytest

from bedtime_app.core.voice_choice import PLAIN_VOICE, VoiceChoice
from bedtime_app.system.voice.clip import Clip
from bedtime_app.system.voice.voice_pipe import VoicePipe
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble
from bedtime_app.system.voice.wire import Request


def speak(*texts: str, language: str = "en", choice: VoiceChoice | None = None) -> list[Clip]:
    requests = [
        Request(n, text, language, choice or VoiceChoice(PLAIN_VOICE), strict=True)
        for n, text in enumerate(texts)
    ]
    with VoicePipe() as pipe:
        return list(pipe.speak(requests))


def seconds(clip: Clip) -> float:
    return len(clip.pcm) / 2 / clip.rate


def test_the_second_and_the_tenth_utterance_are_the_first_again() -> None:
    clips = speak(*["The lamp is low, and the house is quiet."] * 10)

    assert 2.0 < seconds(clips[0]) < 6.0
    assert max(array("h", clips[0].pcm)) > 5000
    # eSpeak jitters its pitch a little: lengths may differ by a frame or two, not by a word.
    assert all(abs(seconds(clip) - seconds(clips[0])) < 0.05 for clip in clips)
    assert all(len(clip.words) == len(clips[0].words) for clip in clips)


def test_words_are_found_where_they_stand_beyond_ascii() -> None:
    text = "“Évening,” she said — the café sleeps, 夜 naïve."
    [clip] = speak(text)
    words = [text[word.start : word.start + word.length] for word in clip.words]

    assert [word for word in words if word][:4] == ["Évening", "she", "said", "the"]
    assert "café" in words
    assert "sleeps" in words
    frames = [word.frame for word in clip.words]
    assert frames == sorted(frames)
    assert frames[-1] < len(clip.pcm) // 2


def test_a_paragraph_of_fourteen_thousand_characters_is_spoken_to_its_end() -> None:
    sentence = "The lamp was low and the window was open, "
    text = sentence * 350
    [one, whole] = speak(sentence, text)

    assert len(text) == 14_700
    assert seconds(whole) == pytest.approx(350 * seconds(one), rel=0.15)
    last = whole.words[-1]
    assert text[last.start :].startswith("open")


@pytest.mark.parametrize("language", ["de", "en-GB", "pt-BR", "zh-Hans-CN"])
def test_languages_are_found_by_their_tags(language: str) -> None:
    [clip] = speak("Hotel, 夜。", language=language)

    assert seconds(clip) > 0.3


def test_british_and_american_english_are_two_voices() -> None:
    text = "The bath was warm, and the grass was tall."
    [british] = speak(text, language="en-GB")
    [american] = speak(text, language="en-US")
    [by_name] = speak(text, choice=VoiceChoice("espeak:en-gb"))
    [plain] = speak(text, language="en")

    assert abs(len(british.pcm) - len(american.pcm)) > 1000
    assert seconds(by_name) == pytest.approx(seconds(british), abs=0.05)
    assert seconds(plain) == pytest.approx(seconds(american), abs=0.05)


def test_the_pace_is_followed() -> None:
    [usual] = speak("The lamp is low, and the house is quiet.")
    [slow] = speak(
        "The lamp is low, and the house is quiet.", choice=VoiceChoice(PLAIN_VOICE, rate=0.8)
    )

    assert seconds(slow) > 1.1 * seconds(usual)


@pytest.mark.parametrize(
    ("language", "voice", "trouble"),
    [
        ("tlh", PLAIN_VOICE, VoiceTrouble.NO_SUCH_LANGUAGE),
        ("en", "nobody", VoiceTrouble.NO_SUCH_VOICE),
        ("en", "espeak:../../etc/passwd", VoiceTrouble.NO_SUCH_VOICE),
    ],
)
def test_what_it_cannot_speak_it_says(language: str, voice: str, trouble: VoiceTrouble) -> None:
    with pytest.raises(VoiceError) as caught:
        speak("a", language=language, choice=VoiceChoice(voice))

    assert caught.value.trouble is trouble


@pytest.mark.parametrize("text", ["", " ", "* * *", "\x00", "…", "\ud800", "<break/> [[h@]]"])
def test_odd_texts_are_survived(text: str) -> None:
    clips = speak(text, "The lamp is low.")

    assert seconds(clips[1]) > 1.0
