import io
import json
import subprocess
import sys
from collections.abc import Sequence

import pytest

from bedtime_app.core.voice_choice import Voice, VoiceChoice
from bedtime_app.system.voice.backend import Speech
from bedtime_app.system.voice.reply_reader import ReplyReader
from bedtime_app.system.voice.tone_backend import ToneBackend
from bedtime_app.system.voice.voice_command import VOICE_FLAG, voice_command, voice_environment
from bedtime_app.system.voice.voice_trouble import VoiceTrouble
from bedtime_app.system.voice.wire import LONGEST_LINE, Request, read_reply, request_line
from bedtime_app.system.voice.worker import Speaker, serve

TONE = VoiceChoice("tone:48000")


class BrokenBackend:
    def voices(self) -> Sequence[Voice]:
        return []

    def speak(self, text: str, language: str, choice: VoiceChoice) -> Speech:  # noqa: ARG002
        raise ZeroDivisionError


def talk(*lines: bytes) -> list[object]:
    replies = io.BytesIO()
    speaker = Speaker({"tone": ToneBackend, "broken": BrokenBackend}, unasked={})
    serve(io.BytesIO(b"".join(lines)), replies, speaker)
    return [clip.error or len(clip.pcm) // 2 for clip in ReplyReader().feed(replies.getvalue())]


def test_every_line_has_its_answer() -> None:
    said = request_line(Request(1, "abc", choice=TONE))

    assert talk(b"garbage\n", said, b"{}\n", said) == [
        VoiceTrouble.BAD_REQUEST,
        3 * 2400,
        VoiceTrouble.BAD_REQUEST,
        3 * 2400,
    ]


def test_an_engine_that_throws_costs_one_sentence() -> None:
    broken = request_line(Request(1, "abc", choice=VoiceChoice("broken:x")))
    said = request_line(Request(2, "a", choice=TONE))

    assert talk(broken, said) == [VoiceTrouble.FAILED, 2400]


@pytest.mark.parametrize("voice", ["tone:7", "nobody:x"])
def test_a_voice_that_is_not_there_is_said_so(voice: str) -> None:
    assert talk(request_line(Request(1, "a", choice=VoiceChoice(voice)))) == [
        VoiceTrouble.NO_SUCH_VOICE
    ]


def test_a_line_without_end_is_skipped_whole() -> None:
    endless = b"x" * (LONGEST_LINE * 2 + 5) + b"\n"

    assert talk(endless, request_line(Request(1, "a", choice=TONE))) == [
        VoiceTrouble.BAD_REQUEST,
        2400,
    ]


def test_nothing_but_replies_reaches_the_pipe_and_the_process_ends_with_its_input() -> None:
    code = (
        "import os; from bedtime_app.system.voice import worker\n"
        "class Loud(worker.BACKENDS['tone']().__class__):\n"
        "    def speak(self, *a):\n"
        "        print('Audio saved'); os.write(1, b'noise'); return super().speak(*a)\n"
        "worker.BACKENDS['tone'] = Loud; worker.main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=request_line(Request(5, "ab", choice=TONE)),
        capture_output=True,
        env=voice_environment(),
        check=True,
        timeout=60,
    )
    [clip] = ReplyReader().feed(done.stdout)

    assert (clip.request, len(clip.pcm)) == (5, 2 * 2400 * 2)
    assert b"noise" in done.stderr


def test_it_loads_neither_qt_nor_numpy_nor_anything_slow() -> None:
    code = (
        "import sys, io; from bedtime_app.core.voice_choice import VoiceChoice\n"
        "from bedtime_app.system.voice import worker as w, wire\n"
        "request = wire.Request(1, 'Good night.', choice=VoiceChoice('espeak:'))\n"
        "w.serve(io.BytesIO(wire.request_line(request)), io.BytesIO(), w.Speaker(w.BACKENDS))\n"
        "import json; print(json.dumps(sorted(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        env=voice_environment(),
        check=True,
        timeout=60,
    )
    loaded = {name.partition(".")[0] for name in json.loads(done.stdout)}

    assert "pyttsx3" in loaded
    assert not loaded & {"PySide6", "numpy", "sentencex", "sqlite_utils", "asyncio"}


def test_the_command_of_a_frozen_app_is_the_app_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert voice_command() == [sys.executable, "--voice-process"]


def test_the_app_itself_can_be_the_voice_process() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bedtime_app", VOICE_FLAG],
        input=request_line(Request(1, voices=True)),
        capture_output=True,
        env=voice_environment(),
        check=True,
        timeout=60,
    )
    assert read_reply(done.stdout.splitlines(keepends=True)[0]).id == 1
