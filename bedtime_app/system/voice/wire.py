"""How the app and the voice process talk: a line of JSON each way, the reply's followed by PCM."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace

from bedtime_app.core.voice_choice import PLAIN_VOICE, Voice, VoiceChoice
from bedtime_app.system.voice.backend import Speech, SpokenWord
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble

LONGEST_LINE = 1_000_000
LONGEST_TEXT = 100_000
LONGEST_NAME = 300
MOST_FRAMES = 48_000 * 3600 * 4
RATES = range(4_000, 192_001)
_SLOWEST, _FASTEST = 0.25, 4.0


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of the voice process: to speak `text`, or to list its voices."""

    id: int
    text: str = ""
    language: str = "en"
    choice: VoiceChoice = field(default_factory=VoiceChoice)
    voices: bool = False
    strict: bool = False
    """Whether to fail rather than let another voice speak than the one that is named."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What the voice process answers."""

    id: int
    rate: int = 0
    frames: int = 0
    words: tuple[SpokenWord, ...] = ()
    voices: tuple[Voice, ...] = ()
    error: VoiceTrouble | None = None
    voice: str = ""


def plainly(request: Request) -> Request:
    """The same of the voice every machine has, after another has ended its process."""
    if request.strict:
        return request
    return replace(request, choice=replace(request.choice, voice=PLAIN_VOICE))


def request_line(request: Request) -> bytes:
    """The line that carries a request."""
    fields = asdict(request)
    fields |= fields.pop("choice")
    return json.dumps(fields).encode() + b"\n"


def read_request(line: bytes) -> Request:
    """The request on a line; raises VoiceError."""
    try:
        fields = json.loads(line)
        request = Request(
            id=int(fields["id"]),
            text=str(fields.get("text", "")),
            language=str(fields.get("language", "en")),
            choice=VoiceChoice(
                voice=str(fields.get("voice", "")),
                rate=min(max(float(fields.get("rate", 1.0)), _SLOWEST), _FASTEST),
                pitch=min(max(float(fields.get("pitch", 1.0)), _SLOWEST), _FASTEST),
            ),
            voices=fields.get("voices", False) is True,
            strict=fields.get("strict", False) is True,
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        raise VoiceError(VoiceTrouble.BAD_REQUEST) from None
    if len(request.text) > LONGEST_TEXT:
        raise VoiceError(VoiceTrouble.TOO_LONG)
    return request


def speech_reply(request_id: int, speech: Speech) -> bytes:
    """The line and the PCM that carry a spoken text."""
    header = {
        "id": request_id,
        "rate": speech.rate,
        "frames": len(speech.pcm) // 2,
        "words": [(word.start, word.length, word.frame) for word in speech.words],
        "error": None,
        "voice": speech.voice,
    }
    return json.dumps(header).encode() + b"\n" + speech.pcm


def voices_reply(request_id: int, voices: list[Voice]) -> bytes:
    """The line that carries a list of voices."""
    listed = [asdict(voice) for voice in voices]
    header = {"id": request_id, "rate": 0, "frames": 0, "words": [], "error": None}
    return json.dumps(header | {"voices": listed}).encode() + b"\n"


def error_reply(request_id: int, trouble: VoiceTrouble) -> bytes:
    """The line that says why there is no speech; 0 answers what was no request at all."""
    header = {"id": request_id, "rate": 0, "frames": 0, "words": [], "error": trouble.value}
    return json.dumps(header).encode() + b"\n"


def read_reply(line: bytes) -> Reply:
    """The reply on a header line; raises VoiceError if it is none."""
    try:
        fields = json.loads(line)
        error = fields["error"]
        reply = Reply(
            id=int(fields["id"]),
            rate=int(fields["rate"]),
            frames=int(fields["frames"]),
            words=tuple(SpokenWord(int(a), int(b), int(c)) for a, b, c in fields["words"]),
            voices=tuple(map(_read_voice, fields.get("voices", ()))),
            error=None if error is None else VoiceTrouble(error),
            voice=_name(fields.get("voice", "")),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        raise VoiceError(VoiceTrouble.FAILED) from None
    if not 0 <= reply.frames <= MOST_FRAMES or (reply.frames and reply.rate not in RATES):
        raise VoiceError(VoiceTrouble.FAILED)
    return reply


def _read_voice(fields: dict[str, object]) -> Voice:
    return Voice(**{name: _name(value) for name, value in fields.items()})


def _name(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_NAME:
        raise ValueError("not a name")
    return value
