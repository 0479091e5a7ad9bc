"""Who speaks, and who speaks instead: real voice processes with engines that fail."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import psutil
import pytest

from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.system.voice.backends import BACKENDS, UNASKED
from bedtime_app.system.voice.tone_backend import ToneBackend
from bedtime_app.system.voice.voice_pipe import VoicePipe
from bedtime_app.system.voice.voice_process import VoiceProcess
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble
from bedtime_app.system.voice.wire import LONGEST_NAME, Request, read_reply
from bedtime_app.system.voice.worker import Speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from bedtime_app.system.voice.clip import Clip

SENTENCE = "The lamp is low, and the house is quiet."


def process_in_which(fault: str, engines: str = "'hibari'") -> list[str]:
    """The command of a voice process in which these engines do that."""
    code = (
        "import os, signal\n"
        "from bedtime_app.system.voice import worker\n"
        "from bedtime_app.system.voice.tone_backend import ToneBackend\n"
        "class Faulty(ToneBackend):\n"
        "    def voices(self): self.fail()\n"
        "    def speak(self, text, language, choice): self.fail()\n"
        f"    def fail(self): {fault}\n"
        f"for name in [{engines}]: worker.BACKENDS[name] = Faulty\n"
        "worker.main()"
    )
    return [sys.executable, "-P", "-c", code]


def spoken(
    command: Sequence[str] | None, *choices: VoiceChoice, language: str = "en", strict: bool = False
) -> list[Clip]:
    requests = [
        Request(n, SENTENCE, language, choice, strict=strict) for n, choice in enumerate(choices)
    ]
    with VoicePipe(command) as pipe:
        return list(pipe.speak(requests))


@pytest.mark.parametrize("voice", ["", "hibari:heart", "hibari:"])
@pytest.mark.parametrize("fault", ["1 / 0", "raise MemoryError", "import no_such_module"])
def test_a_broken_natural_voice_is_replaced_within_the_same_sentence(
    fault: str, voice: str
) -> None:
    [clip] = spoken(process_in_which(fault, "'hibari', 'pico'"), VoiceChoice(voice))

    assert clip.error is None
    assert clip.voice.startswith("espeak:")
    assert len(clip.pcm) / 2 / clip.rate > 1.5


def test_a_natural_voice_that_ends_its_process_is_replaced_within_the_same_sentence() -> None:
    command = process_in_which("os.kill(os.getpid(), signal.SIGKILL)")
    clips = spoken(command, VoiceChoice("hibari:heart"), VoiceChoice("hibari:heart"))

    assert [clip.voice.partition(":")[0] for clip in clips] == ["espeak", "espeak"]


def test_a_voice_that_ended_its_process_over_two_sentences_is_not_asked_again(
    qtbot: QtBot,
) -> None:
    voice = VoiceProcess(process_in_which("os.kill(os.getpid(), signal.SIGKILL)"))
    clips: list[Clip] = []
    lost: list[bool] = []
    voice.clip_ready.add(clips.append)
    voice.lost.add(lambda: lost.append(True))
    for _ in range(6):
        voice.say(SENTENCE, "en", VoiceChoice("hibari:heart"))

    qtbot.waitUntil(lambda: len(clips) == 6, timeout=60_000)
    voice.stop()
    assert all(clip.voice.startswith("espeak:") for clip in clips)
    assert not lost


def test_a_named_voice_that_is_not_there_leaves_the_word_to_the_best() -> None:
    clips = spoken(
        None, VoiceChoice("piper:gone"), VoiceChoice("nobody:x"), VoiceChoice("espeak:zz")
    )

    assert all(clip.error is None and len(clip.pcm) > 10_000 for clip in clips)


def test_whoever_must_not_be_replaced_is_not() -> None:
    with pytest.raises(VoiceError) as caught:
        spoken(None, VoiceChoice("piper:gone"), strict=True)

    assert caught.value.trouble in {VoiceTrouble.NO_SUCH_VOICE, VoiceTrouble.NO_ENGINE}


def test_an_engine_that_cannot_be_loaded_is_tried_once() -> None:
    tried = []

    def broken() -> ToneBackend:
        tried.append(1)
        raise OSError("a library is missing")

    speaker = Speaker(
        {"broken": broken, "tone": ToneBackend}, {"broken": frozenset(), "tone": frozenset()}
    )
    for _ in range(3):
        assert b'"voice": "tone:48000"' in speaker.answer(b'{"id": 1, "text": "a"}\n')
    assert len(tried) == 1


def test_a_german_text_does_not_load_the_english_voice() -> None:
    def natural() -> ToneBackend:
        raise AssertionError("loaded")

    speaker = Speaker(
        {"hibari": natural, "tone": ToneBackend}, {"hibari": frozenset({"en"}), "tone": frozenset()}
    )

    assert b'"error": null' in speaker.answer(b'{"id": 1, "text": "a", "language": "de-AT"}\n')


def test_the_best_is_asked_first_for_english_and_for_german() -> None:
    def asked(language: str) -> list[str]:
        return [name for name, tongues in UNASKED.items() if not tongues or language in tongues]

    assert asked("en") == ["hibari", "pico", "espeak"]
    assert asked("de") == ["pico", "espeak"]
    assert asked("fi") == ["espeak"]
    assert set(UNASKED) <= set(BACKENDS)


def test_the_voices_of_a_broken_engine_are_left_out_and_the_others_listed() -> None:
    with VoicePipe(process_in_which("1 / 0", "'hibari', 'pico', 'piper'")) as pipe:
        voices = pipe.voices()

    assert {voice.voice.partition(":")[0] for voice in voices} == {"espeak"}
    assert len(voices) > 50


def test_an_engine_that_crashes_while_it_is_listed_leaves_the_plain_voices() -> None:
    with VoicePipe(process_in_which("os.kill(os.getpid(), signal.SIGKILL)", "'pico'")) as pipe:
        voices = pipe.voices()

    assert {voice.voice.partition(":")[0] for voice in voices} == {"espeak"}


def test_a_name_that_is_none_is_refused() -> None:
    for name in ["3", '["espeak:en"]', '"' + "x" * (LONGEST_NAME + 1) + '"']:
        line = f'{{"id": 1, "rate": 0, "frames": 0, "words": [], "error": null, "voice": {name}}}'
        with pytest.raises(VoiceError):
            read_reply(line.encode())
    voices = '"voices": [{"voice": 1, "name": "x", "language": "en"}]'
    with pytest.raises(VoiceError):
        read_reply(
            f'{{"id": 1, "rate": 0, "frames": 0, "words": [], "error": null, {voices}}}'.encode()
        )


def test_the_memory_of_the_natural_voice_is_given_back(qtbot: QtBot) -> None:
    pytest.importorskip("hibari", reason="the extra `natural` is not installed")
    voice = VoiceProcess(idle_ms=200)
    clips: list[Clip] = []
    voice.clip_ready.add(clips.append)
    before = set(psutil.Process().children(recursive=True))
    voice.say(SENTENCE, "en", VoiceChoice())
    qtbot.waitUntil(lambda: len(clips) == 1, timeout=60_000)
    [process] = set(psutil.Process().children(recursive=True)) - before

    assert clips[0].voice == "hibari:heart"
    assert process.memory_info().rss > 100_000_000
    qtbot.waitUntil(lambda: not process.is_running(), timeout=60_000)
    voice.stop()
