"""Sound files as SAPI5 and NSSpeechSynthesizer write them, made by hand."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.system.voice.sound_file import read_sound
from bedtime_app.system.voice.voice_trouble import VoiceError

SAMPLES = [0, 1, -1, 300, -32768, 32767]
LITTLE = struct.pack("<6h", *SAMPLES)
BIG = struct.pack(">6h", *SAMPLES)
RATE_22050 = bytes.fromhex("400dac44000000000000")
"""22050 as an 80-bit floating point number."""


def wav(pcm: bytes = LITTLE, *, rate: int = 22_050, channels: int = 1, bits: int = 16) -> bytes:
    size = channels * bits // 8
    form = struct.pack("<HHIIHH", 1, channels, rate, rate * size, size, bits)
    body = b"WAVE" + chunk(b"fmt ", form, "<") + chunk(b"LIST", b"odd", "<")
    return b"RIFF" + struct.pack("<I", 999) + body + chunk(b"data", pcm, "<")


def aiff(pcm: bytes = BIG, *, channels: int = 1, packing: bytes = b"", bits: int = 16) -> bytes:
    common = struct.pack(">HIH", channels, len(pcm) // 2 // channels, bits) + RATE_22050
    kind = b"AIFC" if packing else b"AIFF"
    body = kind + chunk(b"COMM", common + packing, ">")
    return b"FORM" + struct.pack(">I", 999) + body + chunk(b"SSND", bytes(8) + pcm, ">")


def chunk(name: bytes, content: bytes, order: str) -> bytes:
    return name + struct.pack(order + "I", len(content)) + content + bytes(len(content) % 2)


@pytest.mark.parametrize(
    "content",
    [
        wav(),
        wav(struct.pack("<12h", *(v for s in SAMPLES for v in (s, 7))), channels=2),
        aiff(),
        aiff(LITTLE, packing=b"sowt"),
        aiff(BIG, packing=b"NONE"),
        aiff(struct.pack(">12h", *(v for s in SAMPLES for v in (s, 7))), channels=2),
    ],
)
def test_the_first_channel_comes_out_as_it_went_in(content: bytes) -> None:
    speech = read_sound(content)

    assert struct.unpack("<6h", speech.pcm) == tuple(SAMPLES)
    assert speech.rate == 22_050


def test_a_file_that_claims_more_than_it_holds_gives_what_it_holds() -> None:
    assert read_sound(wav()[:-4]).pcm == LITTLE[:-4]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"RIFF",
        b"hello, this is no sound at all",
        wav(bits=8),
        wav(channels=0),
        wav(rate=1),
        aiff(bits=24),
        aiff(packing=b"ima4"),
        aiff().replace(b"SSND", b"XXXX"),
        wav().replace(b"fmt ", b"xxxx"),
    ],
)
def test_what_is_no_sound_of_that_kind_is_refused(content: bytes) -> None:
    with pytest.raises(VoiceError):
        read_sound(content)


@given(st.sampled_from([wav(), aiff(), aiff(packing=b"sowt")]), st.data())
def test_a_damaged_file_is_read_or_refused_and_nothing_else(
    whole: bytes, data: st.DataObject
) -> None:
    damaged = bytearray(whole[: data.draw(st.integers(0, len(whole)))])
    for at in data.draw(st.lists(st.integers(0, max(len(damaged) - 1, 0)), max_size=4)):
        if damaged:
            damaged[at] = data.draw(st.integers(0, 255))
    try:
        speech = read_sound(bytes(damaged))
    except VoiceError:
        return
    assert len(speech.pcm) <= len(whole)
