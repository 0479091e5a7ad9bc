import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.voice_choice import Voice, VoiceChoice
from bedtime_app.system.voice.backend import Speech, SpokenWord
from bedtime_app.system.voice.clip import Clip
from bedtime_app.system.voice.reply_reader import ReplyReader
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble
from bedtime_app.system.voice.wire import (
    LONGEST_LINE,
    LONGEST_TEXT,
    Request,
    error_reply,
    read_reply,
    read_request,
    request_line,
    speech_reply,
    voices_reply,
)

SPEECH = Speech(b"\x01\x00\x0a\x00", 22050, [SpokenWord(0, 4, 0)])
STREAM = (
    speech_reply(1, SPEECH)
    + error_reply(2, VoiceTrouble.NO_SUCH_VOICE)
    + voices_reply(3, [Voice("espeak:en", "English", "en")])
)
CLIPS = [
    Clip(1, SPEECH.pcm, 22050, (SpokenWord(0, 4, 0),)),
    Clip(2, error=VoiceTrouble.NO_SUCH_VOICE),
    Clip(3, voices=(Voice("espeak:en", "English", "en"),)),
]


@given(st.text(max_size=50))
def test_a_request_arrives_as_it_was_sent_on_one_line(text: str) -> None:
    request = Request(7, text, "de", VoiceChoice("espeak:de", 0.9, 1.1))
    line = request_line(request)

    assert line.count(b"\n") == 1
    assert read_request(line) == request


@pytest.mark.parametrize(
    "line",
    [b"", b"hello", b"[]", b"null", b'{"id": "x"}', b'{"id": null}', b"\xff\xfe", b"[" * 9999],
)
def test_what_is_no_request_is_refused(line: bytes) -> None:
    with pytest.raises(VoiceError) as caught:
        read_request(line)

    assert caught.value.trouble is VoiceTrouble.BAD_REQUEST


def test_an_endless_text_is_refused() -> None:
    with pytest.raises(VoiceError) as caught:
        read_request(request_line(Request(1, "a" * (LONGEST_TEXT + 1))))

    assert caught.value.trouble is VoiceTrouble.TOO_LONG


def test_a_mad_pace_is_brought_within_bounds() -> None:
    assert read_request(b'{"id": 1, "rate": 1e9}').choice.rate == 4.0


@pytest.mark.parametrize("size", [1, 2, 7, 10_000])
def test_clips_are_whole_whatever_the_pieces(size: int) -> None:
    reader = ReplyReader()
    clips = []
    for start in range(0, len(STREAM), size):
        clips += reader.feed(STREAM[start : start + size])

    assert clips == CLIPS


@pytest.mark.parametrize(
    "change", [{"frames": -1}, {"frames": 10**12}, {"rate": 3}, {"words": 3}, {"error": "odd"}]
)
def test_a_header_that_makes_no_sense_is_refused(change: dict[str, object]) -> None:
    header = {"id": 1, "rate": 22050, "frames": 2, "words": [], "error": None}

    with pytest.raises(VoiceError):
        read_reply(json.dumps(header | change).encode())


def test_a_header_without_end_is_refused() -> None:
    reader = ReplyReader()

    with pytest.raises(VoiceError):
        reader.feed(b"x" * LONGEST_LINE)
