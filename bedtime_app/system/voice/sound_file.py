"""Reads the sound files that the system's own voices write: WAV, and AIFF without `aifc`."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

from bedtime_app.system.voice.backend import Speech
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble
from bedtime_app.system.voice.wire import RATES

if TYPE_CHECKING:
    from collections.abc import Iterator

_BITS = 16
_PCM, _EXTENSIBLE = 1, 0xFFFE
_PLAIN, _SWAPPED = (b"NONE", b"twos"), (b"sowt",)
_EXPONENT_OF_ONE, _MANTISSA_BITS = 16383, 63


def read_sound(content: bytes) -> Speech:
    """The first channel of a 16-bit WAV, AIFF or AIFF-C file; raises VoiceError for others."""
    try:
        if content[:4] == b"RIFF" and content[8:12] == b"WAVE":
            speech = _wav(content)
        elif content[:4] == b"FORM" and content[8:12] in (b"AIFF", b"AIFC"):
            speech = _aiff(content)
        else:
            raise VoiceError(VoiceTrouble.FAILED)
    except (KeyError, IndexError, ValueError, OverflowError):
        raise VoiceError(VoiceTrouble.FAILED) from None
    if speech.rate not in RATES:
        raise VoiceError(VoiceTrouble.FAILED)
    return speech


def _wav(content: bytes) -> Speech:
    parts = dict(_chunks(content, "little"))
    form = parts[b"fmt "]
    kind, channels = _number(form, 0, 2, "little"), _number(form, 2, 2, "little")
    rate, bits = _number(form, 4, 4, "little"), _number(form, 14, 2, "little")
    if kind not in {_PCM, _EXTENSIBLE} or bits != _BITS:
        raise VoiceError(VoiceTrouble.FAILED)
    return Speech(_first_channel(parts[b"data"], channels), rate)


def _aiff(content: bytes) -> Speech:
    parts = dict(_chunks(content, "big"))
    common = parts[b"COMM"]
    channels, bits = _number(common, 0, 2, "big"), _number(common, 6, 2, "big")
    packing = common[18:22] or _PLAIN[0]
    if bits != _BITS or packing not in _PLAIN + _SWAPPED:
        raise VoiceError(VoiceTrouble.FAILED)
    sound = parts[b"SSND"]
    skipped = 8 + _number(sound, 0, 4, "big")
    pcm = bytearray(_first_channel(sound[skipped:], channels))
    if packing in _PLAIN:
        pcm[::2], pcm[1::2] = pcm[1::2], pcm[::2]
    return Speech(bytes(pcm), _extended(common[8:18]))


def _chunks(content: bytes, order: Literal["little", "big"]) -> Iterator[tuple[bytes, bytes]]:
    """Each part with its name; the last one may claim more than there is."""
    at = 12
    while at + 8 <= len(content):
        size = int.from_bytes(content[at + 4 : at + 8], order)
        yield content[at : at + 4], content[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _number(content: bytes, at: int, size: int, order: Literal["little", "big"]) -> int:
    piece = content[at : at + size]
    if len(piece) < size:
        raise ValueError("cut short")
    return int.from_bytes(piece, order)


def _first_channel(pcm: bytes, channels: int) -> bytes:
    if channels < 1:
        raise ValueError("no channel")
    whole = memoryview(pcm)[: len(pcm) // (2 * channels) * 2 * channels]
    if channels == 1:
        return bytes(whole)
    return whole.cast("H")[::channels].tobytes()


def _extended(number: bytes) -> int:
    """An 80-bit floating point number, as AIFF writes its sample rate."""
    exponent = _number(number, 0, 2, "big") & 0x7FFF
    return round(
        math.ldexp(_number(number, 2, 8, "big"), exponent - _EXPONENT_OF_ONE - _MANTISSA_BITS)
    )
