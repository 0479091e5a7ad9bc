"""Why something could not be spoken."""

from __future__ import annotations

from enum import Enum


class VoiceTrouble(Enum):
    """Why something could not be spoken; the values travel over the pipe."""

    BAD_REQUEST = "bad-request"
    TOO_LONG = "too-long"
    NO_ENGINE = "no-engine"
    NO_SUCH_VOICE = "no-such-voice"
    NO_SUCH_LANGUAGE = "no-such-language"
    FAILED = "failed"


class VoiceError(Exception):
    """Something could not be spoken; never carries the text."""

    def __init__(self, trouble: VoiceTrouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
