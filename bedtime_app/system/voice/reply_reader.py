"""Puts the voice process's answers together from whatever pieces the pipe delivers."""

from __future__ import annotations

from bedtime_app.system.voice.clip import Clip
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble
from bedtime_app.system.voice.wire import LONGEST_LINE, Reply, read_reply


def clip_of(reply: Reply, pcm: bytes) -> Clip:
    """What a header and its sound are together."""
    return Clip(
        reply.id, pcm, reply.rate, reply.words, reply.voices, reply.error, voice=reply.voice
    )


class ReplyReader:
    """Fed with bytes, gives whole clips."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._header: Reply | None = None

    def feed(self, piece: bytes) -> list[Clip]:
        """The clips that are complete now; raises VoiceError when the stream makes no sense."""
        self._bytes += piece
        clips = []
        while (clip := self._next()) is not None:
            clips.append(clip)
        return clips

    def _next(self) -> Clip | None:
        if self._header is None:
            end = self._bytes.find(b"\n", 0, LONGEST_LINE)
            if end < 0:
                if len(self._bytes) >= LONGEST_LINE:
                    raise VoiceError(VoiceTrouble.FAILED)
                return None
            self._header = read_reply(bytes(self._bytes[:end]))
            del self._bytes[: end + 1]
        reply, size = self._header, self._header.frames * 2
        if len(self._bytes) < size:
            return None
        pcm = bytes(self._bytes[:size])
        del self._bytes[:size]
        self._header = None
        return clip_of(reply, pcm)
